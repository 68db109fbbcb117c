// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/fewcolours.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace carrel::test {

namespace {

constexpr int mostColours = 256;

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

QList<QRgb> mostFrequent(const QHash<QRgb, int> &counts)
{
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(colours, [&](QRgb one, QRgb other) {
        return std::pair(-counts[one], one) < std::pair(-counts[other], other);
    });
    return colours.mid(0, mostColours);
}

uchar nearest(const QList<QRgb> &colours, QRgb wanted)
{
    int best = 0;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < colours.size(); ++i) {
        if (const int here = distance(colours[i], wanted); here < bestDistance) {
            best = i;
            bestDistance = here;
        }
    }
    return uchar(best);
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        for (int x = 0; x < source.width(); ++x)
            ++counts[line[x]];
    }
    const QList<QRgb> colours = mostFrequent(counts);
    QHash<QRgb, uchar> places;
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
        places[*it] = nearest(colours, *it);
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < source.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        uchar *target = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            target[x] = places[line[x]];
    }
    return result;
}

} // namespace carrel::test
