// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace carrel::ui {

/// Findings about one block: how serious, what is wrong, and the way there.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent = nullptr);

    void show(const Findings &findings); ///< Nothing happens if they are shown already.

Q_SIGNALS:
    void fieldRequested(const QString &field);
    void lookedAt(const carrel::CommentId &remark); ///< What it says is settled.

private:
    QWidget *rowOf(const Finding &finding);

    QVBoxLayout *m_rows;
    Findings m_findings;
};

} // namespace carrel::ui
