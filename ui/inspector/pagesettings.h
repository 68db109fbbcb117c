// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/outlineedits.h"
#include "ui/inspector/nodesettings.h"

class QLabel;

namespace carrel::ui {

/// Title and behaviour of a page.
class PageSettings : public NodeSettings
{
    Q_OBJECT

public:
    PageSettings(EditSession &session, const NodeId &page, QWidget *parent);

protected:
    void read() override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void createQuiz();
    void createHandingIn();
    Result<> keep(); ///< What the controls say.
    PageDetails details() const;
    void allow(const PageDetails &stored); ///< What can be chosen with these settings.
    QString bankText(const PageDetails &stored) const;

    QLineEdit *m_title;
    QSpinBox *m_minutes;
    QCheckBox *m_isQuiz;
    QSpinBox *m_attempts;
    QSpinBox *m_draw;
    QComboBox *m_answers;
    QSpinBox *m_timeLimit;
    QCheckBox *m_moreTime;
    QLabel *m_bank = nullptr;
    QWidget *m_handing = nullptr; ///< For quiz pages only.
};

} // namespace carrel::ui
