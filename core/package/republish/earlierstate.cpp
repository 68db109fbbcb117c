// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/exportrecords.h"
#include "core/package/republish/tables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCharacters = 3000; // Of the first file that a learner waits for.
constexpr qsizetype halfPrint = 4; // The other half is the course's.

QJsonArray sortedArray(QList<int> numbers)
{
    std::ranges::sort(numbers);
    QJsonArray array;
    for (const int n : std::as_const(numbers))
        array.append(n);
    return array;
}

/// What the results of that state meant, where they mean something else now.
QJsonObject differences(const EarlierState &then, const DeliveredTables &now)
{
    QMap<int, int> steps;
    QList<int> held;
    QList<int> free;
    for (auto slot = now.slotOf.cbegin(); slot != now.slotOf.cend(); ++slot) {
        const int n = slot.key();
        const int before = then.steps.value(n);
        if (before > 0 && slot->steps > 0 && before != slot->steps)
            steps.insert(n, before);
        const bool wasThere = then.steps.contains(n);
        if (wasThere && now.held.contains(n) != then.held.contains(n))
            (now.held.contains(n) ? held : free).append(n);
    }
    QJsonObject object;
    QJsonArray pairs;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step)
        pairs.append(QJsonArray{step.key(), step.value()});
    if (!pairs.isEmpty())
        object.insert(u"steps"_s, pairs);
    if (!held.isEmpty())
        object.insert(u"held"_s, sortedArray(held));
    if (!free.isEmpty())
        object.insert(u"free"_s, sortedArray(free));
    return object;
}

} // namespace

QJsonArray earlierMember(const QList<EarlierState> &states, const QJsonObject &course)
{
    QJsonArray earlier;
    DeliveredTables now;
    if (states.isEmpty() || !takeTables(course, now))
        return earlier;
    const QString id = course["id"_L1].toString();
    const QString own = course["fingerprint"_L1].toString();
    QSet<QString> seen{own};
    qsizetype length = 0;
    for (const EarlierState &then : states) {
        const QString print = then.fingerprints.value(id);
        if (print.isEmpty() || seen.contains(print))
            continue;
        seen.insert(print);
        QJsonObject entry = differences(then, now);
        if (entry.isEmpty())
            continue;
        entry.insert(u"print"_s, print.mid(halfPrint));
        length += QJsonDocument(entry).toJson(QJsonDocument::Compact).size();
        if (length > mostCharacters)
            break;
        earlier.append(entry);
    }
    return earlier;
}

} // namespace carrel
