// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/factlist.h"

#include <QList>
#include <QString>

namespace carrel::ui {

struct Fact
{
    FactList::Sign sign = FactList::Sign::Plain;
    QString text;
};

/// Facts of one sort under their title, as the export dialog and its report show them.
struct FactGroup
{
    QString title;
    QList<Fact> facts;
    QString muted = {}; ///< A quiet line in place of facts, or empty.
};

void addGroup(FactList &list, const FactGroup &group);

} // namespace carrel::ui
