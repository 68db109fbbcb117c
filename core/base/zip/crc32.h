// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace carrel {

/// The CRC-32 of zip and gzip (RFC 1952, section 8) of all bytes up to the end of `bytes`, where
/// `before` is that of the bytes in front of them: 0 at the start.
quint32 crc32After(quint32 before, QByteArrayView bytes);

} // namespace carrel
