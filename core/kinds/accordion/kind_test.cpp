// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withSections(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"accordion"_s));
    QJsonArray sections;
    for (int i = 0; i < count; ++i)
        sections.append(QJsonObject{{u"id"_s, u"part%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                    {u"title"_s, u"Part %1"_s.arg(i)},
                                    {u"text"_s, u"word "_s.repeated(12)}});
    body["sections"_L1] = sections;
    return body;
}

} // namespace

TEST_CASE("accordion: planted faults are found")
{
    const auto sections = [](int count) {
        return [=](QJsonObject &body) { body = withSections(count); };
    };
    const auto longTab = [](QJsonObject &body) {
        setAt(body, u"shownAs"_s, u"tabs"_s);
        setAt(body, u"sections[1].title"_s, u"In a hotel at the front desk"_s);
    };
    const QString title = u"sections[1].title"_s;
    const QString text = u"sections[2].text"_s;
    checkPlantedFaults(
        u"accordion"_s,
        {{u"no-sections"_s, u"sections"_s, sections(0)},
         {u"one-section"_s, u"sections"_s, sections(1)},
         {u"many-sections"_s, u"sections"_s, sections(9)},
         {u"no-title"_s, title, set(title, u" "_s)},
         {u"equal-titles"_s, title, set(title, u"on a  Ward"_s)},
         {u"long-title"_s, title, set(title, u"At the desk, "_s.repeated(5))},
         {u"long-title"_s, title, longTab},
         {u"required-hidden"_s, title, set(title, u"Warning: what must not be forgotten"_s)},
         {u"required-hidden"_s, title, set(title, u"À lire avant de commencer"_s)},
         {u"empty-section"_s, text, set(text, QJsonArray())},
         {u"short-section"_s, text, set(text, u"Say it at the machine."_s)}});
}

TEST_CASE("accordion: what is no fault")
{
    const Kind &kind = kindNamed(u"accordion"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("eight sections of a line and a half")
    {
        body = withSections(8);
    }
    SECTION("a section of a few lines, however short")
    {
        setAt(body, u"sections[1].text"_s, u"Now.\n\nOpen."_s);
    }
    SECTION("a section that is a picture")
    {
        setAt(body, u"sections[1].text"_s,
              QJsonArray{QJsonObject{{u"type"_s, u"image"_s},
                                     {u"media"_s, u"sampleimage1"_s},
                                     {u"alt"_s, u"The board of bay 4"_s}}});
    }
    SECTION("a long title that is no tab")
    {
        setAt(body, u"sections[1].title"_s, u"In a hotel at the front desk"_s);
    }
    SECTION("a word that only contains a telling one")
    {
        setAt(body, u"sections[1].title"_s, u"Mustering the night shift"_s);
    }
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("accordion: what the player gets")
{
    const Kind &kind = kindNamed(u"accordion"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    CHECK_FALSE(kind.isAnswered());

    SECTION("the sections in order")
    {
        setAt(body, u"shownAs"_s, u"steps"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"sections"_s, u"shownAs"_s});
        CHECK(data["shownAs"_L1].toString() == u"steps");
        CHECK(data["sections"_L1].toArray().size() == 3);
        const QJsonObject first = data["sections"_L1][0].toObject();
        CHECK(first["id"_L1].toString() == u"acsamples001");
        CHECK(first["title"_L1].toString() == u"On a ward");
        CHECK(first["html"_L1].toString().startsWith(u"<p>Walk from bed to bed."));
    }
    SECTION("sections in which there is nothing are left out")
    {
        setAt(body, u"sections[1].title"_s, u""_s);
        setAt(body, u"sections[1].text"_s, QJsonArray());
        setAt(body, u"sections[2].text"_s, QJsonArray());
        const QJsonArray sections =
            kind.playerData(body, context).toJson()["sections"_L1].toArray();
        REQUIRE(sections.size() == 2);
        CHECK(sections[1].toObject().keys() == QStringList{u"id"_s, u"title"_s});
    }
}
