// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/kinds/field.h"

#include <QJsonObject>
#include <QString>

namespace carrel {

/// The body with one value replaced. `path` is written as findings write it: "stem",
/// "options[2].feedback", "criteria[0].descriptions[1]". Its last member may be new; everything
/// before it must exist. InvalidInput if the path leads nowhere.
Result<QJsonObject> withValueAt(const QJsonObject &body, const QString &path,
                                const QJsonValue &value);

/// What stands at a path; undefined if it leads nowhere.
QJsonValue valueAt(const QJsonObject &body, const QString &path);

/// The field of a form that a path leads to or into: both "options" and "options[2]" the list;
/// null if there is none.
const Field *fieldAt(const QList<Field> &form, const QString &path);

} // namespace carrel
