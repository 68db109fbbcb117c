// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/brackets.h"
#include "core/kinds/markwords/marktext.h"
#include "core/richtext/richtext.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using kinds::markwords::markTextOf;

namespace {

/// The text as the player gets it, with <> around what can be marked, and a + after what is right.
QString marked(const QJsonValue &words, bool withWords)
{
    const auto text = markTextOf(QJsonObject{{u"text"_s, words}}, withWords);
    QString shown;
    qsizetype place = 0;
    const QString plain = richtext::toPlain(text.text);
    for (const QChar sign : plain) {
        if (sign == placeBegins)
            shown += u'<';
        else if (sign == placeEnds)
            shown += text.places[place++] ? u">+"_s : u">"_s;
        else
            shown += sign;
    }
    return shown;
}

QString manyMarks(int right, int words)
{
    return u"[so] "_s.repeated(right) + u"word "_s.repeated(words);
}

} // namespace

TEST_CASE("markwords: planted faults are found")
{
    const auto text = [](const QString &words) { return set(u"text"_s, words); };
    const auto passages = [](const QString &words) {
        return [=](QJsonObject &body) {
            setAt(body, u"text"_s, words);
            setAt(body, u"markable"_s, u"passages"_s);
        };
    };
    checkPlantedFaults(
        u"markwords"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, QJsonArray())},
         {u"no-right"_s, u"text"_s, text(u"Read it."_s)},
         {u"no-right"_s, u"text"_s, text(u"Read [*it]."_s)},
         {u"empty-mark"_s, u"text"_s, text(u"Read [it] [ ]."_s)},
         {u"empty-mark"_s, u"text"_s, text(u"Read [it] [*]."_s)},
         {u"loose-bracket"_s, u"text"_s, text(u"Read [it]]."_s)},
         {u"loose-bracket"_s, u"text"_s, text(u"Read [it [now]."_s)},
         {u"all-right"_s, u"text"_s, text(u"[Read] [it]."_s)},
         {u"all-right"_s, u"text"_s, passages(u"Read [it] now."_s)},
         {u"many-right"_s, u"scoring"_s, text(manyMarks(16, 1))},
         {u"long-text"_s, u"text"_s, text(manyMarks(1, 200))},
         {u"no-feedback"_s, u"feedbackCorrect"_s, set(u"feedbackCorrect"_s, QJsonArray())},
         {u"no-feedback"_s, u"feedbackWrong"_s, set(u"feedbackWrong"_s, QJsonArray())},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("markwords: what can be marked")
{
    SECTION("passages in brackets; a star makes them wrong, a backslash makes signs of them")
    {
        CHECK(marked(u"Look [at 06:30], not [*as always]."_s, false)
              == u"Look <at 06:30>+, not <as always>.");
        CHECK(marked(u"\\[a\\] [\\*b] [* c ] \\\\ \\* * [*]"_s, false)
              == u"[a] <*b>+  <c>  \\ * * [*]");
        CHECK(marked(u"[a ] [b"_s, false) == u"<a>+  [b");
    }
    SECTION("and every word, without the signs around it")
    {
        CHECK(marked(u"“Look,” she said – at 8 °C: don’t [wait any] longer!"_s, true)
              == u"“<Look>,” <she> <said> – <at> <8> <°C>: <don’t> <wait any>+ <longer>!");
        CHECK(marked(u"so—so … half-done (06:30) un[done]"_s, true)
              == u"<so>—<so> … <half-done> (<06:30>) <un><done>+");
        CHECK(marked(u"قراءة [الورقة]، ثمّ 😀"_s, true) == u"<قراءة> <الورقة>+، <ثمّ> <😀>");
    }
    SECTION("over bold words, not over links, which can be followed but not marked")
    {
        const auto piece = [](const QString &text, const QString &sort = {}) {
            QJsonObject run{{u"text"_s, text}};
            if (sort == u"bold")
                run.insert(sort, true);
            else if (!sort.isEmpty())
                run.insert(u"link"_s, sort);
            return run;
        };
        const auto paragraph = [](const QJsonArray &runs) {
            return QJsonArray{QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}}};
        };
        CHECK(marked(paragraph({piece(u"a [b"_s), piece(u"c d"_s, u"bold"_s), piece(u"e] f"_s)}),
                     true)
              == u"<a> <bc de>+ <f>");
        CHECK(marked(paragraph(
                         {piece(u"a"_s), piece(u"b"_s, u"https://example.org"_s), piece(u"c"_s)}),
                     true)
              == u"<a>b<c>");
    }
    SECTION("signs of our own are no one else's")
    {
        CHECK(marked(QString(QChar(placeBegins)) + u"[a]"_s, false) == u"<a>+");
    }
}

TEST_CASE("markwords: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"markwords"_s);
    QJsonObject body = sampleOf(kind);
    const auto bits = [&](int right, int words) {
        setAt(body, u"text"_s, manyMarks(right, words));
        return kind.answerBits(body);
    };
    CHECK(kind.resultBits == 6);

    SECTION("one bit for every place, as long as that is less")
    {
        CHECK(bits(3, 20) == 23);
        CHECK(bits(0, 20) == 0);
    }
    SECTION("then the places of twice as many marks as are right, thirty at most")
    {
        CHECK(bits(3, 200) == 2 * 3 * 8);
        CHECK(bits(20, 980) == 30 * 10);
    }
    SECTION("a part of the score for every right one, up to fifteen")
    {
        setAt(body, u"text"_s, manyMarks(15, 3));
        CHECK(kind.scoreSteps(body) == 15);
        setAt(body, u"text"_s, manyMarks(16, 3));
        CHECK(kind.scoreSteps(body) == 1);
    }
}

TEST_CASE("markwords: what the player gets")
{
    const Kind &kind = kindNamed(u"markwords"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    setAt(body, u"text"_s, u"one [two] [*three four] [five]"_s);
    QJsonObject data = kind.playerData(body, context).toJson();
    CHECK(data.keys()
          == QStringList{u"feedback"_s, u"isByPart"_s, u"rights"_s, u"stemHtml"_s, u"textHtml"_s});
    CHECK(data["rights"_L1].toArray() == QJsonArray{1, 3});
    setAt(body, u"markable"_s, u"passages"_s);
    data = kind.playerData(body, context).toJson();
    CHECK(data["rights"_L1].toArray() == QJsonArray{0, 2});
    CHECK(data["isByPassage"_L1].toBool());
}
