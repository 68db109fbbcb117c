// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace carrel {

class EditSession;

// What is said of pictures to those who do not see them. Each is one step that can be undone.

/// A description and its place, as PicturePlace::place names it: a block and a path in it, or the
/// course and "logoAlt".
struct PictureDescription
{
    NodeId node;
    QString field;
    QString text;
};

/// One picture, as it is typed: typing in one place within 3 s is one step. InvalidInput if the
/// place is gone; Refused for a block that this version does not know.
Result<> describePicture(EditSession &session, const PictureDescription &description);

/// Many at once, as one step. Errors as describePicture(); then none of them is changed.
Result<> describePictures(EditSession &session, const QList<PictureDescription> &descriptions);

} // namespace carrel
