// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestAddress = 2048;

bool isHostName(const QString &host)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(
        u"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"_s));
    return host.size() <= 253 && name.match(host).hasMatch();
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower();
}

} // namespace

std::optional<QUrl> parseWebAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    if (address.size() > longestAddress || !url.isValid() || url.scheme() != u"https"
        || !url.userInfo().isEmpty() || !isHostName(hostOf(url))) {
        return {};
    }
    return url;
}

QString encodedAddress(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QString originOf(const QUrl &url)
{
    const QString port = url.port() < 0 || url.port() == 443 ? QString() : u":%1"_s.arg(url.port());
    return u"https://%1%2"_s.arg(hostOf(url), port);
}

void checkWebAddress(FindingList &findings, const QString &address, bool isUsable,
                     const AddressSentences &sentences)
{
    const QString place = u"address"_s;
    const QString typed = address.trimmed();
    if (typed.isEmpty()) {
        if (!sentences.none.isEmpty())
            findings.error(u"no-address"_s, place, sentences.none);
    } else if (!isUsable && !typed.startsWith("https:"_L1, Qt::CaseInsensitive)) {
        findings.error(u"not-https"_s, place, sentences.notHttps);
    } else if (!isUsable) {
        findings.error(u"unknown-address"_s, place, sentences.unusable);
    }
}

} // namespace carrel
