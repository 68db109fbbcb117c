// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole studio with a course open, measured from inside:
//
// bench_desk opened FILE        until its outline was painted: from the start of the program, and
//                               from asking for the file; from there until it can be edited
// bench_desk scroll FILE        opens every module in the outline and goes through it with the
//                               wheel; prints the median and the longest time of a frame, the
//                               longest of the processor's time for one, and how many there were
// bench_desk typing FILE COUNT  types COUNT letters into the first text and as many into a bare
//                               QTextEdit, in turn, while the course is saved, exported and checked
//                               again and again; prints median and 99th percentile of ours, both of
//                               the bare one, from key to painted, and how many times the course
//                               was saved and exported meanwhile
//
// Times are milliseconds. tests/bench/run calls it, on a display.

#include "tests/bench/strikes.h"
#include "ui/package/packagewriting.h"
#include "ui/richtext/richtextedit.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWheelEvent>

#include <cstdio>
#include <ctime>
#include <span>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::bench;

namespace {

/// A folder with a copy of a course, where nobody else has it open.
struct CourseCopy
{
    explicit CourseCopy(const QString &course)
        : file(folder.filePath(u"course.carrel"_s))
    {
        if (!QFile::copy(course, file))
            stop(u"%1 cannot be copied"_s.arg(course));
    }

    QTemporaryDir folder;
    QString file;
};

/// The studio as main() of it makes it, with its own settings and state.
class Studio
{
public:
    explicit Studio(const CourseCopy &copy)
        : m_file(copy.file)
        , m_folder(copy.folder.path())
    {
        ui::Studio::Options options;
        options.settingsFile = m_folder.filePath(u"studio.ini"_s);
        options.session.stateFolder = m_folder.path();
        options.questions = ui::questionsOnScreen();
        m_studio = std::make_unique<ui::Studio>(options);
        ui::applyTheme(*qApp, ui::Scheme::Light);
        m_window = m_studio->openWindow();
        m_window->resize(1400, 900);
    }

    void open()
    {
        m_studio->openPath(m_file, m_window);
        if (!m_window->desk())
            stop(u"the course did not open"_s);
    }

    ui::MainWindow &window() { return *m_window; }
    ui::CourseDesk &desk() { return *m_window->desk(); }
    QTreeView &outline()
    {
        auto *tree = desk().findChild<QTreeView *>();
        if (!tree)
            stop(u"there is no outline"_s);
        return *tree;
    }
    NodeId firstPage()
    {
        const auto nodes = desk().session().view().outline();
        for (const OutlineNode &node : nodes ? *nodes : QList<OutlineNode>()) {
            if (node.kind == QLatin1String(nodekind::page))
                return node.id;
        }
        stop(u"the course has no page"_s);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QString m_file;
    QDir m_folder;
    std::unique_ptr<ui::Studio> m_studio;
    ui::MainWindow *m_window = nullptr;
};

/// Notes when an outline with rows in it has been painted for the first time.
class OutlineWatch : public QObject
{
public:
    explicit OutlineWatch(const QElapsedTimer &clock)
        : m_clock(clock)
    {
        qApp->installEventFilter(this);
    }
    double at = 0; ///< Milliseconds; 0: not yet.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isPainting) // what comes next: it is done
            at = double(m_clock.nsecsElapsed()) / 1e6;
        m_isPainting = at == 0 && event->type() == QEvent::Paint && isFilled(watched->parent());
        return false;
    }

private:
    static bool isFilled(const QObject *widget)
    {
        const auto *tree = qobject_cast<const QTreeView *>(widget);
        return tree && tree->model() && tree->model()->rowCount() > 0;
    }

