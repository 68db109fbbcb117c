// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/package/exporter.h"

#include <QString>

namespace carrel::ui {

/// What an author chose for one export.
struct ExportChoice
{
    QString destination = {}; ///< Id of a profile.
    QString folder = {}; ///< Where the file or folder is made.
    QString name = {}; ///< Of it, a file's with its ending.
    QString language = {}; ///< Of the player's own words; empty: the course's.
    QString format = {}; ///< Empty: the right one for the destination.
    bool isSplit = false; ///< One part per module.
    PackageChoices choices = {};

    QString path() const { return folder + u'/' + name; }
    PackageOptions options() const;

    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// The format that will be made: the chosen one, or that of the destination.
QString formatOf(const ExportChoice &choice);

/// What was chosen for this course last; for a new one the place chosen last at all, and a name
/// made of its title.
ExportChoice rememberedChoice(const NodeId &course, const QString &title,
                              const QString &besideCourse = {});
void rememberChoice(const NodeId &course, const ExportChoice &choice);

/// A file name without ending, in characters that every system and LMS takes.
QString fileNameOf(const QString &title);

} // namespace carrel::ui
