// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/page.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("pageDetailsFrom")
{
    SECTION("reads back what toJson writes")
    {
        const PageDetails details{.isQuiz = true,
                                  .attempts = 3,
                                  .draw = 10,
                                  .answers = PageDetails::Answers::Never,
                                  .timeLimit = 45,
                                  .moreTime = false,
                                  .minutes = 20};
        CHECK(toJson(pageDetailsFrom(toJson(details))) == toJson(details));
    }
    SECTION("gives what a new page has for what is missing, of a wrong type or out of range")
    {
        const QJsonObject initial = toJson(PageDetails());
        CHECK(toJson(pageDetailsFrom({})) == initial);
        CHECK(toJson(pageDetailsFrom(QJsonObject{{u"quiz"_s, u"yes"_s},
                                                 {u"attempts"_s, 8},
                                                 {u"draw"_s, -1},
                                                 {u"answers"_s, u"later"_s},
                                                 {u"timeLimit"_s, 601},
                                                 {u"moreTime"_s, 0},
                                                 {u"minutes"_s, u"5"_s}}))
              == initial);
    }
    SECTION("calls a page handed in only where it is a quiz page that shows its answers later")
    {
        CHECK(
            pageDetailsFrom(QJsonObject{{u"quiz"_s, true}, {u"answers"_s, u"end"_s}}).isHandedIn());
        CHECK_FALSE(pageDetailsFrom(QJsonObject{{u"quiz"_s, true}, {u"answers"_s, u"each"_s}})
                        .isHandedIn());
        CHECK_FALSE(pageDetailsFrom(QJsonObject{{u"answers"_s, u"end"_s}}).isHandedIn());
    }
}
