// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/differencewords.h"

#include "core/base/translate.h"

#include <algorithm>

namespace carrel::differencewords {

using namespace Qt::StringLiterals;

namespace {

QString nothingLost()
{
    return tr("Progress, answers and scores stay as they are.");
}

QString sortOf(const DeliveredWay &way)
{
    QString sort;
    if (way.format == "scorm12"_L1)
        sort = u"SCORM 1.2"_s;
    else if (way.format == "scorm2004"_L1)
        sort = u"SCORM 2004"_s;
    else if (way.format == "cmi5"_L1)
        sort = u"cmi5"_s;
    else if (way.format == "web"_L1)
        sort = tr("a web folder");
    else
        sort = tr("one HTML file");
    //: %1 is the sort of a package, as SCORM 1.2
    return way.isSplit ? tr("%1 with one part per module").arg(sort) : sort;
}

int countedOn(const DeliveredPage &page)
{
    return int(std::ranges::count_if(page.blocks,
                                     [](const DeliveredBlock &block) { return block.points > 0; }));
}

QString moreToSee()
{
    return tr("Who has finished stays finished. Who is in the middle has more to see and to do.");
}

QString outOfMore()
{
    return tr("The score is out of more points: for those in the middle it falls until they have "
              "answered.");
}

QString outOfLess()
{
    return tr("Its points no longer count: the scores of those in the middle are out of fewer "
              "points from their next visit.");
}

QString measuredAnew()
{
    return tr(
        "Who has finished stays finished. For all others it holds from their next visit, also "
        "for what they have answered already.");
}

} // namespace

DifferenceWords way(const DeliveredWay &before, const DeliveredWay &after)
{
    //: %1 and %2 are sorts of packages, as SCORM 1.2
    return {
        tr("The package is %2 now, it was %1.").arg(sortOf(before), sortOf(after)),
        tr("Progress does not go from one sort to another: everybody begins anew in this one, and "
           "what was reported stays with the earlier package. For learners who are in the "
           "middle, export the same sort as before.")};
}

DifferenceWords passMark(int before, int after)
{
    return {tr("The pass mark is %2 %, it was %1 %.").arg(before).arg(after),
            tr("Who has passed stays passed. All others are measured by the new mark from their "
               "next visit, also for what they have answered already.")};
}

DifferenceWords completion()
{
    return {tr("The course is finished by another rule."), measuredAnew()};
}

DifferenceWords courseTitle()
{
    return {tr("The title of the course was changed."), nothingLost()};
}

DifferenceWords addedModule(const DeliveredModule &module)
{
    return {tr("The module is new, with %n page(s).", nullptr, int(module.pages.size())),
            moreToSee()};
}

DifferenceWords removedModule(const DeliveredModule &module)
{
    return {tr("The module was removed, with %n page(s).", nullptr, int(module.pages.size())),
            tr("Who stopped there begins at the first page of the course. Points that were earned "
               "there no longer count.")};
}

DifferenceWords movedModule()
{
    return {tr("The modules are in another order."), nothingLost()};
}

DifferenceWords moduleTitle(const QString &before)
{
    //: %1 is the earlier title
    return {tr("The title was changed; it was “%1”.").arg(before), nothingLost()};
}

DifferenceWords addedPage(const DeliveredPage &page)
{
    return {tr("The page is new."),
            countedOn(page) > 0 ? moreToSee() + u' ' + outOfMore() : moreToSee()};
}

DifferenceWords removedPage(const DeliveredPage &page)
{
    const QString stopped = tr("Who stopped there begins at the first page of the course.");
    return {tr("The page was removed."),
            countedOn(page) > 0 ? stopped + u' ' + outOfLess() : stopped};
}

DifferenceWords movedPage()
{
    return {tr("The page is in another place."), nothingLost()};
}

DifferenceWords pageOrder()
{
    return {tr("The pages are in another order."), nothingLost()};
}

DifferenceWords movedPageToOtherPart()
{
    return {tr("The page is in another module, which is another part for the LMS."),
            tr("What was seen and answered there begins anew: no part knows what learners did in "
               "another one.")};
}

DifferenceWords pageTitle(const QString &before)
{
    return {tr("The title was changed; it was “%1”.").arg(before), nothingLost()};
}

DifferenceWords pageTexts()
{
    return {tr("Texts, pictures or films of the page were changed."), nothingLost()};
}

DifferenceWords blockOrder()
{
    return {tr("What is on the page comes in another order."), nothingLost()};
}

DifferenceWords quiz(bool isNow)
{
    return {isNow ? tr("The page is a quiz page now.") : tr("The page is no quiz page any more."),
            tr("Answers that were given stay, and count or do not count as they do for new "
               "learners.")};
}

DifferenceWords attempts(int before, int after)
{
    const QString many = tr("as many attempts as learners like");
    const auto number = [&](int count) {
        return count == 0 ? many : tr("%n attempt(s)", nullptr, count);
    };
    //: %1 and %2 say how many attempts
    return {tr("The quiz allows %2, it was %1.").arg(number(before), number(after)),
            tr("Attempts that were begun count. Scores stay until somebody tries again.")};
}

DifferenceWords solution()
{
    return {tr("When learners see what is right was changed."), nothingLost()};
}

DifferenceWords timeLimit(int before, int after)
{
    const auto minutes = [](int count) {
        return count == 0 ? tr("no time limit") : tr("%n minute(s)", nullptr, count);
    };
    if (before == after)
        return {tr("Whether learners may take more time was changed."),
                tr("Who is in the middle of the quiz has the new rule at once.")};
    //: %1 and %2 say how many minutes
    return {tr("The quiz has %2, it was %1.").arg(minutes(before), minutes(after)),
            tr("Who is in the middle of the quiz has the new time at once, counted from the "
               "beginning of the attempt.")};
}

DifferenceWords draw(int before, int after)
{
    const QString stays = tr("What a learner has answered stays in the attempt; the rest is drawn "
                             "anew.");
    if (before == after)
        return {tr("The page draws from other questions."), stays};
    const auto number = [](int count) {
        return count == 0 ? tr("all questions") : tr("%n question(s)", nullptr, count);
    };
    const bool isLess = after > 0 && (before == 0 || after < before);
    //: %1 and %2 say how many questions
    return {tr("The page asks %2, it was %1.").arg(number(before), number(after)),
            isLess
                ? tr("Who has answered more than that keeps only so many; the points of the others "
                     "no longer count.")
                : stays};
}

DifferenceWords handedInNow()
{
    return {tr("The answers are handed in as a whole now."),
            tr("What was answered counts as handed in, with the score that it had, without what "
               "further tries took off. The rest can be answered.")};
}

DifferenceWords judgedAtOnceNow()
{
    return {
        tr("Answers are judged at once now and no longer handed in as a whole."),
        tr("What was handed in keeps its score, as one try. What was answered but not handed in "
           "has to be answered again.")};
}

DifferenceWords addedBlock(const DeliveredBlock &block)
{
    if (block.number == 0)
        return {tr("There is something new to do on the page."), moreToSee()};
    return {tr("The question is new."),
            block.points > 0 ? outOfMore() : tr("It does not count: scores stay as they are.")};
}

DifferenceWords removedBlock(const DeliveredBlock &block)
{
    if (block.number == 0)
        return {tr("Something to do was removed from the page."),
                tr("What learners did there is no longer asked of them.")};
    return {tr("The question was removed."),
            block.points > 0 ? outOfLess() : tr("It did not count: scores stay as they are.")};
}

DifferenceWords movedBlock()
{
    return {tr("It is on another page now."), nothingLost()};
}

DifferenceWords movedBlockToOtherPart()
{
    return {tr("It is in another module now, which is another part for the LMS."),
            tr("What was answered there begins anew: no part knows what learners did in another "
               "one.")};
}

DifferenceWords answer(const DeliveredBlock &before)
{
    if (before.isWork)
        return {tr("What can be ticked or chosen was changed."),
                tr("What learners ticked or chose there is forgotten; what they have done stays "
                   "done.")};
    return {tr("What can be chosen was changed: added, removed or put in another order."),
            tr("Who has answered keeps tries and score, but sees the question without the own "
               "answer.")};
}

DifferenceWords key()
{
    return {tr("The key was changed: other answers are right."),
            tr("Who has answered keeps the score of then. New answers are judged by the new key.")};
}

DifferenceWords points(int before, int after)
{
    const QString anew = tr("The scores of all who are in the middle change with it at their next "
                            "visit. What was reported of those who have finished stays.");
    if (before == 0)
        return {tr("It counts for the score now, with %n point(s).", nullptr, after), anew};
    if (after == 0)
        return {tr("It does not count for the score any more."), anew};
    return {tr("It gives %n point(s), it was %1.", nullptr, after).arg(before), anew};
}

DifferenceWords parts(int before, int after)
{
    return {tr("Its score has %n part(s), it was %1.", nullptr, after).arg(before),
            tr("Who has answered keeps the same share: all stays all, nothing stays nothing, what "
               "was partly right is rounded.")};
}

DifferenceWords penalty()
{
    return {tr("Further tries take another part of the points."),
            tr("It holds for tries that were made already, from the next visit on.")};
}

DifferenceWords tries(int before, int after)
{
    const auto number = [](int count) {
        return count == 0 ? tr("as many tries as learners like")
                          : tr("%n try/tries", nullptr, count);
    };
    //: %1 and %2 say how many tries
    return {
        tr("The question allows %2, it was %1.").arg(number(before), number(after)),
        tr("Tries that were made count. Who has none left sees what is right; who has some left "
           "may go on.")};
}

DifferenceWords required(bool isNow)
{
    if (isNow)
        return {tr("It is required now."),
                tr("Who has finished stays finished. Who is in the middle has to do it.")};
    return {tr("It is not required any more."),
            tr("Who lacks nothing else has finished at the next visit.")};
}

DifferenceWords wording(const DeliveredBlock &block)
{
    return {block.number > 0 ? tr("Wording, feedback or pictures of the question were changed.")
                             : tr("Its wording or look was changed."),
            nothingLost()};
}

} // namespace carrel::differencewords
