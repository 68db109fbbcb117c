// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/richtextedit.h"

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;
using carrel::test::paragraph;
using carrel::test::run;
using carrel::ui::RichTextEdit;
using carrel::ui::TextAction;

namespace {

/// Clean; a plain string among the blocks stands for a paragraph.
QJsonArray clean(const char *text)
{
    QJsonArray blocks = json(text);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].isString())
            blocks.replace(i, paragraph(blocks[i].toString()));
    }
    return richtext::clean(blocks);
}

/// An editor in a window, the cursor at its end.
struct Desk
{
    explicit Desk(const QJsonArray &text = {},
                  RichTextEdit::Extent extent = RichTextEdit::Extent::Page)
        : edit(extent)
    {
        edit.resize(400, 300);
        edit.setRichText(text);
        edit.show();
        edit.setFocus();
        edit.moveCursor(QTextCursor::End);
    }

    void type(const QString &text)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                key(Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, &edit, Qt::Key_unknown, QString(c),
                                    Qt::NoModifier);
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&edit, key, modifiers);
    }
    void putCursor(int position)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(position);
        edit.setTextCursor(cursor);
    }

    RichTextEdit edit;
};

} // namespace

TEST_CASE("Setting a text in the editor")
{
    Desk desk(clean(R"(["First words", "Second"])"));

    SECTION("emits nothing, and of an equal one does nothing at all")
    {
        const QSignalSpy edited(&desk.edit, &RichTextEdit::edited);
        const int revision = desk.edit.document()->revision();
        desk.edit.setRichText(desk.edit.richText());
        CHECK(desk.edit.document()->revision() == revision);
        desk.edit.setRichText(clean(R"(["Other"])"));
        QCoreApplication::processEvents();
        CHECK(edited.isEmpty());
    }
    SECTION("keeps the cursor where the texts agree")
    {
        desk.putCursor(14); // "Se|cond"
        desk.edit.setRichText(clean(R"(["First new words", "Second"])"));
        CHECK(desk.edit.textCursor().position() == 18);
        desk.putCursor(3);
        desk.edit.setRichText(clean(R"(["First new words", "Second", "Third"])"));
        CHECK(desk.edit.textCursor().position() == 3);
    }
    SECTION("leaves a text alone that was emptied")
    {
        desk.edit.selectAll();
        desk.key(Qt::Key_Delete);
        CHECK(desk.edit.richText().isEmpty());
        CHECK(desk.edit.isBlank());
    }
}

TEST_CASE("Typing in the editor")
{
    Desk desk;

    SECTION("makes paragraphs, lines and tells the owner once per key")
    {
        const QSignalSpy edited(&desk.edit, &RichTextEdit::edited);
        desk.type(u"ab"_s);
        CHECK(edited.size() == 2);
        desk.key(Qt::Key_Return, Qt::ShiftModifier);
        desk.type(u"c\nd"_s);
        QCoreApplication::processEvents();
        CHECK(edited.size() == 6);
        CHECK(desk.edit.richText() == QJsonArray{paragraph(u"ab\nc"_s), paragraph(u"d"_s)});
    }
    SECTION("goes on in bold and italic as asked by their keys")
    {
        desk.type(u"a"_s);
        desk.key(Qt::Key_B, Qt::ControlModifier);
        desk.type(u"b"_s);
        desk.key(Qt::Key_I, Qt::ControlModifier);
        desk.type(u"c"_s);
        CHECK(desk.edit.isOn(TextAction::Bold));
        desk.key(Qt::Key_B, Qt::ControlModifier);
        desk.type(u"d"_s);
        CHECK(
            desk.edit.richText()
            == clean(R"([{"type": "paragraph", "runs": [{"text": "a"}, {"text": "b", "bold": true},
                 {"text": "c", "bold": true, "italic": true}, {"text": "d", "italic": true}]}])"));
    }
    SECTION("after a heading is ordinary text again")
    {
        desk.edit.perform(TextAction::Heading1);
        desk.type(u"Title\nwords"_s);
        CHECK(desk.edit.richText() == clean(R"([{"type": "heading", "level": 1, "runs": "Title"},
                 {"type": "paragraph", "runs": "words"}])"));
    }
}

