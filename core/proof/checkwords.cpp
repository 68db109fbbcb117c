// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/checkwords.h"

#include "core/base/translate.h"
#include "core/proof/proofwords.h"

#include <QHash>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 60;

/// Names of the standards in words, values as they are, but not without end.
QStringList readable(const QStringList &args)
{
    QStringList words;
    for (const QString &arg : args) {
        const QString word = arg.startsWith(u"cmi.") || arg.startsWith(u"adl.")
            ? elementWords(arg.section(u" = "_s, 0, 0))
            : arg;
        words.append(word.size() > longestValue ? word.left(longestValue) + u'…' : word);
    }
    return words;
}

/// The call that was refused.
QString callWords(const QString &call)
{
    if (call == u"Initialize")
        return tr("the beginning of the visit");
    if (call == u"Finish" || call == u"Terminate")
        return tr("the end of the visit");
    return call == u"Commit" ? tr("saving") : call;
}

QString refusal(const ProofFault &fault)
{
    const bool isValue = fault.args.value(0) == u"SetValue" || fault.args.value(0) == u"GetValue";
    //: %1 is what was refused, such as "status", %2 the number of an error
    return filledIn(tr("The platform refused “%1” (error %2)."),
                    {isValue ? readable(fault.args).value(1) : callWords(fault.args.value(0)),
                     fault.args.value(2)});
}

QHash<QString, QString> assertionTitles()
{
    return {
        {u"2.7"_s, tr("Status and score in the platform are what the course's rules give")},
        {u"41"_s, tr("Each visit begins once and ends once, and says nothing afterwards")},
        {u"42"_s, tr("The platform refuses nothing")},
        {u"43"_s, tr("Every value has a form that all platforms take")},
        {u"44"_s, tr("Within the first second the platform knows that there is more to come")},
        {u"45"_s, tr("The score comes before the status")},
        {u"46"_s, tr("No score before the first graded answer")},
        {u"47"_s, tr("Answers are in the platform within three seconds")},
        {u"48"_s, tr("Page, answers and status are there again on the next visit")},
        {u"52"_s, tr("The platform is found behind a window of another site")},
        {u"53"_s, tr("A platform that answers late is found")},
        {u"54"_s, tr("Odd answers of the platform do not break the course")},
        {u"55"_s, tr("What was reached is never taken back")},
        {u"56"_s, tr("A visit for review changes nothing")},
        {u"57"_s, tr("Damaged progress leads to a fresh start")},
        {u"58"_s, tr("What could not be saved is sent again, and the learner sees it")},
        {u"59"_s, tr("The time is that of the clock on the wall")},
        {u"60"_s, tr("Answers are recorded one after the other, each whole")},
        {u"63"_s, tr("A visit ends as strict platforms want it")},
        {u"65"_s, tr("What is sent while the page closes is small enough to arrive")},
        {u"67"_s, tr("Statements come in the order that cmi5 wants")},
        {u"68"_s, tr("A score stands where cmi5 wants it, and agrees with the pass mark")},
        {u"69"_s, tr("The end of a visit arrives")},
    };
}

QString outcomeFault(const ProofFault &fault)
{
    const bool isScore = fault.code == u"score";
    const QString is = fault.args.value(0);
    const QString should = fault.args.value(1);
    const auto score = [](const QString &text) { return text.isEmpty() ? tr("no score") : text; };
    QString words = isScore
        //: both are scores from 0 to 100, or "no score"
        ? filledIn(tr("The platform shows %1, by the course's rules it is %2."),
                   {score(is), score(should)})
        //: both are words such as passed or incomplete
        : filledIn(tr("The platform shows “%1”, by the course's rules it is “%2”."),
                   {statusWord(is), statusWord(should)});
    if (fault.args.value(2) == u"pass-mark")
        words += u' '
            + tr("It applies the pass mark of the package by itself. Export without the pass mark "
                 "in the manifest.");
    else if (fault.args.value(2) == u"frozen")
        words += u' '
            + tr("It keeps the grade of the moment in which the course was complete. Let the "
                 "score complete the course, or put the questions before the last page.");
    return words;
}

