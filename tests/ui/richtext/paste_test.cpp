// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"
#include "ui/richtext/richtextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;
using carrel::test::paragraph;
using carrel::ui::RichTextEdit;

namespace {

QJsonArray cleaned(const char *text)
{
    return richtext::clean(json(text));
}

void copy(RichTextEdit &edit, int from, int to)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
}

void paste(RichTextEdit &edit)
{
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
}

void offer(const QString &type, const QByteArray &bytes)
{
    auto *mime = new QMimeData;
    mime->setData(type, bytes);
    QApplication::clipboard()->setMimeData(mime);
}

const char *sample = R"([{"type": "heading", "level": 2, "runs": "Title"},
 {"type": "paragraph", "runs": [{"text": "a "}, {"text": "b", "bold": true}]},
 {"type": "list", "ordered": true, "items": ["one", "two"]},
 {"type": "table", "header": true, "rows": [["A", "B"], ["c", "d"]]},
 {"type": "poem", "lines": 3},
 {"type": "code", "text": "x\ny"}])";

} // namespace

TEST_CASE("What is copied inside Carrel is pasted as it was")
{
    RichTextEdit from(RichTextEdit::Extent::Page);
    RichTextEdit to(RichTextEdit::Extent::Page);
    from.setRichText(cleaned(sample));

    SECTION("a whole text into an empty one")
    {
        copy(from, 0, from.document()->characterCount() - 1);
        paste(to);
        CHECK(to.richText() == cleaned(sample));
    }
    SECTION("a few words into the middle of others")
    {
        to.setRichText({paragraph(u"xy"_s)});
        copy(from, 6, 9);
        QTest::keyClick(&to, Qt::Key_Right);
        paste(to);
        CHECK(to.richText() == cleaned(R"([{"type": "paragraph", "runs": [{"text": "xa "},
            {"text": "b", "bold": true}, {"text": "y"}]}])"));
    }
    SECTION("paragraphs into the middle of one, which they split")
    {
        from.setRichText({paragraph(u"1"_s), paragraph(u"2"_s)});
        to.setRichText({paragraph(u"xy"_s)});
        copy(from, 0, 3);
        QTest::keyClick(&to, Qt::Key_Right);
        paste(to);
        CHECK(to.richText() == QJsonArray{paragraph(u"x1"_s), paragraph(u"2y"_s)});
    }
    SECTION("items into a list, whose they become")
    {
        from.setRichText(cleaned(R"([{"type": "list", "items": ["p", "q"]}])"));
        to.setRichText(cleaned(R"([{"type": "list", "items": ["a", "b"]}])"));
        copy(from, 0, 3);
        to.moveCursor(QTextCursor::End);
        paste(to);
        CHECK(richtext::toPlain(to.richText()).remove(u'\n') == u"abpq"_s);
        CHECK(to.richText().size() == 1);
    }
    SECTION("only words, lists and marks where no more is wanted")
    {
        RichTextEdit brief(RichTextEdit::Extent::Short);
        copy(from, 0, from.document()->characterCount() - 1);
        paste(brief);
        const QJsonArray text = brief.richText();
        for (const QJsonValue &block : text) {
            const QString type = block["type"_L1].toString();
            CHECK((type == u"paragraph" || type == u"list"));
        }
        CHECK(richtext::toPlain(text).contains(u"Title"));
        CHECK(richtext::toPlain(text).contains(u"c d"));
    }
}

