// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/editsession.h"

#include <QList>
#include <QString>

namespace carrel {

// Templates that an author makes of courses: each is a course file in a folder of its own, called
// as the template is. It can be passed on like any file; put into that folder, one from somebody
// else is offered, too, and read through the gate for files from strangers.

struct OwnTemplate
{
    QString name; ///< Also of its file, without the ending.
    QString description = {}; ///< What the author says is in it; may be empty.
    QString language = {}; ///< Of the course text.
    QString path = {};
    int minutes = 0; ///< Planned time, 0 = not given.
    QString problem = {}; ///< Not empty: why it cannot be used, in a sentence.
};

/// Where they are: below the user's data, or below CARREL_STATE_FOLDER where that is set.
QString ownTemplatesFolder();

/// By name; those that cannot be used as well, with the reason. Reads a little of each file.
QList<OwnTemplate> ownTemplates(const QString &folder = ownTemplatesFolder());

struct NewTemplate
{
    QString name; ///< Simplified when stored.
    QString description = {};
    QString folder = ownTemplatesFolder();
    Progress progress = {};
};

/// Makes a template of a course as it is, without what reviewers said and without the numbers under
/// which packages of it are known. Errors: InvalidInput (no name; one that Carrel's own templates
/// or a file cannot have), Refused (there is one), Cancelled, NotWritable, DiskFull, DriveError,
/// Damaged.
Result<> saveAsTemplate(const CourseView &course, const NewTemplate &wish);

/// Fills the empty course of a session from a template. Every id is a new one, so that courses from
/// one template have nothing in common but their words. Errors: NotFound, and those of
/// readCourseFile().
Result<> startFromOwnTemplate(const QString &path, EditSession &session);

/// Errors: InvalidInput, Refused (there is one), NotFound, NotWritable.
Result<> renameOwnTemplate(const OwnTemplate &own, const QString &name);
Result<> deleteOwnTemplate(const OwnTemplate &own);

} // namespace carrel
