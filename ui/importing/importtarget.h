// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/reading/importgoal.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace carrel {
class CourseView;
}

namespace carrel::ui {

/// What the author works on: where an import may go.
struct ImportPlace
{
    NodeId node; ///< Course, module or page.
    NodeId block = {}; ///< Null: none.
};

/// Asks where it goes, under which title, and whether pages of questions become quiz pages.
class ImportTarget : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTarget(QWidget *parent = nullptr);

    /// What can be chosen there. Keeps the choice where it is possible still.
    void setPlace(const CourseView &course, const ImportPlace &place);
    /// What a new page or module is called unless the author says something else; the level the
    /// draft has by itself is chosen until the author chooses.
    void suggest(const QString &title, DraftLevel level);

    ImportGoal goal() const;

private:
    void refresh();
    void choose(DraftLevel level);

    ImportPlace m_place;
    bool m_isOnPage = false;
    bool m_isChosen = false; ///< By the author.
    bool m_isTitled = false; ///< By the author.
    DraftLevel m_level = DraftLevel::Blocks; ///< Of the draft.
    DraftLevel m_suggested = DraftLevel::Pages;
    QString m_suggestedTitle;
    QComboBox *m_where;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QCheckBox *m_quiz;
};

} // namespace carrel::ui
