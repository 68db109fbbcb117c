// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/filetype.h"

#include "core/base/translate.h"
#include "core/edit/fontfile.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool hasAt(QByteArrayView head, qsizetype at, QByteArrayView bytes)
{
    return head.size() >= at + bytes.size() && head.sliced(at, bytes.size()) == bytes;
}

quint8 byteAt(QByteArrayView head, qsizetype at)
{
    return at < head.size() ? static_cast<quint8>(head[at]) : quint8(0);
}

/// ISO base media and QuickTime: the first box says it, see ISO/IEC 14496-12, 4.3.
QString isoMediaType(QByteArrayView head)
{
    if (!hasAt(head, 4, "ftyp")) {
        // QuickTime films made before 2001 have no "ftyp" box.
        const bool isOldFilm = hasAt(head, 4, "moov") || hasAt(head, 4, "mdat")
            || hasAt(head, 4, "wide") || hasAt(head, 4, "skip");
        return isOldFilm && byteAt(head, 0) == 0 ? u"video/quicktime"_s : QString();
    }
    const QByteArrayView brand = head.size() >= 12 ? head.sliced(8, 4) : QByteArrayView();
    if (brand == "qt  ")
        return u"video/quicktime"_s;
    if (brand == "M4A " || brand == "M4B " || brand == "M4P " || brand == "F4A ")
        return u"audio/mp4"_s;
    static const QByteArrayView pictures[] = {"heic", "heix", "heim", "heis", "hevc",
                                              "mif1", "msf1", "avif", "avis"};
    for (const QByteArrayView picture : pictures) {
        if (brand == picture)
            return {};
    }
    return u"video/mp4"_s;
}

/// Matroska's restricted form for browsers. Plain Matroska plays in none of them.
QString matroskaType(QByteArrayView head)
{
    const QByteArrayView element("\x42\x82", 2); // DocType, a short text
    const qsizetype at = head.first(qMin<qsizetype>(head.size(), 64)).indexOf(element);
    return at > 0 && hasAt(head, at + 3, "webm") ? u"video/webm"_s : QString();
}

QString riffType(QByteArrayView head)
{
    if (hasAt(head, 8, "WAVE"))
        return u"audio/wav"_s;
    return hasAt(head, 8, "WEBP") ? u"image/webp"_s : QString();
}

/// MPEG audio layer III without a tag: 11 set bits, then version, layer, rate that exist.
bool isMp3Frame(QByteArrayView head)
{
    if (byteAt(head, 0) != 0xff || (byteAt(head, 1) & 0xe0) != 0xe0)
        return false;
    const int version = (byteAt(head, 1) >> 3) & 3;
    const int layer = (byteAt(head, 1) >> 1) & 3;
    const int bitRate = byteAt(head, 2) >> 4;
    const int sampleRate = (byteAt(head, 2) >> 2) & 3;
    return version != 1 && layer == 1 && bitRate != 0 && bitRate != 15 && sampleRate != 3;
}

constexpr QByteArrayView zipEntry("PK\x03\x04"); // APPNOTE 4.3.7: the header before each entry
constexpr qsizetype zipNameAt = 30; ///< From the start of that header.

/// OpenDocument says its type in the first entry, which is not packed (ODF 1.3 part 2, 3.3).
QString openDocumentType(QByteArrayView head)
{
    if (!hasAt(head, zipNameAt, "mimetype"))
        return {};
    const qsizetype begin = zipNameAt + 8;
    const qsizetype end = head.indexOf(zipEntry, begin);
    if (end < 0)
        return {};
    const QByteArrayView said = head.sliced(begin, end - begin);
    static const QByteArrayView types[] = {"application/vnd.oasis.opendocument.text",
                                           "application/vnd.oasis.opendocument.spreadsheet",
                                           "application/vnd.oasis.opendocument.presentation"};
    for (const QByteArrayView type : types) {
        if (said == type)
            return QString::fromLatin1(type);
    }
    return {};
}