    const QElapsedTimer &m_clock;
    bool m_isPainting = false;
};

int opened(const CourseCopy &copy, const QElapsedTimer &sinceStart)
{
    Studio studio(copy);
    const OutlineWatch outline(sinceStart);
    const double asked = double(sinceStart.nsecsElapsed()) / 1e6;
    studio.open();
    while (outline.at == 0 && sinceStart.elapsed() < 20'000)
        goOnFor(1);
    const double ready = double(sinceStart.nsecsElapsed()) / 1e6;
    std::printf("%.3f %.3f %.3f\n", outline.at, outline.at - asked, ready - asked);
    return 0;
}

/// Milliseconds that the processor has worked for this thread: what a busy machine does not change.
double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void turnWheel(QWidget &over)
{
    const QPointF at = QRectF(over.rect()).center();
    QWheelEvent wheel(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &wheel);
}

int scroll(const CourseCopy &copy)
{
    Studio studio(copy);
    studio.open();
    QTreeView &outline = studio.outline();
    outline.expandAll();
    goOnFor(1500);
    const PaintWatch painted(outline.viewport());
    QList<double> frames;
    QList<double> work;
    QScrollBar &bar = *outline.verticalScrollBar();
    for (int at = -1; bar.value() != at;) {
        at = bar.value();
        const int before = painted.paints;
        const double workBefore = threadTime();
        QElapsedTimer timer;
        timer.start();
        turnWheel(*outline.viewport());
        if (bar.value() == at)
            break;
        goOnUntilPainted(painted, before);
        frames.append(double(timer.nsecsElapsed()) / 1e6);
        work.append(threadTime() - workBefore);
    }
    if (frames.isEmpty())
        stop(u"nothing scrolled"_s);
    std::printf("%.3f %.3f %.3f %d\n", quantile(frames, 0.5), quantile(frames, 1),
                quantile(work, 1), int(frames.size()));
    return 0;
}

/// Saves and exports (which checks the package), each begun again as soon as it has ended. The
/// checks of the course follow the typing by themselves.
class Load : public QObject
{
public:
    explicit Load(Studio &studio)
        : m_studio(studio)
    {
        connect(&studio.desk().keeper(), &ui::CourseKeeper::fileSaved, this, [this] {
            ++saves;
            save();
        });
    }

    void begin()
    {
        save();
        exportOnce();
    }
    void end()
    {
        m_isEnding = true;
        m_studio.window().work().finishBeside();
    }

    int saves = 0;
    int exports = 0;

private:
    void save()
    {
        if (!m_isEnding)
            QTimer::singleShot(0, this, [this] { m_studio.desk().keeper().saveBeside(); });
    }

    void exportOnce()
    {
        auto view = m_studio.desk().session().snapshot();
        if (!view || m_isEnding)
            return;
        const ui::ExportChoice choice{u"moodle"_s, m_studio.path({}), u"package.zip"_s, {}};
        m_studio.window().work().runBeside<ui::WrittenPackage>(
            this, u"Exporting"_s,
            [view = std::shared_ptr(std::move(*view)), choice](const Progress &progress) {
                return ui::writePackage(*view, choice, progress);
            },
            [this](const Result<ui::WrittenPackage> &written) {
                if (!written)
                    stop(written.error().message);
                ++exports;
                exportOnce();
            });
    }

    Studio &m_studio;
    bool m_isEnding = false;
};

int typing(const CourseCopy &copy, int count)
{
    Studio studio(copy);
    studio.open();
    studio.desk().panes().goTo(studio.firstPage(), {});
    goOnFor(2000);
    auto *ours = studio.desk().findChild<ui::RichTextEdit *>();
    if (!ours)
        stop(u"the first page has no text"_s);
    Load load(studio);
    load.begin();
    const Strikes strikes = strikeInTurn(*ours, count);
    load.end();
    std::printf("%.4f %.4f %.4f %.4f %d %d\n", quantile(strikes.ours, 0.5),
                quantile(strikes.ours, 0.99), quantile(strikes.bare, 0.5),
                quantile(strikes.bare, 0.99), load.saves, load.exports);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::span arguments(argv, size_t(argc));
    if (argc < 3)
        stop(u"usage: bench_desk opened FILE | scroll FILE | typing FILE COUNT"_s);
    const QByteArray what = arguments[1];
    const CourseCopy copy(QString::fromLocal8Bit(arguments[2]));
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel-bench"_s);
    if (what == "opened")
        return opened(copy, sinceStart);
    if (what == "scroll")
        return scroll(copy);
    if (what == "typing" && argc == 4)
        return typing(copy, QByteArray(arguments[3]).toInt());
    stop(u"unknown: %1"_s.arg(QString::fromLocal8Bit(what)));
}
