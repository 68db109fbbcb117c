// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/renaming.h"

#include "core/edit/outlineedits.h"

namespace carrel::ui {

Result<> renameUnlessEmpty(EditSession &session, const NodeId &id, const QString &title)
{
    return title.trimmed().isEmpty() ? Result<>() : renameNode(session, id, title);
}

} // namespace carrel::ui
