// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/node.h"
#include "core/model/records.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace carrel::coursejson {

constexpr qsizetype longestTitle = 1000; ///< Characters, of nodes and skills.

/// A stored file as a document names it. Size and hash are what the file must have, if given.
struct MediaEntry
{
    Media media; ///< size -1 and an empty sha256 where the document does not say.
    QString file; ///< Relative to the document's folder.
    QString place; ///< Of the entry, for messages.
};

/// A course as values, checked and complete: what a document says before anything is stored.
struct CourseContent
{
    QList<Node> nodes; ///< In document order, the course first; ranks set.
    QList<ExportIndex> indexes; ///< Those the document gives, retired ones too.
    QJsonObject settings;
    QList<Skill> skills;
    QList<NodeSkill> nodeSkills;
    QList<MediaEntry> media;
    QList<Comment> comments;
    QList<Waiver> waivers;
    QStringList warnings; ///< Translated, each beginning with its place.
};

/// Checks a whole document and turns it into values. `now` (timeText()) stands in where a comment
/// has no time. Errors: InvalidInput, TooNew; the message names the place.
Result<CourseContent> contentFrom(const QJsonObject &document, IdSource &ids, const QString &now);

} // namespace carrel::coursejson
