// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/exchange/templates/owntemplates.h"

#include <QWidget>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace carrel::ui {

class CardButton;
class RecentCourses;
class RecentList;
class TemplateCards;

/// What a window shows before a course is open: what waits from last time, the courses opened
/// last, and ways to begin. It opens nothing itself.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// `recents` must outlive this. Files are looked at only in refresh().
    explicit WelcomePage(RecentCourses &recents, QWidget *parent = nullptr);

    /// Lists the recent courses, the author's templates and what waits from last time. Call it
    /// after the first paint and whenever the page comes back.
    void refresh(const QList<LeftoverSession> &leftovers);

Q_SIGNALS:
    void openAsked(const QString &path);
    void chooseFileAsked();
    void newAsked(const QString &templateName);
    void newFromOwnAsked(const QString &path); ///< A template of the author's.
    void renameTemplateAsked(const carrel::OwnTemplate &own);
    void deleteTemplateAsked(const carrel::OwnTemplate &own);
    void continueAsked(const carrel::LeftoverSession &leftover);
    void openAsItIsAsked(const carrel::LeftoverSession &leftover);
    void discardAsked(const carrel::LeftoverSession &leftover);

private:
    void createLayout(RecentCourses &recents);
    QLayout *createHead();
    QLayout *createRecents(RecentCourses &recents);
    QLayout *createStarts();
    QLayout *createTemplates();
    CardButton *addStart(QLayout &column, const QString &picture, const QString &title,
                         const QString &detail);
    void addLeftover(const LeftoverSession &leftover);
    void putWaitingFirst(bool isNews);

    QWidget *m_waiting;
    QVBoxLayout *m_waitingCards;
    RecentList *m_recent = nullptr;
    TemplateCards *m_templates = nullptr;
};

} // namespace carrel::ui
