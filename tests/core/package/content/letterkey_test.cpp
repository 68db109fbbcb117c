// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/letterkey.h"

#include "core/package/content/coursecontent.h"
#include "core/package/content/playerfiles.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

LetterWords wordsOf(const QString &language)
{
    const auto file = PlayerFiles().letterWords();
    REQUIRE(file);
    const auto words = letterWordsIn(*file, language);
    REQUIRE(words);
    return *words;
}

/// The files of the package that are texts of the course, by name.
QMap<QString, QByteArray> filesOf(const CourseView &course)
{
    const auto content = CourseContent::of(course, {}, {.stateLimit = 4096});
    REQUIRE(content);
    QMap<QString, QByteArray> files;
    for (const PackageEntry &entry : CourseContent::entries(*content)) {
        const auto opened = entry.open();
        REQUIRE(opened);
        files.insert(entry.name, (*opened)->readAll());
    }
    return files;
}

LetterTexts textsOf(const QString &kind, const QJsonObject &body, const LetterWords &words)
{
    ReadNode block;
    block.id = NodeId(u"qone"_s);
    block.kind = kind;
    block.body = JsonDocument(body);
    return letterTexts(letterRecords(*findKind(kind), block), words);
}

QJsonArray recordsOf(const QString &kind, const QJsonObject &body)
{
    const QByteArray lines = textsOf(kind, body, wordsOf(u"en"_s)).lines;
    const auto records = QJsonDocument::fromJson('[' + lines + ']');
    REQUIRE(records.isArray());
    return records.array();
}

QByteArray tableOf(const QString &kind, const QJsonObject &body, const QString &language)
{
    const LetterWords words = wordsOf(language);
    return letterRowsBefore(words) + textsOf(kind, body, words).rows;
}

QStringList namesIn(const QJsonArray &records)
{
    QStringList names;
    for (const QJsonValue &record : records)
        names << record["record"_L1].toString();
    return names;
}

const QJsonObject options{
    {u"stem"_s, paragraph(u"Who hands over?"_s)},
    {u"options"_s,
     QJsonArray{QJsonObject{{u"id"_s, u"o1"_s}, {u"text"_s, paragraph(u"=SUM(A1)"_s)}},
                QJsonObject{{u"id"_s, u"o2"_s},
                            {u"text"_s, paragraph(u"The \"late\", or night, shift"_s)},
                            {u"correct"_s, true}}}}};

} // namespace

TEST_CASE("csvCell")
{
    SECTION("leaves plain words as they are")
    {
        CHECK(csvCell(u"Bay 4; lift B"_s) == u"Bay 4; lift B"_s);
        CHECK(csvCell({}).isEmpty());
    }
    SECTION("quotes what would end a cell or a row (RFC 4180)")
    {
        CHECK(csvCell(u"a,b"_s) == u"\"a,b\""_s);
        CHECK(csvCell(u"say \"yes\""_s) == u"\"say \"\"yes\"\"\""_s);
        CHECK(csvCell(u"a\nb"_s) == u"\"a\nb\""_s);
    }
    SECTION("lets no spreadsheet take a text for a formula")
    {
        for (const QString &text : {u"=1"_s, u"+1"_s, u"-1"_s, u"@A1"_s, u"\t=1"_s})
            CHECK(csvCell(text) == u'\'' + text);
        CHECK(csvCell(u"=A1,\"x\""_s) == u"\"'=A1,\"\"x\"\"\""_s);
        CHECK(csvCell(u"1=1"_s) == u"1=1"_s);
    }
}

