// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportcourse.h"

#include "core/edit/outlineedits.h"
#include "core/package/republish/exportrecords.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/package/exportchoice.h"
#include "ui/package/exportdialog.h"
#include "ui/package/exportreport.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTimer>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Answers the dialogs of an export as they come up.
class Author : public QObject
{
public:
    Author()
    {
        m_timer.callOnTimeout(this, [this] { look(); });
        m_timer.start(5);
    }

    /// Until the package is written, or nobody wants it any more, and the report was read.
    void exports(WindowFixture &fixture)
    {
        exportCourse({&fixture.window, fixture.work, *fixture.session});
        fixture.work.finishBeside();
        while (QApplication::activeModalWidget())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    std::function<void(ExportDialog &, int time)> onDialog;
    int dialogs = 0;
    QString report;

private:
    void look()
    {
        QWidget *window = QApplication::activeModalWidget();
        if (auto *shown = qobject_cast<ExportReport *>(window)) {
            report = shown->text();
            shown->accept();
        } else if (auto *dialog = qobject_cast<ExportDialog *>(window)) {
            onDialog(*dialog, ++dialogs);
        }
    }

    QTimer m_timer;
};

} // namespace

TEST_CASE("exportCourse")
{
    QSettings().remove(u"export"_s);
    WindowFixture fixture;
    const NodeId page = fixture.addPageWith({u"text"_s, u"single"_s});
    REQUIRE_FALSE(page.isNull());
    QDir().mkpath(fixture.path(u"out"_s));
    rememberChoice(fixture.course(), {u"moodle"_s, fixture.path(u"out"_s), u"a.zip"_s, {}});
    Author author;
    const auto files = [&] {
        return QDir(fixture.path(u"out"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };

    SECTION("leads from the question to the report")
    {
        author.onDialog = [](ExportDialog &dialog, int) { dialog.accept(); };
        author.exports(fixture);
        CHECK(files() == QStringList{u"a-lms.html"_s, u"a.zip"_s});
        CHECK(author.report.startsWith(u"“a.zip” is ready"));
        CHECK(author.dialogs == 1);
    }
    SECTION("is remembered, and the next time says what changed")
    {
        QStringList told;
        int remembered = 0;
        author.onDialog = [&](ExportDialog &dialog, int) {
            QTest::qWait(1); // facts come from another thread
            told.clear();
            for (const auto *label : dialog.findChildren<QLabel *>())
                told << label->text();
            if (!told.filter(u"Reading"_s).isEmpty())
                return;
            dialog.accept();
        };
        REQUIRE(fixture.session->saveAs(fixture.path(u"c.carrel"_s)));
        const auto again = [&] {
            exportCourse({&fixture.window, fixture.work, *fixture.session, [&] { ++remembered; }});
            fixture.work.finishBeside();
            while (QApplication::activeModalWidget())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        };
        again();
        CHECK(told.filter(u"Since the export"_s).isEmpty());
        REQUIRE(rememberedExports(fixture.session->view()).size() == 1);
        const ExportRecord record = rememberedExports(fixture.session->view()).first();
        CHECK(record.name == u"a.zip");
        CHECK(record.profile == u"moodle");
        CHECK(record.sha256.size() == 64);
        CHECK(record.bytes == QFileInfo(fixture.path(u"out/a.zip"_s)).size());
        CHECK(remembered == 1);
        REQUIRE(renameNode(*fixture.session, page, u"Called otherwise"_s));
        again();
        CHECK(told.filter(u"Since the export"_s).size() == 1);
        CHECK(told.filter(u"1 safe change"_s).size() == 1);
        CHECK(remembered == 1); // a change waits to be saved: it is saved with that
    }
    SECTION("writes nothing when the author thinks better of it")
    {
        author.onDialog = [](ExportDialog &dialog, int) { dialog.reject(); };
        author.exports(fixture);
        CHECK(files().isEmpty());
        CHECK(author.report.isEmpty());
    }
    SECTION("comes back with a sentence and the input when it cannot be written")
    {
        QString problem;
        author.onDialog = [&](ExportDialog &dialog, int time) {
            if (time == 1) {
                QDir(fixture.path(u"out"_s)).removeRecursively();
                QFile blocking(fixture.path(u"out"_s));
                REQUIRE(blocking.open(QIODevice::WriteOnly));
                return dialog.accept();
            }
            for (const auto *label : dialog.findChildren<QLabel *>())
                problem += label->text() + u'\n';
            CHECK(dialog.choice().name == u"a.zip"_s);
            dialog.reject();
        };
        author.exports(fixture);
        CHECK(author.dialogs == 2);
        CHECK(problem.contains(u"out"));
        CHECK(author.report.isEmpty());
    }
    SECTION("leaves the window free while the package is written")
    {
        author.onDialog = [](ExportDialog &dialog, int) { dialog.accept(); };
        exportCourse({&fixture.window, fixture.work, *fixture.session});
        CHECK(fixture.work.isBusyBeside());
        CHECK_FALSE(fixture.work.isBusy());
        REQUIRE(renameNode(*fixture.session, page, u"Typed meanwhile"_s));
        fixture.work.finishBeside();
        CHECK(files() == QStringList{u"a-lms.html"_s, u"a.zip"_s});
    }
    QSettings().remove(u"export"_s);
}
