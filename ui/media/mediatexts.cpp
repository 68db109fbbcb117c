// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediatexts.h"

#include "ui/media/placeholder.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString typeText(const Media &media)
{
    const QString type = media.type.section(u'/', 1).section(u'+', 0, 0);
    // Types of office documents say less than their names.
    return (type.startsWith("vnd."_L1) ? media.name.section(u'.', -1) : type).toUpper();
}

QString extentText(const Media &media)
{
    QStringList facts;
    const int width = media.body["width"_L1].toInt();
    const int height = media.body["height"_L1].toInt();
    if (width > 0 && height > 0)
        facts.append(u"%1 × %2"_s.arg(width).arg(height));
    const double seconds = media.body["seconds"_L1].toDouble();
    if (seconds > 0)
        facts.append(durationText(seconds));
    return facts.join(u" · "_s);
}

QString sortIcon(const Media &media)
{
    static const QStringList own{u"image"_s, u"video"_s, u"audio"_s};
    const QString sort = media.type.section(u'/', 0, 0);
    return own.contains(sort) ? sort : u"file"_s;
}

} // namespace carrel::ui
