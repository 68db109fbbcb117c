// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/whentext.h"

#include "core/base/translate.h"

#include <QLocale>

namespace carrel::ui {

QString whenText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return clock;
    //: %1 is a time of day, such as 10:42
    return days == 1 ? tr("yesterday %1").arg(clock)
                     : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString whenText(const QString &time, const QDateTime &now)
{
    return whenText(QDateTime::fromString(time, Qt::ISODateWithMs), now);
}

} // namespace carrel::ui
