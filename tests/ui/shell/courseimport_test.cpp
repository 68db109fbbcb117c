// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/page.h"
#include "core/package/exporter.h"
#include "core/package/scorm/scormexporter.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/importing/importwindow.h"
#include "ui/package/packagewriting.h"
#include "ui/shell/banner.h"
#include "ui/shell/courseimport.h"
#include "ui/shell/deskpanes.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Twenty questions of all sorts, one of them with a loss.
QByteArray twentyQuestions()
{
    QByteArray gift;
    for (int i = 1; i <= 5; ++i) {
        const QByteArray n = QByteArray::number(i);
        gift += "::Choice " + n + "::What do you ask first on day " + n
            + "? {\n=What is still open?#Yes.\n~Was it quiet?#No.\n~Where is the sheet?\n}\n\n";
        gift += "The sheet of day " + n + " replaces talking. {FALSE#Ask back.}\n\n";
        gift += "How many jobs are left of " + n + "? {#" + n + ":0.5}\n\n";
        gift += "The four words are {=Now =now} and so on, day " + n + ".\n\n";
    }
    gift.replace("~Where is the sheet?\n}\n\nThe sheet of day 5",
                 "~%25%Where is the sheet?\n}\n\nThe sheet of day 5");
    return gift;
}

struct Journey : StudioFixture
{
    QString file;

    Journey()
    {
        startSaved();
        window().show();
        settle();
        file = path(u"night shift.gift"_s);
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(twentyQuestions());
    }

    ui::ImportWindow &import() { return desk().import().window(); }
    QPushButton &button() { return *import().findChild<QPushButton *>(u"import"_s); }
    void waitUntilRead()
    {
        REQUIRE(QTest::qWaitFor([&] { return button().isEnabled(); }));
    }
    int blocks() { return int(session().view().nodeCount().value()); }
    bool isShown(const QString &title)
    {
        const auto node = session().view().node(desk().panes().current());
        return node && *node && (*node)->title == title;
    }
};

} // namespace

TEST_CASE("From a file of twenty questions to a quiz in a package")
{
    Journey j;
    const int before = j.blocks();
    j.window().registry().action(u"file.import"_s)->trigger();
    StudioFixture::settle();
    REQUIRE(j.import().isVisible());
    CHECK_FALSE(j.import().isModal());

    j.import().setFilePicker([&](const QString &, QWidget *) { return j.file; });
    j.import().chooseFile();
    j.waitUntilRead();
    CHECK(j.blocks() == before);
    j.import().findChild<QAbstractButton *>(u"quiz"_s)->click();
    j.button().click();
    REQUIRE(QTest::qWaitFor([&] { return j.isShown(u"night shift"_s); }));
    CHECK(j.blocks() == before + 21);
    const NodeId page = j.desk().panes().current();
    const auto node = j.session().view().node(page);
    REQUIRE((node && *node));
    CHECK(pageDetailsFrom((*node)->body).isQuiz);
    CHECK(j.desk().banner().isVisible());
    CHECK(j.desk().banner().text().startsWith(u"20 block(s) came in."_s));
    CHECK(j.session().view().comments().value().size() == 1);

    j.window().registry().action(u"edit.undo"_s)->trigger();
    StudioFixture::settle();
    CHECK(j.blocks() == before);
    CHECK(j.session().view().comments().value().isEmpty());
    j.window().registry().action(u"edit.redo"_s)->trigger();
    StudioFixture::settle();
    CHECK(j.blocks() == before + 21);

    const auto view = j.session().snapshot();
    REQUIRE(view);
    const auto package =
        ui::writePackage(**view, {u"moodle"_s, QFileInfo(j.file).path(), u"quiz.zip"_s, {}}, {});
    REQUIRE(package);
    CHECK(std::ranges::none_of(package->checks, [](const PackageCheck &check) {
        return check.outcome == PackageCheck::Outcome::Failed;
    }));
}

TEST_CASE("The banner after an import takes it back")
{
    Journey j;
    const int before = j.blocks();
    j.desk().import().openFile(j.file);
    j.waitUntilRead();
    j.button().click();
    REQUIRE(QTest::qWaitFor([&] { return j.desk().banner().text().startsWith(u"20 block"_s); }));
    QPushButton *undo = nullptr;
    for (QPushButton *each : j.desk().banner().findChildren<QPushButton *>())
        undo = each->text() == u"Undo the import"_s ? each : undo;
    REQUIRE(undo);
    undo->click();
    StudioFixture::settle();
    CHECK(j.blocks() == before);
}

TEST_CASE("A question file that is dropped on the window is shown for import")
{
    Journey j;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(j.file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(&j.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(&j.window(), &drop);
    StudioFixture::settle();
    j.waitUntilRead();
    CHECK(j.import().isVisible());
}

TEST_CASE("Questions can be pasted from a command of their own")
{
    Journey j;
    j.window().registry().action(u"course.pasteQuestions"_s)->trigger();
    StudioFixture::settle();
    REQUIRE(j.import().isVisible());
    CHECK(j.import().focusWidget()->objectName() == u"words"_s);
}
