// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/outsideaddress.h"

#include <QJsonArray>

namespace carrel::cli {

/// The ledger of outside addresses as scripts read it: docs/cli.md.
QJsonArray outsideJson(const QList<OutsideAddress> &addresses);

} // namespace carrel::cli
