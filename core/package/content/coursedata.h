// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/coursescan.h"
#include "core/package/content/playercontext.h"

#include <QJsonObject>
#include <QString>

namespace carrel {

/// The name of a module's data file in the package.
QString moduleFileName(const NodeId &module);

/// The object of course.js without its fingerprint (docs/package-contract.md).
QJsonObject courseObject(const ScannedCourse &course, const QString &interfaceLanguage,
                         int stateLimit);

/// The object of one module's file: its pages with their blocks as the player wants them. `nodes`
/// are the module and all below it in document order. Touches no course: may run on any thread.
Result<QJsonObject> moduleObject(const QList<Node> &nodes, const ScannedCourse &scanned,
                                 WritingContext &context);

/// A module and all below it, read from the course.
Result<QList<Node>> moduleNodes(const CourseView &course, const NodeId &module);

} // namespace carrel
