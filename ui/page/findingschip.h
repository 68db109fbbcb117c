// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"

#include <QToolButton>

namespace carrel::ui {

/// "2 to fix": how many findings a block has; opens the list of them.
class FindingsChip : public QToolButton
{
    Q_OBJECT

public:
    explicit FindingsChip(QWidget *parent = nullptr);

    void setFindings(const Findings &findings); ///< Hidden without any.
    const Findings &findings() const { return m_findings; }

Q_SIGNALS:
    void findingChosen(const QString &field);

private:
    void openList();

    Findings m_findings;
};

/// The words on it: "1 to fix", "2 suggestions".
QString findingsText(const Findings &findings);

} // namespace carrel::ui
