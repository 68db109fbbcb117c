// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/virtualclass/zonedtime.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace carrel::kinds::virtualclass {

namespace {

constexpr int secondsPerMinute = 60;

int offsetAt(const QTimeZone &zone, const QDateTime &utc)
{
    return zone.offsetFromUtc(utc) / secondsPerMinute;
}

/// A name of a place, not an offset ("UTC+02:00") and not an abbreviation ("CET").
bool isPlace(const QString &name)
{
    static const QRegularExpression place(u"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)+$"_s);
    return name == u"UTC" || place.match(name).hasMatch();
}

} // namespace

std::optional<QDateTime> readTime(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]+(\\d{1,2})[:h](\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text.simplified());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

bool isZone(const QString &name)
{
    return isPlace(name) && QTimeZone::isTimeZoneIdAvailable(name.toLatin1());
}

QString zoneLike(const QString &name)
{
    const QString wanted = name.simplified().replace(u' ', u'_');
    if (wanted.isEmpty())
        return {};
    const QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    QString found;
    for (const QByteArray &id : all) {
        const QString zone = QString::fromLatin1(id);
        if (!isPlace(zone))
            continue;
        if (zone.compare(wanted, Qt::CaseInsensitive) == 0)
            return zone;
        if (found.isEmpty() && zone.endsWith(u'/' + wanted, Qt::CaseInsensitive))
            found = zone;
    }
    return found;
}

ZonedTime inZone(const QDateTime &time, const QString &zone)
{
    const QTimeZone place(zone.toLatin1());
    const int before = offsetAt(place, time.addDays(-1));
    const int after = offsetAt(place, time.addDays(1));
    const auto withOffset = [&](int offset) {
        return ZonedTime{.utc = time.addSecs(-qint64(offset) * secondsPerMinute), .offset = offset};
    };
    ZonedTime first = withOffset(before);
    const ZonedTime second = withOffset(after);
    const bool isFirst = offsetAt(place, first.utc) == before;
    const bool isSecond = offsetAt(place, second.utc) == after;
    if (isFirst && isSecond && before != after)
        first.shown = ZonedTime::Shown::Twice;
    if (isFirst)
        return first;
    if (isSecond)
        return second;
    first.offset = offsetAt(place, first.utc);
    first.shown = ZonedTime::Shown::Never;
    return first;
}

std::optional<ClockChange> clockChange(const QDateTime &start, int minutes, const QString &zone)
{
    const QTimeZone place(zone.toLatin1());
    const QTimeZone::OffsetData next = place.nextTransition(start);
    const int offset = next.offsetFromUtc / secondsPerMinute;
    const bool isLater =
        !next.atUtc.isValid() || start.secsTo(next.atUtc) >= qint64(minutes) * secondsPerMinute;
    if (isLater || offset == offsetAt(place, start))
        return std::nullopt;
    return ClockChange{.minutes = int(start.secsTo(next.atUtc) / secondsPerMinute),
                       .offset = offset};
}

QString ownZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return isZone(zone) ? zone : QString();
}

} // namespace carrel::kinds::virtualclass
