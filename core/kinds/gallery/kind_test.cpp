// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample with so many pictures, each with a file and a description of its own.
QJsonObject withPictures(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"gallery"_s));
    QJsonArray pictures;
    for (int i = 0; i < count; ++i) {
        pictures.append(QJsonObject{{u"media"_s, u"sampleimage1"_s},
                                    {u"alt"_s, u"Board number %1, with four columns."_s.arg(i)}});
    }
    body["pictures"_L1] = pictures;
    return body;
}

} // namespace

TEST_CASE("gallery: planted faults are found")
{
    const auto only = [](int count) {
        return [=](QJsonObject &body) {
            const QJsonArray all = body["pictures"_L1].toArray();
            QJsonArray pictures;
            for (int i = 0; i < count; ++i)
                pictures.append(all[i]);
            body["pictures"_L1] = pictures;
        };
    };
    checkPlantedFaults(
        u"gallery"_s,
        {{u"no-pictures"_s, u"pictures"_s, only(0)},
         {u"one-picture"_s, u"pictures"_s, only(1)},
         {u"no-file"_s, u"pictures[1].media"_s, set(u"pictures[1].media"_s, u""_s)},
         {u"no-alt"_s, u"pictures[0].alt"_s, set(u"pictures[0].alt"_s, u"  "_s)},
         {u"alt-file-name"_s, u"pictures[0].alt"_s, set(u"pictures[0].alt"_s, u"IMG_2044.jpg"_s)},
         {u"alt-long"_s, u"pictures[0].alt"_s,
          set(u"pictures[0].alt"_s, u"A board. "_s.repeated(40))},
         {u"alt-caption"_s, u"pictures[0].alt"_s, set(u"pictures[0].alt"_s, u"bay  4"_s)},
         {u"equal-pictures"_s, u"pictures[2].media"_s,
          set(u"pictures[2].media"_s, u"sampleimage1"_s)},
         {u"equal-alts"_s, u"pictures[1].alt"_s,
          [](QJsonObject &body) {
              setAt(body, u"pictures[1].alt"_s,
                    body["pictures"_L1][0]["alt"_L1].toString().toUpper());
          }},
         {u"file-gone"_s, u"pictures[2].media"_s, set(u"pictures[2].media"_s, u"goneaaaaaaaa"_s)},
         {u"not-an-image"_s, u"pictures[2].media"_s,
          set(u"pictures[2].media"_s, u"samplevtt001"_s)}});
}

TEST_CASE("gallery: more pictures than anybody looks at")
{
    const Kind &kind = kindNamed(u"gallery"_s);
    CHECK_FALSE(
        findingsOf(kind, withPictures(24)).contains(u"gallery.many-pictures at pictures"_s));
    CHECK(findingsOf(kind, withPictures(25)).contains(u"gallery.many-pictures at pictures"_s));
}

TEST_CASE("gallery: what the player gets")
{
    const Kind &kind = kindNamed(u"gallery"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("address, size, description and texts of every picture")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["shownAs"_L1].toString() == u"grid");
        const QJsonArray pictures = data["pictures"_L1].toArray();
        REQUIRE(pictures.size() == 3);
        CHECK(pictures[0].toObject().keys()
              == QStringList{u"alt"_s, u"captionHtml"_s, u"h"_s, u"id"_s, u"longHtml"_s, u"src"_s,
                             u"w"_s});
        CHECK(pictures[0]["w"_L1] == 800);
        CHECK(context.hrefs
              == QStringList{u"sampleimage1"_s, u"sampleimage2"_s, u"sampleimage3"_s});
    }
    SECTION("no picture without its file")
    {
        setAt(body, u"pictures[0].media"_s, u"goneaaaaaaaa"_s);
        setAt(body, u"pictures[1].media"_s, u""_s);
        CHECK(kind.playerData(body, context).toJson()["pictures"_L1].toArray().size() == 1);
    }
}