QHash<QString, QString> callSentences()
{
    return {
        //: %1 is the name of a call such as Commit
        {u"argument"_s, tr("“%1” came with something else than the empty text.")},
        {u"not-begun-once"_s, tr("The visit did not begin exactly once.")},
        {u"ended-twice"_s, tr("The visit was ended twice.")},
        //: %1 is the name of a call such as Commit
        {u"after-end"_s, tr("“%1” came after the end of the visit.")},
        {u"not-ended"_s, tr("The learner left, and the platform was not told.")},
        //: %1 is what was told, such as "status", %2 its value, %3 the number of an error
        {u"value"_s, tr("Not every platform takes “%2” as “%1” (error %3).")},
        //: %1 is what was told, such as "status"
        {u"order"_s, tr("“%1” came after what has to follow it.")},
        {u"score-after-status"_s,
         tr("The score came after the status: some platforms then lose it.")},
        //: %1 and %2 are numbers
        {u"scaled"_s, tr("The scaled score %1 does not go with the score %2.")},
        {u"answer-order"_s,
         tr("The record of an answer did not begin with its name and its type.")},
        {u"empty-answer"_s,
         tr("A question without an answer was told with an empty one; it must be left out.")},
        {u"commit-before-end"_s,
         tr("A commit came right before the end: some platforms refuse it.")},
        //: %1 is a word such as exitAll
        {u"navigation"_s, tr("The course asked for “%1”, at which some platforms stumble.")},
        {u"stays-open"_s, tr("The platform's window stays open after Exit.")},
        //: %1 is a number of bytes
        {u"too-much"_s,
         tr("%1 bytes in one piece: more than 65,535 do not arrive while a page closes.")},
        //: %1 is what was told, such as "status", %2 its value
        {u"not-told-at-once"_s, tr("“%2” as “%1” was not saved within the first second.")},
        //: both are words such as passed or incomplete
        {u"lower"_s, tr("“%1” was written where “%2” had been reached.")},
        {u"time-shrinks"_s, tr("The time of the visit became shorter.")},
        //: both are numbers of seconds
        {u"other-time"_s, tr("%1 seconds were told, the visit took %2.")},
        {u"score-too-early"_s, tr("A score was written before anything was graded.")},
    };
}

QHash<QString, QString> learnerSentences()
{
    return {
        {u"not-found"_s, tr("The platform was not found: the course ran untracked.")},
        //: %1 is the title of a page
        {u"not-kept-in-time"_s,
         tr("An answer on “%1” was not in the platform after three seconds.")},
        //: both are numbers
        {u"answers"_s, tr("The platform has %1 answers, the learner gave %2.")},
        {u"other-page"_s, tr("The next visit began at another page.")},
        //: %1 is a number
        {u"results-lost"_s, tr("%1 results were not there on the next visit.")},
        //: %1 is a number
        {u"answers-lost"_s, tr("%1 answers were not there on the next visit.")},
        {u"status-lost"_s, tr("What had been reached was not there on the next visit.")},
        {u"not-tried"_s, tr("Nothing was sent again.")},
        {u"not-shown"_s, tr("The learner did not see that something was not saved.")},
        //: %1 is a number
        {u"too-often"_s, tr("It was tried %1 times within half a minute.")},
        {u"damage-unseen"_s, tr("Damaged progress was taken for whole.")},
        //: %1 is what was told, such as "status"
        {u"written-in-review"_s, tr("“%1” was written in a visit for review.")},
        //: %1 is the message of a program
        {u"exception"_s, tr("The player broke off: %1")},
        {u"no-token"_s, tr("A request came without the right token.")},
        {u"token-twice"_s, tr("The token was asked for twice.")},
        {u"too-early"_s, tr("A statement came before what the launch asks for was read.")},
        //: %1 is the name of a statement
        {u"changed"_s, tr("The statement “%1” was sent again with another content.")},
        //: %1 is the name of a statement, %2 a part of it
        {u"statement"_s, tr("The statement “%1” is wrong in “%2”.")},
        //: %1 is the name of a statement
        {u"said-twice"_s, tr("“%1” was said twice.")},
        {u"failed-after-passed"_s, tr("“failed” was said after “passed”.")},
        {u"not-initialized-first"_s, tr("“initialized” was not said first, and once.")},
        {u"after-terminated"_s, tr("Something was said after “terminated”.")},
        {u"not-terminated"_s, tr("“terminated” did not arrive.")},
    };
}

} // namespace

QString assertionTitle(const QString &assertion)
{
    return assertionTitles().value(assertion, assertion);
}

QString faultSentence(const ProofFault &fault)
{
    if (fault.code == u"status" || fault.code == u"score")
        return outcomeFault(fault);
    if (fault.code == u"refused")
        return refusal(fault);
    const QString call = callSentences().value(fault.code);
    const QString text = call.isEmpty() ? learnerSentences().value(fault.code, fault.code) : call;
    return filledIn(text, readable(fault.args));
}

} // namespace carrel
