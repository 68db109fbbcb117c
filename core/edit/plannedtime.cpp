// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/plannedtime.h"

#include "core/base/translate.h"
#include "core/model/settings.h"

namespace carrel {

Result<> checkMinutes(int minutes)
{
    if (minutes < 0 || minutes > mostMinutes)
        return Error{ErrorCode::InvalidInput,
                     tr("The planned time lies between 0 and %1 minutes.").arg(mostMinutes)};
    return {};
}

} // namespace carrel
