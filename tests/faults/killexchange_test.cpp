// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a package or course under its final name is whole, whenever the program that
// makes it is killed; the course it is made of, or put into, is as before or as wanted.

#include "tests/core/storage/coursefixture.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"
#include "tests/support/sourcetree.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; ///< Milliseconds.

/// A place with a course that has media, and one for what is made.
class Desk
{
public:
    Desk()
    {
        REQUIRE(QDir(m_folder.path()).mkdir(u"out"_s));
        REQUIRE(QDir(m_folder.path()).mkdir(u"temporary"_s));
        run({u"new"_s, course(), u"--from"_s, u"sample"_s, u"--language"_s, u"en"_s});
    }

    QString course() const { return file(u"course.carrel"_s); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString out(const QString &name) const { return m_folder.filePath(u"out/"_s + name); }

    /// To the end. Returns the milliseconds it took.
    qint64 run(const QStringList &arguments) const
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process, arguments);
        REQUIRE(process.waitForFinished(patience));
        const QByteArray said = process.readAllStandardError();
        INFO(arguments.join(u' ').toStdString() << ": " << said.toStdString());
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        REQUIRE(process.exitCode() == 0);
        return timer.elapsed();
    }

    /// False if it came to its end before.
    bool kill(const QStringList &arguments, int milliseconds) const
    {
        QProcess process;
        start(process, arguments);
        process.waitForFinished(milliseconds);
        const bool isKilled = process.state() != QProcess::NotRunning;
        process.kill();
        REQUIRE((!isKilled || process.waitForFinished(patience)));
        return isKilled;
    }

    void empty() const
    {
        QDir(out({})).removeRecursively();
        REQUIRE(QDir(m_folder.path()).mkdir(u"out"_s));
    }

    /// What lies in the folder for results under names that people see, by its hash.
    QMap<QString, QByteArray> results() const
    {
        QMap<QString, QByteArray> all;
        const QDir folder(out({}));
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = folder.relativeFilePath(files.next());
            if (!name.startsWith(u'.'))
                all[name] = QCryptographicHash::hash(fileContent(files.filePath()),
                                                     QCryptographicHash::Blake2b_256);
        }
        return all;
    }

    QStringList hidden() const
    {
        return QDir(out({})).entryList({u".*.saving"_s}, QDir::Files | QDir::Dirs | QDir::Hidden);
    }

    QStringList workspaces() const
    {
        return QDir(file(u"temporary"_s)).entryList({u"carrel-*"_s}, QDir::Dirs);
    }

    /// As if it had been left there two days ago.
    void age() const
    {
        QProcess touch;
        touch.start(u"sh"_s,
                    {u"-c"_s,
                     u"find \"$1\" -name '.*' -exec touch -d '2 days ago' {} + && "
                     "find \"$2\" -mindepth 1 -maxdepth 1 -exec touch -d '2 days ago' {} +"_s,
                     u"sh"_s, out({}), file(u"temporary"_s)});
        REQUIRE(touch.waitForFinished(patience));
    }

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, file(u"temporary"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CARREL_PROGRAM), arguments);
        REQUIRE(process.waitForStarted(patience));
    }

    QTemporaryDir m_folder;
};

/// The moments of so many kills of something that takes so long: some just before its end, where
/// names are given.
int moment(QRandomGenerator &random, qint64 duration)
{
    const bool isLate = random.bounded(2) == 0;
    return int(random.bounded(int(isLate ? duration * 7 / 10 : 1), int(duration * 12 / 10) + 2));
}

int killsEach()
{
    return byDayOrNight(5, 84);
}

struct Export
{
    const char *format;
    QString name;
};