/// Office Open XML: the folder of its parts says it. `header` stands before each name in `bytes`,
/// by `nameAt` bytes.
QString officeType(QByteArrayView bytes, QByteArrayView header, qsizetype nameAt)
{
    static const std::pair<QByteArrayView, QLatin1StringView> folders[] = {
        {"word/", "wordprocessingml.document"_L1},
        {"xl/", "spreadsheetml.sheet"_L1},
        {"ppt/", "presentationml.presentation"_L1}};
    for (qsizetype at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1)) {
        for (const auto &[folder, type] : folders) {
            if (hasAt(bytes, at + nameAt, folder))
                return "application/vnd.openxmlformats-officedocument."_L1 + type;
        }
    }
    return {};
}

QString documentType(QByteArrayView head)
{
    if (!hasAt(head, 0, zipEntry))
        return {};
    const QString openDocument = openDocumentType(head);
    return openDocument.isEmpty() ? officeType(head, zipEntry, zipNameAt) : openDocument;
}

/// Where a large picture comes first, only the directory at the end names the other parts.
QString documentTypeAtEnd(QIODevice &device)
{
    constexpr qint64 tail = 64 << 10;
    device.seek(qMax<qint64>(0, device.size() - tail));
    const QByteArray directory = device.read(tail);
    return officeType(directory, "PK\x01\x02", 46); // APPNOTE 4.3.12
}

bool isCaptions(QByteArrayView head)
{
    const qsizetype start = hasAt(head, 0, "\xef\xbb\xbf") ? 3 : 0;
    if (!hasAt(head, start, "WEBVTT"))
        return false;
    const qsizetype next = start + 6;
    return next >= head.size() || byteAt(head, next) == ' ' || byteAt(head, next) == '\t'
        || byteAt(head, next) == '\n' || byteAt(head, next) == '\r';
}

/// SubRip has no mark of its own: it begins with a number, below which two times stand.
bool isSubRip(QByteArrayView head)
{
    static const QRegularExpression begin(
        u"^\\s*\\d{1,6}[ \\t]*(?:\\r\\n|\\r|\\n)"
        "\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}[ \\t]*-->[ \\t]*\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}"_s);
    const qsizetype start = hasAt(head, 0, "\xef\xbb\xbf") ? 3 : 0;
    return begin.match(QString::fromLatin1(head.sliced(start))).hasMatch();
}

bool isSvg(QByteArrayView head)
{
    const QByteArray text = head.toByteArray();
    if (!text.contains("<svg") && !text.contains(":svg"))
        return false;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            return xml.name() == u"svg" && xml.namespaceUri() == u"http://www.w3.org/2000/svg";
    }
    return false;
}

} // namespace

QString fileTypeOf(QByteArrayView head)
{
    if (hasAt(head, 0, "\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (hasAt(head, 0, "\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (hasAt(head, 0, "GIF87a") || hasAt(head, 0, "GIF89a"))
        return u"image/gif"_s;
    if (hasAt(head, 0, "RIFF"))
        return riffType(head);
    if (hasAt(head, 0, "\x1a\x45\xdf\xa3"))
        return matroskaType(head);
    if (hasAt(head, 0, "OggS"))
        return head.contains(QByteArrayView("theora")) ? QString() : u"audio/ogg"_s;
    if (hasAt(head, 0, "%PDF-"))
        return u"application/pdf"_s;
    if (hasAt(head, 0, "ID3") || isMp3Frame(head))
        return u"audio/mpeg"_s;
    if (isCaptions(head))
        return u"text/vtt"_s;
    if (isSubRip(head))
        return u"text/srt"_s;
    const QString font = fontTypeOf(head);
    if (!font.isEmpty())
        return font;
    const QString document = documentType(head);
    if (!document.isEmpty())
        return document;
    const QString film = isoMediaType(head);
    if (!film.isEmpty())
        return film;
    return isSvg(head) ? u"image/svg+xml"_s : QString();
}

QString fileTypeOf(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(fileTypeHead);
    QString type = fileTypeOf(QByteArrayView(head));
    if (type.isEmpty() && hasAt(head, 0, zipEntry))
        type = documentTypeAtEnd(device);
    device.seek(0);
    return type;
}

QString acceptedFileTypes()
{
    return tr(
        "pictures (PNG, JPEG, GIF, SVG, WebP), films (MP4, WebM, MOV), sound (MP3, M4A, WAV, Ogg), "
        "captions (WebVTT, SubRip), fonts (WOFF2, WOFF, TTF, OTF) and documents (PDF, Word, Excel, "
        "PowerPoint, OpenDocument)");
}

} // namespace carrel
