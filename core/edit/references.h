// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace carrel {

/// What becomes of the ids that a body names when it moves to another place.
struct References
{
    QHash<QString, QString> media; ///< Old → new id; others stay.
    QHash<QString, QString> nodes; ///< Old → new id of pages that came along.
    QSet<QString> lostPages; ///< Pages that do not exist here: links to them are dropped.
};

/// The body of a block of that kind with its references to media and pages brought up to date.
QJsonObject withReferences(const QString &kind, const QJsonObject &body,
                           const References &references);

/// A stored file named at one place of a body.
struct MediaReference
{
    MediaId media;
    QString path; ///< As Finding::field: "media", "cards[2].media", "text[1].media".
};

/// Every place where the body names a stored file, sorted by member as JSON objects are.
QList<MediaReference> mediaReferences(const QString &kind, const QJsonObject &body);

/// Pages that links in the body lead to, at any depth.
QSet<QString> linkedPages(const QJsonObject &body);

} // namespace carrel
