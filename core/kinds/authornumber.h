// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace carrel {

/// All numbers from `from` to `to`, both included.
struct NumberRange
{
    double from = 0;
    double to = 0;

    bool isOne() const { return from == to; }
};

/// A number as an author writes it, or two with ".." between, in either order. Comma and point are
/// both decimal signs, spaces may stand between thousands: "12.5", "12,5", "-3", "1 250", "2e6",
/// "17..19". Nothing: it is neither, or too large for a number.
std::optional<NumberRange> authorRange(const QString &text);

/// "1,234": thousands to one reader, a little more than one to another. "0,125" and "1.234" are
/// not: nobody begins thousands with 0, and the point is the program's own decimal sign.
bool isAmbiguousNumber(const QString &text);

} // namespace carrel
