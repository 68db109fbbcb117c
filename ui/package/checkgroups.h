// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/packagecheck.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::ui {

/// Several assertions about a package, said in one sentence.
struct CheckGroup
{
    QString text; ///< What holds, or what should.
    bool hasPassed = true;
    QStringList details = {}; ///< What was found where it does not hold.
};

/// The checks of a package in an author's words; what was skipped has a sentence in `skipped`.
QList<CheckGroup> checkGroups(const QList<PackageCheck> &checks, QStringList *skipped);

} // namespace carrel::ui