TEST_CASE("What comes from elsewhere is checked and converted")
{
    RichTextEdit edit(RichTextEdit::Extent::Page);

    SECTION("something that only claims to be ours")
    {
        offer(u"application/x-carrel-richtext+json"_s, R"json([{"type": "paragraph",
            "runs": [{"text": "x", "link": "javascript:alert(1)"}]}])json");
        paste(edit);
        CHECK(edit.richText().isEmpty());
    }
    SECTION("plain words, which become paragraphs, and an address over words, a link")
    {
        QApplication::clipboard()->setText(u"a\n\nb"_s);
        paste(edit);
        CHECK(edit.richText() == QJsonArray{paragraph(u"a"_s), paragraph(u"b"_s)});
        edit.setRichText({paragraph(u"words"_s)});
        edit.selectAll();
        QApplication::clipboard()->setText(u"https://example.org/"_s);
        paste(edit);
        CHECK(edit.richText() == cleaned(R"([{"type": "paragraph",
            "runs": [{"text": "words", "link": "https://example.org/"}]}])"));
    }
    SECTION("HTML, or its words alone with Ctrl+Shift+V")
    {
        auto *mime = new QMimeData;
        mime->setHtml(u"<h1>A</h1><p><b>b</b></p>"_s);
        mime->setText(u"A\n\nb"_s);
        QApplication::clipboard()->setMimeData(mime);
        paste(edit);
        CHECK(edit.richText()[0]["type"_L1].toString() == u"heading");
        edit.setRichText({});
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(edit.richText() == QJsonArray{paragraph(u"A"_s), paragraph(u"b"_s)});
    }
    SECTION("and pictures among words are told of, as they do not come along")
    {
        const QSignalSpy stayed(&edit, &RichTextEdit::picturesStayed);
        auto *mime = new QMimeData;
        mime->setHtml(u"<p>a</p><img src=\"https://example.org/a.png\"><p>b</p>"_s);
        QApplication::clipboard()->setMimeData(mime);
        paste(edit);
        CHECK(edit.richText() == QJsonArray{paragraph(u"a"_s), paragraph(u"b"_s)});
        CHECK(stayed.size() == 1);
    }
    SECTION("pictures and files, which are the owner's matter")
    {
        const QSignalSpy images(&edit, &RichTextEdit::imageDropped);
        const QSignalSpy files(&edit, &RichTextEdit::filesDropped);
        QApplication::clipboard()->setImage(QImage(4, 4, QImage::Format_RGB32));
        paste(edit);
        CHECK(images.size() == 1);
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s)});
        QApplication::clipboard()->setMimeData(mime);
        paste(edit);
        CHECK(files.value(0).value(0).toStringList() == QStringList{u"/tmp/a.png"_s});
        CHECK(edit.richText().isEmpty());
    }
}

TEST_CASE("Nothing is ever loaded for a text")
{
    RichTextEdit edit(RichTextEdit::Extent::Page);
    QStringList asked;
    edit.setImageSource([&asked](const MediaId &id, int) {
        asked << id.text();
        return QImage();
    });
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"secret.png"_s);
    QImage secret(8, 8, QImage::Format_RGB32);
    secret.fill(Qt::red);
    REQUIRE(secret.save(file));

    SECTION("pasted pictures of the web, of this computer, inline ones")
    {
        auto *mime = new QMimeData;
        mime->setHtml(
            u"<p>a<img src='http://127.0.0.1:9/x.png'><img src='%1'><img src='file://%1'>"
            "<img src='data:image/png;base64,AAAA'><img src=x onerror=alert(1)></p>"_s.arg(file));
        QApplication::clipboard()->setMimeData(mime);
        paste(edit);
        CHECK(edit.richText() == QJsonArray{paragraph(u"a"_s)});
    }
    SECTION("a stored text whose pictures name files instead of media")
    {
        const QJsonArray text{
            test::block(u"image"_s, {{u"media"_s, file}, {u"alt"_s, u"x"_s}}),
            test::block(u"image"_s, {{u"media"_s, u"http://127.0.0.1:9/x.png"_s}}),
            paragraph(u"<img src='file://%1'>"_s.arg(file))};
        edit.setRichText(text);
        edit.grab();
        CHECK(asked.isEmpty());
        CHECK(edit.richText() == richtext::clean(text));
    }
    SECTION("whatever the document itself is asked for")
    {
        const QList<QUrl> addresses{QUrl::fromLocalFile(file), QUrl(u"http://127.0.0.1:9/x"_s),
                                    QUrl(u"data:image/png;base64,AAAA"_s)};
        for (const QUrl &address : addresses) {
            CHECK_FALSE(edit.document()->resource(QTextDocument::ImageResource, address).isValid());
            CHECK_FALSE(edit.loadResource(QTextDocument::ImageResource, address).isValid());
        }
        edit.document()->setHtml(u"<img src='%1'><img src='file://%1'>"_s.arg(file));
        const QImage shown = edit.grab().toImage();
        bool isRed = false;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                isRed = isRed || shown.pixelColor(x, y) == QColor(Qt::red);
        }
        CHECK_FALSE(isRed);
    }
    SECTION("pictures of the course come from the course")
    {
        edit.setRichText({test::block(u"image"_s, {{u"media"_s, u"abcdefghijkl"_s}})});
        edit.grab();
        CHECK(asked.contains(u"abcdefghijkl"_s));
    }
}
