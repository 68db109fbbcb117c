// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/kinds/field.h"

#include <QJsonObject>

namespace carrel {

/// Checks the members of `object` that `fields` know. The error's message begins with the place
/// of the member, after `place`, the path of the object. Missing and unknown members are fine.
Result<> checkFields(const QList<Field> &fields, const QJsonObject &object, const QString &place);

/// The path of a member: "options[2]" and "correct" make "options[2].correct".
QString memberPlace(const QString &place, const QString &key);

/// The path of a list entry: "options" and 2 make "options[2]".
QString entryPlace(const QString &place, qsizetype index);

} // namespace carrel
