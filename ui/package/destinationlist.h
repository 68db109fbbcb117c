// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/destination.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;

namespace carrel::ui {

/// "Where will it go?": all destinations with a search above.
class DestinationList : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationList(QWidget *parent = nullptr);

    std::optional<Destination> current() const; ///< Nothing chosen yet, or nothing matches.
    void select(const QString &id);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showMatches(const QString &text);

    QList<Destination> m_all;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace carrel::ui
