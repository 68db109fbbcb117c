// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/modulescripts.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample and 30 modules with `questions` each.
std::unique_ptr<MemoryCourse> courseWith(int questions)
{
    auto course = sampleCourse();
    for (int m = 0; m < 30; ++m) {
        const NodeId page = course->addPage(course->addModule(u"Module %1"_s.arg(m)), u"P"_s);
        for (int q = 0; q < questions; ++q)
            course->addSample(page, u"single"_s);
    }
    return course;
}

QList<ModuleDraft> draftsOf(const CourseView &course)
{
    QList<ModuleDraft> drafts;
    REQUIRE(scanCourse(course, [&](const ModuleDraft &draft) { drafts.append(draft); }));
    REQUIRE(drafts.size() == 33);
    return drafts;
}

} // namespace

TEST_CASE("ModuleScripts")
{
    const auto course = courseWith(20);
    const auto drafts = draftsOf(*course);
    const auto files = MediaFiles::of(*course);
    REQUIRE(files);

    SECTION("are the same whether they are kept or made again, in any order of asking")
    {
        ModuleScripts kept(*course, *files);
        ModuleScripts again(*course, *files, LetterWords(), 0);
        for (const ModuleDraft &draft : drafts) {
            kept.begin(draft);
            again.begin(draft);
        }
        for (qsizetype i = drafts.size(); i-- > 0;) {
            const auto one = kept.script(drafts[i].module);
            const auto two = again.script(drafts[i].module);
            REQUIRE((one && two));
            CHECK(one->size() > 40);
            CHECK(*one == *two);
            CHECK(*kept.script(drafts[i].module) == *one);
            CHECK(kept.letters(drafts[i].module)->lines == again.letters(drafts[i].module)->lines);
            CHECK(kept.letters(drafts[i].module)->rows == again.letters(drafts[i].module)->rows);
        }
    }
    SECTION("tell what their modules use")
    {
        ModuleScripts scripts(*course, *files);
        for (const ModuleDraft &draft : drafts)
            scripts.begin(draft);
        scripts.finish();
        QList<OutsideAddress> outside;
        for (const ModuleDraft &draft : drafts)
            outside += scripts.use(draft.module)->outside;
        CHECK(originsOf(outside, OutsideAddress::Use::Embedded)
              == QStringList{u"https://videos.example.org"_s});
    }
    SECTION("may be given up at any moment")
    {
        for (int i = 0; i < 50; ++i) {
            ModuleScripts scripts(*course, *files);
            for (const ModuleDraft &draft : drafts)
                scripts.begin(draft);
            if (i % 2 == 0)
                CHECK(scripts.script(drafts[i % 33].module));
        }
    }
}

TEST_CASE("ModuleScripts helps when many nodes wait")
{
    const auto course = courseWith(200);
    const auto files = MediaFiles::of(*course);
    REQUIRE(files);
    ModuleScripts scripts(*course, *files);
    const auto drafts = draftsOf(*course);
    for (const ModuleDraft &draft : drafts)
        scripts.begin(draft);
    for (const ModuleDraft &draft : drafts)
        CHECK(scripts.script(draft.module));
}
