// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace carrel::ui {

/// Pages or modules as rows to go to.
class NodeList : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        NodeId id;
        QString icon;
        QString title;
        QString detail;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit NodeList(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows); ///< Mends only what differs.
    const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void opened(const carrel::NodeId &node);

private:
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace carrel::ui
