// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/picturetraces.h"

#include "core/edit/imagefile.h"

#include <QtEndian>

#include <optional>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() ? quint8(bytes[at]) : quint8(0);
}

/// Exif that says which side is up, and nothing else (TIFF 6.0, section 2).
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xff\xe1\x00\x22"
                       "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0",
                       29);
    segment.append(char(orientation)).append(QByteArray(6, '\0'));
    return segment;
}

/// Segments that say how the picture looks: JFIF, colour profile, Adobe's colours, and all that is
/// no application's.
bool looks(quint8 marker, const QByteArray &content)
{
    const bool isApplication = marker >= 0xe0 && marker <= 0xef;
    return (!isApplication && marker != 0xfe) || (marker == 0xe0 && content.startsWith("JFIF"))
        || (marker == 0xe2 && content.startsWith("ICC_PROFILE"))
        || (marker == 0xee && content.startsWith("Adobe"));
}

/// ITU-T T.81, B.1: segments and, after each start of a scan, its data.
class JpegCopy
{
public:
    explicit JpegCopy(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    /// Nothing for what is damaged.
    std::optional<QByteArray> cleaned()
    {
        if (!m_bytes.startsWith("\xff\xd8"))
            return std::nullopt;
        m_out.append(m_bytes.left(2));
        m_at = 2;
        while (m_at < m_bytes.size()) {
            if (byteAt(m_bytes, m_at) != 0xff)
                return std::nullopt;
            const quint8 marker = byteAt(m_bytes, m_at + 1);
            if (marker == 0xff) { // padding
                ++m_at;
            } else if (marker == 0xd9) { // what follows the end is another picture, or anything
                m_out.append("\xff\xd9", 2);
                return m_out;
            } else if (!takeSegment(marker)) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    bool takeSegment(quint8 marker)
    {
        const qsizetype length = byteAt(m_bytes, m_at + 2) << 8 | byteAt(m_bytes, m_at + 3);
        if (length < 2 || m_at + 2 + length > m_bytes.size())
            return false;
        const QByteArray content = m_bytes.mid(m_at + 4, length - 2);
        if (looks(marker, content))
            m_out.append(m_bytes.sliced(m_at, length + 2));
        else if (const int side = jpegOrientation(content); marker == 0xe1 && side > 1 && side <= 8)
            m_out.append(orientationSegment(side));
        m_at += 2 + length;
        if (marker == 0xda)
            takeScan();
        return true;
    }

    void takeScan()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size()) {
            const quint8 next = byteAt(m_bytes, m_at + 1);
            const bool isData = byteAt(m_bytes, m_at) != 0xff || next == 0 || next == 0xff
                || (next >= 0xd0 && next <= 0xd7);
            if (!isData)
                break;
            ++m_at;
        }
        m_out.append(m_bytes.sliced(start, m_at - start));
    }

    const QByteArray &m_bytes;
    QByteArray m_out;
    qsizetype m_at = 0;
};

/// PNG, 5.3: length, type, data, checksum.
std::optional<QByteArray> cleanedPng(const QByteArray &bytes)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12;
    QByteArray out = bytes.left(signature);
    qsizetype at = signature;
    while (at + frame <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (at + frame + length > bytes.size())
            return std::nullopt;
        const QByteArray type = bytes.mid(at + 4, 4);
        const bool isTrace =
            type == "eXIf" || type == "tEXt" || type == "zTXt" || type == "iTXt" || type == "tIME";
        if (!isTrace)
            out.append(bytes.sliced(at, frame + length));
        at += frame + length;
        if (type == "IEND")
            return out;
    }
    return std::nullopt;
}

/// RFC 9649, 2.3: chunks in a RIFF file, each of even length; the extended header says which.
std::optional<QByteArray> cleanedWebp(const QByteArray &bytes)
{
    constexpr qsizetype header = 12;
    constexpr char hasTraces = 0x08 | 0x04;
    QByteArray out = bytes.left(header);
    qsizetype at = header;
    while (at + 8 <= bytes.size()) {
        const QByteArray type = bytes.mid(at, 4);
        const qint64 length = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
        const qint64 whole = 8 + length + (length & 1);
        if (at + whole > bytes.size())
            return std::nullopt;
        if (type != "EXIF" && type != "XMP ")
            out.append(bytes.sliced(at, whole));
        if (type == "VP8X" && length > 0)
            out[out.size() - whole + 8] = char(out[out.size() - whole + 8] & ~hasTraces);
        at += whole;
    }
    if (out.size() == header)
        return std::nullopt;
    qToLittleEndian(quint32(out.size() - 8), out.data() + 4);
    return out;
}

} // namespace

QByteArray withoutTraces(const QByteArray &picture, const QString &type)
{
    std::optional<QByteArray> clean;
    if (type == u"image/jpeg")
        clean = JpegCopy(picture).cleaned();
    else if (type == u"image/png" && picture.startsWith("\x89PNG\r\n\x1a\n"))
        clean = cleanedPng(picture);
    else if (type == u"image/webp" && picture.startsWith("RIFF"))
        clean = cleanedWebp(picture);
    return clean.value_or(picture);
}

} // namespace carrel
