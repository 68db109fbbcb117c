// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/gaptext.h"

#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

GapText gapsOf(const QJsonValue &text)
{
    return gapTextOf(QJsonObject{{u"text"_s, text}});
}

/// What the learner reads, a # for each gap.
QString shown(const GapText &text)
{
    return richtext::toPlain(text.text).replace(QChar(gapSign), u'#');
}

QJsonArray paragraphOf(const QJsonArray &runs)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}}};
}

} // namespace

TEST_CASE("gapTextOf")
{
    SECTION("takes what stands in brackets for a gap, and a bar for the end of a word")
    {
        const GapText text = gapsOf(u"Read [ it | the  sheet |] and [call]."_s);
        CHECK(shown(text) == u"Read # and #.");
        CHECK(text.gaps == QList<QStringList>{{u"it"_s, u"the sheet"_s}, {u"call"_s}});
        CHECK(text.emptyGaps == 0);
        CHECK_FALSE(text.hasLooseBracket);
    }
    SECTION("lets a backslash make a sign an ordinary one, in a gap as well")
    {
        const GapText text = gapsOf(u"\\[a\\] [b\\|c|d\\]|\\\\] e\\f |"_s);
        CHECK(shown(text) == u"[a] # e\\f |");
        CHECK(text.gaps == QList<QStringList>{{u"b|c"_s, u"d]"_s, u"\\"_s}});
        CHECK_FALSE(text.hasLooseBracket);
    }
    SECTION("leaves brackets without words in the text, and says so")
    {
        const GapText text = gapsOf(u"a [] b [ | ] c"_s);
        CHECK(shown(text) == u"a [] b [ | ] c");
        CHECK(text.gaps.isEmpty());
        CHECK(text.emptyGaps == 2);
    }
    SECTION("leaves a bracket without a partner in the text, and says so")
    {
        for (const QString &loose :
             {u"a [b"_s, u"a b]"_s, u"a [b\n\nc] d"_s, u"a [b [c] d"_s, u"[a]] b"_s}) {
            const GapText text = gapsOf(loose);
            CHECK(text.hasLooseBracket);
            CHECK(shown(text).count(u'[') + shown(text).count(u']') >= 1);
        }
        CHECK(gapsOf(u"a [b [c] d"_s).gaps == QList<QStringList>{{u"c"_s}});
    }
    SECTION("reads across bold and other marks, and keeps those of the text around it")
    {
        const QJsonObject bold{{u"text"_s, u"ou"_s}, {u"bold"_s, true}};
        const GapText text = gapsOf(paragraphOf(
            {QJsonObject{{u"text"_s, u"al[l"_s}}, bold, QJsonObject{{u"text"_s, u"d] x"_s}}}));
        CHECK(text.gaps == QList<QStringList>{{u"loud"_s}});
        const QJsonArray runs = text.text[0][u"runs"_s].toArray();
        CHECK(runs[0].toObject()[u"text"_s].toString() == u"al"_s + QChar(gapSign));
        CHECK(runs[1].toObject()[u"text"_s].toString().isEmpty());
        CHECK(runs[2].toObject()[u"text"_s].toString() == u" x");
    }
    SECTION("makes no gap in a link, nor across one")
    {
        const QJsonObject link{{u"text"_s, u"[b]"_s}, {u"link"_s, u"https://example.org"_s}};
        const GapText text = gapsOf(paragraphOf(
            {QJsonObject{{u"text"_s, u"[a"_s}}, link, QJsonObject{{u"text"_s, u"c]"_s}}}));
        CHECK(text.gaps.isEmpty());
        CHECK(text.hasLooseBracket);
        CHECK(shown(text) == u"[a[b]c]");
    }
    SECTION("finds gaps in lists, quotes and tables, in reading order")
    {
        const QJsonArray cell = {QJsonObject{{u"text"_s, u"[c]"_s}}};
        const QJsonArray text = {
            QJsonObject{{u"type"_s, u"list"_s}, {u"items"_s, QJsonArray{u"[a]"_s}}},
            QJsonObject{{u"type"_s, u"quote"_s}, {u"blocks"_s, u"[b]"_s}},
            QJsonObject{
                {u"type"_s, u"table"_s},
                {u"rows"_s,
                 QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"runs"_s, cell}}, u"[d]"_s})}}}};
        CHECK(gapsOf(text).gaps == QList<QStringList>{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
        CHECK(shown(gapsOf(text)).count(u'#') == 4);
    }
    SECTION("takes no gap from an author who types its sign")
    {
        CHECK(shown(gapsOf(u"a"_s + QChar(gapSign) + u"[b]"_s)) == u"a#");
    }
}
