// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/kinds/field.h"

#include <QJsonArray>
#include <QJsonObject>

namespace carrel {

/// What a field holds before the author touches it: `initial`, or the empty value of its type.
QJsonValue initialValue(const Field &field);

/// Every field of the form with its initial value, and "v". Lists are empty.
QJsonObject initialBody(const QList<Field> &form, int version);

/// One list entry with the initial values of `fields`; without an id.
QJsonObject initialEntry(const QList<Field> &fields);

/// So many entries of a list, each with an id.
QJsonArray initialEntries(const QList<Field> &fields, int count, IdSource &ids);

} // namespace carrel
