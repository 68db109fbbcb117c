// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/exchange/storyboard/storyboard.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

Result<> writeStoryboard(const CourseView &course, const QString &path, const QString &suffix,
                         Console &console)
{
    const QDateTime now = QDateTime::currentDateTime();
    if (suffix == u"odt")
        return storyboard::writeOdt(course, path,
                                    {.made = now, .progress = console.progress(tr("Writing"))});
    return storyboard::writeHtml(course, path,
                                 {.made = now, .progress = console.progress(tr("Writing"))});
}

ExitCode runStoryboard(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.isEmpty())
        return call.refuseUsage(tr("say with -o where the storyboard is to be written."));
    if (suffix == u"pdf")
        return call.refuseUsage(
            tr("a PDF needs letters to be drawn, which this program cannot do without a window. "
               "Choose File > Storyboard… in Carrel Studio, or write .odt or .html here and print "
               "that."));
    if (suffix != u"odt" && suffix != u"html")
        return call.refuseUsage(tr("the name has to end in .odt or .html."));
    if (!call.mayWrite(path))
        return ExitCode::Refused;
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    if (const auto written = writeStoryboard(**course, path, suffix, call.console()); !written)
        return call.console().fail(written.error());
    call.console().result(path);
    return ExitCode::Done;
}

} // namespace

Command storyboardCommand()
{
    return {
        .name = u"storyboard"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"storyboard FILE -o OUT.odt|OUT.html [--force]"_s,
        .summary = tr("writes every text, key and feedback for reading and signing"),
        .description = tr("Blocks are numbered (2.3-4: module 2, page 3, block 4); beside each is "
                          "room for remarks.\nPictures are small, and what describes them stands "
                          "beside them."),
        .options = {outputOption(tr("The document to write: .odt or .html.")), forceOption()},
        .run = runStoryboard,
    };
}

} // namespace carrel::cli
