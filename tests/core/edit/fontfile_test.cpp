// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/fontfile.h"

#include "core/edit/courseedits.h"
#include "core/edit/mediaedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/edit/smallfont.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

bool isForbidden(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return forbidsEmbedding(buffer);
}

} // namespace

TEST_CASE("forbidsEmbedding")
{
    SECTION("reads the right of a TrueType or OpenType font, of which the mildest counts")
    {
        CHECK(isForbidden(fontWithRights(0x0002)));
        CHECK(isForbidden(fontWithRights(0x0102)));
        CHECK_FALSE(isForbidden(fontWithRights(0x0000)));
        CHECK_FALSE(isForbidden(fontWithRights(0x0004)));
        CHECK_FALSE(isForbidden(fontWithRights(0x0008)));
        CHECK_FALSE(isForbidden(fontWithRights(0x0006)));
    }
    SECTION("says nothing of other files, and of fonts cut off anywhere")
    {
        CHECK_FALSE(isForbidden("wOF2...."));
        CHECK_FALSE(isForbidden({}));
        const QByteArray whole = fontWithRights(0x0002);
        for (qsizetype size = 0; size < 54; ++size)
            CHECK_FALSE(isForbidden(whole.first(size)));
    }
}

TEST_CASE("A font that is put into a course")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("is taken, with advice if its maker does not allow it")
    {
        const auto free = insertFile(session, fixture.writeFile(u"a.ttf"_s, fontWithRights(0)));
        REQUIRE(free);
        CHECK(free->advice.isEmpty());
        const auto bound = insertFile(session, fixture.writeFile(u"b.ttf"_s, fontWithRights(2)));
        REQUIRE(bound);
        CHECK(bound->advice.startsWith(u"The maker of this font does not allow"_s));
        CHECK(isEmbeddingForbidden((*session.view().media(bound->id))->body));
    }
    SECTION("is refused if it is too large for a course")
    {
        const QByteArray large = "wOF2" + QByteArray(largestFont, 'x');
        const auto refused = insertFile(session, fixture.writeFile(u"cjk.woff2"_s, large));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(refused.error().message.contains(u"larger than 5 MB"_s));
    }
    SECTION("can be its typeface, which no other file can")
    {
        const auto font = insertFile(session, fixture.writeFile(u"a.woff2"_s, "wOF2 and more"));
        const auto captions = insertFile(session, fixture.writeFile(u"a.vtt"_s, "WEBVTT\n"));
        REQUIRE(font);
        REQUIRE(captions);
        CourseSettings settings = *session.view().settings();
        settings.typeface = CourseSettings::Typeface::Own;
        settings.font = font->id;
        CHECK(changeSettings(session, settings));
        CHECK(deleteMedia(session, font->id).error().code == ErrorCode::Refused);
        settings.boldFont = captions->id;
        const auto refused = changeSettings(session, settings);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"“a.vtt” is no font file"_s));
    }
}