/// As they are after the whole export, or not there. Returns how many were killed before their end.
int killExport(const Desk &desk, const Export &what, QRandomGenerator &random)
{
    const QString target = desk.out(what.name);
    const QStringList arguments{
        u"export"_s,  desk.course(), u"--format"_s, QLatin1String(what.format),
        u"--force"_s, u"-o"_s,       target};
    desk.empty();
    const QByteArray course = fileContent(desk.course());
    const qint64 first = desk.run(arguments);
    const auto whole = desk.results();
    desk.empty();
    const qint64 duration = std::min(first, desk.run(arguments));
    REQUIRE_FALSE(whole.isEmpty());
    int killed = 0;
    for (int i = 0; i < killsEach(); ++i) {
        desk.empty();
        const bool isOver = i % 2 == 1 && what.name.contains(u'.');
        if (isOver)
            writeFile(target, "what was there before");
        const auto before = desk.results();
        const int milliseconds = moment(random, duration);
        INFO(what.format << ", kill " << i << " after " << milliseconds << " of " << duration
                         << " ms" << (isOver ? ", over an existing file" : ""));
        killed += desk.kill(arguments, milliseconds) ? 1 : 0;
        const Copied evidence(desk.out({}));
        const auto found = desk.results();
        CHECK((found == whole || found == before));
        CHECK(fileContent(desk.course()) == course);
    }
    desk.age();
    if (!what.name.contains(u'.'))
        QDir(target).removeRecursively();
    desk.run(arguments);
    CHECK(desk.results() == whole);
    CHECK(desk.hidden() == QStringList());
    return killed;
}

struct Import
{
    QStringList arguments;
    bool isIntoCourse = false; ///< Else it makes a course that was not there.
};

qint64 nodesOf(const QString &path)
{
    const auto course = taken(openCourse(path, GateDepth::Whole));
    return taken(course.reader->database().integer("SELECT count(*) FROM node"));
}

/// The course is the one before, to the byte, or whole with all that was to be put in. Returns as
/// killExport() does.
int killImport(const Desk &desk, const Import &what, QRandomGenerator &random)
{
    desk.empty();
    const QString target = desk.out(u"target.carrel"_s);
    const auto prepare = [&] {
        QFile::remove(target);
        if (what.isIntoCourse)
            REQUIRE(QFile::copy(desk.course(), target));
    };
    prepare();
    const qint64 duration = desk.run(what.arguments);
    const qint64 nodes = nodesOf(target);
    int killed = 0;
    for (int i = 0; i < killsEach(); ++i) {
        prepare();
        const int milliseconds = moment(random, duration);
        INFO(what.arguments.first().toStdString()
             << ", kill " << i << " after " << milliseconds << " of " << duration << " ms");
        killed += desk.kill(what.arguments, milliseconds) ? 1 : 0;
        const Copied evidence(desk.out({}));
        const bool isThere = QFileInfo::exists(target);
        const bool isBefore =
            what.isIntoCourse ? fileContent(target) == fileContent(desk.course()) : !isThere;
        if (isBefore)
            continue;
        CHECK(taken(verifyCourse(target)).problems == QStringList());
        CHECK(nodesOf(target) == nodes);
    }
    desk.age();
    prepare();
    desk.run(what.arguments);
    CHECK(nodesOf(target) == nodes);
    CHECK(desk.hidden() == QStringList());
    CHECK(desk.workspaces() == QStringList());
    return killed;
}

} // namespace

TEST_CASE("Killed while exporting: under the final name is a whole package or what was there")
{
    QRandomGenerator random(seedOfRun());
    const Desk desk;
    int killed = 0;
    for (const Export &what : {Export{"scorm12", u"package.zip"_s}, Export{"web", u"package"_s},
                               Export{"html", u"package.html"_s}})
        killed += killExport(desk, what, random);
    CHECK(killed > 0);
}

TEST_CASE("Killed while importing: the course is the one before or has all that was put in")
{
    QRandomGenerator random(seedOfRun());
    const Desk desk;
    const QString target = desk.out(u"target.carrel"_s);
    const QString questions = desk.file(u"questions.gift"_s);
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "Is " + QByteArray::number(i) + " a number? {T}\n\n";
    writeFile(questions, text);
    const QString package = desk.file(u"package.zip"_s);
    desk.run({u"export"_s, desk.course(), u"--format"_s, u"scorm12"_s, u"--editable"_s, u"-o"_s,
              package});
    const QString json = desk.file(u"course.json"_s);
    desk.run({u"dump"_s, desk.course(), u"-o"_s, json});

    CHECK(killImport(desk, {{u"import"_s, questions, target}, true}, random)
              + killImport(desk, {{u"open-package"_s, package, u"-o"_s, target}}, random)
              + killImport(desk, {{u"load"_s, json, u"-o"_s, target}}, random)
          > 0);
}
