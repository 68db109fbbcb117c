// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/node.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace carrel {

/// What a reader of foreign documents makes (Word, GIFT, Aiken, tables, pasted text): what would
/// come into the course, and what became of each passage of the source. A value: the author looks
/// at it, leaves parts out and says where it goes; only placeDraft() changes the course.

/// A file that the draft brings. Bodies name it by `id`, as they name files of a course.
struct DraftFile
{
    MediaId id; ///< Valid, from an IdSource, like those of the nodes.
    QString name; ///< For display; never a path.
    QByteArray bytes;
};

/// One passage of the source and what became of it. A reader makes one for every question, page or
/// passage it meets: nothing is dropped without an item that says so.
struct DraftItem
{
    enum class Outcome {
        Imported,
        WithLoss, ///< In the draft, but something is missing or was guessed: worth a look.
        NotSupported, ///< Understood, but a course has nothing like it.
        Error, ///< Not understood.
    };

    int line = 0; ///< Where it begins in the source, from 1: line, row or paragraph. 0: unknown.
    QString source; ///< Its beginning as plain text, at most draftSourceLength characters.
    Outcome outcome = Outcome::Imported;
    QString message =
        {}; ///< Translated: what was lost or guessed, and what to do. Empty if nothing.
    NodeId node = {}; ///< What it became in the draft; null if nothing.
};

constexpr qsizetype draftSourceLength = 200;

/// The level of what stands at the top of a draft.
enum class DraftLevel { Blocks, Pages, Modules };

struct Draft
{
    QString title; ///< What the source calls itself, or its file name; may be empty.
    /// Modules, pages and blocks in document order, parents before what is in them. Tops have no
    /// parent and are all of one level. Ranks do not matter.
    QList<Node> nodes;
    QList<DraftFile> files;
    QList<DraftItem> items; ///< In the order of the source.
};

/// Blocks for an empty draft.
DraftLevel levelOf(const Draft &draft);

/// Plain text cut to the length of DraftItem::source, on one line.
QString draftSource(const QString &text);

/// The same draft one or two levels up: blocks on one new page, pages in one new module, with
/// `title`, which must not be empty. Unchanged if it is that high already.
Draft raisedTo(DraftLevel level, const Draft &draft, const QString &title, IdSource &ids);

/// Without these nodes and all below them, and without files that only they name. Items stay;
/// those of nodes that went lose their node.
Draft without(const Draft &draft, const QSet<NodeId> &leftOut);

} // namespace carrel
