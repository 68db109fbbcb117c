// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursescan.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Result<ScannedCourse> scanCourse(const CourseView &course)
{
    return carrel::scanCourse(course, [](const ModuleDraft &) {});
}

QList<QList<int>> runsOf(const ScannedCourse &course)
{
    QList<QList<int>> runs;
    for (const SlotRun &run : course.slotRuns)
        runs.append({run.count, run.width, run.points, run.steps});
    return runs;
}

/// The only warning, which must name all of these.
void checkWarning(const ScannedCourse &course, const QStringList &parts)
{
    REQUIRE(course.warnings.size() == 1);
    for (const QString &part : parts) {
        INFO(course.warnings.first().toStdString());
        CHECK(course.warnings.first().contains(part));
    }
}

/// One of each is on the first page of the sample course.
int questionKinds()
{
    return static_cast<int>(std::ranges::count_if(
        allKinds(), [](const Kind &kind) { return kind.group == Kind::Group::Question; }));
}

} // namespace

TEST_CASE("scanCourse reads what the package's first file tells")
{
    const auto course = sampleCourse();
    const auto scanned = scanCourse(*course);
    REQUIRE(scanned);

    SECTION("modules in document order with depth, parent, pages and questions")
    {
        REQUIRE(scanned->modules.size() == 3);
        CHECK(scanned->modules[0].depth == 0);
        CHECK(scanned->modules[0].parent.isNull());
        CHECK(scanned->modules[0].pages == QList<int>{0});
        CHECK(scanned->modules[0].questions == questionKinds());
        CHECK(scanned->modules[1].pages.isEmpty());
        CHECK(scanned->modules[2].depth == 1);
        CHECK(scanned->modules[2].parent == scanned->modules[1].id);
        CHECK(scanned->modules[2].questions == 2);
        CHECK(scanned->pages == 2);
        CHECK(scanned->questions == questionKinds() + 2);
    }
    SECTION("kinds in use")
    {
        CHECK(scanned->kinds.size() == allKinds().size());
        CHECK(scanned->warnings.isEmpty());
    }
}

TEST_CASE("scanCourse passes each module on once all below it are read")
{
    MemoryCourse course;
    const NodeId outer = course.addModule(u"Outer"_s);
    const NodeId first = course.addPage(outer, u"First"_s);
    const NodeId block = course.addBlock(first, u"text"_s);
    course.addBlock(first, u"hologram"_s);
    const NodeId inner = course.addModule(u"Inner"_s, outer);
    const NodeId far = course.addPage(inner, u"Far"_s);
    const NodeId last = course.addPage(outer, u"Last"_s);
    QList<QList<NodeId>> passed;
    REQUIRE(carrel::scanCourse(course, [&](const ModuleDraft &draft) {
        QList<NodeId> ids;
        for (const ReadNode &node : draft.nodes)
            ids.append(node.id);
        CHECK(draft.module == ids.first());
        CHECK(draft.indexes.value(far) == 1);
        passed.append(ids);
    }));
    CHECK(passed == QList<QList<NodeId>>{{inner, far}, {outer, first, block, last}});
}

TEST_CASE("scanCourse makes the table of what is kept")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"M"_s);
    const NodeId page = course.addPage(module, u"P"_s);

    SECTION("with practice outside and scores on quiz pages")
    {
        course.addBlock(page, u"single"_s, {{u"points"_s, 3}});
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
        course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
        course.addBlock(quiz, u"text"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned)
              == QList<QList<int>>{{1, 4, 0, 0}, {1, 3, 0, 1}, {1, 4, 0, 0}, {2, 3, 3, 1}});
        CHECK(scanned->countsPoints);
    }
    SECTION("as the author says where he says it")
    {
        course.addBlock(page, u"truefalse"_s, {{u"counts"_s, u"yes"_s}});
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"truefalse"_s, {{u"counts"_s, u"no"_s}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned)
              == QList<QList<int>>{{1, 4, 0, 0}, {1, 3, 1, 1}, {1, 4, 0, 0}, {1, 3, 0, 1}});
    }
    SECTION("keeping the places of what was deleted, without points")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        const NodeId deleted = course.addBlock(quiz, u"single"_s);
        course.addBlock(quiz, u"single"_s);
        course.remove(deleted);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned) == QList<QList<int>>{{2, 4, 0, 0}, {1, 3, 0, 0}, {1, 3, 1, 1}});
    }
    SECTION("without points for work that nobody scores")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"practical"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK_FALSE(scanned->countsPoints);
        CHECK(scanned->questions == 0);
    }
}

