// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/crc32.h"

#include <libdeflate.h>

namespace carrel {

quint32 crc32After(quint32 before, QByteArrayView bytes)
{
    return libdeflate_crc32(before, bytes.data(), size_t(bytes.size()));
}

} // namespace carrel
