// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/pagesettings.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/model/settings.h"
#include "ui/inspector/card.h"
#include "ui/inspector/renaming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Questions of the page that count for the score.
int countedOn(const EditSession &session, const NodeId &page)
{
    int counted = 0;
    const auto done = session.view().forEachBelow(page, [&](const Node &node, int) -> Result<> {
        const Kind *kind = findKind(node.kind);
        counted += kind && countsForScore(*kind, node.body, true) && pointsOf(node.body) > 0;
        return {};
    });
    return done ? counted : 0;
}

} // namespace

PageSettings::PageSettings(EditSession &session, const NodeId &page, QWidget *parent)
    : NodeSettings(session, page, parent)
    , m_title(lineEdit(
          u"title"_s,
          [this] { return renameUnlessEmpty(this->session(), this->id(), m_title->text()); }))
    , m_minutes(
          spinBox(u"minutes"_s, mostMinutes, carrel::tr("not given"), [this] { return keep(); }))
    , m_isQuiz(checkBox(carrel::tr("Quiz page"), [this] { return keep(); }))
    , m_attempts(
          spinBox(u"attempts"_s, mostAttempts, carrel::tr("no limit"), [this] { return keep(); }))
    , m_draw(spinBox(u"draw"_s, mostDrawn, carrel::tr("all of them", "of the questions"),
                     [this] { return keep(); }))
    , m_answers(choiceBox({carrel::tr("After each question"), carrel::tr("Once handed in"),
                           carrel::tr("Never: only the score")},
                          [this] { return keep(); }))
    , m_timeLimit(spinBox(u"timeLimit"_s, mostQuizMinutes, carrel::tr("none", "no time limit"),
                          [this] { return keep(); }))
    , m_moreTime(checkBox(carrel::tr("Learners may take more time"), [this] { return keep(); }))
{
    m_minutes->setSuffix(carrel::tr(" min", "behind a number of minutes"));
    m_timeLimit->setSuffix(carrel::tr(" min", "behind a number of minutes"));
    Card *general = addCard();
    general->addRow(carrel::tr("Title"), m_title);
    general->addShortRow(carrel::tr("Planned time"), m_minutes,
                         carrel::tr("Helps you keep the course as short as you promised."));
    createQuiz();
    createHandingIn();
    readAnew();
}

void PageSettings::createQuiz()
{
    Card *quiz = addCard(carrel::tr("Does it count?"));
    quiz->add(m_isQuiz);
    quiz->addHelp(carrel::tr("The questions on a quiz page count for the score that the LMS "
                             "gets. On other pages they are practice, unless you say otherwise "
                             "at the question."));
    quiz->addShortRow(carrel::tr("Attempts"), m_attempts,
                      carrel::tr("How often a learner may do the whole page. The tries of each "
                                 "question are set at the question."));
    quiz->addShortRow(carrel::tr("Questions drawn"), m_draw,
                      carrel::tr("With fewer than all, every learner gets others, and another "
                                 "attempt begins with those not seen yet. Of easy and hard "
                                 "ones each gets the share that they have on the page."));
    m_bank = quiz->addHelp({});
}

void PageSettings::createHandingIn()
{
    Card *handing = addCard(carrel::tr("When do answers show?"));
    m_handing = handing;
    m_answers->setObjectName(u"answers"_s);
    handing->addRow(carrel::tr("Right answers show"), m_answers,
                    carrel::tr("Where the page is handed in as a whole, answers are kept and can "
                               "be changed until then, and each question has one try."));
    handing->addShortRow(carrel::tr("Time limit"), m_timeLimit,
                         carrel::tr("For pages that are handed in as a whole. The clock also runs "
                                    "while the course is closed; when time is up, what is "
                                    "answered is handed in."));
    handing->add(m_moreTime);
    handing->addHelp(carrel::tr("Half of the limit at a time. Learners who read slowly or use a "
                                "screen reader need it: take it away only where time itself is "
                                "what you test."));
}

Result<> PageSettings::keep()
{
    return changePage(session(), id(), details());
}

PageDetails PageSettings::details() const
{
    return {.isQuiz = m_isQuiz->isChecked(),
            .attempts = m_attempts->value(),
            .draw = m_draw->value(),
            .answers = static_cast<PageDetails::Answers>(m_answers->currentIndex()),
            .timeLimit = m_timeLimit->value(),
            .moreTime = m_moreTime->isChecked(),
            .minutes = m_minutes->value()};
}

bool PageSettings::concerns(const ChangeSet &changes) const
{
    return !changes.ids.value(u"node"_s).isEmpty(); // blocks come, go and change what counts
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
    show(*m_draw, stored->draw);
    show(*m_timeLimit, stored->timeLimit);
    m_isQuiz->setChecked(stored->isQuiz);
    m_answers->setCurrentIndex(int(stored->answers));
    m_moreTime->setChecked(stored->moreTime);
    m_bank->setText(bankText(*stored));
    m_bank->setVisible(stored->isQuiz);
    allow(*stored);
}

void PageSettings::allow(const PageDetails &stored)
{
    m_attempts->setEnabled(stored.isQuiz);
    m_draw->setEnabled(stored.isQuiz);
    m_handing->setVisible(stored.isQuiz);
    m_timeLimit->setEnabled(stored.isHandedIn());
    m_moreTime->setEnabled(stored.isHandedIn() && stored.timeLimit > 0);
}

QString PageSettings::bankText(const PageDetails &stored) const
{
    if (!stored.isQuiz)
        return {};
    const int counted = countedOn(session(), id());
    const QString there = carrel::tr("%n question(s) on this page count.", nullptr, counted);
    return stored.draw > counted
        ? there + u' ' + carrel::tr("Write more, or every learner gets all of them.")
        : there;
}

} // namespace carrel::ui
