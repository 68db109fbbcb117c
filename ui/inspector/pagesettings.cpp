// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/pagesettings.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/model/settings.h"
#include "ui/inspector/card.h"
#include "ui/inspector/renaming.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace carrel::ui {

PageSettings::PageSettings(EditSession &session, const NodeId &page, QWidget *parent)
    : NodeSettings(session, page, parent)
    , m_title(lineEdit(
          u"title"_s,
          [this] { return renameUnlessEmpty(this->session(), this->id(), m_title->text()); }))
    , m_minutes(spinBox(u"minutes"_s, mostMinutes, carrel::tr("not given"),
                        [this] { return changePage(this->session(), this->id(), details()); }))
    , m_isQuiz(checkBox(carrel::tr("Quiz page"),
                        [this] { return changePage(this->session(), this->id(), details()); }))
    , m_attempts(spinBox(u"attempts"_s, mostAttempts, carrel::tr("no limit"),
                         [this] { return changePage(this->session(), this->id(), details()); }))
{
    m_minutes->setSuffix(carrel::tr(" min", "behind a number of minutes"));
    Card *general = addCard();
    general->addRow(carrel::tr("Title"), m_title);
    general->addShortRow(carrel::tr("Planned time"), m_minutes,
                         carrel::tr("Helps you keep the course as short as you promised."));
    Card *quiz = addCard(carrel::tr("Does it count?"));
    quiz->add(m_isQuiz);
    quiz->addHelp(carrel::tr("The questions on a quiz page count for the score that the LMS "
                             "gets. On other pages they are practice, unless you say otherwise "
                             "at the question."));
    quiz->addShortRow(carrel::tr("Attempts"), m_attempts,
                      carrel::tr("How often a learner may do the whole page. The tries of each "
                                 "question are set at the question."));
    readAnew();
}

PageDetails PageSettings::details() const
{
    return {.isQuiz = m_isQuiz->isChecked(),
            .attempts = m_attempts->value(),
            .minutes = m_minutes->value()};
}

void PageSettings::read()
{
    const auto node = session().view().node(id());
    const auto stored = pageDetails(session(), id());
    if (!node || !*node || !stored)
        return;
    show(*m_title, (*node)->title);
    show(*m_minutes, stored->minutes);
    show(*m_attempts, stored->attempts);
    m_isQuiz->setChecked(stored->isQuiz);
    m_attempts->setEnabled(stored->isQuiz);
}

} // namespace carrel::ui
