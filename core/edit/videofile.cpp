// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/videofile.h"

#include "core/base/translate.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

// A film of hours has a few hundred boxes outside its media data and is nested six deep.
constexpr int mostBoxes = 20000;
constexpr int mostTracks = 64;
constexpr int mostDepth = 8;
constexpr qint64 mostLeafBytes = 4096;
constexpr qint64 longestSeconds = 7 * 24 * 3600;
constexpr int widestPicture = 32768;

struct Track
{
    QByteArray handler; ///< "vide", "soun" ...
    QByteArray codec;
    int profile = 0;
    int width = 0;
    int height = 0;
    bool isTurned = false; ///< By a quarter: width and height change places.
};

struct Box
{
    QByteArray type;
    qint64 begin = 0; ///< Of the content.
    qint64 end = 0;
};

Error damaged()
{
    return Error{ErrorCode::Damaged,
                 tr("This film is incomplete or damaged, so browsers would not play it. "
                    "Copy or export it again from where it was made.")};
}

quint64 number(const QByteArray &bytes, qsizetype at, int width)
{
    if (at < 0 || at + width > bytes.size())
        return 0;
    quint64 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | static_cast<quint8>(bytes[at + i]);
    return value;
}

bool isContainer(const QByteArray &type)
{
    return type == "moov" || type == "trak" || type == "mdia" || type == "minf" || type == "stbl";
}

/// Walks the boxes with limits on everything a hostile file can choose.
class BoxReader
{
public:
    explicit BoxReader(QIODevice &device)
        : m_device(device)
        , m_size(device.size())
    { }

    Result<VideoFile> read();

private:
    Result<> readBoxes(qint64 begin, qint64 end, int depth);
    Result<Box> boxAt(qint64 at, qint64 end);
    bool isJunkAtEnd(qint64 at, int depth);
    Result<> readBox(const Box &box, int depth);
    void readLeaf(const Box &box);
    void readHeader(const QByteArray &bytes);
    void readTrackHeader(const QByteArray &bytes);
    void readSampleEntry(const QByteArray &bytes);
    QByteArray bytesAt(qint64 at, qint64 count);
    VideoFile summary() const;

    QIODevice &m_device;
    qint64 m_size;
    int m_boxesLeft = mostBoxes;
    bool m_hasTrackList = false;
    QByteArray m_brand;
    double m_seconds = 0;
    QList<Track> m_tracks;
};

QByteArray BoxReader::bytesAt(qint64 at, qint64 count)
{
    return m_device.seek(at) ? m_device.read(count) : QByteArray();
}

Result<VideoFile> BoxReader::read()
{
    CARREL_TRY(readBoxes(0, m_size, 0));
    if (!m_hasTrackList) {
        return Error{ErrorCode::InvalidInput,
                     tr("This film has no list of its tracks, so nothing can play it: probably the "
                        "recording or "
                        "the copy was cut off. Copy or export it again from where it was made.")};
    }
    return summary();
}

Result<> BoxReader::readBoxes(qint64 begin, qint64 end, int depth)
{
    if (depth > mostDepth)
        return damaged();
    for (qint64 at = begin; end - at >= 8;) {
        if (--m_boxesLeft < 0)
            return damaged();
        const auto box = boxAt(at, end);
        if (!box && isJunkAtEnd(at, depth))
            return {};
        CARREL_TRY(box);
        CARREL_TRY(readBox(*box, depth));
        at = box->end;
    }
    return {};
}

/// The box whose header stands at `at`, inside a parent that stops at `end`.
Result<Box> BoxReader::boxAt(qint64 at, qint64 end)
{
    const QByteArray header = bytesAt(at, 16);
    if (header.size() < 8)
        return damaged();
    qint64 headerSize = 8;
    quint64 size = number(header, 0, 4);
    if (size == 1) { // the true size follows in 64 bits
        headerSize = 16;
        size = header.size() < 16 ? 0 : number(header, 8, 8);
    } else if (size == 0) { // up to the end
        size = static_cast<quint64>(end - at);
    }
    // A size smaller than its own header would never get on; one past the parent is a cut file.
    if (size < static_cast<quint64>(headerSize) || size > static_cast<quint64>(end - at))
        return damaged();
    return Box{header.mid(4, 4), at + headerSize, at + static_cast<qint64>(size)};
}

