// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/wordcounts.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"

#include <QFile>
#include <QLocale>
#include <QMap>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

/// What one reading of the course tells.
struct Facts
{
    QString title;
    CourseSettings settings;
    QMap<QString, int> nodes; ///< How many of each kind.
    int questions = 0; ///< Blocks that give a result.
    int counting = 0; ///< Those whose points count for the score.
    int points = 0;
    WordCounts words;
    int mediaFiles = 0;
    qint64 mediaBytes = 0;
    QString documentId;
    QString saveId;
    QString savedAt;
    QString program; ///< Version that wrote the file.
    int schema = 0;
};

void count(Facts &facts, const Node &node, bool isQuizPage)
{
    ++facts.nodes[node.kind];
    const Kind *kind = findKind(node.kind);
    if (!kind || !kind->asks(node.body))
        return;
    ++facts.questions;
    if (!countsForScore(*kind, node.body, isQuizPage))
        return;
    ++facts.counting;
    facts.points += pointsOf(node.body);
}

Result<> readNodes(Facts &facts, const CourseView &course)
{
    bool isQuizPage = false;
    return course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (depth == 0)
            facts.title = node.title;
        if (node.kind == QLatin1StringView(nodekind::page))
            isQuizPage = node.body.value(u"quiz"_s).toBool();
        count(facts, node, isQuizPage);
        facts.words += countWords(node);
        return {};
    });
}

Result<Facts> factsOf(const CourseView &course)
{
    Facts facts;
    CARREL_TRY(readNodes(facts, course));
    CARREL_TRY_VALUE(settings, course.settings());
    facts.settings = settings;
    CARREL_TRY_VALUE(media, course.media());
    facts.mediaFiles = int(media.size());
    for (const Media &file : media)
        facts.mediaBytes += file.size;
    const std::pair<QString, QString *> meta[] = {{u"doc_uid"_s, &facts.documentId},
                                                  {u"save_uid"_s, &facts.saveId},
                                                  {u"saved_at"_s, &facts.savedAt},
                                                  {u"app_version"_s, &facts.program}};
    for (const auto &[key, value] : meta) {
        CARREL_TRY_VALUE(text, course.metaValue(key));
        *value = text;
    }
    return facts;
}

/// The schema number of a file that was just read, from SQLite's header (docs/file-format.md).
int schemaOf(const QString &path)
{
    constexpr qint64 userVersion = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(userVersion))
        return 0;
    const QByteArray bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

QString completionName(const CourseSettings &settings)
{
    return toJson(settings).value(u"completion"_s).toString();
}

QJsonObject report(const Facts &facts)
{
    QJsonObject nodes;
    for (auto kind = facts.nodes.cbegin(); kind != facts.nodes.cend(); ++kind)
        nodes.insert(kind.key(), kind.value());
    return {{u"title"_s, facts.title},
            {u"language"_s, facts.settings.language},
            {u"minutes"_s, facts.settings.minutes},
            {u"nodes"_s, nodes},
            {u"questions"_s, facts.questions},
            {u"countingQuestions"_s, facts.counting},
            {u"points"_s, facts.points},
            {u"passMark"_s, facts.settings.passMark},
            {u"completion"_s, completionName(facts.settings)},
            {u"words"_s,
             QJsonObject{{u"texts"_s, facts.words.texts},
                         {u"answers"_s, facts.words.answers},
                         {u"feedback"_s, facts.words.feedback}}},
            {u"readingMinutes"_s, readingMinutes(facts.words)},
            {u"mediaFiles"_s, facts.mediaFiles},
            {u"mediaBytes"_s, facts.mediaBytes},
            {u"documentId"_s, facts.documentId},
            {u"saveId"_s, facts.saveId},
            {u"savedAt"_s, facts.savedAt},
            {u"program"_s, facts.program},
            {u"schema"_s, facts.schema}};
}

QString nameOf(const QString &kind)
{
    const Kind *known = findKind(kind);
    return known ? known->title : kind;
}

QString nodeCounts(const Facts &facts)
{
    const QStringList frame{QLatin1StringView(nodekind::course),
                            QLatin1StringView(nodekind::module), QLatin1StringView(nodekind::page)};
    QStringList blocks;
    for (auto kind = facts.nodes.cbegin(); kind != facts.nodes.cend(); ++kind) {
        if (!frame.contains(kind.key()))
            blocks += u"%1 %2"_s.arg(kind.value()).arg(nameOf(kind.key()));
    }
    return blocks.join(u", "_s);
}

void reportText(const Facts &facts, Console &console)
{
    const QLocale locale;
    const auto node = [&](const char *kind) { return facts.nodes.value(QLatin1StringView(kind)); };
    console.result(facts.title);
    console.result(tr("Language: %1").arg(facts.settings.language));
    if (facts.settings.minutes > 0)
        console.result(tr("Planned time: %n minute(s)", nullptr, facts.settings.minutes));
    console.result(tr("%n module(s)", nullptr, node(nodekind::module)));
    console.result(tr("%n page(s)", nullptr, node(nodekind::page)));
    console.result(tr("Blocks: %1").arg(nodeCounts(facts)));
    console.result(
        tr("Questions and tasks: %1, of which %2 count, for %3 points in all; pass mark %4 %")
            .arg(facts.questions)
            .arg(facts.counting)
            .arg(facts.points)
            .arg(facts.settings.passMark));
    console.result(wordsText(facts.words));
    if (const QString byUse = wordsByUse(facts.words); !byUse.isEmpty())
        console.result(byUse);
    console.result(tr("%n media file(s), %1", nullptr, facts.mediaFiles)
                       .arg(locale.formattedDataSize(facts.mediaBytes)));
    console.result(tr("Save %1 of %2, by Carrel %3, schema %4")
                       .arg(facts.saveId, facts.savedAt, facts.program)
                       .arg(facts.schema));
}

ExitCode runInfo(Invocation &call)
{
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    auto facts = factsOf(**course);
    if (!facts)
        return call.console().fail(facts.error());
    facts->schema = schemaOf(call.argument(0));
    if (call.has(u"json"_s))
        call.console().result(report(*facts));
    else
        reportText(*facts, call.console());
    return ExitCode::Done;
}

} // namespace

Command infoCommand()
{
    return {
        .name = u"info"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"info FILE [--json]"_s,
        .summary = tr("says what is in a course file"),
        .description =
            tr("Title, language, what it holds, what counts for the score, media, and which "
               "save this is."),
        .options = {jsonOption()},
        .run = runInfo,
    };
}

} // namespace carrel::cli
