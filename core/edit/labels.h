// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"

#include <QList>
#include <QString>

namespace carrel {

/// What an author does to a node, for the words of the Undo menu.
enum class Doing { Change, Cut, Delete, Duplicate, Move, Paste, Rename };

/// "Move page “Why feedback fails”", "Delete Single choice": translated.
QString labelFor(Doing doing, const Node &node);

/// The same for several at once: "Move 3 blocks". One is labelled as itself; not for none, and not
/// for changing and renaming, which are done to one at a time.
QString labelFor(Doing doing, const QList<Node> &nodes);

/// A title short enough for a menu.
QString labelText(const QString &title);

/// True for course, module and page: the nodes that need a title.
bool isOutlineKind(const QString &kind);

} // namespace carrel
