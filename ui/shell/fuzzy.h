// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace carrel::ui {

/// How well `typed` fits `text`: its letters must all come, in this order. Higher is better:
/// beginnings of words and runs count more. An empty `typed` fits everything alike. Case and
/// accents make no difference.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace carrel::ui