/// Some cameras append bytes of their own after the last box. A cut "mdat" is no such thing.
bool BoxReader::isJunkAtEnd(qint64 at, int depth)
{
    const QByteArray type = bytesAt(at + 4, 4);
    return depth == 0 && m_hasTrackList && type != "mdat" && type != "moof";
}

Result<> BoxReader::readBox(const Box &box, int depth)
{
    if (!isContainer(box.type)) {
        readLeaf(box);
        return {};
    }
    if (box.type == "moov")
        m_hasTrackList = true;
    if (box.type == "trak") {
        if (m_tracks.size() >= mostTracks)
            return damaged();
        m_tracks.append(Track());
    }
    return readBoxes(box.begin, box.end, depth + 1);
}

void BoxReader::readLeaf(const Box &box)
{
    const bool isOfTrack = box.type == "tkhd" || box.type == "hdlr" || box.type == "stsd";
    const bool isWanted =
        box.type == "ftyp" || box.type == "mvhd" || (isOfTrack && !m_tracks.isEmpty());
    if (!isWanted)
        return;
    const QByteArray bytes = bytesAt(box.begin, qMin(box.end - box.begin, mostLeafBytes));
    if (box.type == "ftyp")
        m_brand = bytes.left(4);
    else if (box.type == "mvhd")
        readHeader(bytes);
    else if (box.type == "tkhd")
        readTrackHeader(bytes);
    else if (box.type == "hdlr" && m_tracks.last().handler.isEmpty())
        m_tracks.last().handler = bytes.mid(8, 4); // a second one in "minf" names the data handler
    else if (box.type == "stsd")
        readSampleEntry(bytes);
}

/// MovieHeaderBox, 8.2.2: time scale and duration, wider in version 1.
void BoxReader::readHeader(const QByteArray &bytes)
{
    const bool isWide = number(bytes, 0, 1) == 1;
    const quint64 scale = number(bytes, isWide ? 20 : 12, 4);
    const quint64 duration = number(bytes, isWide ? 24 : 16, isWide ? 8 : 4);
    const double seconds = scale > 0 ? double(duration) / double(scale) : 0;
    if (seconds <= double(longestSeconds)) // "unknown" is written as all bits set
        m_seconds = std::round(seconds * 1000) / 1000;
}

/// TrackHeaderBox, 8.3.2: matrix and size, both as 16.16 fixed point.
void BoxReader::readTrackHeader(const QByteArray &bytes)
{
    const qsizetype matrix = number(bytes, 0, 1) == 1 ? 52 : 40;
    Track &track = m_tracks.last();
    track.width = int(number(bytes, matrix + 36, 4) >> 16);
    track.height = int(number(bytes, matrix + 40, 4) >> 16);
    // Phones film upright by writing a turned picture: a and d are 0, b and c are not.
    track.isTurned = number(bytes, matrix, 4) == 0 && number(bytes, matrix + 4, 4) != 0;
}

/// SampleDescriptionBox, 8.5.2: the type of the first entry is the codec. A video entry has 78
/// bytes of its own before its boxes, among them "avcC" with the profile.
void BoxReader::readSampleEntry(const QByteArray &bytes)
{
    Track &track = m_tracks.last();
    if (!track.codec.isEmpty() || number(bytes, 4, 4) == 0)
        return;
    track.codec = bytes.mid(12, 4);
    if (!track.codec.startsWith("avc"))
        return;
    const qsizetype entry = 8;
    for (qsizetype at = entry + 8 + 78; at + 8 <= bytes.size();) {
        const quint64 size = number(bytes, at, 4);
        if (bytes.mid(at + 4, 4) == "avcC")
            track.profile = int(number(bytes, at + 9, 1));
        if (size < 8)
            return;
        at += qsizetype(qMin<quint64>(size, quint64(bytes.size())));
    }
}

/// Four printable characters, or nothing: the text ends up before the author.
QString codecText(const QByteArray &codec)
{
    for (const char c : codec) {
        if (c < 0x20 || c > 0x7e)
            return {};
    }
    return QString::fromLatin1(codec).trimmed();
}

