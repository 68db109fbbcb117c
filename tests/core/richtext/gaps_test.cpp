// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/gaps.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("gapsIn finds what is to be filled in")
{
    SECTION("each with its place")
    {
        const QList<Gap> gaps = gapsIn(u"At [[your site]], call [[a number]]."_s);
        CHECK(gaps == QList<Gap>{{3, 13}, {23, 12}});
        CHECK(gaps.first().end() == 16);
    }

    SECTION("in letters of any language")
    {
        CHECK(gapsIn(u"[[à remplir]] [[имя]] [[اسم الشركة]]"_s).size() == 3);
    }

    SECTION("two beside each other")
    {
        CHECK(gapsIn(u"[[one]][[two]]"_s).size() == 2);
    }

    SECTION("nothing in what only looks like one")
    {
        for (const QString &text :
             {u"list[[1]]"_s, u"x[[i]]"_s, u"if [[ -f file ]]"_s, u"[[ ]]"_s, u"[[]]"_s,
              u"[one] [two]"_s, u"[[not closed]"_s, u"[[over\ntwo lines]]"_s, u"[[[deep]]]"_s,
              u"[[1, 2], [3, 4]]"_s, u"[["_s + QString(121, u'x') + u"]]"_s}) {
            INFO(text.toStdString());
            CHECK(gapsIn(text).isEmpty());
        }
    }
}

TEST_CASE("gapTextsIn looks into a whole body")
{
    const auto value = [](const char *json) {
        return QJsonValue(QJsonDocument::fromJson(json).array());
    };

    SECTION("plain text, rich text, tables, lists and quotes")
    {
        CHECK(gapTextsIn(u"a [[plain]] one"_s) == QStringList{u"[[plain]]"_s});
        CHECK(gapTextsIn(value(R"([
            {"type": "paragraph", "runs": [{"text": "Call [[the number]]."}]},
            {"type": "list", "items": [[{"type": "paragraph", "runs": [{"text": "[[item]]"}]}]]},
            {"type": "table", "rows": [[{"runs": [{"text": "[[cell]]"}]}]]},
            {"type": "quote", "blocks": [{"type": "paragraph", "runs": ["[[said]]"]}]}])"))
              == QStringList{u"[[the number]]"_s, u"[[item]]"_s, u"[[cell]]"_s, u"[[said]]"_s});
    }

    SECTION("a mark inside a gap does not hide it")
    {
        CHECK(gapTextsIn(value(R"([{"type": "paragraph", "runs": [
                {"text": "[[name of "}, {"text": "your", "bold": true}, {"text": " site]]"}]}])"))
              == QStringList{u"[[name of your site]]"_s});
    }

    SECTION("code is left alone")
    {
        CHECK(gapTextsIn(value(R"([
            {"type": "code", "text": "[[test]]"},
            {"type": "paragraph", "runs": [{"text": "[[test]]", "code": true}]}])"))
                  .isEmpty());
    }
}