TEST_CASE("Typing touches nothing else")
{
    Desk desk;

    SECTION("behind a link is no part of it")
    {
        desk.edit.setRichText(
            clean(R"([{"type": "paragraph", "runs": [{"text": "x", "link": "https://e.org/"}]}])"));
        desk.edit.moveCursor(QTextCursor::End);
        desk.type(u"y"_s);
        CHECK(desk.edit.richText()[0]["runs"_L1].toArray().size() == 2);
    }
    SECTION("with an input method")
    {
        QInputMethodEvent composing(u"e"_s, {});
        QCoreApplication::sendEvent(&desk.edit, &composing);
        CHECK(desk.edit.richText().isEmpty());
        QInputMethodEvent commit;
        commit.setCommitString(u"\u00e9t\u00e9"_s);
        QCoreApplication::sendEvent(&desk.edit, &commit);
        CHECK(desk.edit.richText() == QJsonArray{paragraph(u"\u00e9t\u00e9"_s)});
    }
    SECTION("a letter elsewhere drops nothing that the editor cannot show")
    {
        const QJsonArray odd = clean(R"(["a", {"type": "poem", "lines": [1]}, {"type": "paragraph",
            "runs": [{"text": "", "note": 1}, {"text": "b", "note": 2}], "mood": "calm"}])");
        desk.edit.setRichText(odd);
        desk.putCursor(1);
        desk.type(u"x"_s);
        QJsonArray expected = odd;
        expected.replace(0, paragraph(u"ax"_s));
        CHECK(desk.edit.richText() == expected);
    }
}

TEST_CASE("Lists in the editor")
{
    Desk desk;

    SECTION("begin with signs, go on with Enter, end with Enter on an empty item")
    {
        desk.type(u"- one\ntwo\n\nafter"_s);
        const QJsonArray expected = clean(R"([{"type": "list", "items": ["one", "two"]},
            {"type": "paragraph", "runs": "after"}])");
        CHECK(desk.edit.richText() == expected);
    }
    SECTION("are indented by Tab, outdented by Shift+Tab; what follows stays below")
    {
        desk.type(u"1. a\nb\nc"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"\nd"_s);
        QJsonArray text = desk.edit.richText();
        CHECK(text[0]["items"_L1].toArray().size() == 2);
        CHECK(text[0]["items"_L1][1][1]["items"_L1].toArray().size() == 2);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
        text = desk.edit.richText();
        CHECK(text[0]["items"_L1].toArray().size() == 3);
        CHECK(text[0]["items"_L1][2][1]["items"_L1].toArray().size() == 1);
    }
    SECTION("are left by Backspace at the start of an item")
    {
        desk.type(u"- a\nb"_s);
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Backspace);
        CHECK(desk.edit.richText()[1] == paragraph(u"b"_s));
    }
    SECTION("change their kind as a whole")
    {
        desk.type(u"- a\nb"_s);
        desk.edit.perform(TextAction::Numbers);
        CHECK(desk.edit.richText().size() == 1);
        CHECK(desk.edit.richText()[0]["ordered"_L1].toBool());
    }
}

TEST_CASE("Headings, quotes and code in the editor")
{
    Desk desk;

    SECTION("begin with signs")
    {
        desk.type(u"## Title\n> said"_s);
        CHECK(desk.edit.richText()[0]["level"_L1].toInt() == 2);
        CHECK(desk.edit.richText()[1]["type"_L1].toString() == u"quote");
    }
    SECTION("end with Backspace at their start")
    {
        desk.type(u"## Title"_s);
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Backspace);
        CHECK(desk.edit.richText() == QJsonArray{paragraph(u"Title"_s)});
    }
    SECTION("a quote ends with Enter on an empty line")
    {
        desk.type(u"> said\n\nafter"_s);
        CHECK(desk.edit.richText()[1] == paragraph(u"after"_s));
    }
    SECTION("code keeps its lines and ends after an empty one")
    {
        desk.edit.perform(TextAction::CodeBlock);
        desk.type(u"a\n  b\n\nafter"_s);
        CHECK(desk.edit.richText()
              == QJsonArray{test::block(u"code"_s, {{u"text"_s, u"a\n  b"_s}}),
                            paragraph(u"after"_s)});
    }
}

TEST_CASE("Signs around words make bold, italic and code")
{
    Desk desk;
    desk.type(u"a **b c** *d* `e` 2 * 3 * 4 x*y*"_s);
    CHECK(desk.edit.richText()
          == clean(R"([{"type": "paragraph", "runs": [{"text": "a "}, {"text": "b c", "bold": true},
             {"text": " "}, {"text": "d", "italic": true}, {"text": " "},
             {"text": "e", "code": true}, {"text": " 2 * 3 * 4 x*y*"}]}])"));
}

