// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/edit/isobox.h"

namespace carrel::test {

/// A TrueType file of nothing but a header, the directory of two tables, and an OS/2 table.
inline QByteArray fontWithRights(quint16 fsType)
{
    const int tables = 2;
    const int os2At = 12 + 16 * tables;
    return QByteArray("\0\1\0\0", 4) + number(tables, 2) + number(32, 2) + QByteArray(4, '\0')
        + "GDEF" + QByteArray(12, '\0') + "OS/2" + QByteArray(4, '\0') + number(os2At, 4)
        + number(96, 4) + QByteArray(8, '\xff') + number(fsType, 2) + QByteArray(86, '\0');
}

} // namespace carrel::test
