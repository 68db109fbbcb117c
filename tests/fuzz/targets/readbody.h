// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace carrel::fuzz {

/// All that a kind does with a body from anywhere: checks, files, what the player gets.
void readBody(const QString &kind, const QJsonObject &body);

} // namespace carrel::fuzz
