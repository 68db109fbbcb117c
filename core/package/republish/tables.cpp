// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/tables.h"

#include <QJsonArray>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSlots = 1'000'000; // As in the scan of a course.

/// Indexes that a table is about, in its order.
QList<int> indexesOf(const QJsonObject &course, int count)
{
    QList<int> indexes;
    const QJsonArray own = course["own"_L1].toArray();
    for (const QJsonValue &run : own) {
        const int first = run[0].toInt();
        for (int i = 0; i < run[1].toInt() && indexes.size() < count; ++i)
            indexes.append(first + i);
    }
    for (int n = 0; own.isEmpty() && n < count; ++n)
        indexes.append(n);
    return indexes;
}

bool takeSlots(const QJsonObject &course, DeliveredTables &tables)
{
    const QJsonArray runs = course["slots"_L1].toArray();
    qint64 count = 0;
    for (const QJsonValue &run : runs)
        count += std::max(0, run[0].toInt());
    if (count > mostSlots)
        return false;
    const QList<int> indexes = indexesOf(course, int(count));
    qsizetype at = 0;
    for (const QJsonValue &run : runs) {
        for (int i = 0; i < run[0].toInt() && at < indexes.size(); ++i)
            tables.slotOf.insert(indexes[at++], {run[2].toInt(), run[3].toInt(), run[4].toInt()});
    }
    return true;
}

} // namespace

bool takeTables(const QJsonObject &course, DeliveredTables &tables)
{
    if (!takeSlots(course, tables))
        return false;
    for (const QJsonValue &quiz : course["quizzes"_L1].toArray()) {
        tables.quizzes.insert(quiz["n"_L1].toInt(), quiz.toObject());
        for (const QJsonValue &n : quiz["handIn"_L1].toArray())
            tables.held.insert(n.toInt());
    }
    for (const QJsonValue &duty : course["required"_L1].toArray()) {
        const QJsonArray numbers = duty.toArray();
        for (qsizetype i = 1; i < numbers.size(); ++i)
            tables.required.insert(numbers[i].toInt());
    }
    return true;
}

} // namespace carrel
