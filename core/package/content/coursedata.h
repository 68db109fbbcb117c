// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/coursescan.h"
#include "core/package/content/letterkey.h"
#include "core/package/content/mediafiles.h"
#include "core/package/outsideaddress.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace carrel {

/// The name of a module's data file in the package.
QString moduleFileName(const NodeId &module);

/// The object of course.js without its fingerprint (docs/package-contract.md).
QJsonObject courseObject(const ScannedCourse &course, const QString &interfaceLanguage,
                         int stateLimit);

/// Runs of the table as course.js has them.
QJsonArray slotsArray(const QList<SlotRun> &runs);

/// The logo as the player gets it: "src", "w", "h", "alt". Only for a logo that is in the course.
QJsonObject logoObject(const CourseSettings &settings, const MediaFiles &files);

/// What the blocks of one module turned out to use.
struct ModuleUse
{
    QSet<MediaId> files;
    QList<OutsideAddress> outside; ///< In document order; of outsideAddresses().
    QStringList warnings; ///< Translated; files that are gone.
    bool hasRecords = false; ///< An LMS is told something of its blocks.
    QList<std::pair<NodeId, QString>> links; ///< Page linked to, title of the page it stands on.
};

struct WrittenModule
{
    /// Its file (scripttext.h): its pages with their blocks as the player wants them.
    QByteArray script;
    QList<LetterRecord>
        letters; ///< Its part of the letter key: letterRecords() of its blocks, in order.
    ModuleUse use;
    QHash<NodeId, QSet<QString>>
        thirdParties; ///< By block: https origins it shows inside the page.
};

/// Whether the letter key of a module is written, which takes about as long as the module itself.
enum class Letters { Written, LeftOut };

/// Touches no course: may run on any thread. Damaged if a stored file cannot be read.
Result<WrittenModule> writtenModule(const ModuleDraft &draft, const MediaFiles &files,
                                    Letters letters);

/// All that stand in it, in document order.
QList<OutsideAddress> outsideAddresses(const WrittenModule &module);

/// A module and all below it, read from the course.
Result<QList<ReadNode>> moduleNodes(const CourseView &course, const NodeId &module);

} // namespace carrel
