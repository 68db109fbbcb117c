// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/goeson.h"

#include "core/base/translate.h"

namespace carrel {

Error exportCancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled. Nothing was written.")};
}

Result<> goesOn(const Progress &progress)
{
    if (progress && !progress(0, 0))
        return exportCancelled();
    return {};
}

} // namespace carrel
