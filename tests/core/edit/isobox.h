// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace carrel::test {

// Builds the boxes of MP4 and QuickTime files (ISO/IEC 14496-12), small and true to form.

inline QByteArray number(quint64 value, int width)
{
    QByteArray bytes(width, '\0');
    for (int i = width - 1; i >= 0; --i, value >>= 8)
        bytes[i] = static_cast<char>(value & 0xff);
    return bytes;
}

inline QByteArray box(const char *type, const QByteArray &content)
{
    return number(quint64(content.size()) + 8, 4) + type + content;
}

struct FilmTrack
{
    const char *handler = "vide";
    QByteArray codec = "avc1";
    int width = 1920;
    int height = 1080;
    bool isTurned = false;
    int profile = 0; ///< Of an "avcC" box; 0: no such box.
};

inline QByteArray trackBox(const FilmTrack &track)
{
    const quint64 one = 0x10000;
    QByteArray matrix;
    for (const quint64 value : {track.isTurned ? 0 : one, track.isTurned ? one : 0, quint64(0),
                                track.isTurned ? quint64(0xffff0000) : 0, track.isTurned ? 0 : one,
                                quint64(0), quint64(0), quint64(0), quint64(0x40000000)})
        matrix += number(value, 4);
    const QByteArray header =
        box("tkhd",
            QByteArray(40, '\0') + matrix + number(quint64(track.width) << 16, 4)
                + number(quint64(track.height) << 16, 4));
    QByteArray entry = number(0, 6) + number(1, 2);
    if (qstrcmp(track.handler, "vide") == 0)
        entry += QByteArray(70, '\0');
    if (track.profile > 0)
        entry += box("avcC", number(1, 1) + number(quint64(track.profile), 1) + number(0, 2));
    const QByteArray samples =
        box("stsd", number(0, 4) + number(1, 4) + box(track.codec.constData(), entry));
    const QByteArray handler = box("hdlr", number(0, 8) + track.handler + QByteArray(12, '\0'));
    return box("trak", header + box("mdia", handler + box("minf", box("stbl", samples))));
}

inline QByteArray movieHeader(quint64 timeScale, quint64 duration)
{
    return box("mvhd",
               number(0, 12) + number(timeScale, 4) + number(duration, 4) + QByteArray(80, '\0'));
}

inline QByteArray film(const QByteArray &brand, const QByteArray &tracks,
                       quint64 milliseconds = 61500)
{
    return box("ftyp", brand + number(0, 4) + brand) + box("mdat", QByteArray(5000, 'x'))
        + box("moov", movieHeader(1000, milliseconds) + tracks);
}

} // namespace carrel::test
