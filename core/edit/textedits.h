// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonArray>

namespace carrel {

class CourseView;
class EditSession;
struct Node;

// What an author can do with the texts of a page, beside writing in them: cut one in two, join two,
// make a question of a list and a list of a question. Each is one step that can be undone.

/// The text keeps `head`; a new one right behind it gets `tail`. Returns the new one. InvalidInput
/// if the block is no text.
struct SplitText
{
    QJsonArray head;
    QJsonArray tail;
};
Result<NodeId> splitText(EditSession &session, const NodeId &block, const SplitText &split);

/// It and the block behind it are texts.
bool canMergeWithNext(const CourseView &view, const NodeId &block);
/// Comments on the second go over to the first. InvalidInput if they are not two texts.
Result<> mergeWithNext(EditSession &session, const NodeId &block);

bool canTurnIntoQuestion(const Node &block);
/// The first list of a text becomes a question (core/edit/questiontext.h); what stands before and
/// behind it stays text. Returns the question. InvalidInput if there is no list.
Result<NodeId> turnIntoQuestion(EditSession &session, const NodeId &block);

bool canTurnIntoText(const Node &block);
/// A single or multiple choice becomes a text with a list. Settings and scores of learners in
/// progress go with it. Returns the text. InvalidInput for other blocks.
Result<NodeId> turnIntoText(EditSession &session, const NodeId &block);

} // namespace carrel
