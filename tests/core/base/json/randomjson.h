// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <random>

namespace carrel::test {

/// Of this run (--rng-seed), said when a check fails.
unsigned seedOfJson();

/// Few by day, many with CARREL_NIGHT=1.
int rounds();

/// Random JSON of every sort: numbers of all sizes, escapes, every plane of Unicode, nesting.
class RandomJson
{
public:
    explicit RandomJson(unsigned seed)
        : m_random(seed)
    { }

    double number();
    QJsonValue value(int depth);
    QJsonObject object(int depth); ///< With keys of any letters and lone surrogates.
    QJsonObject tidyObject(int depth); ///< With neither, and whole numbers.

    /// A text of JSON that no program would write: members unsorted and twice, blanks, escapes
    /// where none are needed, numbers in odd forms; in one of three something is broken.
    QByteArray oddText(int depth);

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    QString text();
    QString key();
    QByteArray blanks();
    QByteArray oddString();
    QByteArray oddNumber();
    QByteArray oddValue(int depth);
    QByteArray oddObject(int depth);

    std::mt19937 m_random;
    bool m_isTidy = false;
};

} // namespace carrel::test
