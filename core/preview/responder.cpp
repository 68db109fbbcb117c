// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/responder.h"

#include "core/preview/byterange.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace carrel::preview {

using namespace Qt::StringLiterals;

namespace {

struct StatusText
{
    int status;
    const char *text;
};

constexpr StatusText statusTexts[] = {
    {200, "OK"},
    {206, "Partial Content"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {414, "URI Too Long"},
    {416, "Range Not Satisfiable"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {505, "HTTP Version Not Supported"},
};

const char *textOf(int status)
{
    for (const StatusText &one : statusTexts) {
        if (one.status == status)
            return one.text;
    }
    return "";
}

/// Takes as long for a wrong token as for the right one, so that it cannot be found out byte by
/// byte.
bool isEqual(QByteArrayView given, QByteArrayView token)
{
    if (given.size() != token.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < token.size(); ++i)
        difference |= unsigned(given[i] ^ token[i]);
    return difference == 0;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// Nothing where an escape is broken or the result is no UTF-8 text.
std::optional<QString> decoded(QByteArrayView path)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != '%') {
            bytes += path[i];
            continue;
        }
        const int high = i + 2 < path.size() ? hexDigit(path[i + 1]) : -1;
        const int low = i + 2 < path.size() ? hexDigit(path[i + 2]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes += char(high * 16 + low);
        i += 2;
    }
    if (!bytes.isValidUtf8())
        return {};
    return QString::fromUtf8(bytes);
}

/// On every answer, whatever it is.
HeaderList commonHeaders()
{
    return {
        {"X-Content-Type-Options", "nosniff"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
        {"Cache-Control", "no-store"},
    };
}

Reply bare(int status)
{
    Reply reply;
    reply.status = status;
    reply.headers = commonHeaders();
    reply.headers.emplaceBack("Content-Security-Policy",
                              "default-src 'none'; frame-ancestors 'none'");
    reply.headers.emplaceBack("Referrer-Policy", "no-referrer");
    reply.headers.emplaceBack("Content-Length", "0");
    return reply;
}

Reply eventStream(bool isHead)
{
    Reply reply;
    reply.headers = commonHeaders();
    reply.headers.emplaceBack("Content-Security-Policy",
                              "default-src 'none'; frame-ancestors 'none'");
    reply.headers.emplaceBack("Referrer-Policy", "no-referrer");
    reply.headers.emplaceBack("Content-Type", "text/event-stream; charset=utf-8");
    reply.isEventStream = !isHead;
    reply.closes = true; // The stream ends with the connection.
    return reply;
}

/// A file with its size and mark; those that are made when asked for are hashed then.
struct Opened
{
    std::unique_ptr<QIODevice> device;
    qint64 size = 0;
    QByteArray etag;
};

std::optional<Opened> openFile(const SiteFile &file)
{
    auto device = file.open();
    if (!device)
        return {};
    Opened opened;
    opened.device = std::move(*device);
    opened.size = file.size >= 0 ? file.size : opened.device->size();
    QByteArray hash = file.sha256;
    if (hash.isEmpty()) {
        QCryptographicHash maker(QCryptographicHash::Sha256);
        if (!maker.addData(opened.device.get()) || !opened.device->seek(0))
            return {};
        hash = maker.result();
    }
    opened.etag = '"' + hash.toHex() + '"';
    return opened;
}

/// If-Range lets a range count only for the very bytes that the browser has a part of.
RangeAnswer wantedRange(const HttpRequest &request, const Opened &opened)
{
    const bool isSame = !request.has("if-range") || request.header("if-range") == opened.etag;
    const bool counts = request.method == "GET" && isSame;
    return rangeOf(counts ? request.header("range") : QByteArray(), opened.size);
}

/// Status, length and Content-Range.
void setExtent(Reply &reply, const RangeAnswer &range, Opened &opened)
{
    const QByteArray size = QByteArray::number(opened.size);
    reply.length = opened.size;
    if (range.kind == RangeAnswer::Kind::Unsatisfiable) {
        reply.status = 416;
        reply.length = 0;
        reply.headers.emplaceBack("Content-Range", "bytes */" + size);
    } else if (range.kind == RangeAnswer::Kind::Part) {
        reply.status = opened.device->seek(range.first) ? 206 : 500;
        reply.length = reply.status == 206 ? range.length : 0;
        const QByteArray last = QByteArray::number(range.first + range.length - 1);
        reply.headers.emplaceBack(
            "Content-Range", "bytes " + QByteArray::number(range.first) + '-' + last + '/' + size);
    }
    reply.headers.emplaceBack("Content-Length", QByteArray::number(reply.length));
}

Reply fileReply(const HttpRequest &request, const SiteFile &file)
{
    std::optional<Opened> opened = openFile(file);
    if (!opened)
        return bare(500);
    Reply reply;
    reply.headers = commonHeaders();
    reply.headers.emplaceBack("Content-Type", file.type);
    reply.headers.emplaceBack("Content-Security-Policy", file.policy);
    reply.headers.emplaceBack("Referrer-Policy", file.referrerPolicy);
    reply.headers.emplaceBack("Accept-Ranges", "bytes");
    reply.headers.emplaceBack("ETag", opened->etag);
    if (request.header("if-none-match") == opened->etag) {
        reply.status = 304;
        return reply;
    }
    setExtent(reply, wantedRange(request, *opened), *opened);
    if (request.method == "HEAD")
        reply.length = 0;
    if (reply.length > 0) {
        reply.body = std::move(opened->device);
        reply.course = file.course;
    }
    return reply;
}

} // namespace

QByteArray Reply::head() const
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + textOf(status) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    if (closes)
        text += "Connection: close\r\n";
    return text + "\r\n";
}

std::optional<QString> pathBelowToken(const QByteArray &target, const QByteArray &token)
{
    const qsizetype query = target.indexOf('?');
    const QByteArrayView path = QByteArrayView(target).first(query < 0 ? target.size() : query);
    const qsizetype slash = path.indexOf('/', 1);
    if (slash < 0 || !isEqual(path.sliced(1, slash - 1), token))
        return {};
    return decoded(path.sliced(slash + 1));
}

Responder::Responder(QByteArray token, quint16 port)
    : m_token(std::move(token))
    , m_port(QByteArray::number(port))
{ }

bool Responder::isOwnHost(const QByteArray &host) const
{
    return host == "127.0.0.1:" + m_port || host == "localhost:" + m_port;
}

/// Pages of other sites may reach this port, under a name of their own too (DNS rebinding). They
/// are told apart by what a browser says about where a request comes from.
bool Responder::mayAsk(const HttpRequest &request, const QString &path) const
{
    const QByteArray host = request.header("host");
    if (!isOwnHost(host))
        return false;
    if (request.has("origin") && request.header("origin") != "http://" + host)
        return false;
    if (!request.has("sec-fetch-site"))
        return true;
    const QByteArray site = request.header("sec-fetch-site");
    // The redirect file counts as another site: it may open the start page, as a window of its own.
    const bool isOpening = path.isEmpty() && request.header("sec-fetch-mode") == "navigate"
        && request.header("sec-fetch-dest") == "document" && !request.has("origin");
    return site == "none" || site == "same-origin" || (site == "cross-site" && isOpening);
}

Reply Responder::answer(const HttpRequest &request, const SiteMap &site) const
{
    const auto path = pathBelowToken(request.target, m_token);
    if (!mayAsk(request, path.value_or(u"-"_s)))
        return bare(403);
    if (path == u"events"_s)
        return eventStream(request.method == "HEAD");
    const auto file = path ? site.find(*path) : std::optional<SiteFile>();
    Reply reply = file ? fileReply(request, *file) : bare(404);
    reply.closes = !request.keepsAlive;
    return reply;
}

Reply Responder::refusal(int status)
{
    Reply reply = bare(status);
    if (status == 405)
        reply.headers.emplaceBack("Allow", "GET, HEAD");
    reply.closes = true;
    return reply;
}

} // namespace carrel::preview
