// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ten journeys of an author, each in a real window on a display of its own. Here stands what
// must be so at the end; what the author does stands in the other files, one for each journey.

#include "core/base/zip/zipreader.h"
#include "core/edit/editsession.h"
#include "core/package/packagecheck.h"
#include "core/richtext/richtext.h"
#include "tests/app/journeys/inputs.h"
#include "tests/app/journeys/realstudio.h"
#include "tests/app/studio/computer.h"
#include "tests/core/exchange/word/story.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QString author = QStringLiteral(CARREL_JOURNEYS_AUTHOR);

/// Everything in the files of a package, one after the other.
QString wordsInPackage(const QString &path)
{
    const auto zip = ZipReader::open(path);
    REQUIRE(zip);
    QString words;
    for (const ZipEntry &entry : (*zip)->entries()) {
        if (!entry.name.endsWith(u".js"))
            continue;
        const auto content = (*zip)->bytes(entry, qint64(16) << 20);
        REQUIRE(content);
        words += QString::fromUtf8(*content);
    }
    return words;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// A course file as text, read by the command line.
QString wordsInCourse(const Computer &computer, const QString &name)
{
    QProcess dump;
    dump.setProcessEnvironment(computer.environment());
    dump.start(QStringLiteral(CARREL_PROGRAM), {u"dump"_s, computer.path(name)});
    REQUIRE(dump.waitForFinished(patienceForJourney));
    INFO(dump.readAllStandardError().toStdString());
    REQUIRE(dump.exitCode() == 0);
    return QString::fromUtf8(dump.readAllStandardOutput());
}

/// The options that a course dumped as text calls right.
QStringList rightOptions(const QString &course)
{
    QStringList right;
    const std::function<void(const QJsonValue &)> look = [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        if (object.value(u"correct"_s).toBool())
            right.append(richtext::toPlain(object.value(u"text"_s)));
        for (const QJsonValue &inside : object)
            look(inside);
        for (const QJsonValue &inside : value.toArray())
            look(inside);
    };
    look(QJsonDocument::fromJson(course.toUtf8()).object());
    return right;
}

void checkThatItPlays(const QString &path)
{
    const auto checks = checkPackage(path, {});
    REQUIRE(checks);
    for (const PackageCheck &check : *checks) {
        INFO(check.title.toStdString() << ": " << check.details.join(u'\n').toStdString());
        CHECK(check.outcome != PackageCheck::Outcome::Failed);
    }
}

} // namespace

TEST_CASE("Template to exported package")
{
    const Computer computer;
    computer.run(author, {u"template"_s});
    const QString package = computer.path(u"package.zip"_s);
    checkThatItPlays(package);
    const QString words = wordsInPackage(package);
    CHECK(words.contains(u"ten days"));
    CHECK(words.contains(u"Noor Haddad"));
    CHECK(words.contains(u"the coaching hour of 4 March"));
    CHECK(words.contains(u"Two people at a table by a window"));
    CHECK_FALSE(words.contains(u"[[number of days"));
}

TEST_CASE("Word storyboard to package")
{
    const Computer computer;
    write(computer.path(u"storyboard.docx"_s),
          storyDocx(story(u"fire"_s, u"en-GB"_s), StoryStyle::Unstyled));
    computer.run(author, {u"word"_s});
    const QString package = computer.path(u"package.zip"_s);
    checkThatItPlays(package);
    const QString words = wordsInPackage(package);
    CHECK(words.contains(u"At the oak beside the gate"));
    CHECK(words.contains(u"The fire triangle"));
    CHECK_FALSE(words.contains(u"Where do rags with solvent belong?"));
    CHECK_FALSE(words.contains(u"Untitled course"));
    CHECK_FALSE(words.contains(u"Page 1"));
}

TEST_CASE("Recover after a kill")
{
    const Computer computer;
    makeSmallCourse(computer.path({}));
    const QString before = wordsInCourse(computer, u"course.carrel"_s);
    {
        RealStudio studio(computer, {computer.path(u"course.carrel"_s)});
        studio.press(u"ctrl+k"_s);
        studio.type(u"facts leak"_s);
        studio.takePicture(u"01-go-there"_s);
        studio.press(u"Return"_s);
        studio.focus();
        studio.press(u"Return"_s);
        studio.press(u"ctrl+End"_s);
        studio.type(u" Nobody hears them drip."_s);
        studio.untilKept(u"Nobody hears them drip."_s);
        studio.takePicture(u"02-typed"_s);
        studio.kill();
    }
    CHECK(wordsInCourse(computer, u"course.carrel"_s) == before);

    RealStudio studio(computer, {});
    studio.takePicture(u"03-next-start"_s);
    studio.press(u"Return"_s); // "Continue" has the keys
    studio.untilTitled(u"A handover that holds"_s);
    studio.takePicture(u"04-there-again"_s);
    const QDateTime saved = QFileInfo(computer.path(u"course.carrel"_s)).lastModified();
    studio.press(u"ctrl+s"_s);
    studio.until(u"the file was not written"_s, [&] {
        return QFileInfo(computer.path(u"course.carrel"_s)).lastModified() != saved;
    });
    studio.kill();
    CHECK(wordsInCourse(computer, u"course.carrel"_s).contains(u"Nobody hears them drip."));
}

