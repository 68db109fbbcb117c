// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/owntemplates.h"
#include "core/exchange/templates/templates.h"
#include "core/richtext/gaps.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/templatedialog.h"
#include "ui/welcome/cardbutton.h"
#include "ui/welcome/templatechooser.h"
#include "ui/welcome/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QString selectedText()
{
    const auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    return text ? text->textCursor().selectedText() : QString();
}

/// Does `act` in the dialog of that sort as soon as it is up; it has to close it.
template<typename Dialog>
void whenUp(const std::function<void(Dialog &)> &act)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        act(*dialog);
    });
    timer->start(5);
}

void runCommand(StudioFixture &studio, const QString &command)
{
    studio.window().registry().action(command)->trigger();
    StudioFixture::settle();
}

} // namespace

TEST_CASE("From gap to gap of a course")
{
    StudioFixture studio;
    studio.studio->startNew(u"language"_s, &studio.window());
    StudioFixture::settle();
    QApplication::setActiveWindow(&studio.window());

    SECTION("F8 goes through all pages and round, Shift+F8 back")
    {
        // The check of the course, which finds the pages, runs beside.
        REQUIRE(QTest::qWaitFor([&] { return studio.desk().hasFindings(); }, 20'000));
        QStringList seen;
        QSet<NodeId> pages;
        for (int step = 0; step < 40; ++step) {
            runCommand(studio, u"edit.nextGap"_s);
            const QString gap = selectedText();
            const QWidget *focus = QApplication::focusWidget();
            INFO(seen.join(u'\n').toStdString()
                 + (focus ? focus->metaObject()->className() : "nobody"));
            REQUIRE(gap.startsWith(u"[["));
            seen += gap;
            pages.insert(studio.desk().panes().current());
            if (seen.size() > 1 && gap == seen.first())
                break;
        }
        CHECK(seen.size() == 9); // eight gaps, and the first again
        CHECK(seen[0] == u"[[name of your company]]");
        CHECK(seen[1] == u"[[a sentence that you say often, with its translation]]");
        CHECK(pages.size() == 4);
        runCommand(studio, u"edit.gapBefore"_s);
        CHECK(selectedText() == u"[[next lesson]]");
    }

    SECTION("F8 needs no check of the course to find the first gap")
    {
        studio.studio->startNew(u"management"_s, &studio.window());
        auto *window = studio.studio->windows().last();
        QApplication::setActiveWindow(window);
        REQUIRE_FALSE(window->desk()->hasFindings());
        window->registry().action(u"edit.nextGap"_s)->trigger();
        CHECK(selectedText() == u"[[number of days]]");
        CHECK_FALSE(window->desk()->hasFindings());
    }

    SECTION("Tab goes on to the next page once a gap is typed over")
    {
        REQUIRE(QTest::qWaitFor([&] { return studio.desk().hasFindings(); }, 20'000));
        runCommand(studio, u"edit.nextGap"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Oak & Sons"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        StudioFixture::settle();
        CHECK(selectedText() == u"[[a sentence that you say often, with its translation]]");
        const auto outline = studio.session().view().outline();
        REQUIRE(outline);
        bool isKept = false;
        REQUIRE(studio.session().view().forEachNode([&](const Node &node, int) -> Result<> {
            isKept = isKept || QJsonDocument(node.body).toJson().contains("Oak & Sons");
            return {};
        }));
        CHECK(isKept);
    }
}

TEST_CASE("Gaps are found in every starter template")
{
    for (const TemplateAbout &about : starterTemplates(u"en"_s)) {
        INFO(about.name.toStdString());
        StudioFixture studio;
        studio.studio->startNew(about.name, &studio.window());
        StudioFixture::settle();
        QApplication::setActiveWindow(&studio.window());
        REQUIRE(QTest::qWaitFor([&] { return studio.desk().hasFindings(); }, 20'000));
        int gaps = 0;
        REQUIRE(studio.session().view().forEachNode([&](const Node &node, int) -> Result<> {
            gaps += int(gapTextsIn(node.body).size());
            return {};
        }));
        QStringList seen;
        for (int step = 0; step < gaps; ++step) {
            runCommand(studio, u"edit.nextGap"_s);
            seen += selectedText();
        }
        INFO(seen.join(u'\n').toStdString());
        CHECK(seen.filter(u"[["_s).size() == gaps);
        const QString first = seen.first();
        runCommand(studio, u"edit.nextGap"_s);
        CHECK(selectedText() == first);
    }
}

TEST_CASE("A course without gaps says so")
{
    StudioFixture studio;
    studio.startBlank();
    runCommand(studio, u"edit.nextGap"_s);
    const auto labels = studio.desk().findChildren<QLabel *>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"There is no gap"); }));
}

TEST_CASE("Save as a template")
{
    StudioFixture studio;
    studio.startBlank();
    studio.edit(u"Night shift"_s);

    SECTION("asks for name and content, and the first page offers it from then on")
    {
        whenUp<ui::TemplateDialog>([](ui::TemplateDialog &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            CHECK(lines[0]->text() == u"Night shift");
            lines[1]->setText(u"One page."_s);
            dialog.accept();
        });
        runCommand(studio, u"file.saveTemplate"_s);
        const QList<OwnTemplate> own = ownTemplates();
        REQUIRE(own.size() == 1);
        CHECK(own[0].name == u"Night shift");
        CHECK(own[0].description == u"One page.");
        CHECK(studio.asked.contains(u"note The template is saved"_s));

        whenUp<ui::TemplateChooser>([](ui::TemplateChooser &chooser) {
            const auto cards = chooser.findChildren<ui::CardButton *>();
            for (ui::CardButton *card : cards) {
                if (card->accessibleName() == u"Night shift")
                    return card->click();
            }
            FAIL("no card");
        });
        runCommand(studio, u"file.newFromTemplate"_s);
        CHECK(studio.studio->windows().size() == 2);
    }

    SECTION("says in the dialog why a name cannot be had, and keeps what was entered")
    {
        int times = 0;
        const std::function<void(ui::TemplateDialog &)> second = [&](ui::TemplateDialog &dialog) {
            ++times;
            const auto labels = dialog.findChildren<QLabel *>();
            CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"Carrel's own templates");
            }));
            CHECK(dialog.name() == u"blank");
            dialog.reject();
        };
        whenUp<ui::TemplateDialog>([&](ui::TemplateDialog &dialog) {
            ++times;
            dialog.findChildren<QLineEdit *>()[0]->setText(u"blank"_s);
            dialog.accept();
            QTimer::singleShot(0, qApp, [second] { whenUp<ui::TemplateDialog>(second); });
        });
        runCommand(studio, u"file.saveTemplate"_s);
        CHECK(times == 2);
        CHECK(ownTemplates().isEmpty());
    }
}

