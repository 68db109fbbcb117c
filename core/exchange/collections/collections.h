// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

class EditSession;
struct Place;

// Pieces that an author keeps to use them again: blocks, whole pages, banks of questions. They
// stand in collections. A collection is a course file like any other, so it can be sent to a
// colleague, opened and arranged as a course; any course serves as a collection. Its modules are
// the shelves, its pages the pieces. The page of a piece that is only blocks says so in its body:
// "piece": "blocks".

struct Collection
{
    enum class Of {
        Own, ///< In the folder of the author's own: pieces can be kept in it.
        Others, ///< Received from somebody: only read.
    };

    QString name; ///< Also of its file, without the ending.
    QString path = {};
    Of of = Of::Own;
    QString problem = {}; ///< Not empty: why it cannot be used, in a sentence.
};

/// Where the author's own are: below the user's data, or below CARREL_STATE_FOLDER where that is
/// set.
QString collectionsFolder();

/// Own ones by name, those that cannot be used as well. Reads a little of each file.
QList<Collection> ownCollections(const QString &folder = collectionsFolder());
/// One from elsewhere, as far as a glance tells.
Collection collectionAt(const QString &path);
/// "My pieces": that of an author who has none yet.
QString firstCollectionName();
QString firstShelfName(); ///< "Pieces": that of a collection that has none yet.

/// What a name becomes that may also be that of a file. Errors: InvalidInput.
Result<QString> collectionName(const QString &given);
/// Makes an empty one. Errors: InvalidInput, Refused (there is one), NotWritable, DiskFull.
Result<Collection> makeCollection(const QString &name, const QString &folder = collectionsFolder());
/// Errors: InvalidInput, Refused (there is one), InUse (it is open), NotFound, NotWritable.
Result<> renameCollection(const Collection &own, const QString &name);
Result<> deleteCollection(const Collection &own);

/// A block of a piece.
struct PieceBlock
{
    NodeId id;
    QString kind;
    QString words; ///< What it begins with; may be empty.
    QString text = {}; ///< All that it says, a line for each text.
    bool isQuestion = false;
};

struct Piece
{
    enum class Holds {
        Blocks, ///< They go onto a page.
        Page,
    };

    NodeId id;
    QString name;
    Holds holds = Holds::Page;
    bool isQuiz = false;
    QList<PieceBlock> blocks;

    int questions() const;
    /// All words it is found by, folded (core/base/folding.h).
    QString searchText = {};
};

struct Shelf
{
    NodeId id;
    QString name; ///< With those of the parts it stands in, "Part › Module".
    QList<Piece> pieces;
    bool isInPart = false; ///< Its name is more than its own title.
};

/// All that stands in a collection, in order. Empty shelves as well. Cancelled if so wished.
Result<QList<Shelf>> shelvesOf(const CourseView &collection, const Progress &progress = {});

/// Each word of `typed` is in the piece. True for blank words.
bool isFoundBy(const Piece &piece, const QString &typed);

/// What is kept, and where.
struct Keeping
{
    QString path; ///< Of an own collection; made if it is not there.
    QString name = {}; ///< Of a piece of blocks or of one page; empty: as it begins.
    QString shelf = {}; ///< Made if there is none of that name; empty: the first one.
    Progress progress = {};
};

/// Keeps copies of what was chosen: blocks together as one piece, each page as one, each module as
/// a shelf; with media and skills. Comments stay behind. The file of the collection is written
/// anew as a whole; whoever else writes into it is waited for a moment. Returns the new pieces and
/// shelves. Errors: InvalidInput, NotFound, InUse (it is open), those of EditSession::save().
Result<QList<NodeId>> keepPieces(const CourseView &course, const QList<NodeId> &chosen,
                                 const Keeping &wish);

/// Pieces and shelves of an own collection. Errors: as keepPieces().
Result<> renamePiece(const QString &path, const NodeId &piece, const QString &name);
Result<> removePieces(const QString &path, const QList<NodeId> &pieces);

/// Whether nodes of these kinds can be put under one of `parentKind`: pages and blocks onto a page;
/// pages, blocks (as a page of their own) and modules into a module; modules into the course.
bool mayPut(const QStringList &kinds, const QString &parentKind);

/// Puts copies of shelves, pieces or single blocks of pieces into a course, as one step, with media
/// and skills. Returns what came in, in order. Errors: InvalidInput (see mayPut()), those of
/// pasteClipping().
Result<QList<NodeId>> putPieces(EditSession &session, const CourseView &collection,
                                const QList<NodeId> &chosen, const Place &place,
                                const Progress &progress = {});

} // namespace carrel
