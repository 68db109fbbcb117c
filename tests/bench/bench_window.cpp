// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window keys FILE COUNT    types COUNT letters into the first text of the course's first
//                                 page, and as many into a bare QTextEdit that holds the same
//                                 words, in turn; prints both medians from key to painted
// bench_window page FILE          shows the course's first page in the middle pane and prints how
//                                 long it took until it was painted
// bench_window preview FILE       opens the course, prints a line and waits for one; then does what
//                                 Preview does, prints the address and serves it until killed
//
// Times are milliseconds. tests/bench/run calls it, on a display.

#include "core/edit/editsession.h"
#include "core/preview/previewserver.h"
#include "tests/bench/strikes.h"
#include "ui/media/mediadesk.h"
#include "ui/page/pagepane.h"
#include "ui/richtext/richtextedit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::bench;

namespace {

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().message + u' ' + result.error().detail);
    return std::move(*result);
}

/// An open course as the window has it: session, stored files and the middle pane.
struct OpenPage
{
    explicit OpenPage(const QString &file)
    {
        SessionOptions options;
        options.stateFolder = state.path();
        session = need(EditSession::open(file, options));
        window.resize(1100, 800);
        work = std::make_unique<ui::WorkBar>(&window);
        media = std::make_unique<ui::MediaDesk>(*session, *work);
        pane = std::make_unique<ui::PagePane>(*session, *media, &window);
        pane->resize(window.size());
    }

    NodeId firstPage() const
    {
        for (const OutlineNode &node : need(session->view().outline())) {
            if (node.kind == QLatin1String(nodekind::page))
                return node.id;
        }
        stop(u"the course has no page"_s);
    }

    QTemporaryDir state;
    std::unique_ptr<EditSession> session;
    QWidget window;
    std::unique_ptr<ui::WorkBar> work;
    std::unique_ptr<ui::MediaDesk> media;
    std::unique_ptr<ui::PagePane> pane;
};

int keys(const QString &file, int count)
{
    OpenPage open(file);
    open.pane->showPage(open.firstPage());
    open.window.show();
    goOnFor(1500);
    auto *ours = open.pane->findChild<ui::RichTextEdit *>();
    if (!ours)
        stop(u"the first page has no text"_s);

    const Strikes strikes = strikeInTurn(*ours, count);
    std::printf("%.4f %.4f\n", quantile(strikes.ours, 0.5), quantile(strikes.bare, 0.5));
    return 0;
}

int page(const QString &file)
{
    OpenPage open(file);
    open.window.show();
    goOnFor(300);
    PaintWatch painted(open.pane.get());
    QElapsedTimer timer;
    timer.start();
    open.pane->showPage(open.firstPage());
    goOnUntilPainted(painted, 0);
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}

/// What a click on Preview does, up to where the browser starts.
int previewed(const QString &file)
{
    OpenPage open(file);
    const NodeId place = open.firstPage();
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    auto server = need(PreviewServer::start());
    auto course = need(PreviewCourse::of(need(open.session->snapshot())));
    server->show(course);
    std::puts(server->addressOf(place).toString().toUtf8().constData());
    std::fflush(stdout);
    QCoreApplication::exec(); // the browser is served until somebody ends this
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel-bench"_s);
    ui::applyTheme(application, ui::Scheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"keys" && arguments.size() == 4)
        return keys(arguments[2], arguments[3].toInt());
    if (what == u"page" && arguments.size() == 3)
        return page(arguments[2]);
    if (what == u"preview" && arguments.size() == 3)
        return previewed(arguments[2]);
    stop(u"usage: bench_window keys FILE COUNT | page FILE | preview FILE"_s);
}
