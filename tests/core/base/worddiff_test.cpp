// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/worddiff.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QString without(const QList<TextPiece> &pieces, TextPiece::In left)
{
    QString rest;
    for (const TextPiece &piece : pieces)
        rest += piece.in == left ? QString() : piece.text;
    return rest;
}

} // namespace

TEST_CASE("Word by word")
{
    using In = TextPiece::In;

    SECTION("equal texts are one piece, two empty ones none")
    {
        CHECK(wordDiff(u"One two."_s, u"One two."_s)
              == QList<TextPiece>{{In::Both, u"One two."_s}});
        CHECK(wordDiff({}, {}).isEmpty());
    }
    SECTION("a changed word is taken out and put in, and the rest stays")
    {
        const QList<TextPiece> expected{{In::Both, u"The total "_s},
                                        {In::Before, u"is "_s},
                                        {In::After, u"was "_s},
                                        {In::Both, u"missing."_s}};
        CHECK(wordDiff(u"The total is missing."_s, u"The total was missing."_s) == expected);
    }
    SECTION("what was written in is only that")
    {
        const QList<TextPiece> expected{
            {In::Both, u"Say "_s}, {In::After, u"it "_s}, {In::Both, u"now"_s}};
        CHECK(wordDiff(u"Say now"_s, u"Say it now"_s) == expected);
    }
    SECTION("from and to nothing")
    {
        CHECK(wordDiff({}, u"New text"_s) == QList<TextPiece>{{In::After, u"New text"_s}});
        CHECK(wordDiff(u"Old text"_s, {}) == QList<TextPiece>{{In::Before, u"Old text"_s}});
    }
    SECTION("whatever the texts, both can be read from the pieces")
    {
        QRandomGenerator random(7);
        const auto text = [&random] {
            static const QStringList stock{u"now "_s, u"open"_s, u" "_s,
                                           u"\n"_s,   u"é, "_s,  u"朝 "_s};
            QString made;
            for (int i = int(random.bounded(30)); i > 0; --i)
                made += stock[qsizetype(random.bounded(int(stock.size())))];
            return made;
        };
        for (int i = 0; i < 300; ++i) {
            const QString before = text();
            const QString after = text();
            const auto pieces = wordDiff(before, after);
            REQUIRE(without(pieces, In::After) == before);
            REQUIRE(without(pieces, In::Before) == after);
        }
    }
    SECTION("very long texts that differ everywhere are two pieces")
    {
        const auto pieces = wordDiff(u"a "_s.repeated(5000), u"b "_s.repeated(5000));
        CHECK(pieces.size() == 2);
    }
}
