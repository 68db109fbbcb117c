// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr int patience = 60'000;

/// English and nothing else, whatever the person who runs the tests speaks.
QProcessEnvironment plainEnvironment(const QStringList &changes)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANGUAGE"_s, u"LANG"_s, u"LC_MESSAGES"_s, u"TMPDIR"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &change : changes) {
        const QString value = change.section(u'=', 1);
        if (value.isEmpty())
            environment.remove(change.section(u'=', 0, 0));
        else
            environment.insert(change.section(u'=', 0, 0), value);
    }
    return environment;
}

Run runToEnd(QProcess &process, const QString &name, const QStringList &arguments)
{
    process.start(name, arguments, QIODevice::ReadOnly);
    REQUIRE(process.waitForStarted(patience));
    const bool hasEnded = process.waitForFinished(patience);
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    const bool isNormal = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

QJsonObject Run::json() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

Run runCarrel(const QStringList &arguments, const RunOptions &options)
{
    QProcess process;
    process.setProcessEnvironment(plainEnvironment(options.environment));
    if (!options.outputFile.isEmpty())
        process.setStandardOutputFile(options.outputFile);
    const QString program = QStringLiteral(CARREL_PROGRAM);
    if (!options.asNobody)
        return runToEnd(process, program, arguments);
    return runToEnd(
        process, u"setpriv"_s,
        QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program}
            + arguments);
}

Run program(const QString &name, const QStringList &arguments)
{
    QProcess process;
    return runToEnd(process, name, arguments);
}

Place::Place()
{
    REQUIRE(m_folder.isValid());
}

QStringList Place::names() const
{
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                   QDir::Name);
}

void Place::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray Place::read(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString Place::course(const QString &name) const
{
    const QTemporaryDir folder;
    QFile document(folder.filePath(u"c.json"_s));
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write(courseDocument());
    document.close();
    QFile picture(folder.filePath(u"a.svg"_s));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 "
                  "0h9\"/></svg>\n");
    picture.close();
    const Run loaded = runCarrel({u"load"_s, document.fileName(), u"-o"_s, path(name)});
    INFO(loaded.err.toStdString());
    REQUIRE(loaded.exitCode == 0);
    return path(name);
}

QByteArray courseDocument()
{
    return R"({
 "format": "carrel-course", "version": 1, "id": "course000000", "title": "Handing over",
 "settings": {"language": "en", "passMark": 80, "minutes": 12},
 "media": [{"id": "media0000000", "name": "a.svg", "type": "image/svg+xml", "file": "a.svg"}],
 "children": [{"id": "module000000", "title": "One", "objectives": ["hand over"], "children": [
  {"id": "page00000000", "title": "Read", "children": [
   {"id": "text00000000", "kind": "text", "text": "Some text."},
   {"id": "image0000000", "kind": "image", "media": "media0000000", "alt": "A line"}]},
  {"id": "quiz00000000", "title": "Quiz", "quiz": true, "attempts": 2, "children": [
   {"id": "single000000", "kind": "single", "stem": "Which?", "points": 3, "options": [
     {"id": "optiona00000", "text": "This", "correct": true}, {"id": "optionb00000", "text": "That"}]}]}]}]
})";
}

QByteArray longDocument(int modules)
{
    quint32 state = 1;
    const auto noise = [&state](int length) {
        QByteArray text;
        for (int i = 0; i < length; ++i) {
            state = state * 1664525 + 1013904223;
            text += "abcdefghijklmnopqrstuvwxyz      "[state >> 27];
        }
        return text;
    };
    QByteArray document = R"({"format": "carrel-course", "title": "Long", "children": [)";
    for (int i = 0; i < modules; ++i) {
        document += QByteArray(i ? "," : "")
            + R"({"title": "M", "children": [{"title": "P", "children": [)";
        for (int j = 0; j < 20; ++j)
            document +=
                QByteArray(j ? "," : "") + R"({"kind": "text", "text": ")" + noise(3000) + "\"}";
        document += "]}]}";
    }
    return document + "]}";
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace carrel::test
