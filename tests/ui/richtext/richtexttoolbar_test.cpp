// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/richtexttoolbar.h"

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"
#include "ui/richtext/picturepopover.h"
#include "ui/richtext/richtextedit.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::paragraph;
using carrel::ui::LinkPopover;
using carrel::ui::RichTextEdit;
using carrel::ui::RichTextToolbar;

namespace {

QToolButton *button(const RichTextToolbar &toolbar, const QString &name)
{
    const auto buttons = toolbar.findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The buttons of a text")
{
    RichTextToolbar toolbar;
    RichTextEdit page(RichTextEdit::Extent::Page);
    RichTextEdit brief(RichTextEdit::Extent::Short);
    page.setRichText(test::json(R"([{"type": "paragraph", "runs": [{"text": "a"},
        {"text": "b", "bold": true}]}, {"type": "list", "items": ["c"]}])"));
    toolbar.setEditor(&page);
    toolbar.show();

    SECTION("have names and explain themselves")
    {
        const auto buttons = toolbar.findChildren<QToolButton *>();
        for (const QToolButton *each : buttons) {
            CHECK_FALSE(each->accessibleName().isEmpty());
            CHECK_FALSE(each->toolTip().isEmpty());
        }
        CHECK(button(toolbar, u"Bold"_s)->toolTip().contains(u"Ctrl+B"));
    }
    SECTION("follow the cursor")
    {
        CHECK_FALSE(button(toolbar, u"Bold"_s)->isChecked());
        page.moveCursor(QTextCursor::EndOfBlock);
        CHECK(button(toolbar, u"Bold"_s)->isChecked());
        CHECK_FALSE(button(toolbar, u"Bullets"_s)->isChecked());
        page.moveCursor(QTextCursor::End);
        CHECK(button(toolbar, u"Bullets"_s)->isChecked());
    }
    SECTION("change the text")
    {
        page.selectAll();
        QTest::mouseClick(button(toolbar, u"Italic"_s), Qt::LeftButton);
        CHECK(page.richText()[0]["runs"_L1][0]["italic"_L1].toBool());
    }
    SECTION("leave out what an editor does not take, and are disabled without one")
    {
        toolbar.setEditor(&brief);
        CHECK(button(toolbar, u"Table"_s)->isHidden());
        CHECK(button(toolbar, u"Quote"_s)->isHidden());
        CHECK_FALSE(button(toolbar, u"Bold"_s)->isHidden());
        toolbar.setEditor(nullptr);
        CHECK_FALSE(button(toolbar, u"Bold"_s)->isEnabled());
    }
    SECTION("offer pictures only with somebody to choose them")
    {
        CHECK(button(toolbar, u"Picture"_s)->isHidden());
        toolbar.setImageChooser([] { return MediaId(u"abcdefghijkl"_s); });
        page.moveCursor(QTextCursor::Start);
        QTest::mouseClick(button(toolbar, u"Picture"_s), Qt::LeftButton);
        CHECK(richtext::mediaIn(page.richText()) == QList{MediaId(u"abcdefghijkl"_s)});
    }
}

TEST_CASE("Links are made and changed beside the text")
{
    RichTextToolbar toolbar;
    RichTextEdit edit(RichTextEdit::Extent::Page);
    edit.setRichText({paragraph(u"words"_s)});
    toolbar.setEditor(&edit);
    toolbar.setPageSource([] {
        return QList<ui::PageChoice>{{NodeId(u"abcdefghijkl"_s), u"<b>First</b>"_s}};
    });
    edit.show();
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_L, Qt::ControlModifier);
    auto *popover = edit.findChild<LinkPopover *>();
    REQUIRE(popover);
    auto *address = popover->findChild<QLineEdit *>();

    SECTION("to an address, completed as meant")
    {
        QTest::keyClicks(address, u"example.org"_s);
        QTest::keyClick(address, Qt::Key_Return);
        CHECK(edit.link() == u"https://example.org");
        edit.setLink({});
        CHECK(edit.richText() == QJsonArray{paragraph(u"words"_s)});
    }
    SECTION("to a page of the course")
    {
        popover->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::keyClick(address, Qt::Key_Return);
        CHECK(edit.link() == u"page:abcdefghijkl");
    }
    SECTION("not to what is unsafe, and says so")
    {
        QTest::keyClicks(address, u"javascript:alert(1)"_s);
        QTest::keyClick(address, Qt::Key_Return);
        CHECK(popover->isVisible());
        CHECK(edit.link().isEmpty());
    }
}

TEST_CASE("Addresses are understood as authors write them")
{
    CHECK(LinkPopover::meantAddress(u"example.org/a"_s) == u"https://example.org/a");
    CHECK(LinkPopover::meantAddress(u"me@example.org"_s) == u"mailto:me@example.org");
    CHECK(LinkPopover::meantAddress(u" http://a.example "_s) == u"http://a.example");
    CHECK(LinkPopover::meantAddress(u"words"_s).isEmpty());
    CHECK(LinkPopover::meantAddress(u"data:text/html,x"_s).isEmpty());
}

TEST_CASE("A picture in a text is selected, described, captioned and deleted")
{
    RichTextEdit edit(RichTextEdit::Extent::Page);
    edit.resize(400, 300);
    edit.setRichText({paragraph(u"a"_s)});
    edit.moveCursor(QTextCursor::End);
    edit.insertPicture(MediaId(u"abcdefghijkl"_s));
    REQUIRE(edit.selectedPicture());
    edit.setAltOfSelected(u"A door"_s);
    CHECK(edit.selectedPicture()->alt == u"A door");
    edit.addCaptionToSelected();
    QTest::keyClicks(&edit, u"The door"_s);
    const QJsonArray text = edit.richText();
    CHECK(text[1]["alt"_L1].toString() == u"A door");
    CHECK(richtext::toPlain(QJsonArray{text[1]}) == u"A door\nThe door");
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClicks(&edit, u"b"_s);
    CHECK(edit.richText()[2] == paragraph(u"b"_s));
}
