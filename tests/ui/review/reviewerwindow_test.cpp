// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewerwindow.h"

#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/exchange/review/commentsfile.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A saved course and a reviewer's window on it.
struct ReadingStage
{
    WindowFixture fixture;
    NodeId page = fixture.addPageWith({u"text"_s, u"single"_s});
    QList<NodeId> blocks = fixture.blocksOf(page);
    NodeId module = fixture.node(page).parent;
    QString path = fixture.path(u"handover.carrel"_s);
    std::unique_ptr<ReviewerWindow> window;

    ReadingStage()
    {
        REQUIRE(changeField(*fixture.session, blocks[0], u"text"_s,
                            richtext::fromPlain(u"Six and rising"_s)));
        REQUIRE(fixture.session->saveAs(path));
        QSettings().remove(u"review"_s);
        open();
    }

    void open()
    {
        std::shared_ptr<const CourseView> view = got(readCourseFile(path));
        auto draft =
            got(review::ReviewDraft::of(std::move(view), {.folder = fixture.path(u"reviews"_s)}));
        window = std::make_unique<ReviewerWindow>(std::move(draft), path);
        window->show();
        settle();
    }

    QTreeWidget &tree(const QString &name)
    {
        const auto trees = window->findChildren<QTreeWidget *>();
        for (QTreeWidget *one : trees) {
            if (one->accessibleName() == name)
                return *one;
        }
        FAIL("no such list");
        return *trees.first();
    }

    /// The row that begins with these words.
    void choose(const QString &words)
    {
        QTreeWidget &list = tree(u"Words of the page"_s);
        for (QTreeWidgetItemIterator at(&list); *at; ++at) {
            if ((*at)->text(0).startsWith(words)) {
                list.setCurrentItem(*at);
                settle();
                return;
            }
        }
        FAIL("no such row: " << words.toStdString());
    }

    QPushButton &button(const QString &text)
    {
        const auto buttons = window->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == text)
                return *one;
        }
        FAIL("no such button");
        return *buttons.first();
    }

    QPlainTextEdit &editor(const QString &name)
    {
        const auto editors = window->findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *one : editors) {
            if (one->accessibleName() == name)
                return *one;
        }
        FAIL("no such editor");
        return *editors.first();
    }

    const QList<SentComment> &comments() { return window->draft().review().comments; }
};

} // namespace

TEST_CASE("The window of a reviewer")
{
    ReadingStage s;

    SECTION("shows all words of a page, and has a name for everything")
    {
        CHECK(unnamedControls(*s.window) == QStringList());
        s.choose(u"1.1-1 Text"_s);
        s.choose(u"Text\nSix and rising"_s);
        picture(*s.window, u"reviewer"_s);
    }
    SECTION("takes a comment with other words on one text, changes and deletes it")
    {
        s.choose(u"Text\nSix and rising"_s);
        s.editor(u"Your comment"_s).setPlainText(u"Seven?"_s);
        auto *suggests = s.window->findChild<QCheckBox *>();
        REQUIRE(suggests->isVisible());
        suggests->setChecked(true);
        CHECK(s.editor(u"Suggested words"_s).toPlainText() == u"Six and rising");
        s.editor(u"Suggested words"_s).setPlainText(u"Seven and rising"_s);
        s.button(u"Keep comment"_s).click();
        REQUIRE(s.comments().size() == 1);
        CHECK(s.comments()[0].anchor == u"text");
        CHECK(s.comments()[0].quote == u"Six and rising");
        CHECK(s.comments()[0].suggestion == u"Seven and rising");
        CHECK(s.comments()[0].kind == u"wrong");
        picture(*s.window, u"reviewer comment"_s);
        s.choose(u"Wrong · Text"_s);
        CHECK(s.editor(u"Your comment"_s).toPlainText() == u"Seven?");
        s.editor(u"Your comment"_s).setPlainText(u"Seven."_s);
        s.button(u"Keep comment"_s).click();
        REQUIRE(s.comments().size() == 1);
        CHECK(s.comments()[0].text == u"Seven.");
        s.choose(u"Wrong · Text"_s);
        s.button(u"Delete comment"_s).click();
        CHECK(s.comments().isEmpty());
    }
    SECTION("takes a verdict on a module")
    {
        s.window->showNode(s.module);
        settle();
        const auto choices = s.window->findChildren<QComboBox *>();
        for (QComboBox *choice : choices) {
            if (choice->accessibleName() == u"Verdict on the module"_s)
                choice->setCurrentIndex(2);
        }
        REQUIRE(s.window->draft().verdictOn(s.module));
        CHECK(s.window->draft().verdictOn(s.module)->verdict == Verdict::WithChanges);
        picture(*s.window, u"reviewer verdict"_s);
    }
    SECTION("saves the file for the author, and is there again as it was")
    {
        s.window->findChild<QLineEdit *>()->setText(u"Ana"_s);
        s.choose(u"1.1-2 Single choice"_s);
        s.editor(u"Your comment"_s).setPlainText(u"Too easy"_s);
        s.button(u"Keep comment"_s).click();
        const QString file = s.fixture.path(u"ana.carrelreview.json"_s);
        REQUIRE(s.window->save(file));
        CHECK(got(review::readComments(file)).name == u"Ana");
        s.open();
        CHECK(s.comments().size() == 1);
        s.choose(u"Wrong"_s);
    }
    SECTION("keeps a name that is still being typed when it goes")
    {
        auto *name = s.window->findChild<QLineEdit *>();
        s.window->activateWindow();
        name->setFocus();
        settle();
        REQUIRE(name->hasFocus());
        name->setText(u"Ana"_s);
        s.window.reset();
        s.open();
        CHECK(s.window->draft().review().name == u"Ana");
    }
    SECTION("opens the preview in the browser")
    {
        QString opened;
        s.window->setOpener([&](const QString &path) {
            opened = path;
            return true;
        });
        s.button(u"Preview in the browser"_s).click();
        CHECK(QFile::exists(opened));
    }
}
