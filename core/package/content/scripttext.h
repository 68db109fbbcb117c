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

/// The same where the object is written straight into the script, between these two.
void beginDataScript(QByteArray &script, QByteArrayView function);
void endDataScript(QByteArray &script);

/// The object in such a script, as long as that is there.
QByteArrayView objectIn(QByteArrayView script);

} // namespace carrel
