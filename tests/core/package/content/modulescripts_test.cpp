// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/modulescripts.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("ModuleScripts")
{
    const auto course = sampleCourse();
    for (int m = 0; m < 30; ++m) {
        const NodeId page = course->addPage(course->addModule(u"Module %1"_s.arg(m)), u"P"_s);
        for (int q = 0; q < 20; ++q)
            course->addSample(page, u"single"_s);
    }
    const auto records = MediaRecords::of(*course);
    auto scanned = scanCourse(*course);
    REQUIRE((records && scanned));
    REQUIRE(scanned->keepsNodes);
    REQUIRE(scanned->modules.size() == 33);

    SECTION("are the same whether the nodes were kept or are read again, in any order of asking")
    {
        auto again = *scanned;
        again.keepsNodes = false;
        for (ScannedModule &module : again.modules)
            module.nodes.clear();
        ModuleScripts kept(*course, *scanned, *records);
        ModuleScripts reread(*course, again, *records);
        for (qsizetype i = 33; i-- > 0;) {
            const auto one = kept.script(i);
            const auto two = reread.script(i);
            REQUIRE((one && two));
            CHECK(one->size() > 40);
            CHECK(*one == *two);
            CHECK(*kept.script(i) == *one);
        }
    }
    SECTION("may be given up at any moment")
    {
        for (int i = 0; i < 50; ++i) {
            ScannedCourse copy = *scanned;
            ModuleScripts scripts(*course, copy, *records);
            if (i % 2 == 0)
                CHECK(scripts.script(i % 33));
        }
    }
}
