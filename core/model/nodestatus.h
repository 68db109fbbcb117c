// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace carrel {

/// How far a page or module is, for its authors: nothing of it reaches a package. Stored as the
/// member "status" of the body: "draft", "review", "done", or absent.
enum class NodeStatus { None, Draft, Review, Done };

/// None for what this version does not know.
NodeStatus statusOf(const QJsonObject &body);

/// The body with that status.
QJsonObject withStatus(const QJsonObject &body, NodeStatus status);

} // namespace carrel
