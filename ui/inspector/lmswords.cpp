// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/lmswords.h"

#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// resources/player/engine/run.js: q_<block>_<try>.
QString reportName(const Node &block, int tryNumber)
{
    return u"q_%1_%2"_s.arg(block.id.text()).arg(tryNumber);
}

/// Why a question counts or not, where that is not what its page says.
QString reasonOf(const QString &counts, bool isCounted, bool isQuizPage)
{
    if (counts == u"yes" && !isQuizPage)
        return tr("It counts although this page is no quiz page, because you said so here.");
    if (counts == u"no" && isQuizPage)
        return tr("You said here that it is practice only, although this is a quiz page.");
    return isCounted || isQuizPage ? QString()
                                   : tr("Questions count on quiz pages. This page is none.");
}

QString triesWords(const Kind &kind, const QJsonObject &body, const PageDetails &page)
{
    if (page.isHandedIn() && !kind.isJudgedAtOnce)
        return tr("The answer can be changed until the page is handed in, and counts then.");
    if (!body.contains("tries"_L1))
        return {};
    const int tries = body.value("tries"_L1).toInt();
    if (tries == 1)
        return tr("There is one try.");
    return tries > 1 ? tr("Of %n tries, the last one counts.", nullptr, tries)
                     : tr("The learner may answer again as often as wanted. The last answer "
                          "counts.");
}

LmsWords questionWords(const Kind &kind, const Node &block, const PageDetails &page)
{
    const bool isCounted = countsForScore(kind, block.body, page.isQuiz);
    const int points = pointsOf(block.body);
    LmsWords words;
    if (!isCounted)
        words.headline = tr("Practice question: it does not count.");
    else if (points == 0)
        words.headline = tr("It counts, but gives no points: the score stays as it is.");
    else
        words.headline = tr("It counts: %n point(s).", nullptr, points);
    const QString reason =
        reasonOf(block.body.value("counts"_L1).toString(), isCounted, page.isQuiz);
    words.details << reason << (isCounted ? triesWords(kind, block.body, page) : QString())
                  << tr("Each answer is reported with right or wrong: the first as %1.",
                        "%1: the name of the answer in the LMS")
                         .arg(reportName(block, 1));
    words.details.removeAll(QString());
    return words;
}

/// A question that nobody corrects.
LmsWords openWords(const Node &block)
{
    return {tr("The beginning of the answer, without right or wrong. It gives no points."),
            {tr("Each answer that the learner compares is reported with its first 250 characters: "
                "the first as %1.",
                "%1: the name of the answer in the LMS")
                 .arg(reportName(block, 1))}};
}

/// Work whose parts are reported each by itself.
LmsWords partsWords(const Node &block)
{
    return {tr("Each answer under the learner's name, without right or wrong. It gives no points."),
            {tr("Reported whenever the learner sends, a record for each answer: the first ones "
                "begin with %1.",
                "%1: the name of the answer in the LMS")
                 .arg(reportName(block, 1))}};
}

QString withoutScoreWords(const CourseSettings &settings)
{
    if (settings.completion == CourseSettings::Completion::Required)
        return tr("A course in which no question counts has no score. It is “completed” when all "
                  "required blocks are done.");
    return tr("A course in which no question counts has no score. It is “completed” when all "
              "pages were seen.");
}

/// When the course is finished, and what it is called then (engine/status.js).
QString finishWords(const CourseSettings &settings)
{
    const QString word = settings.finishedAs == CourseSettings::FinishedAs::Passed
        ? tr("passed", "word for a finished course in an LMS")
        : tr("completed", "word for a finished course in an LMS");
    switch (settings.completion) {
    case CourseSettings::Completion::Pages:
        return tr("When all pages were seen, the LMS is told “%1” with at least %2 %, and "
                  "“completed” with less.",
                  "%1: passed or completed, %2: the pass mark")
            .arg(word)
            .arg(settings.passMark);
    case CourseSettings::Completion::Score:
        return tr("With at least %2 %, the LMS is told “%1” as soon as all questions are "
                  "answered. With less it is told “failed” when no try is left.",
                  "%1: passed or completed, %2: the pass mark")
            .arg(word)
            .arg(settings.passMark);
    case CourseSettings::Completion::Both:
        return tr("When all pages were seen and all questions answered, the LMS is told “%1” "
                  "with at least %2 %. With less it is told “failed” when no try is left.",
                  "%1: passed or completed, %2: the pass mark")
            .arg(word)
            .arg(settings.passMark);
    case CourseSettings::Completion::Required:
        return tr("When all required blocks are done, the LMS is told “%1” with at least %2 %, and "
                  "“completed” with less.",
                  "%1: passed or completed, %2: the pass mark")
            .arg(word)
            .arg(settings.passMark);
    }
    return {};
}

} // namespace

LmsWords lmsWordsFor(const Node &block, const PageDetails &page)
{
    const Kind *kind = findKind(block.kind);
    if (!kind)
        return {tr("Nothing: this version of Carrel does not know the block and leaves it out of "
                   "packages."),
                {}};
    if (!kind->asks(block.body))
        return {tr("Nothing: the learner answers nothing here."), {}};
    if (kind->scoreSteps && kind->scoreSteps(block.body) > 0)
        return questionWords(*kind, block, page);
    if (kind->group == Kind::Group::Question)
        return openWords(block);
    if (kind->reportsParts)
        return partsWords(block);
    return {tr("That it was done. It gives no points."),
            {tr("Reported once, when it is done, as %1.", "%1: the name of the answer in the LMS")
                 .arg(reportName(block, 1))}};
}

QStringList gradeWords(const CourseSettings &settings)
{
    return {tr("Points: each question that counts gives those that stand at it. That is what "
               "questions on quiz pages do."),
            tr("Score: the points reached, in percent of all there are. With 10 points in all, 8 "
               "points are 80 %."),
            tr("Status: %1", "%1: one or two sentences").arg(finishWords(settings)),
            withoutScoreWords(settings),
            tr("Required blocks have to be done first, in any case."),
            tr("Grade: the LMS makes it from the score, usually as points out of 100. Which try "
               "of several it takes is set there.")};
}

} // namespace carrel::ui
