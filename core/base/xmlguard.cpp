// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/xmlguard.h"

#include "core/base/markuptags.h"
#include "core/base/translate.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 mostComparisons = 10'000'000; ///< A tag of 4,000 attributes.
constexpr qsizetype longestPiece = 8 << 20; ///< Bytes without a tag.
constexpr int deepest = 10'000; ///< Levels; parsers have stricter limits of their own.
constexpr qsizetype declarationLength = 300;

bool isUtf32(const QByteArray &xml)
{
    const QByteArray start = xml.left(4);
    return start.count('\0') > 2 || start == QByteArray("\xff\xfe\0\0", 4)
        || start == QByteArray("\0\0\xfe\xff", 4);
}

bool isUtf16(const QByteArray &xml)
{
    const QByteArray start = xml.left(2);
    return start == "\xff\xfe" || start == "\xfe\xff" || start.contains('\0');
}

QByteArray fromUtf16(const QByteArray &xml)
{
    const bool isLittle = xml.size() > 1 && (xml[1] == '\0' || xml.startsWith("\xff\xfe"));
    QStringDecoder decoder(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder(xml);
    return text.toUtf8();
}

/// One in which "<" is what it is in ASCII.
bool hasPlainEncoding(const QByteArray &xml)
{
    static const QRegularExpression declared(u"^[^>]*\\bencoding\\s*=\\s*[\"']([^\"'>]*)"_s);
    static const QRegularExpression plain(u"^(utf-?8|utf-?16(le|be)?|(us-)?ascii|iso-?8859-\\d+|"
                                          u"latin-?1|windows-\\d+|cp\\d+|koi8-[ru]"
                                          u"|gb2312|gbk|gb18030|big5|shift_jis|euc-(jp|kr|tw))$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QByteArray start = xml.startsWith("\xef\xbb\xbf") ? xml.sliced(3) : xml;
    if (start.trimmed().left(1) != "<")
        return false;
    const auto match = declared.match(QString::fromLatin1(start.left(declarationLength)));
    const QString name = match.captured(1);
    return !match.hasMatch() || plain.match(name).hasMatch();
}

/// A document type with declarations of its own, "<!DOCTYPE name [ ... ]>".
bool declaresThings(const QByteArray &xml)
{
    const qsizetype at = xml.indexOf("<!DOCTYPE");
    if (at < 0)
        return false;
    const qsizetype end = xml.indexOf('>', at);
    return QByteArrayView(xml).sliced(at, (end < 0 ? xml.size() : end) - at).contains('[');
}

/// How much deeper it is behind a tag that begins at `at` and whatever follows up to `end`.
int deeperBehind(const QByteArray &xml, qsizetype at, qsizetype end)
{
    const char sign = at + 1 < xml.size() ? xml[at + 1] : '>';
    if (sign == '/')
        return -1;
    const QByteArrayView tag = QByteArrayView(xml).sliced(at, end - at);
    const qsizetype close = tag.indexOf('>');
    const bool isEmpty = close > 0 && tag[close - 1] == '/';
    return sign == '!' || sign == '?' || isEmpty ? 0 : 1;
}

/// Tags or texts without end: bytes between two of "<", which values cannot hold. Or levels.
bool isTooMuch(const QByteArray &xml)
{
    qsizetype at = 0;
    int depth = 0;
    for (qsizetype next = xml.indexOf('<'); next >= 0;) {
        if (next - at > longestPiece || depth > deepest)
            return true;
        at = next;
        next = xml.indexOf('<', at + 1);
        depth = std::max(0, depth + deeperBehind(xml, at, next < 0 ? xml.size() : next));
    }
    return xml.size() - at > longestPiece || attributeComparisons(xml) > mostComparisons;
}

QString refusalOf(const QByteArray &xml)
{
    if (!hasPlainEncoding(xml))
        return tr("it is in an encoding that is not read; UTF-8 is right");
    if (declaresThings(xml) || xml.contains("<!ENTITY") || xml.contains("<!ATTLIST"))
        return tr("it declares entities, which no package needs");
    if (std::ranges::count(xml, '<') > mostXmlTags || isTooMuch(xml))
        return tr("it has more elements or attributes than any package needs");
    return {};
}

} // namespace

GuardedXml recoded(const QByteArray &xml)
{
    return isUtf16(xml) ? GuardedXml{fromUtf16(xml), true} : GuardedXml{xml};
}

GuardedXml guarded(const QByteArray &xml)
{
    GuardedXml result = recoded(xml);
    result.refusal = refusalOf(result.text);
    return result;
}

bool isBuiltToHarm(const QByteArray &xml)
{
    return isUtf32(xml) || isTooMuch(recoded(xml).text);
}

} // namespace carrel
