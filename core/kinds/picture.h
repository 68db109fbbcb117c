// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"

#include <QString>

#include <optional>

namespace carrel {

class MediaReader;
class PlayerContext;
struct Media;

// What kinds that show a stored picture have in common.

/// A description that is nothing but a name given by a camera or a computer. True: it was found.
bool checkFileName(FindingList &findings, const QString &alt, const QString &place);

/// A description that is there, but nothing that helps: a file name, a whole page of it, the
/// caption once more.
void checkAlt(FindingList &findings, const QString &alt, const JsonView &caption,
              const QString &place);

/// The picture that a field at `place` names. Nothing if it names none, or none that can be shown,
/// which is found.
std::optional<Media> checkedPicture(FindingList &findings, const MediaId &id, const QString &place,
                                    MediaReader &files);

/// The same for the member "media" of every entry of a list of the body, by itself.
Findings pictureFindings(const QString &kind, const JsonView &body, const QString &list,
                         MediaReader &files);

/// "src", "w" and "h" for the player; nothing if the file is gone.
void putPicture(PlayerObject &data, const MediaId &id, PlayerContext &context);

} // namespace carrel
