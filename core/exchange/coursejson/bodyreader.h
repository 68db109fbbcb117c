// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/kinds/kind.h"

#include <QJsonObject>
#include <QString>

namespace carrel::coursejson {

/// The stored body of a block from what a document says: today's form, ids made for list entries
/// that have none, plain strings turned into rich text, absent members filled with what the kind
/// starts with. Unknown members are kept. Errors: InvalidInput with the place below `place`.
Result<QJsonObject> blockBody(const Kind &kind, QJsonObject body, IdSource &ids,
                              const QString &place);

} // namespace carrel::coursejson
