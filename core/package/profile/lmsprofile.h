// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/profile/localtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// A place where a course can go, as far as it is known: what it takes and keeps, how it departs
/// from the standards, and what to set there. Read from data files (docs/lms-profiles.md), of the
/// program or of the user; only what its makers, their code or their users' threads say.
struct LmsProfile
{
    enum class Of { Program, User };
    enum class Window { Same, New };

    /// A step that an administrator ticks off. It is shown where all of `when` holds.
    struct Step
    {
        LocalText text; ///< With marks in braces, as filled() knows them.
        QStringList when = {};
    };
    struct SheetPart
    {
        LocalText title;
        QList<Step> steps;
    };
    /// Where it is written what some members say.
    struct Source
    {
        QStringList of; ///< Names of members, as in the file.
        QString source;
    };

    QString id; ///< Stable: settings and scripts refer to it.
    LocalText name;
    LocalText otherNames; ///< For the search.
    bool isTracked = true; ///< Status and score are recorded.
    bool keepsAnswers = true; ///< And single answers.
    QStringList formats; ///< Ids of package formats that it takes; the first is the right one.
    LocalText why; ///< Why that one.
    QStringList splitFormats; ///< Those in which one part per module is of use there.
    LocalText splitNote; ///< What it makes of one part per module, and what it ignores.
    qint64 sizeLimit = 0; ///< Bytes of a package; 0: not known.
    int stateLimit = 0; ///< Characters of resume memory where it keeps fewer than the format; or 0.
    QStringList doneWords; ///< Status words that it counts as done.
    Window window = Window::Same; ///< Where the course is best opened.
    QStringList quirks; ///< How it departs from the standards, as ids.
    LocalText note; ///< One or two sentences the author should know beforehand, or empty.
    QList<LocalText> steps; ///< What to do there once there is a package, in short.
    QList<SheetPart> sheet; ///< The same in full, for whoever runs the LMS.
    QList<Source> sources;
    Of of = Of::Program;
    QString path = {}; ///< The file of a user's own.

    bool takes(const QString &format) const { return formats.contains(format); }
};

/// Reads a profile that may come from anybody. `name` is for messages.
/// Errors: InvalidInput, with the place in the file and what is expected there.
Result<LmsProfile> readProfile(const QByteArray &json, const QString &name);

/// The same from a file. Errors: NotFound, NotWritable (no right to read), FileTooLarge,
/// InvalidInput.
Result<LmsProfile> readProfileFile(const QString &path);

} // namespace carrel
