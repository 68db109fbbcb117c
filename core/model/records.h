// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace carrel {

/// An optional grouping of objectives.
struct Skill
{
    SkillId id;
    QString rank;
    QString title;
    QJsonObject body;

    friend bool operator==(const Skill &, const Skill &) = default;
};

/// A node teaches or asks a skill. `weight` is its share there, 0 < weight <= 1.
struct NodeSkill
{
    NodeId node;
    SkillId skill;
    double weight = 1.0;

    friend bool operator==(const NodeSkill &, const NodeSkill &) = default;
};

/// A stored file as the author sees it. Its bytes are found by `sha256` and never change.
struct Media
{
    MediaId id;
    QString name; ///< The author's file name, for display; never a path.
    QString type; ///< Media type found from the content, e.g. "image/png".
    qint64 size = 0; ///< Bytes.
    QByteArray sha256; ///< 32 raw bytes.
    QJsonObject body; ///< Found at insert: width, height, seconds, codec ...; unknown members kept.

    friend bool operator==(const Media &, const Media &) = default;
};

/// A remark of a reviewer, or an answer to one.
struct Comment
{
    CommentId id;
    NodeId node;
    CommentId parent; ///< Null for the first of a thread.
    QString anchor; ///< Field inside the node's body, empty for the node as a whole.
    QString quote; ///< The text it was said about.
    QString kind; ///< "remark", "question", "error" ...
    QString status; ///< "open" or "done".
    QString author;
    QString at; ///< timeText().
    QString seenSave; ///< Save id of the file the reviewer saw.
    QJsonObject body; ///< "text" and whatever a later version adds.

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// Comment::kind of what an import leaves for the author to look at.
inline constexpr auto importRemark = "import";

/// A finding that the author has set aside, with the reason.
struct Waiver
{
    NodeId node;
    QString rule;
    QString reason;
    QString textHash; ///< Of the text judged; the waiver lapses when that changes.
    QJsonObject body;

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// The stable number under which a page or answered block is known in packages. `n` starts at 0,
/// is given at birth and never reused; `width` is the number of result bits its kind keeps (fixed
/// at birth), so that the state of learners in progress stays readable after corrections.
struct ExportIndex
{
    NodeId node;
    int n = 0;
    int width = 0;

    friend bool operator==(const ExportIndex &, const ExportIndex &) = default;
};

} // namespace carrel
