// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/editsession.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// Courses to start from, each a course document in one or more languages that the program carries
/// (resources/templates and the sample): "blank", "sample", ...
QStringList templateNames();

/// Languages a template is written in, e.g. {"en", "fr"}; empty if there is no such template.
QStringList templateLanguages(const QString &name);

/// Fills the empty course of a session (createNew()) from a template, as one step. The course gets
/// an id of its own, so that two courses from one template are two courses to a learning platform.
/// Errors: NotFound (no such template or language; the message lists what there is).
Result<> startFromTemplate(const QString &name, const QString &language, EditSession &session);

} // namespace carrel
