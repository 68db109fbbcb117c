// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class WorkBar;

/// Asks where to, and keeps copies of blocks, pages or modules in a collection. Returns what to
/// tell; empty if nothing was kept.
QString keepInCollection(QWidget *parent, WorkBar &work, EditSession &session,
                         const QList<NodeId> &chosen);

} // namespace carrel::ui
