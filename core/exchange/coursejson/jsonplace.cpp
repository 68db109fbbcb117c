// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/jsonplace.h"

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

Error errorAt(const QString &place, const QString &what)
{
    if (place.isEmpty())
        return {ErrorCode::InvalidInput, what};
    return {ErrorCode::InvalidInput, u"%1: %2"_s.arg(place, what)};
}

} // namespace carrel::coursejson
