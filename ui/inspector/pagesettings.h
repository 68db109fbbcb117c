// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/outlineedits.h"
#include "ui/inspector/nodesettings.h"

namespace carrel::ui {

/// Title and behaviour of a page.
class PageSettings : public NodeSettings
{
    Q_OBJECT

public:
    PageSettings(EditSession &session, const NodeId &page, QWidget *parent);

protected:
    void read() override;

private:
    PageDetails details() const; ///< As the controls say.

    QLineEdit *m_title;
    QSpinBox *m_minutes;
    QCheckBox *m_isQuiz;
    QSpinBox *m_attempts;
};

} // namespace carrel::ui
