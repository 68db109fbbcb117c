// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace carrel {

/// Translates a literal for people. Keep the call on the literal so that lupdate finds it.
inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("carrel", text, comment, n);
}

} // namespace carrel
