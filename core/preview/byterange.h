// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace carrel::preview {

/// What a Range header asks of a file.
struct RangeAnswer
{
    enum class Kind {
        Whole, ///< No range, one that cannot be understood, or several: the file as it is.
        Part,
        Unsatisfiable, ///< It lies outside the file.
    };
    Kind kind = Kind::Whole;
    qint64 first = 0; ///< Of Part.
    qint64 length = 0; ///< Of Part.
};

/// `header`: "bytes=a-b", "bytes=a-" or "bytes=-n" (RFC 9110, 14.2); empty: none.
RangeAnswer rangeOf(QByteArrayView header, qint64 size);

} // namespace carrel::preview
