// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "ui/inspector/nodesettings.h"

class QComboBox;
class QLabel;

namespace carrel::ui {

class LookCard;
class MediaDesk;

/// Title and settings of the course.
class CourseSettingsView : public NodeSettings
{
    Q_OBJECT

public:
    /// `media` must outlive this.
    CourseSettingsView(EditSession &session, MediaDesk &media, const NodeId &course,
                       QWidget *parent);

    /// labels() of every one of them, without making one.
    static QStringList allLabels();

protected:
    void read() override;
    bool concerns(const ChangeSet &changes) const override;

private:
    void createAbout();
    void createFinishing();
    void createLook(MediaDesk &media);
    void createGrade();
    Result<> keep(); ///< What the controls say.
    CourseSettings settings() const;
    QString language() const; ///< The tag that is chosen or typed.

    QLineEdit *m_title;
    QLineEdit *m_author;
    QPlainTextEdit *m_description;
    QComboBox *m_language;
    QSpinBox *m_minutes;
    QComboBox *m_completion;
    QSpinBox *m_passMark;
    QComboBox *m_finishedAs;
    QCheckBox *m_sendPassMark;
    QCheckBox *m_attestation;
    LookCard *m_look = nullptr;
    QLineEdit *m_logoAlt;
    QLabel *m_grade = nullptr;
};

} // namespace carrel::ui