VideoFile BoxReader::summary() const
{
    VideoFile video;
    video.seconds = m_seconds;
    video.isQuickTime = m_brand.isEmpty() || m_brand == "qt  ";
    for (const Track &track : m_tracks) {
        if (track.handler == "soun" && video.audioCodec.isEmpty())
            video.audioCodec = codecText(track.codec);
        if (track.handler != "vide" || !video.videoCodec.isEmpty())
            continue;
        video.videoCodec = codecText(track.codec);
        video.profile = track.profile;
        if (track.width <= widestPicture && track.height <= widestPicture) {
            video.width = track.isTurned ? track.height : track.width;
            video.height = track.isTurned ? track.width : track.height;
        }
    }
    return video;
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> names)
{
    return std::find(names.begin(), names.end(), text) != names.end();
}

QString exportAsMp4()
{
    return tr(
        "Export or convert it as MP4 with H.264 pictures and AAC sound, then replace it here.");
}

QString pictureAdvice(const QString &codec, int profile)
{
    if (isOneOf(codec, {"hvc1"_L1, "hev1"_L1, "dvh1"_L1, "dvhe"_L1})) {
        return tr("This film is recorded in HEVC (H.265), as many phones do, and not every browser "
                  "plays that: "
                  "some learners would hear sound without a picture, or nothing.")
            + u' ' + exportAsMp4();
    }
    if (isOneOf(codec, {"apch"_L1, "apcn"_L1, "apcs"_L1, "apco"_L1, "ap4h"_L1, "ap4x"_L1}))
        return tr("This film is in ProRes, a format for editing that no browser plays.") + u' '
            + exportAsMp4();
    if (codec == u"av01") {
        return tr("This film is in AV1, which older phones, tablets and browsers do not play.")
            + u' ' + exportAsMp4();
    }
    if (isOneOf(codec, {"encv"_L1, "drmi"_L1}))
        return tr("This film is copy-protected: learners could not play it. Use a film without "
                  "protection.");
    if (codec.startsWith(u"avc")
        && profile > 100) { // High is the richest profile that browsers decode
        return tr("This film is in a form of H.264 for studios (10 bit or 4:2:2), which not every "
                  "browser plays.")
            + u' ' + exportAsMp4();
    }
    if (codec.isEmpty() || isOneOf(codec, {"avc1"_L1, "avc3"_L1, "vp09"_L1, "vp08"_L1}))
        return {};
    return tr("This film is in a format (%1) that browsers do not play.",
              "%1: short technical name")
               .arg(codec)
        + u' ' + exportAsMp4();
}

} // namespace

Result<VideoFile> readVideoFile(QIODevice &device)
{
    return BoxReader(device).read();
}

QJsonObject mediaBody(const VideoFile &video)
{
    QJsonObject body{{u"container"_s, video.isQuickTime ? u"quicktime"_s : u"mp4"_s}};
    if (!video.videoCodec.isEmpty())
        body.insert(u"codec"_s, video.videoCodec);
    if (!video.audioCodec.isEmpty())
        body.insert(u"audioCodec"_s, video.audioCodec);
    if (video.profile > 0)
        body.insert(u"profile"_s, video.profile);
    if (video.seconds > 0)
        body.insert(u"seconds"_s, video.seconds);
    if (video.width > 0 && video.height > 0) {
        body.insert(u"width"_s, video.width);
        body.insert(u"height"_s, video.height);
    }
    return body;
}

QString playbackAdvice(const QString &type, const QJsonObject &body)
{
    const QString codec = body.value(u"codec"_s).toString();
    const QString picture = pictureAdvice(codec, body.value(u"profile"_s).toInt());
    if (!picture.isEmpty())
        return picture;
    const QString sound = body.value(u"audioCodec"_s).toString();
    if (!sound.isEmpty() && !isOneOf(sound, {"mp4a"_L1, "Opus"_L1, ".mp3"_L1, "fLaC"_L1})) {
        return tr("The sound of this file is in a format (%1) that not every browser plays.",
                  "%1: short technical name")
                   .arg(sound)
            + u' ' + exportAsMp4();
    }
    if (type == u"video/quicktime")
        return tr("This is a QuickTime film (.mov), and not every browser plays those.") + u' '
            + exportAsMp4();
    return {};
}

} // namespace carrel
