// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hostile/vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carrel::test {

QStringList vectors(const QString &file, const QString &hit)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(file));
    QStringList list;
    for (const QJsonValue &vector : QJsonDocument::fromJson(source.readAll()).array())
        list.append(vector.toString().replace(u"@HIT@"_s, hit));
    return list;
}

const QStringList &vectors()
{
    static const QStringList list = vectors(
        QStringLiteral(CARREL_SOURCE_DIR "/tests/hostile/vectors.json"), u"http://hit.example"_s);
    return list;
}

} // namespace carrel::test