TEST_CASE("Tables in the editor")
{
    Desk desk;
    desk.type(u"before"_s);
    desk.edit.perform(TextAction::InsertTable);

    SECTION("are filled with Tab, which makes a new row at the end")
    {
        for (int cell = 0; cell < 9; ++cell) {
            desk.type(QString::number(cell));
            desk.key(Qt::Key_Tab);
        }
        desk.type(u"new"_s);
        const QJsonValue table = desk.edit.richText()[1];
        CHECK(table["header"_L1].toBool());
        CHECK(table["rows"_L1].toArray().size() == 4);
        CHECK(table["rows"_L1][3][0] == test::json(R"([{"runs": [{"text": "new"}]}])")[0]);
        CHECK(desk.edit.richText()[0] == paragraph(u"before"_s));
    }
    SECTION("take rows, columns and a caption, and go as a whole")
    {
        desk.type(u"a"_s);
        desk.edit.perform(TextAction::ColumnAfter);
        desk.edit.perform(TextAction::RowBelow);
        desk.edit.perform(TextAction::HeaderRow);
        desk.edit.perform(TextAction::TableCaption);
        desk.type(u"Who"_s);
        const QJsonValue table = desk.edit.richText()[1];
        CHECK(table["rows"_L1].toArray().size() == 4);
        CHECK(table["rows"_L1][0].toArray().size() == 4);
        CHECK_FALSE(table["header"_L1].toBool());
        CHECK(table["caption"_L1].toString() == u"Who");
        desk.key(Qt::Key_Return);
        desk.edit.perform(TextAction::RemoveTable);
        CHECK(desk.edit.richText() == QJsonArray{paragraph(u"before"_s)});
    }
    SECTION("keep Enter inside a cell")
    {
        desk.type(u"a\nb"_s);
        CHECK(desk.edit.richText()[1]["rows"_L1][0][0]["runs"_L1][0]["text"_L1].toString()
              == u"a\nb");
    }
}

TEST_CASE("Keys that are not about writing reach the window")
{
    QWidget window;
    QVBoxLayout layout(&window);
    RichTextEdit edit(RichTextEdit::Extent::Page);
    QLineEdit next;
    layout.addWidget(&edit);
    layout.addWidget(&next);
    window.show();
    window.activateWindow();
    edit.setFocus();
    REQUIRE(QTest::qWaitFor([&] { return edit.hasFocus(); }));

    SECTION("undo, redo, Go to, moving a block")
    {
        const QList<QKeySequence> sequences{Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                                            Qt::CTRL | Qt::Key_K, Qt::ALT | Qt::Key_Up,
                                            Qt::CTRL | Qt::Key_Return};
        for (const QKeySequence &sequence : sequences) {
            CAPTURE(sequence.toString());
            QAction action;
            action.setShortcut(sequence);
            window.addAction(&action);
            const QSignalSpy triggered(&action, &QAction::triggered);
            QTest::keySequence(&edit, sequence);
            CHECK(triggered.size() == 1);
            window.removeAction(&action);
        }
        CHECK(edit.richText().isEmpty());
    }
    SECTION("Tab, outside lists and tables")
    {
        QTest::keyClick(&edit, Qt::Key_Tab);
        CHECK(next.hasFocus());
        CHECK(edit.richText().isEmpty());
    }
}

TEST_CASE("The editor is as high as its text")
{
    QWidget window;
    QVBoxLayout layout(&window);
    RichTextEdit edit(RichTextEdit::Extent::Page);
    layout.addWidget(&edit);
    layout.addStretch();
    window.resize(500, 600);
    window.show();
    const int empty = edit.height();
    edit.setRichText({paragraph(u"many words "_s.repeated(40))});
    REQUIRE(QTest::qWaitFor([&] { return edit.height() > 3 * empty; }));
    const int wide = edit.height();
    window.resize(300, 600);
    REQUIRE(QTest::qWaitFor([&] { return edit.height() > wide; }));
    edit.setRichText({});
    REQUIRE(QTest::qWaitFor([&] { return edit.height() == empty; }));
}

TEST_CASE("A picture takes no more room than it needs")
{
    RichTextEdit edit(RichTextEdit::Extent::Page);
    edit.resize(400, 300);
    edit.setImageSource([](const MediaId &, int) {
        QImage image(200, 200, QImage::Format_RGB32);
        image.fill(Qt::blue);
        return image;
    });
    edit.setRichText({test::block(u"image"_s, {{u"media"_s, u"abcdefghijkl"_s}})});
    edit.show();
    CHECK(edit.document()->size().height() < 240);
}

TEST_CASE("The cursor of a text that is higher than the page stays in sight as it moves")
{
    QScrollArea page;
    page.setWidgetResizable(true);
    auto *edit = new RichTextEdit(RichTextEdit::Extent::Page);
    QJsonArray many;
    for (int i = 0; i < 60; ++i)
        many.append(paragraph(u"A line"_s));
    edit->setRichText(many);
    page.setWidget(edit);
    page.resize(400, 200);
    page.show();
    QApplication::setActiveWindow(&page);
    edit->setFocus();

    QTest::keyClick(edit, Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const QRect cursor = edit->cursorRect();
    const QPoint place = edit->viewport()->mapTo(page.viewport(), cursor.center());
    CHECK(page.viewport()->rect().contains(place));
}
