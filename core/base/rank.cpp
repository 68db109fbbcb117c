// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rank.h"

#include "core/base/contract.h"

namespace carrel {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

int digitValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A' + 10;
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a' + 36;
    return -1;
}

int digitAt(const QString &rank, qsizetype i)
{
    return i < rank.size() ? digitValue(rank[i]) : 0;
}

} // namespace

bool isRank(QStringView text)
{
    if (text.isEmpty() || text.back() == u'0')
        return false;
    for (const QChar c : text) {
        if (digitValue(c) < 0)
            return false;
    }
    return true;
}

QString rankBetween(const QString &before, const QString &after)
{
    contract(before.isEmpty() || isRank(before));
    contract(after.isEmpty() || isRank(after));
    contract(after.isEmpty() || before < after);

    // A rank reads as a fraction in base 62. Copy the common digits, then take a digit in between.
    QString result;
    bool isBelowAfter = after.isEmpty(); // once smaller than `after`, any digit may follow
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i);
        const int high = isBelowAfter ? base : digitAt(after, i);
        if (high - low >= 2) {
            // Appending is the common case: step by one there, so that ranks stay short.
            const bool isAppending = after.isEmpty() && i < before.size();
            const int middle = isAppending ? low + 1 : (low + high) / 2;
            return result + QLatin1Char(digits[middle]);
        }
        result += QLatin1Char(digits[low]);
        if (low < high)
            isBelowAfter = true;
    }
}

QStringList evenRanks(int count)
{
    contract(count >= 0);
    int width = 1;
    for (qint64 room = base; room < qint64(count) * 2 + 2; room *= base)
        ++width;
    qint64 room = 1;
    for (int i = 0; i < width; ++i)
        room *= base;

    QStringList ranks;
    ranks.reserve(count);
    for (int i = 0; i < count; ++i) {
        qint64 value = (qint64(i) + 1) * (room / (qint64(count) + 1));
        QString rank(width, u'0');
        for (int d = width - 1; d >= 0; --d, value /= base)
            rank[d] = QLatin1Char(digits[value % base]);
        while (rank.endsWith(u'0'))
            rank.chop(1);
        ranks += rank;
    }
    return ranks;
}

} // namespace carrel
