// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/lmswords.h"

#include "core/kinds/kind.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

Node block(const QString &kind, const QJsonObject &changes = {})
{
    SeededIdSource ids(1);
    Node node;
    node.id = NodeId(u"abcdefabcdef"_s);
    node.kind = kind;
    if (const Kind *known = findKind(kind))
        node.body = known->defaults(ids);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        node.body.insert(change.key(), change.value());
    return node;
}

QString headline(const Node &node, bool isQuizPage)
{
    return lmsWordsFor(node, {.isQuiz = isQuizPage}).headline;
}

QString details(const Node &node, bool isQuizPage)
{
    return lmsWordsFor(node, {.isQuiz = isQuizPage}).details.join(u' ');
}

} // namespace

TEST_CASE("lmsWordsFor")
{
    const QString practice = u"Practice question: it does not count."_s;

    SECTION("says that a question counts on a quiz page and is practice elsewhere")
    {
        CHECK(headline(block(u"single"_s), true).startsWith(u"It counts: 1"_s));
        CHECK(headline(block(u"single"_s), false) == practice);
        CHECK(details(block(u"single"_s), false).startsWith(u"Questions count on quiz pages."_s));
    }
    SECTION("says why it is otherwise where the author wants it so")
    {
        const Node counted = block(u"single"_s, {{u"counts"_s, u"yes"_s}, {u"points"_s, 3}});
        CHECK(headline(counted, false).startsWith(u"It counts: 3"_s));
        CHECK(details(counted, false).contains(u"because you said so"_s));
        const Node left = block(u"multiple"_s, {{u"counts"_s, u"no"_s}});
        CHECK(headline(left, true) == practice);
        CHECK(details(left, true).contains(u"practice only"_s));
    }
    SECTION("says that on a page that is handed in there is one try, which can be changed")
    {
        const PageDetails exam{.isQuiz = true, .answers = PageDetails::Answers::End};
        const Node question = block(u"single"_s, {{u"tries"_s, 2}});
        const QString words = lmsWordsFor(question, exam).details.join(u' ');
        CHECK(words.contains(u"until the page is handed in"_s));
        CHECK_FALSE(words.contains(u"tries"_s));
        CHECK_FALSE(
            lmsWordsFor(block(u"scenario"_s), exam).details.join(u' ').contains(u"handed in"_s));
    }
    SECTION("does not promise points where there are none")
    {
        CHECK(headline(block(u"truefalse"_s, {{u"points"_s, 0}}), true)
                  .startsWith(u"It counts, but gives no points"_s));
    }
    SECTION("names the answer as the player does, and how many tries there are")
    {
        CHECK(details(block(u"single"_s), true).contains(u"q_abcdefabcdef_1"_s));
        CHECK(details(block(u"single"_s, {{u"tries"_s, 1}}), true).contains(u"one try"_s));
        CHECK(details(block(u"single"_s, {{u"tries"_s, 0}}), true).contains(u"as often"_s));
    }
    SECTION("says of a question that nobody corrects what is reported")
    {
        CHECK(headline(block(u"longtext"_s), true).endsWith(u"It gives no points."_s));
        CHECK(details(block(u"longtext"_s), true).contains(u"250 characters"_s));
        CHECK(details(block(u"longtext"_s), true).contains(u"q_abcdefabcdef_1"_s));
    }
    SECTION("says of a survey under whose name each answer is reported")
    {
        CHECK(headline(block(u"survey"_s), false).contains(u"learner's name"_s));
        CHECK(headline(block(u"survey"_s), false).endsWith(u"It gives no points."_s));
        CHECK(details(block(u"survey"_s), false).contains(u"q_abcdefabcdef_1"_s));
    }
    SECTION(
        "says of a virtual class that nothing is told, unless its learners can say they took part")
    {
        CHECK(headline(block(u"virtualclass"_s, {{u"takesPart"_s, false}}), true)
                  .startsWith(u"Nothing"_s));
        CHECK(headline(block(u"virtualclass"_s, {{u"takesPart"_s, true}}), true)
                  .startsWith(u"That it was done."_s));
    }
    SECTION("knows work that gives no points, and blocks that nobody answers")
    {
        CHECK(headline(block(u"practical"_s), true) == u"That it was done. It gives no points."_s);
        CHECK(headline(block(u"text"_s), true).startsWith(u"Nothing: the learner answers"_s));
        CHECK(headline(block(u"hologram"_s), true).startsWith(u"Nothing: this version"_s));
    }
    SECTION("has something to say about every kind")
    {
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            CHECK_FALSE(headline(block(kind.id), true).isEmpty());
        }
    }
}

TEST_CASE("gradeWords")
{
    CourseSettings settings;
    settings.passMark = 75;
    const auto words = [&] { return gradeWords(settings).join(u' '); };

    SECTION("name the pass mark and the word that is reported")
    {
        CHECK(words().contains(u"75 %"_s));
        CHECK(words().contains(u"“passed”"_s));
        settings.finishedAs = CourseSettings::FinishedAs::Completed;
        CHECK_FALSE(words().contains(u"“passed”"_s));
    }
    SECTION("follow what finishes the course")
    {
        settings.completion = CourseSettings::Completion::Pages;
        CHECK_FALSE(words().contains(u"failed"_s));
        settings.completion = CourseSettings::Completion::Score;
        CHECK(words().contains(u"failed"_s));
        settings.completion = CourseSettings::Completion::Required;
        CHECK(words().contains(u"When all required blocks are done"_s));
        CHECK(words().contains(u"“completed” when all required blocks are done"_s));
        CHECK_FALSE(words().contains(u"pages were seen"_s));
        CHECK_FALSE(words().contains(u"failed"_s));
    }
}
