// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/address.h"

#include "core/kinds/recording.h"
#include "core/kinds/webaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace carrel::kinds::video {

namespace {

using Source = VideoAddress::Source;

bool isMatch(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
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

std::optional<VideoAddress> direct(const QUrl &url)
{
    const QString suffix = url.path().section(u'.', -1).toLower();
    const bool isMp4 = suffix == u"mp4" || suffix == u"m4v";
    if (!isMp4 && suffix != u"webm")
        return {};
    const QString address = encodedAddress(playedFrom(url, startOf(url)));
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
    const auto parsed = parseWebAddress(address);
    if (!parsed)
        return {};
    const QUrl &url = *parsed;
    const QString host = url.host(QUrl::FullyEncoded).toLower();
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
