// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/review/reviewfile.h"

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"
#include "core/package/exporter.h"
#include "core/package/review/lightcourse.h"
#include "core/package/review/reviewdata.h"
#include "core/package/web/onefile.h"
#include "core/package/web/webexporter.h"

#include <QFileInfo>
#include <QIODevice>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::review {

namespace {

/// Steps in which pictures become smaller, from hardly to very.
constexpr PictureSize pictureSteps[] = {{1600, 82}, {1200, 75}, {900, 65}, {640, 55}};
constexpr qint64 worthLeavingOut = 200 << 10; ///< Smaller files always stay.
constexpr int mostNamed = 5;

using Contents = std::shared_ptr<const CourseContent>;

Result<Contents> contentOf(const CourseView &course, const ReviewFileOptions &options)
{
    PackageOptions package;
    package.interfaceLanguage = options.interfaceLanguage;
    return CourseContent::of(course, package,
                             {.way = u"review"_s, .stateLimit = web::stateLimit, .isTold = false});
}

bool isRecording(const Media &media)
{
    return media.type.startsWith("video/"_L1) || media.type.startsWith("audio/"_L1);
}

bool isPicture(const Media &media)
{
    return media.type.startsWith("image/"_L1);
}

bool isFont(const Media &media)
{
    return media.type.startsWith("font/"_L1);
}

QString sizedName(const Media &media)
{
    //: %1: name of a file, %2: its size, for example 12 MB
    return tr("%1 (%2)").arg(media.name, QLocale().formattedDataSize(media.size));
}

/// Decides what of the stored files comes along, and how small.
class Packing
{
public:
    Packing(const CourseView &course, QList<MediaFiles::File> files, qint64 room)
        : m_course(course)
        , m_light(course)
        , m_room(room)
    {
        for (const MediaFiles::File &file : std::as_const(files))
            m_files.append({file.media, file.media.size});
        std::ranges::stable_sort(m_files, std::greater(),
                                 [](const Kept &file) { return file.size; });
    }

    Result<> pack(const ShrinkPicture &shrink, const Progress &progress)
    {
        if (fits())
            return {};
        CARREL_TRY(shrinkAll(shrink, pictureSteps[0], progress));
        leaveOut(isRecording);
        for (const PictureSize &size : pictureSteps)
            CARREL_TRY(shrinkAll(shrink, size, progress));
        leaveOut([](const Media &media) { return !isPicture(media) && !isFont(media); });
        return fits() ? Result<>() : tooLarge();
    }

    const LightCourse &course() const { return m_light; }
    ReviewFile report;
    QHash<MediaId, QString> leftOut;

private:
    struct Kept
    {
        Media media;
        qint64 size; ///< As it is kept now; 0: left out.
        bool isSmaller = false;
    };

    bool fits() const
    {
        qint64 sum = 0;
        for (const Kept &file : m_files)
            sum += file.size > 0 ? web::bytesInPage(file.size) : 0;
        return sum <= m_room;
    }

    Result<> shrinkAll(const ShrinkPicture &shrink, const PictureSize &size,
                       const Progress &progress)
    {
        qint64 done = 0;
        for (Kept &file : m_files) {
            if (progress && !progress(done++, m_files.size()))
                return Error{ErrorCode::Cancelled, tr("The review file was not written.")};
            if (!shrink || !isPicture(file.media) || file.size == 0 || fits())
                continue;
            CARREL_TRY_VALUE(device, m_course.openMedia(file.media));
            const auto smaller = shrink(*device, file.media.type, size);
            if (!smaller || smaller->bytes.size() >= file.size)
                continue;
            m_light.replaceFile(file.media, smaller->bytes, smaller->type);
            file.size = smaller->bytes.size();
            report.smallerPictures += file.isSmaller ? 0 : 1;
            file.isSmaller = true;
        }
        return {};
    }

    /// The largest first, and no more than has to be.
    void leaveOut(bool (*mayGo)(const Media &))
    {
        for (Kept &file : m_files) {
            if (fits())
                return;
            if (!mayGo(file.media) || file.size < worthLeavingOut)
                continue;
            file.size = 0;
            const QString name = sizedName(file.media);
            report.leftOut.append(name);
            goWithout(file.media, name);
        }
    }

    /// Equal bytes can have several names.
    void goWithout(const Media &file, const QString &name)
    {
        const auto all = m_course.media();
        for (const Media &media : all ? *all : QList<Media>()) {
            if (media.sha256 != file.sha256)
                continue;
            m_light.leaveOut(media.id);
            leftOut.insert(media.id, name);
        }
    }

    Error tooLarge() const
    {
        QStringList names;
        for (const Kept &file : m_files) {
            if (file.size > worthLeavingOut && names.size() < mostNamed)
                names.append(sizedName(file.media));
        }
        const QString what = names.isEmpty()
            ? tr("Its texts alone are too large: split it into several courses.")
            //: %1: names of files with their sizes
            : tr("These files are large: %1. Make them smaller, or link them instead.")
                  .arg(names.join(u", "_s));
        return {ErrorCode::Refused,
                tr("The course does not fit into a review file that can be sent by mail. %1")
                    .arg(what)};
    }

    const CourseView &m_course;
    LightCourse m_light;
    qint64 m_room;
    QList<Kept> m_files;
};

Result<> writePage(const Contents &content, const QJsonObject &data, const QString &path,
                   const Progress &progress)
{
    PackagePlan plan;
    plan.entries = {web::oneFile(content, {"review", data})};
    return writeSingleFile(plan, path, progress);
}

} // namespace

Result<ReviewFile> writeReviewFile(const CourseView &course, const QString &path,
                                   const ReviewFileOptions &options, const Progress &progress)
{
    CARREL_TRY_VALUE(whole, contentOf(course, options));
    CARREL_TRY_VALUE(data, reviewData(course, {}, progress));
    CARREL_TRY_VALUE(bare, web::bytesWithoutFiles(*whole, {"review", data}));
    Packing packing(course, whole->files(), options.mostBytes - bare);
    CARREL_TRY(packing.pack(options.shrink, progress));
    if (packing.report.smallerPictures == 0 && packing.leftOut.isEmpty()) {
        CARREL_TRY(writePage(whole, data, path, progress));
    } else {
        whole.reset();
        CARREL_TRY_VALUE(light, contentOf(packing.course(), options));
        CARREL_TRY_VALUE(shown, reviewData(course, packing.leftOut, progress));
        CARREL_TRY(writePage(light, shown, path, progress));
    }
    packing.report.bytes = QFileInfo(path).size();
    return packing.report;
}

QString reviewFileName(const QString &courseTitle)
{
    constexpr qsizetype enough = 60;
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString name = courseTitle.left(enough).replace(others, u"-"_s);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"course"_s : name) + u"-review.html"_s;
}

} // namespace carrel::review