TEST_CASE("Paste from the web")
{
    const Computer computer;
    computer.run(author, {u"web"_s});
    const QString package = computer.path(u"package.zip"_s);
    checkThatItPlays(package);
    for (const QString &words :
         {wordsInCourse(computer, u"course.carrel"_s), wordsInPackage(package)}) {
        CHECK(words.contains(u"Four places where facts leak"));
        CHECK(words.contains(u"What stands on a slip of paper"));
        CHECK(words.contains(u"On the phone"));
        CHECK(words.contains(u"https://example.org/handover"));
        for (const QString &foreign : {u"tracker.example"_s, u"pictures.example"_s, u"stolen"_s,
                                       u"Comic Sans"_s, u"ff0066"_s, u"pink"_s}) {
            INFO(foreign.toStdString());
            CHECK_FALSE(words.contains(foreign));
        }
    }
}

TEST_CASE("Move between courses")
{
    const Computer computer;
    makeTwoCourses(computer.path({}));
    const QString before = wordsInCourse(computer, u"from.carrel"_s);
    computer.run(author, {u"move"_s});
    CHECK(wordsInCourse(computer, u"from.carrel"_s) == before);
    const QString words = wordsInCourse(computer, u"into.carrel"_s);
    CHECK(words.contains(u"A board with four lines"));
    CHECK(words.contains(u"picture 1.png"));
    CHECK(words.contains(u"Listening"));
    static const QRegularExpression link(u"\"page:(\\w+)\""_s);
    const QString target = link.match(words).captured(1);
    CHECK_FALSE(before.contains(target));
    CHECK(words.contains(u"\"id\": \"%1\""_s.arg(target)));
}

TEST_CASE("Replace a term")
{
    const Computer computer;
    makeCourseOfOneTerm(computer.path({}));
    computer.run(author, {u"term"_s});
    const QString words = wordsInCourse(computer, u"course.carrel"_s);
    CHECK(words.contains(u"The turn ends at six"));
    CHECK(words.contains(u"a Turn begins"));
    CHECK(words.contains(u"Press the Shift key"));
}

TEST_CASE("Restore a block")
{
    const Computer computer;
    makeCourseOfOneTerm(computer.path({}));
    computer.run(author, {u"history"_s});
    const QString words = wordsInCourse(computer, u"course.carrel"_s);
    CHECK(words.contains(u"The shift ends at six"));
    CHECK(words.contains(u"When does your turn begin?"));
}

TEST_CASE("Batch alt texts")
{
    const Computer computer;
    makeCourseOfPictures(computer.path({}));
    computer.run(author, {u"alttexts"_s});
    const QString words = wordsInCourse(computer, u"course.carrel"_s);
    CHECK(words.contains(u"A door to the yard"));
}

TEST_CASE("Keyboard only from start to export")
{
    const Computer computer;
    computer.run(author, {u"keyboard"_s});
    const QString package = computer.path(u"package.zip"_s);
    checkThatItPlays(package);
    const QString words = wordsInPackage(package);
    CHECK(words.contains(u"Yes: paper forgets less."));
    CHECK(words.contains(u"It is cold by then."));
    CHECK(words.contains(u"A handover takes one minute."));
    const QString course = wordsInCourse(computer, u"course.carrel"_s);
    CHECK(rightOptions(course) == QStringList{u"What nobody wrote down"_s});
}

TEST_CASE("French at 200 %")
{
    Computer computer({2200, 1440});
    computer.set(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
    computer.set(u"LANGUAGE"_s, u"fr"_s);
    computer.set(u"QT_SCALE_FACTOR"_s, u"2"_s);
    REQUIRE(QFile::copy(computer.path(u"picture.png"_s), computer.path(u"tableau.png"_s)));
    write(computer.path(u"questions.gift"_s),
          "::Signature::Qui signe la passation ? {=Les deux équipes#Oui. ~La première#Non.}\n\n"
          "Une passation tient en une minute. {TRUE#Oui, si elle est prête.}\n\n"
          "Un passage sans réponse {}\n");
    computer.run(author, {u"french"_s});
    const QString package = computer.path(u"passation.zip"_s);
    checkThatItPlays(package);
    const QString words = wordsInPackage(package);
    CHECK(words.contains(u"Qui signe la passation"));
    CHECK(words.contains(u"Une passation tient en une minute."));
}
