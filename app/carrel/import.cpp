// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/exchange/draft/placedraft.h"
#include "core/exchange/importer.h"
#include "core/exchange/reading/importgoal.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

using Fate = DraftItem::Outcome;

QString stableFate(Fate outcome)
{
    switch (outcome) {
    case Fate::Imported: return u"imported"_s;
    case Fate::WithLoss: return u"with-loss"_s;
    case Fate::NotSupported: return u"not-supported"_s;
    case Fate::Error: return u"error"_s;
    }
    return {};
}

QString shownFate(Fate outcome)
{
    switch (outcome) {
    case Fate::Imported: return tr("imported");
    case Fate::WithLoss: return tr("with loss");
    case Fate::NotSupported: return tr("not supported");
    case Fate::Error: return tr("not understood");
    }
    return {};
}

int fates(const Draft &draft, Fate outcome)
{
    return int(std::ranges::count_if(draft.items, [outcome](const DraftItem &item) {
        const bool isNote = item.outcome == Fate::Imported && item.node.isNull();
        return item.outcome == outcome && !isNote;
    }));
}

QString kindOf(const Draft &draft, const NodeId &id)
{
    const auto node = std::ranges::find(draft.nodes, id, &Node::id);
    return node == draft.nodes.end() ? QString() : node->kind;
}

void reportImport(const Draft &draft, Console &console)
{
    for (const DraftItem &item : draft.items) {
        const QString line = item.line > 0 ? QString::number(item.line) : u"-"_s;
        console.result(
            u"%1  %2  %3"_s.arg(line, 5).arg(shownFate(item.outcome), -14).arg(item.source));
        if (!item.message.isEmpty())
            console.result(u"       "_s + item.message);
    }
    console.result(tr("%1 imported, %2 with loss, %3 not supported, %4 not understood")
                       .arg(fates(draft, Fate::Imported))
                       .arg(fates(draft, Fate::WithLoss))
                       .arg(fates(draft, Fate::NotSupported))
                       .arg(fates(draft, Fate::Error)));
}

void reportImportJson(const Draft &draft, const QString &format, bool isWritten, Console &console)
{
    QJsonArray items;
    for (const DraftItem &item : draft.items) {
        items.append(QJsonObject{{u"line"_s, item.line},
                                 {u"outcome"_s, stableFate(item.outcome)},
                                 {u"source"_s, item.source},
                                 {u"message"_s, item.message},
                                 {u"kind"_s, kindOf(draft, item.node)}});
    }
    console.result(QJsonObject{{u"format"_s, format},
                               {u"written"_s, isWritten},
                               {u"imported"_s, fates(draft, Fate::Imported)},
                               {u"withLoss"_s, fates(draft, Fate::WithLoss)},
                               {u"notSupported"_s, fates(draft, Fate::NotSupported)},
                               {u"errors"_s, fates(draft, Fate::Error)},
                               {u"items"_s, items}});
}

/// "gift, aiken, table, text"
QString importFormats()
{
    QStringList names;
    for (const Importer &importer : allImporters())
        names.append(importer.id);
    return names.join(u", "_s);
}

Result<const Importer *> importerOf(const ImportSource &source, const QString &format)
{
    const Importer *importer = format.isEmpty() ? importerFor(source) : findImporter(format);
    if (importer)
        return importer;
    return Error{ErrorCode::InvalidInput,
                 //: %1: name of a file, %2: names of formats
                 tr("“%1” is in no format that can be imported. Name one with --format: %2.")
                     .arg(source.name, importFormats())};
}

/// The page named, or a new module at the end of the course.
Result<ImportGoal> goalFrom(const Invocation &call, const CourseView &course, const Draft &draft)
{
    ImportGoal goal;
    goal.title = call.option(u"new-module"_s).simplified();
    if (goal.title.isEmpty())
        goal.title = draft.title.isEmpty() ? tr("Imported questions") : draft.title;
    if (call.has(u"to-page"_s)) {
        goal.level = DraftLevel::Blocks;
        goal.at = NodeId(call.option(u"to-page"_s));
        return goal;
    }
    CARREL_TRY_VALUE(root, course.courseId());
    goal.level = DraftLevel::Modules;
    goal.at = root;
    goal.isQuiz = call.has(u"quiz"_s);
    return goal;
}

Result<> writeInto(const QString &path, const Draft &draft, Invocation &call)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(path, options));
    CARREL_TRY_VALUE(goal, goalFrom(call, session->view(), draft));
    CARREL_TRY_VALUE(place, placeFor(session->view(), goal));
    RandomIdSource ids;
    const Draft placed = forGoal(draft, goal, ids);
    CARREL_TRY(placeDraft(*session, placed, place, call.console().progress(tr("Importing"))));
    CARREL_TRY(session->save(OnConflict::Refuse, call.console().progress(tr("Saving"))));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return {};
}

ExitCode runImport(Invocation &call)
{
    if (call.has(u"to-page"_s) && call.has(u"new-module"_s))
        return call.refuseUsage(tr("say either --to-page or --new-module."));
    const QString format = call.option(u"format"_s);
    if (!format.isEmpty() && !findImporter(format))
        return call.refuseUsage(
            //: %1: what the user wrote, %2: names of formats
            tr("there is no format “%1”; this version reads: %2.").arg(format, importFormats()));
    const auto source = readImportFile(call.argument(0));
    if (!source)
        return call.console().fail(source.error());
    const auto importer = importerOf(*source, format);
    if (!importer)
        return call.console().fail(importer.error());
    RandomIdSource ids;
    const auto draft = (*importer)->read(*source, ids, call.console().progress(tr("Reading")));
    if (!draft)
        return call.console().fail(draft.error());
    const bool isWritten = !call.has(u"dry-run"_s) && !draft->nodes.isEmpty();
    if (isWritten) {
        if (const auto written = writeInto(call.argument(1), *draft, call); !written)
            return call.console().fail(written.error());
    }
    if (call.has(u"json"_s))
        reportImportJson(*draft, (*importer)->id, isWritten, call.console());
    else
        reportImport(*draft, call.console());
    const bool isWhole = fates(*draft, Fate::Error) == 0 && fates(*draft, Fate::NotSupported) == 0;
    return isWhole && !draft->nodes.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .arguments = {u"FILE"_s, u"COURSE"_s},
        .synopsis = u"import FILE COURSE [--format FORMAT] [--to-page ID | --new-module TITLE] "
                    "[--quiz] [--dry-run] [--json]"_s,
        .summary = tr("puts questions of a foreign file into a course"),
        .description =
            tr("Reads GIFT, Aiken, tables (CSV) and typed questions, and says for each passage "
               "what became of it, with its line.\nWithout --to-page it all goes into a new module "
               "at the end. The course file is written anew as a whole. Ends with 1 if anything "
               "was not supported or not understood; what was understood is in the course then."),
        .options = {{u"format"_s, tr("Format of the file; without it, it is found."), u"FORMAT"_s},
                    {u"to-page"_s, tr("Id of the page to put it on (carrel dump shows them)."),
                     u"ID"_s},
                    {u"new-module"_s, tr("Title of the new module."), u"TITLE"_s},
                    {u"quiz"_s, tr("New pages with questions become quiz pages.")},
                    {u"dry-run"_s, tr("Only says what would come in.")},
                    jsonOption()},
        .run = runImport,
    };
}

} // namespace carrel::cli