TEST_CASE("The author's own templates on the first page")
{
    StudioFixture studio;
    studio.startSaved(u"Handover.carrel"_s);
    REQUIRE(QDir().mkpath(ownTemplatesFolder()));
    REQUIRE(
        QFile::copy(studio.path(u"Handover.carrel"_s), ownTemplatesFolder() + u"/Mine.carrel"_s));
    REQUIRE(studio.window().closeCourse());
    StudioFixture::settle();
    const OwnTemplate mine = ownTemplates().value(0);
    REQUIRE(mine.name == u"Mine");

    SECTION("start a course")
    {
        Q_EMIT studio.window().welcome().newFromOwnAsked(mine.path);
        StudioFixture::settle();
        REQUIRE(studio.window().desk());
        CHECK(studio.session().path().isEmpty());
    }

    SECTION("are deleted after a question")
    {
        studio.answers.onDeletingTemplate = [](auto &&...) { return ui::Sure::No; };
        Q_EMIT studio.window().welcome().deleteTemplateAsked(mine);
        CHECK(ownTemplates().size() == 1);
        studio.answers.onDeletingTemplate = [](auto &&...) { return ui::Sure::Yes; };
        Q_EMIT studio.window().welcome().deleteTemplateAsked(mine);
        CHECK(ownTemplates().isEmpty());
    }

    SECTION("are renamed")
    {
        whenUp<ui::TemplateDialog>([](ui::TemplateDialog &dialog) {
            dialog.findChildren<QLineEdit *>()[0]->setText(u"Ours"_s);
            dialog.accept();
        });
        Q_EMIT studio.window().welcome().renameTemplateAsked(mine);
        CHECK(ownTemplates().value(0).name == u"Ours");
    }

    SECTION("a damaged one is told and starts nothing")
    {
        QFile file(mine.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no course");
        file.close();
        Q_EMIT studio.window().welcome().newFromOwnAsked(mine.path);
        CHECK_FALSE(studio.window().desk());
        CHECK(studio.asked.last().startsWith(u"error "));
        CHECK(EditSession::leftovers(studio.sessionOptions()).isEmpty());
    }
}
