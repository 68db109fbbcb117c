// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/editsession.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// Courses to start from, each a course document in one or more languages that the program carries
/// (resources/templates and the sample): "blank", "sample", "onboarding", ...
QStringList templateNames();

/// What an author is told about a template before it is used.
struct TemplateAbout
{
    QString name; ///< For startFromTemplate().
    QString title; ///< "Onboarding".
    QString description; ///< One sentence: what is in it.
    int minutes = 0; ///< Planned time of a learner, 0 = not given.
};

/// The templates for one purpose each (all but the blank one and the sample), in the order in which
/// they are offered, described in `language`, or in English where they are not written in it.
QList<TemplateAbout> starterTemplates(const QString &language);

/// Languages a template is written in, e.g. {"en", "fr"}; empty if there is no such template.
QStringList templateLanguages(const QString &name);

/// Fills the empty course of a session (createNew()) from a template, as one step. The course gets
/// an id of its own, so that two courses from one template are two courses to a learning platform.
/// Errors: NotFound (no such template or language; the message lists what there is).
Result<> startFromTemplate(const QString &name, const QString &language, EditSession &session);

} // namespace carrel