TEST_CASE("scanCourse drops nothing silently")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"First module"_s);
    const NodeId page = course.addPage(module, u"First page"_s);

    SECTION("a block of a kind that this version does not know")
    {
        course.addBlock(page, u"hologram"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        checkWarning(*scanned, {u"First page"_s, u"hologram"_s});
        CHECK(scanned->kinds.isEmpty());
    }
}

TEST_CASE("scanCourse refuses")
{
    SECTION("a course without a page")
    {
        MemoryCourse course;
        course.addModule(u"Empty"_s);
        const auto scanned = scanCourse(course);
        REQUIRE_FALSE(scanned);
        CHECK(scanned.error().code == ErrorCode::Refused);
    }
    SECTION("a page without its tracking number")
    {
        const auto course = sampleCourse();
        course->loseIndexes();
        const auto scanned = scanCourse(*course);
        REQUIRE_FALSE(scanned);
        CHECK(scanned.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("scanCourse tells what a quiz page does with its questions as a whole")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"M"_s);
    const auto addQuiz = [&](QJsonObject body) {
        body.insert(u"quiz"_s, true);
        return course.addPage(module, u"Q"_s, body);
    };
    const auto addQuestion = [&](const NodeId &page, const QString &group = {}) {
        course.addBlock(page, u"single"_s,
                        {{u"steps"_s, 1}, {u"points"_s, 1}, {u"variantGroup"_s, group}});
    };
    SECTION("nothing, for a page that asks all and shows each answer")
    {
        addQuestion(addQuiz({}));
        addQuestion(addQuiz({{u"draw"_s, 1}})); // all there is
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(scanned->quizzes.isEmpty());
    }
    SECTION("which questions it draws from, and which of them ask the same")
    {
        const NodeId page = addQuiz({{u"draw"_s, 2}});
        addQuestion(page, u"limit"_s);
        addQuestion(page);
        addQuestion(page, u" limit "_s);
        addQuestion(page, u"alone"_s);
        course.addBlock(page, u"single"_s, {{u"counts"_s, u"no"_s}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        REQUIRE(scanned->quizzes.size() == 1);
        CHECK(scanned->quizzes[0].page == 0);
        CHECK(scanned->quizzes[0].draw == 2);
        CHECK(scanned->quizzes[0].questions == QList<int>{1, 2, 3, 4});
        CHECK(scanned->quizzes[0].variants == QList<QList<int>>{{1, 3}});
        CHECK(scanned->quizzes[0].handIn.isEmpty());
    }
    SECTION("how difficult the questions are that it draws from, where they differ")
    {
        const auto levelsOf = [](const QStringList &difficulties, int draw) {
            MemoryCourse other;
            const NodeId page = other.addPage(other.addModule(u"M"_s), u"Q"_s,
                                              {{u"quiz"_s, true}, {u"draw"_s, draw}});
            for (const QString &difficulty : difficulties)
                other.addBlock(page, u"single"_s,
                               {{u"points"_s, 1}, {u"difficulty"_s, difficulty}});
            const auto scanned = scanCourse(other);
            REQUIRE(scanned);
            return scanned->quizzes.isEmpty() ? QList<QList<int>>() : scanned->quizzes[0].levels;
        };
        const QStringList mixed{u"hard"_s, u"easy"_s, u"middle"_s, u"hard"_s, u"of later"_s};
        CHECK(levelsOf(mixed, 2) == QList<QList<int>>{{2}, {3, 5}, {1, 4}});
        CHECK(levelsOf({u"hard"_s, u"easy"_s, u"hard"_s}, 2) == QList<QList<int>>{{2}, {1, 3}});
        CHECK(levelsOf({u"hard"_s, u"hard"_s, u"hard"_s}, 2).isEmpty());
        CHECK(levelsOf(mixed, 0).isEmpty());
    }
    SECTION("which answers wait until it is handed in: not those of a story, nor practice")
    {
        const NodeId page = addQuiz({{u"answers"_s, u"never"_s}});
        addQuestion(page);
        course.addSample(page, u"scenario"_s);
        course.addBlock(page, u"single"_s, {{u"counts"_s, u"no"_s}});
        addQuestion(page);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        REQUIRE(scanned->quizzes.size() == 1);
        CHECK(scanned->quizzes[0].handIn == QList<int>{1, 4});
        CHECK(scanned->quizzes[0].questions.isEmpty());
    }
    SECTION("what the course is not finished without, page by page")
    {
        const QJsonObject required{{u"required"_s, true}};
        const NodeId page = course.addPage(module, u"P"_s, {});
        course.addBlock(page, u"single"_s, required);
        course.addBlock(page, u"single"_s, {});
        course.addBlock(page, u"checklist"_s, required);
        course.addBlock(page, u"video"_s, required); // asks nothing
        const NodeId quiz = addQuiz({});
        course.addBlock(quiz, u"video"_s, {{u"askWatched"_s, true}, {u"required"_s, true}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        REQUIRE(scanned->duties.size() == 2);
        CHECK(scanned->duties[0].page == 0);
        CHECK(scanned->duties[0].blocks == QList<int>{1, 3});
        CHECK(scanned->duties[1].page == 5);
        CHECK(scanned->duties[1].blocks == QList<int>{6});
    }
    SECTION("which questions that count ask which skill, skills in the author's order")
    {
        const SkillId close = course.addSkill(u"close"_s);
        const SkillId open = course.addSkill(u"open"_s);
        const SkillId idle = course.addSkill(u"idle"_s);
        const NodeId page = addQuiz({});
        const auto addLinked = [&](const QJsonObject &body, const QList<SkillId> &skills) {
            const NodeId question = course.addBlock(page, u"single"_s, body);
            for (const SkillId &skill : skills)
                course.linkSkill(question, skill);
        };
        addLinked({}, {open});
        addLinked({}, {open, close});
        addLinked({{u"counts"_s, u"no"_s}}, {close, idle});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        REQUIRE(scanned->skills.size() == 2);
        CHECK(scanned->skills[0].id == close);
        CHECK(scanned->skills[0].questions == QList<int>{2});
        CHECK(scanned->skills[1].id == open);
        CHECK(scanned->skills[1].questions == QList<int>{1, 2});
    }
    SECTION("a film of the time when films were not kept is no damage, and required in vain")
    {
        const NodeId page = course.addPage(module, u"P"_s, {});
        const NodeId film =
            course.addBlock(page, u"video"_s, {{u"askWatched"_s, true}, {u"required"_s, true}});
        course.loseIndex(film);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(scanned->duties.isEmpty());
    }
    SECTION("what a further try costs, where a question counts")
    {
        const NodeId page = addQuiz({});
        course.addBlock(page, u"single"_s, {{u"penalty"_s, u"half"_s}});
        course.addBlock(page, u"single"_s, {{u"penalty"_s, u"half"_s}, {u"counts"_s, u"no"_s}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        REQUIRE(scanned->slotRuns.size() == 3);
        CHECK(scanned->slotRuns[1].penalty == 30);
        CHECK(scanned->slotRuns[2].penalty == 0);
    }
}
