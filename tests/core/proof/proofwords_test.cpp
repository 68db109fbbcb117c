// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/checkwords.h"
#include "core/proof/proofwords.h"
#include "core/proof/tracewords.h"
#include "core/proof/trackingproof.h"
#include "tests/core/proof/package.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// What `pattern` captures in the scripts of the proof.
QSet<QString> inScripts(const QString &pattern)
{
    QSet<QString> found;
    const QDir folder(QStringLiteral(CARREL_SOURCE_DIR) + u"/resources/lms/proof"_s);
    for (const QString &name : folder.entryList({u"*.js"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            found.insert(matches.next().captured(1));
    }
    return found;
}

} // namespace

TEST_CASE("Every fault and every assertion of the proof has its words")
{
    QSet<QString> codes = inScripts(u"code: '([a-z-]+)'"_s);
    codes += inScripts(u"(?:say|fault)\\('[\\d.]+', '([a-z-]+)'"_s);
    codes += inScripts(u"fault\\('\\d+', \\w+ === 0 \\? '([a-z-]+)'"_s);
    codes.remove(u"no-answer"_s);
    CHECK(codes.size() > 30);
    for (const QString &code : std::as_const(codes)) {
        INFO(code.toStdString());
        CHECK(faultSentence({code, {u"a"_s, u"b"_s, {}}}) != code);
    }
    QSet<QString> numbers = inScripts(u"(?:say|fault)\\('([\\d.]+)'"_s);
    numbers += inScripts(u"contract: '([\\d.]+)'"_s);
    numbers += inScripts(u"saw\\('([\\d.]+)'"_s);
    CHECK(numbers.size() > 15);
    for (const QString &number : std::as_const(numbers)) {
        INFO(number.toStdString());
        CHECK(assertionTitle(number) != number);
    }
}

TEST_CASE("Faults speak of things by their names, not by those of the standards")
{
    const auto sentence = [](const QString &code, const QStringList &args) {
        return faultSentence({code, args});
    };
    CHECK(sentence(u"value"_s, {u"cmi.core.score.raw"_s, u"85,5"_s, u"405"_s})
          == u"Not every platform takes “85,5” as “score” (error 405).");
    CHECK(sentence(u"refused"_s, {u"SetValue"_s, u"cmi.core.lesson_status = x"_s, u"405"_s})
          == u"The platform refused “status” (error 405).");
    CHECK(sentence(u"refused"_s, {u"Commit"_s, QString(), u"101"_s}).contains(u"saving"));
    CHECK(elementWords(u"cmi.interactions.3.result"_s) == u"record of an answer");
    CHECK(elementWords(u"cmi.none"_s) == u"cmi.none");
}

TEST_CASE("Places are filled in one go")
{
    CHECK(filledIn(u"%1 and %2"_s, {u"%2"_s, u"b"_s}) == u"%2 and b");
    CHECK(filledIn(u"100 % of %1"_s, {u"a"_s}) == u"100 % of a");
    CHECK(filledIn(u"%3|%"_s, {u"a"_s}) == u"|%");
}

TEST_CASE("What an author can do stands behind the outcome")
{
    CHECK(faultSentence({u"status"_s, {u"failed"_s, u"incomplete"_s, u"pass-mark"_s}})
              .contains(u"without the pass mark"));
    CHECK(faultSentence({u"score"_s, {u"20"_s, u"100"_s, u"frozen"_s}})
              .contains(u"before the last page"));
    CHECK(faultSentence({u"score"_s, {QString(), u"100"_s, QString()}}).contains(u"no score"));
}

TEST_CASE("The trace")
{
    const auto sample = sampleCourse();
    for (const QString &format : {u"scorm12"_s, u"scorm2004-3"_s, u"cmi5"_s}) {
        INFO(format.toStdString());
        const auto course = planProofCourse(*sample, *findExporter(format), {});
        REQUIRE(course);
        const auto proof = proveTracking(*course, {{u"moodle"_s}, {u"perfect"_s}});
        REQUIRE(proof);
        const LearnerProof &one = proof->learners.first();
        const auto lines = traceOf(one, *course);
        QString all;
        for (const TraceLine &line : lines)
            all += traceText(line) + u'\n';
        INFO(all.toStdString());

        // Plain words, nothing of the standard's language.
        CHECK_FALSE(all.contains(u"cmi."));
        CHECK_FALSE(all.contains(u"SetValue"));
        CHECK(all.contains(u"The visit begins"));
        CHECK(all.contains(u"The visit ends"));
        CHECK(all.contains(u"The platform is told an answer: "));
        CHECK(all.contains(u"passed"));
        CHECK(all.contains(u"0:00:00  Visit 1"));
        CHECK(all.contains(u"Visit 2"));
        if (format != u"cmi5") {
            CHECK(all.contains(u"The platform is told: score "));
            CHECK(all.contains(u"Kept: page “"));
            CHECK(all.contains(u"Saved"));
        }
        // As many answers as the LMS has, each in one line.
        CHECK(all.count(u"is told an answer"_s) >= one.shown.answers);

        const QString text = traceText(one, *course);
        CHECK(text.startsWith(u"Moodle · Knows everything\n"));
        CHECK(text.contains(u"passed  45  "));
    }
}

TEST_CASE("A refusal and a lost connection stand in the trace")
{
    const auto sample = sampleCourse();
    const auto course = planProofCourse(*sample, *findExporter(u"scorm12"_s), {});
    const auto proof = proveTracking(*course, {{u"moodle"_s}, {u"offline"_s}});
    REQUIRE(proof);
    const auto lines = traceOf(proof->learners.first(), *course);
    CHECK(std::ranges::any_of(
        lines, [](const TraceLine &line) { return line.sort == TraceLine::Sort::Refused; }));

    LearnerProof refused;
    refused.launches.append(
        {false,
         u"close"_s,
         {{0, u"SetValue"_s, {u"cmi.core.exit"_s, u"normal"_s}, u"false"_s, 405}}});
    CHECK(traceOf(refused, *course).last().text.contains(u"error 405"));
}

TEST_CASE("Results of the wrong shape are taken for empty ones")
{
    for (const QByteArray json :
         {"", "[]", "{\"checks\": 3, \"launches\": [1, {\"calls\": [2]}]}"}) {
        const LearnerProof proof = learnerProofFrom(json);
        CHECK(proof.learner.isEmpty());
        CHECK(traceOf(proof, {}).size() <= 3);
    }
}
