// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// What of a package a proof needs: its player and its data, nothing of its media.
struct ProofCourse
{
    /// The course, or one part of a package with a part per module.
    struct Part
    {
        QString title; ///< The course's, or the module's; a stranger's text.
        QByteArray course; ///< The object of course.js, JSON.
        QList<QByteArray> modules; ///< Those of its modules, in order.
        int pages = 0;
    };

    QString way; ///< scorm12, scorm2004 or cmi5, as in resources/player/files.txt.
    QByteArray player; ///< carrel.js and carrel-rest.js.
    double passMark = -1; ///< Percent; what the manifest says, -1 where it says none.
    QList<Part> parts;
    QHash<QString, QString> pageTitles; ///< By id.
    QHash<QString, QString> questions; ///< Plain text by id of the block; empty texts left out.
};

enum class PlayerTrust {
    OwnOnly, ///< Only the player of this version is run.
    Any, ///< The package's own scripts are run, whatever they are; for packages one knows.
};

/// Reads a package: a zip file or a folder. Errors: NotFound and those of the archive; Refused
/// (no LMS is told anything by it, or its player is another one); NotOurs (made by another tool);
/// Damaged (a part is missing or unreadable).
Result<ProofCourse> readProofCourse(const QString &path, PlayerTrust trust = PlayerTrust::OwnOnly);

/// The same of a course that is being written, without writing anything. Errors: those of plan(),
/// Refused (the format is for no LMS).
Result<ProofCourse> planProofCourse(const CourseView &course, const Exporter &exporter,
                                    const PackageOptions &options);

} // namespace carrel
