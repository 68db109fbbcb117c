// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/sourcetext.h"

#include "core/base/translate.h"
#include "core/exchange/importer.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype sniffedBytes = 64 * 1024;

/// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Qt has no decoder for it by itself.
constexpr std::array<char16_t, 32> windowsSigns{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code >= 0x80 && code < 0xa0 ? windowsSigns[code - 0x80] : char16_t(code));
    });
    return text;
}

/// Zero bytes in every second place: UTF-16 of a program that writes no mark.
QStringDecoder::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (looked >= 4 && odd > looked / 4 && even < looked / 32)
        return QStringConverter::Utf16LE;
    if (looked >= 4 && even > looked / 4 && odd < looked / 32)
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

QString decoded(const QByteArray &bytes, bool &isGuessed)
{
    QStringDecoder decoder(encodingOf(bytes));
    QString text = decoder.decode(bytes);
    isGuessed = decoder.hasError();
    return isGuessed ? fromWindows(bytes) : text;
}

bool isNoText(const QString &text)
{
    const auto controls = std::ranges::count_if(text, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f'
            && c != u'\v';
    });
    return text.contains(QChar(0)) || controls * 20 > text.size();
}

QStringList linesOf(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (c == u'\r' || code == 0x2028 || code == 0x2029 || code == 0x85)
            c = u'\n';
        else if ((code >= firstStandIn && code <= lastStandIn)
                 || (code < 0x20 && c != u'\n' && c != u'\t'))
            c = QChar(QChar::ReplacementCharacter);
    }
    return text.split(u'\n');
}

} // namespace

QString SourceText::passage(int first, int last) const
{
    const qsizetype from = std::clamp<qsizetype>(first - 1, 0, lines.size());
    const qsizetype to = std::clamp<qsizetype>(last, from, lines.size());
    return lines.mid(from, to - from).join(u'\n');
}

Result<SourceText> sourceText(const QByteArray &bytes)
{
    if (bytes.size() > mostImportTextBytes)
        return Error{ErrorCode::Refused,
                     tr("This is more than 16 MB of text, too much to look through at once. Split "
                        "the file.")};
    SourceText source;
    const QString text = decoded(bytes, source.isGuessed);
    if (isNoText(text))
        return Error{ErrorCode::InvalidInput,
                     tr("This is no text. Save it as plain text or as CSV in the program it comes "
                        "from, and import that.")};
    source.lines = linesOf(text);
    return source;
}

QStringList firstLines(const QByteArray &bytes)
{
    bool isGuessed = false;
    const QString text = decoded(bytes.left(sniffedBytes), isGuessed);
    return isNoText(text) ? QStringList() : linesOf(text);
}

} // namespace carrel
