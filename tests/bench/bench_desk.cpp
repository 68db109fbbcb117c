// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole studio with a course open, measured from inside:
//
// bench_desk opened FILE        from the start of the program until the outline was painted with
//                               the course in it
// bench_desk scroll FILE        opens every module in the outline and goes through it with the
//                               wheel; prints the median and the longest time of a frame
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
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWheelEvent>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::bench;

namespace {

/// The studio as main() of it makes it, in folders of its own.
class Studio
{
public:
    explicit Studio(const QString &file)
        : m_file(m_folder.filePath(u"course.carrel"_s))
    {
        if (!QFile::copy(file, m_file))
            stop(u"%1 cannot be copied"_s.arg(file));
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
    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<ui::Studio> m_studio;
    ui::MainWindow *m_window = nullptr;
};

int opened(const QString &file, const QElapsedTimer &sinceStart)
{
    Studio studio(file);
    studio.open();
    QTreeView &outline = studio.outline();
    const PaintWatch painted(outline.viewport());
    outline.viewport()->update();
    goOnUntilPainted(painted, 0);
    if (outline.model()->rowCount() == 0)
        stop(u"the outline is empty"_s);
    std::printf("%.3f\n", double(sinceStart.nsecsElapsed()) / 1e6);
    return 0;
}

void turnWheel(QWidget &over)
{
    const QPointF at = QRectF(over.rect()).center();
    QWheelEvent wheel(at, over.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&over, &wheel);
}

int scroll(const QString &file)
{
    Studio studio(file);
    studio.open();
    QTreeView &outline = studio.outline();
    outline.expandAll();
    goOnFor(1500);
    const PaintWatch painted(outline.viewport());
    QList<double> frames;
    QScrollBar &bar = *outline.verticalScrollBar();
    for (int at = -1; bar.value() != at;) {
        at = bar.value();
        const int before = painted.paints;
        QElapsedTimer timer;
        timer.start();
        turnWheel(*outline.viewport());
        if (bar.value() == at)
            break;
        goOnUntilPainted(painted, before);
        frames.append(double(timer.nsecsElapsed()) / 1e6);
    }
    if (frames.isEmpty())
        stop(u"nothing scrolled"_s);
    std::printf("%.3f %.3f %d\n", quantile(frames, 0.5), quantile(frames, 1), int(frames.size()));
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

int typing(const QString &file, int count)
{
    Studio studio(file);
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
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel-bench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"opened" && arguments.size() == 3)
        return opened(arguments[2], sinceStart);
    if (what == u"scroll" && arguments.size() == 3)
        return scroll(arguments[2]);
    if (what == u"typing" && arguments.size() == 4)
        return typing(arguments[2], arguments[3].toInt());
    stop(u"usage: bench_desk opened FILE | scroll FILE | typing FILE COUNT"_s);
}
