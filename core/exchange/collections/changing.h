// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/edit/editsession.h"

#include <functional>

namespace carrel {

/// Opens a collection (makes it if it is not there), changes and saves it, so that it is whole at
/// any time. Whoever else has it in hand is waited for a moment; where the file was written
/// meanwhile, all is done again with that. `change` may be called several times.
Result<> changeCollection(const QString &path, const std::function<Result<>(EditSession &)> &change,
                          const Progress &progress = {});

/// InUse if it is open in a window, or if changes to it wait that were not saved.
Result<> refuseOpenCollection(const QString &path);

} // namespace carrel
