// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

struct Message
{
    QString source;
    QString comment;
    QStringList forms; ///< One, or one per plural form.
    bool isUnfinished = false;
    bool isNumerus = false;
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message")
            messages.append({{}, {}, {}, false, xml.attributes().hasAttribute(u"numerus"_s)});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().forms += xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().isUnfinished = xml.attributes().value(u"type"_s) == u"unfinished";
            if (!messages.last().isNumerus)
                messages.last().forms += xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// The placeholders of a text, sorted: "%1", "%2", "%n".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(\\d|n|L\\d)"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString translations(const QString &name)
{
    return QStringLiteral(CARREL_SOURCE_DIR) + u"/resources/translations/"_s + name;
}

/// The file as it would be after the sources' strings are brought into it.
QList<Message> updated(const QString &name, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    REQUIRE(QFile::copy(translations(name), copy));
    const QString root = QStringLiteral(CARREL_SOURCE_DIR);
    const Run run = program(
        QStringLiteral(CARREL_LUPDATE),
        QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-extensions"_s,
                    u"cpp,h"_s}
            + options
            + QStringList{root + u"/core"_s, root + u"/app"_s, root + u"/ui"_s, u"-ts"_s, copy});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return messagesIn(copy);
}

} // namespace

TEST_CASE("Every sentence of the program is translated into French")
{
    const auto messages = updated(u"carrel_fr.ts"_s, {});
    REQUIRE(messages.size() > 500);
    QHash<QString, QStringList> seen;
    for (const Message &message : messages) {
        INFO(message.source.toStdString());
        CHECK_FALSE(message.isUnfinished);
        for (const QString &form : message.forms) {
            CHECK_FALSE(form.isEmpty());
            // A plural form may leave the number out ("un module").
            auto expected = placeholders(message.source);
            auto actual = placeholders(form);
            if (message.isNumerus) {
                expected.removeAll(u"%n"_s);
                actual.removeAll(u"%n"_s);
            }
            CHECK(actual == expected);
        }
        // All contexts are one at run time, so a sentence has one translation.
        const QString key = message.source + u'|' + message.comment;
        if (seen.contains(key))
            CHECK(seen.value(key) == message.forms);
        seen.insert(key, message.forms);
    }
}

TEST_CASE("Every French sentence is found when the program runs, whatever class speaks it")
{
    QTranslator french;
    REQUIRE(french.load(u":/i18n/carrel_fr.qm"_s));
    const auto messages = messagesIn(translations(u"carrel_fr.ts"_s));
    for (const Message &message : messages) {
        INFO(message.source.toStdString());
        const QByteArray source = message.source.toUtf8();
        const QByteArray comment = message.comment.toUtf8();
        CHECK(message.forms.contains(french.translate(
            "carrel", source.constData(), comment.constData(), message.isNumerus ? 5 : -1)));
    }
}

TEST_CASE("Every counted sentence has its English forms")
{
    const auto messages = updated(u"carrel_en.ts"_s, {u"-pluralonly"_s});
    REQUIRE(messages.size() > 2);
    for (const Message &message : messages) {
        INFO(message.source.toStdString());
        CHECK_FALSE(message.isUnfinished);
        REQUIRE(message.forms.size() == 2);
        CHECK_FALSE(message.forms.join(u' ').contains(u"(s)"));
    }
}

TEST_CASE("carrel speaks French to who wants it")
{
    const RunOptions french{
        .environment = {u"LC_ALL="_s, u"LANG=fr_FR.UTF-8"_s, u"LC_CTYPE=C.UTF-8"_s}};
    const Run help = runCarrel({u"--help"_s}, french);
    CHECK(help.exitCode == 0);
    CHECK(help.out.contains("Commandes\u00a0:"));
    const Run unknown = runCarrel({u"exprot"_s}, french);
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.message().contains(u"il n’y a pas de commande «\u00a0exprot\u00a0»"));
    const Run missing = runCarrel({u"load"_s, u"c.json"_s, u"-o"_s}, french);
    CHECK(missing.message().contains(u"manque"));

    const Place place;
    place.write(u"c.json"_s, R"({"format": "carrel-course", "title": 5})");
    const Run refused =
        runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, place.path(u"c.carrel"_s)}, french);
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains("carrel: title: ")); // Qt may speak of the locale first.
}
