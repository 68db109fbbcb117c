// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace carrel {
class EditSession;
}

namespace carrel::ui {

/// Renames while a title is typed: an empty field on the way to another title is no wish yet.
Result<> renameUnlessEmpty(EditSession &session, const NodeId &id, const QString &title);

} // namespace carrel::ui
