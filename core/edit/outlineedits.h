// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/placing.h"
#include "core/model/nodestatus.h"
#include "core/model/page.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

class EditSession;

// What an author can do with modules and pages. Each is one step that can be undone. Moving,
// duplicating and deleting: arrangeedits.h; cutting, copying and pasting: clipboardedits.h.

/// Stands in the course, or inside another module: that one is then shown as a part.
Result<NodeId> addModule(EditSession &session, const Place &place, const QString &title);
/// A module with a first module in it, which makes it a part. Returns the part.
Result<NodeId> addPart(EditSession &session, const Place &place, const QString &title,
                       const QString &moduleTitle);
Result<NodeId> addPage(EditSession &session, const Place &place, const QString &title);

/// A module, a page or a block; a block's title may be empty. Typing a title within 3 s is one
/// step.
Result<> renameNode(EditSession &session, const NodeId &id, const QString &title);

/// What a module says about itself. Changing one of these within 3 s is one step.
struct ModuleDetails
{
    QStringList objectives; ///< "After this module you can ..."; empty ones are dropped.
    int minutes = 0; ///< Planned time, 0 = not given.
    QString summary;
};
Result<ModuleDetails> moduleDetails(const EditSession &session, const NodeId &module);
Result<> changeModule(EditSession &session, const NodeId &module, const ModuleDetails &details);

/// A new page that is a quiz page from the start, say.
Result<NodeId> addPage(EditSession &session, const Place &place, const QString &title,
                       const PageDetails &details);
Result<PageDetails> pageDetails(const EditSession &session, const NodeId &page);
/// Changing one of these within 3 s is one step.
Result<> changePage(EditSession &session, const NodeId &page, const PageDetails &details);

/// How far pages and modules are, as one step. InvalidInput for anything else.
Result<> changeStatus(EditSession &session, const QList<NodeId> &chosen, NodeStatus status);

} // namespace carrel
