// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

constexpr qsizetype longestAddress = 4096;

/// Browsers drop tabs and line breaks inside an address, so "java\nscript:" would run: judge what
/// they would see.
QString withoutBlanks(const QString &address)
{
    QString result;
    for (const QChar c : address) {
        if (!c.isSpace() && c.category() != QChar::Other_Control
            && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

bool isPhoneNumber(QStringView number)
{
    bool hasDigit = false;
    for (const QChar c : number) {
        hasDigit = hasDigit || (c >= u'0' && c <= u'9');
        const bool isAllowed = (c >= u'0' && c <= u'9') || QStringView(u"+-.()*#;=").contains(c)
            || (c >= u'a' && c <= u'z');
        if (!isAllowed)
            return false;
    }
    return hasDigit;
}

/// Tolerant about characters that only need encoding, strict about who is asked: a host, and no
/// "user@" before it that makes one address look like another.
QString webAddress(const QString &address)
{
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

/// A blank inside a path is part of the address; blanks around it are slips of the paste.
QString withBlanksEncoded(const QString &address)
{
    return withoutBlanks(address.trimmed().replace(u' ', "%20"_L1));
}

/// `bare` is the same without blanks.
QString inSafeForm(const QString &address, const QString &bare)
{
    if (bare.startsWith(pageScheme))
        return isIdText(QStringView(bare).mid(pageScheme.size())) ? bare : QString();
    const QString scheme = bare.section(u':', 0, 0).toLower();
    if (scheme == u"http" || scheme == u"https")
        return webAddress(withBlanksEncoded(address));
    if (scheme == u"mailto" && bare.contains(u'@')) {
        const QUrl url(withBlanksEncoded(address), QUrl::TolerantMode);
        return url.isValid() ? QString::fromLatin1(url.toEncoded()) : QString();
    }
    if (scheme == u"tel" && isPhoneNumber(QStringView(bare).mid(4)))
        return bare;
    return {};
}

} // namespace

QString safeAddress(const QString &address)
{
    const QString bare = withoutBlanks(address);
    if (bare.isEmpty() || bare.size() > longestAddress)
        return {};
    // Encoded it is longer, and must still be one when it is asked about again.
    const QString safe = inSafeForm(address, bare);
    return safe.size() <= longestAddress ? safe : QString();
}

} // namespace carrel::richtext
