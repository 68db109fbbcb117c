// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/htmlexporter.h"

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"
#include "core/package/web/onefile.h"
#include "core/package/web/webexporter.h"

#include <QLocale>

namespace carrel::web {

using namespace Qt::StringLiterals;

namespace {

qint64 fileBytes(const CourseContent &content)
{
    qint64 sum = 0;
    for (const MediaFiles::File &file : content.files())
        sum += file.media.size;
    return sum;
}

Error filesTooLarge(qint64 bytes)
{
    const QLocale locale;
    return {ErrorCode::Refused,
            tr("The course has %1 of pictures, sound and video, and browsers open at most %2 in "
               "one HTML file. Export it as a web folder, or link large videos instead of "
               "embedding them.")
                .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(mostFileBytes))};
}

} // namespace

const PackageFormat &HtmlExporter::format() const
{
    return packageFormat(u"html"_s);
}

Result<PackagePlan> HtmlExporter::plan(const CourseView &course,
                                       const PackageOptions &options) const
{
    CARREL_TRY_VALUE(
        content,
        CourseContent::of(course, options,
                          {.way = format().id, .stateLimit = stateLimit, .isTold = false}));
    CARREL_TRY(content->checkState(format()));
    if (const qint64 bytes = fileBytes(*content); bytes > mostFileBytes)
        return filesTooLarge(bytes);
    PackagePlan plan;
    plan.notes = content->notes();
    plan.entries = {oneFile(content)};
    return plan;
}

Result<ResumeMemory> HtmlExporter::resumeMemory(const CourseView &course) const
{
    CARREL_TRY_VALUE(length, worstStateOf(course, stateLimit));
    return ResumeMemory{length, stateLimit};
}

} // namespace carrel::web
