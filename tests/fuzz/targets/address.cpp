// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An address that somebody typed, pasted or put into a course.

#include "core/kinds/audio/address.h"
#include "core/kinds/video/address.h"
#include "core/kinds/webaddress.h"
#include "core/package/outsideaddress.h"
#include "core/richtext/htmltext.h"
#include "core/richtext/richtext.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const QString typed = QString::fromUtf8(bytes);
    const QString safe = richtext::safeAddress(typed);
    const QString start = safe.toLower();
    demand(safe.isEmpty() || start.startsWith(u"http://") || start.startsWith(u"https://")
               || start.startsWith(u"mailto:") || start.startsWith(u"tel:")
               || start.startsWith(u"page:"),
           "a safe address is of a scheme that is allowed");
    demand(richtext::safeAddress(safe) == safe, "a safe address stays one");
    (void)richtext::safeForeignAddress(typed);
    const auto web = parseWebAddress(typed);
    demand(!web || web->scheme() == u"https", "an address of the web is of https");
    if (web) {
        demand(!encodedAddress(*web).contains(u'"') && !encodedAddress(*web).contains(u' '),
               "an address can stand between quotes");
        (void)originOf(*web);
    }
    (void)kinds::audio::parseAudioAddress(typed);
    (void)kinds::video::parseVideoAddress(typed);
    FindingList findings(QStringLiteral("webpage"));
    const AddressSentences sentences{QStringLiteral("none"), QStringLiteral("not https"),
                                     QStringLiteral("unusable")};
    checkWebAddress(findings, typed, web.has_value(), sentences);
    const QJsonObject block{{QStringLiteral("id"), QStringLiteral("blockaaaaaaa")},
                            {QStringLiteral("html"), richtext::escaped(typed)},
                            {QStringLiteral("link"), QStringLiteral("<a href=\"") + typed + u'"'},
                            {QStringLiteral("address"), typed}};
    const auto outside = outsideAddresses(block, {web ? originOf(*web) : QString()});
    (void)originsOf(outside, OutsideAddress::Use::Embedded);
    for (const OutsideAddress &each : outside)
        (void)idOf(each.use);
}

} // namespace carrel::fuzz
