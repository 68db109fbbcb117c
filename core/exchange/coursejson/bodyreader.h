// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/kinds/kind.h"

#include <QJsonObject>
#include <QString>

namespace carrel::coursejson {

/// Checks the body of a block as a document says it. A body of a later version of the program is
/// fine as it is. Errors: InvalidInput with the place below `place`.
Result<> checkBody(const Kind &kind, QJsonObject body, const QString &place);

/// The stored body from one that checkBody() accepts: today's form, ids made for list entries that
/// have none, plain strings turned into rich text, absent members as in a new block. Unknown
/// members are kept, bodies of later versions and of unknown kinds are returned as they are.
QJsonObject storedBody(const QString &kind, QJsonObject body, IdSource &ids);

} // namespace carrel::coursejson
