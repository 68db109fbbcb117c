// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/records.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace carrel::ui {

/// A block that shows a stored file: which type of block, and what its body has to say.
struct MediaBlock
{
    QString kind;
    QJsonObject body;
};

/// The first type of block, in menu order, whose form has a field for files of that type, or else
/// for any file. Nothing if no block takes such a file.
std::optional<MediaBlock> blockShowing(const Media &file);

} // namespace carrel::ui
