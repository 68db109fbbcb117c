// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/kinds/playerobject.h"

#include <QString>

namespace carrel {

class PlayerContext;

// What kinds that show a stored picture have in common.

/// A description that is nothing but a name given by a camera or a computer.
bool looksLikeFileName(const QString &alt);

/// "src", "w" and "h" for the player; nothing if the file is gone.
void putPicture(PlayerObject &data, const MediaId &id, PlayerContext &context);

} // namespace carrel
