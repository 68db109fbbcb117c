// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a browser, or whoever knows the port, sends to the server of the preview.

#include "core/preview/byterange.h"
#include "core/preview/httprequest.h"
#include "core/preview/responder.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QIODevice>

namespace carrel::fuzz {

namespace {

void answer(const preview::HttpRequest &request)
{
    static const preview::SiteMap site(QStringLiteral("en"));
    static const preview::Responder responder("token", 8080);
    const preview::Reply reply = responder.answer(request, site);
    demand(reply.status >= 200 && reply.status < 600, "each request has an answer");
    demand(!reply.head().contains("\r\n\r\n\r\n"), "a head ends once");
    constexpr qint64 size = 1000;
    const preview::RangeAnswer range = preview::rangeOf(request.header("range"), size);
    if (range.kind == preview::RangeAnswer::Kind::Part)
        demand(range.first >= 0 && range.length > 0 && range.first + range.length <= size,
               "a range lies within its file");
}

} // namespace

void read(const QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    for (int i = 0; i < 8 && !rest.isEmpty(); ++i) {
        const preview::ParsedRequest parsed = preview::parseRequest(rest);
        if (parsed.state == preview::ParsedRequest::State::Refused)
            (void)preview::Responder::refusal(parsed.status).head();
        if (parsed.state != preview::ParsedRequest::State::Complete)
            break;
        demand(parsed.used > 0 && parsed.used <= rest.size(), "a request is as long as it is");
        answer(parsed.request);
        rest = rest.sliced(parsed.used);
    }
    (void)preview::rangeOf(bytes, 1000);
    (void)preview::pathBelowToken(bytes, "token");
}

} // namespace carrel::fuzz
