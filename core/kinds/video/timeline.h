// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace carrel::kinds::video {

// What lies along a film: chapters to jump to, and stops at which a question below it is asked.

/// "1:05", "1:01:05" or "65" in seconds, a day at most; nothing for anything else.
std::optional<int> parseTime(const QString &time);

/// "chapters" and "stops".
QList<Field> timelineFields();

/// Times that cannot be read, are not in order or lie beyond the film, and chapters without a name.
void checkTimeline(FindingList &findings, const JsonView &body);

/// "chapters" ("start", "title") and "stops" (seconds); what has no time that can be read is left
/// out.
void putTimeline(PlayerObject &data, const JsonView &body);

} // namespace carrel::kinds::video
