// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"

#include <QList>
#include <QString>

namespace carrel {

class CourseView;

/// One thing that a node says or has set, in words.
struct NodeWords
{
    QString key; ///< Place in the body; entries of lists by their id, so that it stays with them.
    QString label; ///< Translated: "Option 2: Feedback".
    QString text; ///< Plain text, never empty.
};

/// Everything an author can write or set in a block, page, module or course, in order of its form.
/// Members of no known form are told as they are stored. `view` names media.
QList<NodeWords> wordsOf(const Node &node, const CourseView &view);

/// "Single choice", "Page"; "block" for a kind that this version does not know.
QString kindTitle(const QString &kind);

} // namespace carrel
