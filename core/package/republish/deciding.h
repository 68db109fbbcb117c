// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace carrel {

/// Of a question as the player gets it, only what decides about right and wrong, in a form that is
/// the same wherever the same answers earn the same: order of options, texts and pictures take no
/// part. Null where nothing decides.
QJsonValue decidingPart(const QJsonObject &block);

} // namespace carrel
