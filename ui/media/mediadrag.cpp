// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediadrag.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QString mediaMimeType()
{
    return u"application/x-carrel-media"_s;
}

QMimeData *mediaMimeData(const QList<MediaId> &files)
{
    QByteArray lines;
    for (const MediaId &id : files)
        lines += id.text().toLatin1() + '\n';
    auto *data = new QMimeData;
    data->setData(mediaMimeType(), lines);
    return data;
}

QList<MediaId> draggedMedia(const QMimeData &data)
{
    QList<MediaId> files;
    const QList<QByteArray> lines = data.data(mediaMimeType()).split('\n');
    for (const QByteArray &line : lines) {
        if (const MediaId id(QString::fromLatin1(line)); id.isValid())
            files.append(id);
    }
    return files;
}

} // namespace carrel::ui
