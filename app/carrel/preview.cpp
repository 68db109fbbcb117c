// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/interrupt.h"
#include "app/carrel/invocation.h"
#include "app/language/language.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/preview/previewserver.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

constexpr int pauseBetweenLooks = 250; ///< Milliseconds.

/// Shows one course file until the user interrupts, also when it is saved anew meanwhile.
class FilePreview
{
public:
    FilePreview(PreviewServer &server, Invocation &call)
        : m_server(server)
        , m_console(call.console())
        , m_file(call.argument(0))
        , m_options({.interfaceLanguage = call.option(u"language"_s)})
    { }

    Result<> show()
    {
        // Before reading: a save in between shows as one more change, never as none.
        const auto stamp = sys::fileStamp(m_file);
        m_shown = stamp ? *stamp : sys::FileStamp();
        CARREL_TRY_VALUE(course, readCourseFile(m_file));
        CARREL_TRY(m_server.show(std::move(course), m_options));
        return {};
    }

    /// Looks at the file itself rather than asking to be told: that works on network drives too.
    void runUntilInterrupted()
    {
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (wasInterrupted())
                loop.quit();
            else
                look();
        });
        timer.start(pauseBetweenLooks);
        if (!wasInterrupted())
            loop.exec();
    }

private:
    void look()
    {
        const auto stamp = sys::fileStamp(m_file);
        if (!stamp || *stamp == m_shown)
            return; // Gone for the moment: what is shown stays.
        if (const auto shown = show(); !shown)
            m_console.message(tr("The changed course cannot be shown, the former one stays: %1")
                                  .arg(shown.error().message));
        else
            m_console.message(tr("The course has changed: open pages show it anew."));
    }

    PreviewServer &m_server;
    Console &m_console;
    QString m_file;
    PackageOptions m_options;
    sys::FileStamp m_shown;
};

void openBrowser(PreviewServer &server, Console &console)
{
    const auto file = server.writeRedirectFile(server.addressOf());
    const auto opened = file ? sys::openInBrowser(*file) : Result<>(file.error());
    if (!opened)
        console.message(opened.error().message);
}

ExitCode runPreview(Invocation &call)
{
    Console &console = call.console();
    const auto server = PreviewServer::start({.language = languageForNewCourse()});
    if (!server)
        return console.fail(server.error());
    FilePreview preview(**server, call);
    if (const auto shown = preview.show(); !shown)
        return console.fail(shown.error());
    for (const QString &warning : (*server)->notes().warnings)
        console.message(tr("Note: %1").arg(warning));
    console.result((*server)->addressOf().toString(QUrl::FullyEncoded));
    console.message(tr("Only this computer can reach this address. Ctrl-C ends the preview."));
    if (!call.has(u"no-browser"_s))
        openBrowser(**server, console);
    preview.runUntilInterrupted();
    return ExitCode::Done;
}

} // namespace

Command previewCommand()
{
    return {
        .name = u"preview"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"preview FILE [--language en|fr] [--no-browser]"_s,
        .summary = tr("shows a course in the browser, as a learning platform would"),
        .description =
            tr("The course runs beside a panel that says what an LMS would be told; nothing is "
               "recorded. Prints the address and runs until Ctrl-C. When the file is saved anew, "
               "open pages show the new course."),
        .options = {{u"language"_s, tr("Of the player's own words; without it, the course's."),
                     u"TAG"_s},
                    {u"no-browser"_s, tr("Prints the address and opens nothing.")}},
        .run = runPreview,
    };
}

} // namespace carrel::cli
