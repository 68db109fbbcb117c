// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"

#include <QRandomGenerator>

namespace carrel {

namespace {

constexpr int idLength = 12;
constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";

template<typename Draw>
QString makeId(Draw &&draw)
{
    QString id(idLength, Qt::Uninitialized);
    id[0] = QLatin1Char(letters[draw(26)]);
    for (int i = 1; i < idLength; ++i)
        id[i] = QLatin1Char(letters[draw(36)]);
    return id;
}

} // namespace

bool isIdText(QStringView text)
{
    if (text.size() != idLength || text[0] < u'a' || text[0] > u'z')
        return false;
    for (const QChar c : text) {
        const bool isLetter = c >= u'a' && c <= u'z';
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isLetter && !isDigit)
            return false;
    }
    return true;
}

QString RandomIdSource::nextText()
{
    return makeId([](quint32 limit) { return QRandomGenerator::system()->bounded(limit); });
}

QString SeededIdSource::nextText()
{
    return makeId([this](quint32 limit) {
        // SplitMix64: small, well spread, the same on every platform.
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return static_cast<quint32>((z ^ (z >> 31)) % limit);
    });
}

} // namespace carrel
