// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/base/json/randomjson.h"

#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QJsonArray>

#include <array>
#include <bit>
#include <catch2/catch_get_random_seed.hpp>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::test {

unsigned seedOfJson()
{
    const unsigned seed = Catch::getSeed();
    UNSCOPED_INFO("--rng-seed " << seed);
    return seed;
}

int rounds()
{
    return byDayOrNight(300, 20'000);
}

double RandomJson::number()
{
    switch (below(6)) {
    case 0: return below(100);
    case 1: return -double(below(1'000'000));
    case 2: return below(1000) / 8.0;
    case 3: return std::ldexp(double(m_random()), below(60)); // Whole numbers beyond 2^53, too.
    case 4: return double(m_random()) * double(m_random()) / 7;
    default: {
        const double any = std::bit_cast<double>((quint64(m_random()) << 32) | m_random());
        return std::isfinite(any) ? any : 0;
    }
    }
}

QString RandomJson::text()
{
    QString text;
    for (int left = below(12); left > 0; --left) {
        switch (below(8)) {
        case 0: text += QChar(below(0x20)); break;
        case 1: text += u"\"\\/<>&'\u007f"_s[below(8)]; break;
        case 2: text += QChar(0x80 + below(0x700)); break;
        case 3: text += QChar(0x2020 + below(16)); break; // with the two line ends
        case 4: text += QChar(0xe000 + below(0x2000)); break; // up to U+FFFF
        case 5:
            text += QString::fromUcs4(std::array{char32_t(0x10000 + below(0x100000))}.data(), 1);
            break;
        case 6:
            if (!m_isTidy)
                text += QChar(0xd800 + below(0x800));
            break;
        default: text += QChar(u'a' + below(26)); break;
        }
    }
    return text;
}

QString RandomJson::key()
{
    return m_isTidy ? QString(QChar(u'a' + below(26))) + QString::number(below(100)) : text();
}

QJsonValue RandomJson::value(int depth)
{
    switch (below(depth > 0 ? 8 : 6)) {
    case 0: return QJsonValue::Null;
    case 1: return below(2) == 1;
    case 2: return m_isTidy ? double(below(1 << 30)) : number();
    case 3: return qint64((quint64(m_random()) << 32) | m_random());
    case 4: return QString();
    case 5: return text();
    case 6: {
        QJsonArray array;
        for (int left = below(5); left > 0; --left)
            array.append(value(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int left = below(5); left > 0; --left)
            object.insert(key(), value(depth - 1));
        return object;
    }
    }
}

QJsonObject RandomJson::object(int depth)
{
    QJsonObject object;
    for (int left = below(8); left > 0; --left)
        object.insert(key(), value(depth));
    QJsonArray list;
    for (int left = below(4); left > 0; --left)
        list.append(value(depth));
    object.insert(u"list"_s, list);
    return object;
}

QJsonObject RandomJson::tidyObject(int depth)
{
    m_isTidy = true;
    QJsonObject made = object(depth);
    m_isTidy = false;
    return made;
}

QByteArray RandomJson::blanks()
{
    static const QByteArray signs(" \n\r\t");
    QByteArray blanks;
    while (below(4) == 0)
        blanks.append(signs[below(4)]);
    return blanks;
}

QByteArray RandomJson::oddString()
{
    static const QByteArrayList parts{
        "a",    "é",    "\\n",     "\\/",          "\\u0041",          "\\u00E9", "\\ud83d\\ude00",
        "\\\"", "\\\\", "\\u0000", "\xe2\x80\xa8", "\xf0\x9f\x98\x80", "\\ud800", "\\udc00"};
    QByteArray text = "\"";
    for (int left = below(5); left > 0; --left)
        text += parts[below(below(3) == 0 ? int(parts.size()) : int(parts.size()) - 2)];
    return text + '"';
}

QByteArray RandomJson::oddNumber()
{
    static const QByteArrayList numbers{"0",
                                        "-0",
                                        "-0.0",
                                        "1e5",
                                        "1E+2",
                                        "12e-1",
                                        "1.50",
                                        "-7",
                                        "1e308",
                                        "5e-324",
                                        "0.1",
                                        "3.2323965289909722e+17",
                                        "-7.770675568902916e+84",
                                        "2147483648",
                                        "-2147483649",
                                        "9007199254740993",
                                        "9223372036854775807",
                                        "9223372036854775808",
                                        "18446744073709551616",
                                        "1.7976931348623157e308",
                                        "0.30000000000000004",
                                        "123456789012345678901234567890"};
    static const QByteArrayList broken{"01", "+1", "1.", ".5", "1e", "1e999", "-", "NaN", "1e-400"};
    return below(12) == 0 ? broken[below(int(broken.size()))] : numbers[below(int(numbers.size()))];
}

QByteArray RandomJson::oddValue(int depth)
{
    switch (below(depth > 0 ? 6 : 4)) {
    case 0: return oddNumber();
    case 1: return oddString();
    case 2: return below(2) == 0 ? "true" : "null";
    case 3: return "false";
    case 4: {
        QByteArrayList entries;
        for (int left = below(4); left > 0; --left)
            entries << blanks() + oddValue(depth - 1) + blanks();
        return '[' + entries.join(',') + ']';
    }
    default: return oddObject(depth - 1);
    }
}

QByteArray RandomJson::oddObject(int depth)
{
    QByteArrayList members;
    for (int left = below(4); left > 0; --left)
        members << blanks() + oddString() + blanks() + ':' + blanks() + oddValue(depth) + blanks();
    return '{' + members.join(',') + '}';
}

QByteArray RandomJson::oddText(int depth)
{
    QByteArray text = blanks() + oddObject(depth) + blanks();
    if (below(3) > 0 || text.isEmpty())
        return text;
    const int at = below(int(text.size()));
    switch (below(3)) {
    case 0: return text.remove(at, 1);
    case 1: return text.insert(at, char(below(256)));
    default: text[at] = "{}[]\",:\\u0"[below(10)]; return text;
    }
}

} // namespace carrel::test
