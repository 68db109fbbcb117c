// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/address.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace carrel::kinds::video {

namespace {

using Source = VideoAddress::Source;

constexpr qsizetype longestAddress = 2048;
constexpr int longestStart = 24 * 60 * 60;

bool isMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A host goes into the content policy of the package, so it must be nothing but a name.
bool isHostName(const QString &host)
{
    static const auto name = u"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*"_s;
    return host.size() <= 253 && isMatch(name, host);
}

/// "90", "90s", "1m30s", "1h2m3s" as seconds; 0 if it is none of these.
int secondsOfStart(const QString &time)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s?)?"_s));
    const auto match = form.match(time);
    if (!match.hasMatch())
        return 0;
    const int seconds = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60
        + match.captured(3).toInt();
    return seconds <= longestStart ? seconds : 0;
}

int startOf(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const auto &key : {u"t"_s, u"start"_s, u"time_continue"_s}) {
        if (const int seconds = secondsOfStart(query.queryItemValue(key)))
            return seconds;
    }
    return secondsOfStart(QUrlQuery(url.fragment()).queryItemValue(u"t"_s));
}

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QString port = url.port() < 0 || url.port() == 443 ? QString() : u":%1"_s.arg(url.port());
    return u"https://%1%2"_s.arg(host, port);
}

std::optional<VideoAddress> youTube(const QUrl &url, const QStringList &path)
{
    QString id = path.value(1);
    if (url.host() == u"youtu.be")
        id = path.value(0);
    else if (path.value(0) == u"watch")
        id = QUrlQuery(url).queryItemValue(u"v"_s);
    else if (!QStringList{u"shorts"_s, u"embed"_s, u"live"_s, u"v"_s}.contains(path.value(0)))
        return {};
    if (!isMatch(u"[A-Za-z0-9_-]{11}"_s, id))
        return {};
    const int start = startOf(url);
    const QString origin = u"https://www.youtube-nocookie.com"_s;
    return VideoAddress{.source = Source::YouTube,
                        .embed = origin + u"/embed/"_s + id
                            + (start ? u"?start=%1"_s.arg(start) : QString()),
                        .page = u"https://www.youtube.com/watch?v="_s + id
                            + (start ? u"&t=%1s"_s.arg(start) : QString()),
                        .origin = origin,
                        .type = {}};
}

/// The number of the film is the last one in the path; the hash of an unlisted film follows it.
std::optional<VideoAddress> vimeo(const QUrl &url, const QStringList &path)
{
    qsizetype at = path.size() - 1;
    while (at >= 0 && !isMatch(u"\\d{5,12}"_s, path[at]))
        --at;
    if (at < 0 || path.size() > 5)
        return {};
    const QString id = path[at];
    QString hash = QUrlQuery(url).queryItemValue(u"h"_s);
    if (hash.isEmpty())
        hash = path.value(at + 1);
    if (!hash.isEmpty() && !isMatch(u"[A-Za-z0-9]{6,20}"_s, hash))
        return {};
    const int start = startOf(url);
    const QString time = start ? u"#t=%1s"_s.arg(start) : QString();
    const QString origin = u"https://player.vimeo.com"_s;
    const QString query = hash.isEmpty() ? u"?dnt=1"_s : u"?h=%1&dnt=1"_s.arg(hash);
    return VideoAddress{.source = Source::Vimeo,
                        .embed = origin + u"/video/"_s + id + query + time,
                        .page = u"https://vimeo.com/"_s + id + (hash.isEmpty() ? hash : u'/' + hash)
                            + time,
                        .origin = origin,
                        .type = {}};
}

/// PeerTube shares films between the viewers' browsers, which shows learners' addresses to each
/// other: the frame is asked not to.
std::optional<VideoAddress> peerTube(const QUrl &url, const QStringList &path)
{
    const bool isShort = path.size() == 2 && path[0] == u"w";
    const bool isLong =
        path.size() == 3 && path[0] == u"videos" && (path[1] == u"watch" || path[1] == u"embed");
    static const auto idForm =
        u"[A-Za-z0-9]{8,40}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;
    if ((!isShort && !isLong) || !isMatch(idForm, path.last()))
        return {};
    const int start = startOf(url);
    const QString origin = originOf(url);
    return VideoAddress{.source = Source::PeerTube,
                        .embed = origin + u"/videos/embed/"_s + path.last() + u"?p2p=0"_s
                            + (start ? u"&start=%1"_s.arg(start) : QString()),
                        .page = origin + u"/w/"_s + path.last()
                            + (start ? u"?start=%1"_s.arg(start) : QString()),
                        .origin = origin,
                        .type = {}};
}

std::optional<VideoAddress> direct(QUrl url)
{
    const QString suffix = url.path().section(u'.', -1).toLower();
    const bool isMp4 = suffix == u"mp4" || suffix == u"m4v";
    if (!isMp4 && suffix != u"webm")
        return {};
    const int start = startOf(url);
    url.setFragment(start ? u"t=%1"_s.arg(start) : QString());
    const QString address = QString::fromLatin1(url.toEncoded());
    return VideoAddress{.source = Source::Direct,
                        .embed = address,
                        .page = address,
                        .origin = originOf(url),
                        .type = isMp4 ? u"video/mp4"_s : u"video/webm"_s};
}

bool isHostOf(const QString &host, const QString &site)
{
    return host == site || host.endsWith(u'.' + site);
}

} // namespace

std::optional<VideoAddress> parseVideoAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (address.size() > longestAddress || !url.isValid() || url.scheme() != u"https"
        || !url.userInfo().isEmpty() || !isHostName(host)) {
        return {};
    }
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (isHostOf(host, u"youtube.com"_s) || isHostOf(host, u"youtube-nocookie.com"_s)
        || host == u"youtu.be") {
        return youTube(url, path);
    }
    if (isHostOf(host, u"vimeo.com"_s))
        return vimeo(url, path);
    if (const auto found = peerTube(url, path))
        return found;
    return direct(url);
}

QString sourceName(VideoAddress::Source source)
{
    switch (source) {
    case Source::YouTube: return u"youtube"_s;
    case Source::Vimeo: return u"vimeo"_s;
    case Source::PeerTube: return u"peertube"_s;
    case Source::Direct: break;
    }
    return u"direct"_s;
}

} // namespace carrel::kinds::video
