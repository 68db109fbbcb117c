// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/outlineedits.h"
#include "ui/inspector/nodesettings.h"

namespace carrel::ui {

/// Title, objectives, time and summary of a module.
class ModuleSettings : public NodeSettings
{
    Q_OBJECT

public:
    ModuleSettings(EditSession &session, const NodeId &module, QWidget *parent);

protected:
    void read() override;

private:
    Result<> keep(); ///< What the controls say.

    QLineEdit *m_title;
    QPlainTextEdit *m_objectives; ///< One a line.
    QSpinBox *m_minutes;
    QPlainTextEdit *m_summary;
};

} // namespace carrel::ui