TEST_CASE("The letter key")
{
    SECTION("names options as the report does, says what they say and which is right")
    {
        const QJsonArray records = recordsOf(u"single"_s, options);
        REQUIRE(records.size() == 1);
        CHECK(records[0]["record"_L1] == u"q_qone_*"_s);
        CHECK(records[0]["type"_L1] == u"choice"_s);
        CHECK(records[0]["question"_L1] == u"Who hands over?"_s);
        const QJsonArray letters = records[0]["letters"_L1].toArray();
        REQUIRE(letters.size() == 2);
        CHECK(letters[0]["letter"_L1] == u"a"_s);
        CHECK(letters[0]["right"_L1] == false);
        CHECK(letters[1]["letter"_L1] == u"b"_s);
        CHECK(letters[1]["text"_L1] == u"The \"late\", or night, shift"_s);
        CHECK(letters[1]["right"_L1] == true);
    }
    SECTION("says how difficult a question is and what it is for, where the author has")
    {
        QJsonObject said = options;
        said.insert(u"difficulty"_s, u"hard"_s);
        said.insert(u"role"_s, u"pretest"_s);
        const QJsonArray records = recordsOf(u"single"_s, said);
        CHECK(records[0]["difficulty"_L1] == u"hard"_s);
        CHECK(records[0]["role"_L1] == u"pretest"_s);
        CHECK(tableOf(u"single"_s, said, u"en"_s)
                  .contains(",'=SUM(A1),no,what is known before,hard\r\n"));
        said.insert(u"difficulty"_s, u"middle"_s);
        said.insert(u"role"_s, u"any"_s);
        CHECK(recordsOf(u"single"_s, said) == recordsOf(u"single"_s, options));
    }
    SECTION("has a record of its own for how sure a learner was")
    {
        QJsonObject asked = options;
        asked.insert(u"confidence"_s, true);
        CHECK(namesIn(recordsOf(u"single"_s, asked))
              == QStringList{u"q_qone_*"_s, u"q_qone_*_sure"_s});
    }
    SECTION("is silent about blocks that the LMS hears nothing of")
    {
        CHECK(recordsOf(u"text"_s, {}).isEmpty());
        CHECK(recordsOf(u"virtualclass"_s, {{u"takesPart"_s, false}}).isEmpty());
        CHECK(recordsOf(u"virtualclass"_s, {{u"takesPart"_s, true}}).size() == 1);
    }
    SECTION("is a table with one row per letter, which Excel opens")
    {
        const QByteArray table = tableOf(u"single"_s, options, u"fr"_s);
        CHECK(table.startsWith("\xef\xbb\xbfModule,Page,"));
        const QStringList rows = QString::fromUtf8(table).split(u"\r\n"_s);
        REQUIRE(rows.size() == 4);
        CHECK(rows[1] == u",,,q_qone_*,choice,Who hands over?,a,proposition,'=SUM(A1),non,,"_s);
        CHECK(rows[2]
              == u",,,q_qone_*,choice,Who hands over?,b,proposition,"
                 "\"The \"\"late\"\", or night, shift\",oui,,"_s);
        CHECK(rows[3].isEmpty());
    }
    SECTION("speaks in full every language that the player speaks")
    {
        const QStringList english = wordsOf(u"en"_s).words.keys();
        for (const QString &language : PlayerFiles().languages()) {
            INFO(language.toStdString());
            const LetterWords words = wordsOf(language);
            CHECK(words.words.keys() == english);
            CHECK(words.columns.size() == wordsOf(u"en"_s).columns.size());
            for (const Kind &kind : allKinds()) {
                if (!kind.letters)
                    continue;
                SeededIdSource ids(1);
                for (const LetterKey &key : kind.letters(kind.defaults(ids))) {
                    for (const Letter &letter : key.letters) {
                        CHECK(words.words.contains(letter.part));
                        CHECK((letter.word.isEmpty() || words.words.contains(letter.word)));
                    }
                }
            }
        }
    }
}

TEST_CASE("The letter key of a course")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"Handing over"_s);
    const NodeId page = course.addPage(module, u"Practise"_s);

    SECTION("lies in the package twice, and names module and page")
    {
        course.addBlock(page, u"single"_s, options);
        const auto files = filesOf(course);
        const QJsonObject key = QJsonDocument::fromJson(files[u"letters.json"_s]).object();
        CHECK(key["format"_L1] == 1);
        REQUIRE(key["records"_L1].toArray().size() == 1);
        const QJsonValue record = key["records"_L1][0];
        CHECK(record["module"_L1] == u"Handing over"_s);
        CHECK(record["page"_L1] == u"Practise"_s);
        CHECK(record["number"_L1].isUndefined());
        CHECK(files[u"letters.csv"_s].contains("Handing over,Practise,,q_"));
    }
    SECTION("says what the names of skills mean that the LMS hears of")
    {
        const SkillId skill = course.addSkill(u"Close the loop"_s);
        course.addSkill(u"Nobody asks it"_s);
        const NodeId quiz = course.addPage(module, u"Quiz"_s, {{u"quiz"_s, true}});
        course.linkSkill(course.addBlock(quiz, u"single"_s, options), skill);
        const auto files = filesOf(course);
        const QJsonArray records =
            QJsonDocument::fromJson(files[u"letters.json"_s])["records"_L1].toArray();
        REQUIRE(records.size() == 2);
        CHECK(records[1]["record"_L1] == skill.text());
        CHECK(records[1]["type"_L1] == u"objective"_s);
        CHECK(records[1]["letters"_L1][0]["text"_L1] == u"Close the loop"_s);
        CHECK(files[u"letters.csv"_s].contains(
            (skill.text() + u",objective,Close the loop,,skill,Close the loop,"_s).toUtf8()));
    }
    SECTION("numbers questions as learners read it: on quiz pages that ask everybody the same")
    {
        const QStringList kinds{u"single"_s, u"longtext"_s, u"truefalse"_s};
        const auto numbersOn = [&](const QJsonObject &details) {
            MemoryCourse other;
            const NodeId quiz = other.addPage(other.addModule(u"M"_s), u"Quiz"_s, details);
            for (const QString &kind : kinds)
                other.addSample(quiz, kind);
            const auto files = filesOf(other);
            const auto key = QJsonDocument::fromJson(files[u"letters.json"_s]);
            QList<int> numbers;
            for (const QJsonValue &record : key["records"_L1].toArray())
                numbers << record["number"_L1].toInt();
            return numbers;
        };
        CHECK(numbersOn({{u"quiz"_s, true}}) == QList<int>{1, 0, 2});
        CHECK(numbersOn({{u"quiz"_s, true}, {u"draw"_s, 1}}) == QList<int>{0, 0, 0});
        CHECK(numbersOn({}) == QList<int>{0, 0, 0});
    }
    SECTION("is left out where an LMS hears of nothing")
    {
        course.addSample(page, u"text"_s);
        CHECK_FALSE(filesOf(course).contains(u"letters.csv"_s));
        CHECK_FALSE(filesOf(course).contains(u"letters.json"_s));
    }
}
