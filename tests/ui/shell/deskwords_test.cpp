// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of the course, of what is shown and of what is selected, as the window tells them.

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/richtext/richtextedit.h"
#include "ui/shell/coursefacts.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/statusline.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

struct CountedCourse
{
    CountedCourse()
    {
        studio.startBlank();
        facts = studio.desk().findChild<ui::CourseFacts *>();
        facts->setPause(1);
        const auto outline = got(studio.session().view().outline());
        page = outline[2].id;
        block = got(addBlock(studio.session(), {page}, u"text"_s));
        type(u"one two three"_s);
        studio.desk().panes().goTo(page, {});
    }

    void type(const QString &text)
    {
        REQUIRE(changeField(studio.session(), block, u"text"_s, richtext::fromPlain(text)));
    }

    QStringList shownIn(QWidget &widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isHidden())
                texts << label->text();
        }
        return texts;
    }

    bool isShown(const QString &words)
    {
        return shownIn(*studio.desk().findChild<ui::StatusLine *>()).contains(words);
    }

    bool isBegun(const QString &words)
    {
        return std::ranges::any_of(shownIn(*studio.desk().findChild<ui::StatusLine *>()),
                                   [&](const QString &text) { return text.startsWith(words); });
    }

    /// What the page says besides the text of its block.
    int titleWords() { return countWords(*got(studio.session().view().node(page))).total(); }

    QString wordsWith(int typed) { return wordsText({.texts = titleWords() + typed}); }

    StudioFixture studio;
    ui::CourseFacts *facts;
    NodeId page;
    NodeId block;
};

} // namespace

TEST_CASE("The window tells how many words there are")
{
    CountedCourse course;
    REQUIRE(QTest::qWaitFor([&] { return course.isShown(course.wordsWith(3)); }));

    SECTION("on the page that is shown, following what is typed")
    {
        course.facts->setPause(1'000'000); // no look at the whole course
        course.type(u"one two three four five"_s);
        CHECK(QTest::qWaitFor([&] { return course.isShown(course.wordsWith(5)); }));
    }
    SECTION("after a block has gone, once the whole course is looked at")
    {
        REQUIRE(deleteNode(course.studio.session(), course.block));
        CHECK(QTest::qWaitFor([&] { return !course.isShown(course.wordsWith(3)); }));
    }
    SECTION("in the text that is selected")
    {
        auto &desk = course.studio.desk();
        desk.panes().showField(course.page, course.block, u"text"_s);
        auto *text = desk.panes().findChild<ui::RichTextEdit *>();
        REQUIRE(text);
        text->setFocus();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(0);
        cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor, 2);
        text->setTextCursor(cursor);
        const QString words = u"2 of %1 word"_s.arg(course.titleWords() + 3);
        CHECK(QTest::qWaitFor([&] { return course.isBegun(words); }));
        cursor.clearSelection();
        text->setTextCursor(cursor);
        CHECK(QTest::qWaitFor([&] { return course.isShown(course.wordsWith(3)); }));
    }
    SECTION("in the whole course, below the outline")
    {
        const auto shown = course.shownIn(course.studio.desk().panes());
        CHECK(std::ranges::any_of(shown, [](const QString &text) {
            return text.contains(u"1 page"_s) && text.contains(u" word"_s);
        }));
    }
}
