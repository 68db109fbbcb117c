// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/model/node.h"

#include <QJsonObject>
#include <QString>

namespace carrel {

class CourseView;
class EditSession;

// What an author can do with the blocks of a page. Each is one step that can be undone. Moving,
// duplicating and deleting: arrangeedits.h; cutting, copying and pasting: clipboardedits.h;
// a block's title: renameNode() of outlineedits.h.

/// A new block of a kind (core/kinds/kind.h), with what the kind starts with.
Result<NodeId> addBlock(EditSession &session, const Place &place, const QString &kind);

/// A new block with a body of one's own; missing members get what the kind starts with.
/// InvalidInput names the place of a wrong type.
Result<NodeId> addBlock(EditSession &session, const Place &place, const QString &kind,
                        const QJsonObject &body);

/// One value of a block; `path` as in Finding::field: "stem", "options[2].feedback". Typing in one
/// place within 3 s is one step. InvalidInput for a value of the wrong type or a file that is not
/// in the course; Refused for a block that this version does not know.
Result<> changeField(EditSession &session, const NodeId &block, const QString &path,
                     const QJsonValue &value);

/// Entries of a list of the form; `list` is a path: "options", "criteria[0].descriptions". A new
/// entry gets an id and the initial values of its fields; `index` may be one past the last. Texts
/// that go along with a list (Field::along) follow. Errors as changeField().
Result<> addEntry(EditSession &session, const NodeId &block, const QString &list, int index);
Result<> removeEntry(EditSession &session, const NodeId &block, const QString &list, int index);
/// `to` is the place it has afterwards.
Result<> moveEntry(EditSession &session, const NodeId &block, const QString &list, int from,
                   int to);

/// A block whose body may be changed here, for verbs of other themes: NotFound, or Refused for one
/// that this version does not know.
Result<Node> changeableBlock(const CourseView &view, const NodeId &id);

/// The whole body at once. Errors as changeField().
Result<> replaceBody(EditSession &session, const NodeId &block, const QJsonObject &body);

} // namespace carrel
