// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellhighlighter.h"

#include "tests/ui/spelling/spellingfixture.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// The words that are underlined.
QStringList underlined(const QTextEdit &editor)
{
    QStringList words;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

struct EditorFixture : SpellingFixture
{
    EditorFixture()
    {
        setTextLanguage(editor, u"en"_s);
        editor.show();
        QApplication::setActiveWindow(&editor);
    }
    void show(const QString &text)
    {
        editor.setPlainText(text);
        settle();
        read();
    }

    QTextEdit editor;
};

} // namespace

TEST_CASE("SpellHighlighter")
{
    EditorFixture fixture;
    QTextEdit &editor = fixture.editor;

    SECTION("underlines what the dictionary does not know, and changes nothing in the text")
    {
        const auto *highlighter = new SpellHighlighter(editor);
        CHECK(SpellHighlighter::of(editor) == highlighter);
        fixture.show(u"the hadnover is quiet\nthe shfit"_s);
        CHECK(underlined(editor) == QStringList{u"hadnover"_s, u"shfit"_s});
        CHECK(editor.toPlainText() == u"the hadnover is quiet\nthe shfit"_s);
        CHECK_FALSE(editor.toHtml().contains(u"underline"_s));
    }
    SECTION("tells nobody that somebody has typed")
    {
        new SpellHighlighter(editor);
        editor.setPlainText(u"the hadnover"_s);
        settle();
        int changes = 0;
        QObject::connect(editor.document(), &QTextDocument::contentsChanged, &editor,
                         [&] { ++changes; });
        QObject::connect(editor.document(), &QTextDocument::contentsChange, &editor,
                         [&] { ++changes; });
        fixture.read();
        fixture.checker.turnOff();
        settle();
        fixture.checker.turnOn();
        settle();
        CHECK(underlined(editor) == QStringList{u"hadnover"_s});
        CHECK(changes == 0);
    }
    SECTION("leaves the word alone that is being typed, until it is left")
    {
        new SpellHighlighter(editor);
        fixture.show(u"the"_s);
        editor.setFocus();
        REQUIRE(editor.hasFocus());
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u" hadnover"_s);
        settle();
        CHECK(underlined(editor).isEmpty());
        QTest::keyClicks(&editor, u" is"_s);
        settle();
        CHECK(underlined(editor) == QStringList{u"hadnover"_s});
        QTest::keyClicks(&editor, u" shfit"_s);
        editor.moveCursor(QTextCursor::Start);
        settle();
        CHECK(underlined(editor) == QStringList{u"hadnover"_s, u"shfit"_s});
    }
    SECTION("asks each passage for its language")
    {
        new SpellHighlighter(editor, [](const QTextCharFormat &format) {
            return format.fontItalic()    ? std::optional(u"fr"_s)
                : format.fontFixedPitch() ? std::nullopt
                                          : std::optional(QString());
        });
        editor.clear();
        QTextCharFormat french;
        french.setFontItalic(true);
        QTextCharFormat code;
        code.setFontFixedPitch(true);
        editor.textCursor().insertText(u"the relève "_s, QTextCharFormat());
        editor.textCursor().insertText(u"relève "_s, french);
        editor.textCursor().insertText(u"xyzzy"_s, code);
        settle();
        fixture.read();
        fixture.read();
        CHECK(underlined(editor) == QStringList{u"relève"_s});
    }
    SECTION("follows what is learnt, and the switch")
    {
        new SpellHighlighter(editor);
        fixture.show(u"the carrel hadnover"_s);
        fixture.checker.learn(u"carrel"_s, u"en"_s);
        settle();
        CHECK(underlined(editor) == QStringList{u"hadnover"_s});
        fixture.checker.turnOff();
        settle();
        CHECK(underlined(editor).isEmpty());
    }
    SECTION("finds the word at a place, and the next one")
    {
        const auto *highlighter = new SpellHighlighter(editor);
        fixture.show(u"the hadnover\nis shfit"_s);
        REQUIRE(highlighter->at(6));
        CHECK(highlighter->at(6)->word == u"hadnover"_s);
        CHECK(highlighter->at(6)->position == 4);
        CHECK_FALSE(highlighter->at(1));
        CHECK(highlighter->next(0)->word == u"hadnover"_s);
        CHECK(highlighter->next(5)->word == u"shfit"_s);
        CHECK_FALSE(highlighter->next(17));
    }
}
