// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/byterange.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace carrel::preview {

namespace {

/// Nothing unless all are digits. Numbers beyond any file count as the largest one there is.
std::optional<qint64> numberOf(QByteArrayView digits)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    if (digits.isEmpty())
        return {};
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        number = number > (largest - 9) / 10 ? largest : number * 10 + (c - '0');
    }
    return number;
}

RangeAnswer part(qint64 first, qint64 last, qint64 size)
{
    if (first >= size)
        return {.kind = RangeAnswer::Kind::Unsatisfiable};
    return {RangeAnswer::Kind::Part, first, std::min(last, size - 1) - first + 1};
}

RangeAnswer suffix(qint64 length, qint64 size)
{
    if (length == 0 || size == 0)
        return {.kind = RangeAnswer::Kind::Unsatisfiable};
    return part(std::max(qint64(0), size - length), size - 1, size);
}

} // namespace

RangeAnswer rangeOf(QByteArrayView header, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    if (header.size() < unit.size() || header.first(unit.size()).compare(unit, Qt::CaseInsensitive))
        return {};
    const QByteArrayView wanted = header.sliced(unit.size());
    const qsizetype dash = wanted.indexOf('-');
    if (dash < 0)
        return {};
    const auto first = numberOf(wanted.first(dash));
    const auto last = numberOf(wanted.sliced(dash + 1));
    const bool isOpen = dash + 1 == wanted.size();
    if (dash == 0)
        return last ? suffix(*last, size) : RangeAnswer{};
    if (!first || (!last && !isOpen) || (last && *last < *first))
        return {};
    return part(*first, last.value_or(size), size);
}

} // namespace carrel::preview
