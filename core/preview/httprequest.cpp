// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/httprequest.h"

#include <algorithm>

namespace carrel::preview {

namespace {

constexpr int badRequest = 400;
constexpr int methodNotAllowed = 405;
constexpr int targetTooLong = 414;
constexpr int headTooLarge = 431;
constexpr int otherVersion = 505;

/// Headers of which a second one could only serve to confuse.
constexpr const char *singleHeaders[] = {"host",           "origin",         "range",
                                         "if-range",       "sec-fetch-site", "sec-fetch-mode",
                                         "sec-fetch-dest", "if-none-match"};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

/// Takes the lines of a head one by one. Each step returns a status, or 0 to go on.
class HeadReader
{
public:
    int takeRequestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first <= 0 || last == first)
            return badRequest;
        const QByteArrayView method = line.first(first);
        const QByteArrayView target = line.sliced(first + 1, last - first - 1);
        const QByteArrayView version = line.sliced(last + 1);
        if (!std::ranges::all_of(method, isTokenCharacter) || !target.startsWith('/')
            || !std::ranges::all_of(target, isVisible) || target.contains('#'))
            return badRequest;
        if (version != "HTTP/1.1")
            return version.startsWith("HTTP/") ? otherVersion : badRequest;
        if (method != "GET" && method != "HEAD")
            return methodNotAllowed;
        m_request.method = method.toByteArray();
        m_request.target = target.toByteArray();
        return 0;
    }

    int takeHeader(QByteArrayView line)
    {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !std::ranges::all_of(line.first(colon), isTokenCharacter))
            return badRequest; // Also a line that continues the one above: it begins with a blank.
        const QByteArray name = line.first(colon).toByteArray().toLower();
        const QByteArray value = line.sliced(colon + 1).toByteArray().trimmed();
        const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; };
        if (std::ranges::any_of(value, isControl))
            return badRequest;
        const bool isSecond = std::ranges::find(singleHeaders, name) != std::end(singleHeaders)
            && m_request.has(name);
        if (isSecond || name == "content-length" || name == "transfer-encoding")
            return badRequest;
        m_request.headers.emplaceBack(name, value);
        return 0;
    }

    int end()
    {
        if (!m_request.has("host"))
            return badRequest;
        for (const QByteArray &word : m_request.header("connection").split(','))
            m_request.keepsAlive = m_request.keepsAlive && word.trimmed().toLower() != "close";
        return 0;
    }

    const HttpRequest &request() const { return m_request; }

private:
    HttpRequest m_request;
};

ParsedRequest refused(int status)
{
    return {.state = ParsedRequest::State::Refused, .status = status};
}

/// A line that is not whole yet may still be too long already.
ParsedRequest unfinished(qsizetype begin, qsizetype size, const HttpLimits &limits)
{
    if (size - begin > limits.line)
        return refused(begin == 0 ? targetTooLong : headTooLarge);
    return size > limits.head ? refused(headTooLarge) : ParsedRequest{};
}

} // namespace

bool HttpRequest::has(QByteArrayView name) const
{
    return std::ranges::any_of(headers, [name](const auto &one) { return one.first == name; });
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(headers, [name](const auto &one) { return one.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

ParsedRequest parseRequest(QByteArrayView bytes, const HttpLimits &limits)
{
    HeadReader reader;
    qsizetype begin = 0;
    for (qsizetype number = 0;; ++number) {
        const qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            return unfinished(begin, bytes.size(), limits);
        if (end - begin > limits.line)
            return refused(number == 0 ? targetTooLong : headTooLarge);
        if (end + 1 > limits.head || number > limits.headers + 1)
            return refused(headTooLarge);
        if (end == begin || bytes[end - 1] != '\r')
            return refused(badRequest);
        const QByteArrayView line = bytes.sliced(begin, end - 1 - begin);
        begin = end + 1;
        const bool isLast = line.isEmpty() && number > 0;
        if (!isLast && number > limits.headers)
            return refused(headTooLarge);
        const int status = number == 0 ? reader.takeRequestLine(line)
            : isLast                   ? reader.end()
                                       : reader.takeHeader(line);
        if (status != 0)
            return refused(status);
        if (isLast)
            return {ParsedRequest::State::Complete, reader.request(), begin, 0};
    }
}

} // namespace carrel::preview
