// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

ExitCode dumpToOutput(const CourseView &course, Console &console)
{
    if (const auto dumped = coursejson::dump(course, console.output(), {}); !dumped)
        return console.fail(dumped.error());
    const auto media = course.media();
    if (!media)
        return console.fail(media.error());
    if (!media->isEmpty())
        console.message(
            tr("The media files are not part of this output, so it cannot be loaded again. "
               "With -o FILE they are written beside the document."));
    return ExitCode::Done;
}

ExitCode runDump(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    if (path.isEmpty())
        return dumpToOutput(**course, call.console());
    if (!call.mayWrite(path) || !call.mayWrite(coursejson::mediaFolderFor(path)))
        return ExitCode::Refused;
    const auto dumped =
        coursejson::dumpFile(**course, path, call.console().progress(tr("Writing")));
    if (!dumped)
        return call.console().fail(dumped.error());
    call.console().result(path);
    return ExitCode::Done;
}

} // namespace

Command dumpCommand()
{
    return {
        .name = u"dump"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"dump FILE [-o JSON] [--force]"_s,
        .summary = tr("writes a course as JSON, the same bytes each time"),
        .description =
            tr("Without -o the document goes to the standard output, without its media. With "
               "-o course.json the\nmedia are written into a folder course.media beside it, "
               "and “carrel load” makes the same course of both."),
        .options = {outputOption(tr("The document to write.")), forceOption()},
        .run = runDump,
    };
}

} // namespace carrel::cli
