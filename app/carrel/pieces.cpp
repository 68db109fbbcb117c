// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces to use again: what a collection holds, into it, out of it.

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/nodewords.h"
#include "core/edit/placing.h"
#include "core/exchange/collections/collections.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

/// A file, or one of the author's own by its name.
QString collectionPath(const QString &given)
{
    const bool isFile = given.contains(u'/') || given.endsWith(u".carrel"_s);
    return isFile ? given : QDir(collectionsFolder()).filePath(given + u".carrel"_s);
}

QList<NodeId> idsOf(const QStringList &texts)
{
    QList<NodeId> ids;
    for (const QString &text : texts)
        ids.append(NodeId(text));
    return ids;
}

QString holdsName(const Piece &piece)
{
    if (piece.holds == Piece::Holds::Blocks)
        return u"blocks"_s;
    return piece.isQuiz ? u"quiz-page"_s : u"page"_s;
}

QString shownHolds(const Piece &piece)
{
    if (piece.holds == Piece::Holds::Blocks)
        return tr("blocks");
    return piece.isQuiz ? tr("quiz page") : tr("page");
}

QJsonObject pieceJson(const Piece &piece)
{
    QJsonArray blocks;
    for (const PieceBlock &block : piece.blocks) {
        blocks.append(QJsonObject{
            {u"id"_s, block.id.text()}, {u"kind"_s, block.kind}, {u"words"_s, block.words}});
    }
    return {{u"id"_s, piece.id.text()},
            {u"name"_s, piece.name},
            {u"holds"_s, holdsName(piece)},
            {u"questions"_s, piece.questions()},
            {u"blocks"_s, blocks}};
}

QJsonObject shelvesJson(const QList<Shelf> &shelves)
{
    QJsonArray all;
    for (const Shelf &shelf : shelves) {
        QJsonArray pieces;
        for (const Piece &piece : shelf.pieces)
            pieces.append(pieceJson(piece));
        all.append(QJsonObject{
            {u"id"_s, shelf.id.text()}, {u"name"_s, shelf.name}, {u"pieces"_s, pieces}});
    }
    return {{u"shelves"_s, all}};
}

void tellShelves(const QList<Shelf> &shelves, Console &console)
{
    for (const Shelf &shelf : shelves) {
        console.result(u"%1  %2"_s.arg(shelf.id.text(), shelf.name));
        for (const Piece &piece : shelf.pieces) {
            console.result(u"  %1  %2 (%3)"_s.arg(piece.id.text(), piece.name, shownHolds(piece)));
            for (const PieceBlock &block : piece.blocks) {
                const QString words = block.words.isEmpty() ? QString() : u": "_s + block.words;
                console.result(
                    u"    %1  %2%3"_s.arg(block.id.text(), kindTitle(block.kind), words));
            }
        }
    }
}

ExitCode runPieces(Invocation &call)
{
    const auto collection = readCourseFile(collectionPath(call.argument(0)));
    if (!collection)
        return call.console().fail(collection.error());
    const auto shelves = shelvesOf(**collection, call.console().progress(tr("Reading")));
    if (!shelves)
        return call.console().fail(shelves.error());
    if (call.has(u"json"_s))
        call.console().result(shelvesJson(*shelves));
    else
        tellShelves(*shelves, call.console());
    return ExitCode::Done;
}

ExitCode runKeep(Invocation &call)
{
    if (!call.has(u"node"_s))
        return call.refuseUsage(tr("say with --node what is to be kept."));
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    const auto kept = keepPieces(**course, idsOf(call.options(u"node"_s)),
                                 {.path = collectionPath(call.argument(1)),
                                  .name = call.option(u"name"_s),
                                  .shelf = call.option(u"shelf"_s),
                                  .progress = call.console().progress(tr("Keeping"))});
    if (!kept)
        return call.console().fail(kept.error());
    for (const NodeId &id : *kept)
        call.console().result(id.text());
    return ExitCode::Done;
}

Result<QList<NodeId>> takePieces(Invocation &call)
{
    CARREL_TRY_VALUE(collection, readCourseFile(collectionPath(call.argument(0))));
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(call.argument(1), options));
    CARREL_TRY_VALUE(put,
                     putPieces(*session, *collection, idsOf(call.options(u"piece"_s)),
                               {NodeId(call.option(u"to"_s))},
                               call.console().progress(tr("Putting in"))));
    CARREL_TRY(session->save(OnConflict::Refuse, call.console().progress(tr("Saving"))));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return put;
}

ExitCode runTake(Invocation &call)
{
    if (!call.has(u"piece"_s) || !call.has(u"to"_s))
        return call.refuseUsage(tr("say with --piece what to take and with --to where it goes."));
    const auto put = takePieces(call);
    if (!put)
        return call.console().fail(put.error());
    for (const NodeId &id : *put)
        call.console().result(id.text());
    return ExitCode::Done;
}

} // namespace

Command piecesCommand()
{
    return {
        .name = u"pieces"_s,
        .arguments = {u"COLLECTION"_s},
        .synopsis = u"pieces COLLECTION [--json]"_s,
        .summary = tr("lists what a collection of pieces to use again holds"),
        .description = tr("Shelves, pieces and their blocks, each with its id. A collection is the "
                          "name of one of your own or a file; any course file will do: its modules "
                          "are the shelves, its pages the pieces."),
        .options = {jsonOption()},
        .run = runPieces,
    };
}

Command keepCommand()
{
    return {
        .name = u"keep"_s,
        .arguments = {u"COURSE"_s, u"COLLECTION"_s},
        .synopsis = u"keep COURSE COLLECTION --node ID [--node ID …] [--name NAME] "
                    "[--shelf NAME]"_s,
        .summary = tr("keeps parts of a course in a collection, to use them again"),
        .description =
            tr("Blocks become one piece, each page one of its own, each module a shelf; with "
               "media and skills. A collection that is not there is made. Prints the ids of the "
               "new pieces."),
        .options = {{u"node"_s,
                     tr("Id of a block, page or module (carrel dump shows them); several times for "
                        "several."),
                     u"ID"_s},
                    {u"name"_s, tr("Of the piece; without it, what it begins with."), u"NAME"_s},
                    {u"shelf"_s, tr("The shelf; without it, the first one. Made if there is none."),
                     u"NAME"_s}},
        .run = runKeep,
    };
}

Command takeCommand()
{
    return {
        .name = u"take"_s,
        .arguments = {u"COLLECTION"_s, u"COURSE"_s},
        .synopsis = u"take COLLECTION COURSE --piece ID [--piece ID …] --to ID"_s,
        .summary = tr("puts pieces of a collection into a course"),
        .description =
            tr("Onto a page go blocks, into a module pages, into the course whole shelves as "
               "modules; always at the end, with media and skills. Prints the ids of what came "
               "in."),
        .options = {{u"piece"_s,
                     tr("Id of a shelf, piece or block (carrel pieces shows them); several times "
                        "for several."),
                     u"ID"_s},
                    {u"to"_s, tr("Id of the page, module or course it goes to."), u"ID"_s}},
        .run = runTake,
    };
}

} // namespace carrel::cli
