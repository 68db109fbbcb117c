// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/json/jsondocument.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// Kinds of node that are no blocks. Every other kind names a folder below core/kinds.
namespace nodekind {
constexpr auto course = "course";
constexpr auto module = "module";
constexpr auto page = "page";
} // namespace nodekind

/// One row of the tree: the course, a module, a page or a block. A value.
struct Node
{
    NodeId id;
    NodeId parent; ///< Null for the course only.
    QString rank; ///< Sort key among its siblings (core/base/rank.h); ties by id.
    QString kind; ///< nodekind::*, or a block kind; unknown kinds are kept as they are.
    QString title; ///< Plain text, trimmed. Never empty for course, module and page.
    QJsonObject body; ///< What the kind stores, with unknown members kept.

    friend bool operator==(const Node &, const Node &) = default;
};

/// A node for those who read a whole course and change nothing of it: its body is read in a
/// fraction of the time.
struct ReadNode
{
    NodeId id;
    NodeId parent; ///< Null for the course only.
    QString kind;
    QString title;
    JsonDocument body;
};

/// A node without its body: what the outline needs, read without touching a body.
struct OutlineNode
{
    NodeId id;
    NodeId parent;
    QString rank;
    QString kind;
    QString title;

    friend bool operator==(const OutlineNode &, const OutlineNode &) = default;
};

/// Nodes somebody looks for.
struct NodeQuery
{
    QString words; ///< In the title or a text of the body, as core/base/folding.h compares them.
    QStringList kinds = {}; ///< Empty: all.
};

} // namespace carrel
