// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace carrel {

/// `function({...});` and a line feed: a data file of the player. Its JSON is safe inside a script,
/// wherever that script is put: without `<` (so neither `</script>` nor `<!--` can appear) and
/// without U+2028 and U+2029, which older JavaScript takes for line ends. Members are sorted by
/// name: same object, same bytes.
QByteArray dataScript(const QByteArray &function, const QJsonObject &object);
/// The same of an object that is such text already (JsonPlace::Script).
QByteArray dataScript(const QByteArray &function, QByteArrayView json);

} // namespace carrel
