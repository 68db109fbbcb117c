// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/richtext/richtextedit.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

constexpr int documents = 1000;

/// Blocks as they come, pictures are `picture`; nothing where the stored model refuses them.
QJsonArray randomBlocks(QRandomGenerator &random, const MediaId &picture)
{
    QByteArray written = QJsonDocument(randomText(random)).toJson();
    written.replace("abcdefghijkl", picture.text().toUtf8());
    const QJsonArray text = richtext::clean(QJsonDocument::fromJson(written).array());
    return richtext::check(text) ? text : QJsonArray();
}

QJsonArray randomDocument(int seed, const MediaId &picture)
{
    QRandomGenerator random{quint32(seed)};
    QJsonArray text{test::paragraph(u"Beginning"_s)};
    while (text.size() < 2 + seed % 12) {
        for (const QJsonValue &block : randomBlocks(random, picture))
            text.append(block);
    }
    return richtext::clean(text);
}

QJsonArray storedText(const SessionFixture &fixture, const NodeId &block)
{
    return fixture.node(block).body.value("text"_L1).toArray();
}

MediaId addPicture(SessionFixture &fixture)
{
    const QString path = fixture.path(u"picture.png"_s);
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::black);
    REQUIRE(image.save(path));
    return got(insertFile(*fixture.session, path)).id;
}

void press(QWidget &widget, int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

/// What an author does who types into the beginning and takes it back.
void typeAndTakeBack(RichTextEdit &edit)
{
    edit.moveCursor(QTextCursor::Start);
    press(edit, Qt::Key_X, u"x"_s);
    REQUIRE(edit.richText() != QJsonArray());
    press(edit, Qt::Key_Backspace, {});
}

} // namespace

TEST_CASE("A thousand random documents come back equal through editor and store")
{
    WindowFixture fixture;
    const NodeId module = fixture.addModule();
    const MediaId picture = addPicture(fixture);
    RichTextEdit edit(RichTextEdit::Extent::Page);
    NodeId page;
    QList<NodeId> blocks;
    QList<QJsonArray> written;
    for (int seed = 0; seed < documents; ++seed) {
        CAPTURE(seed);
        if (seed % 50 == 0)
            page = fixture.addPage(module);
        written.append(randomDocument(seed, picture));
        edit.setRichText(written.last());
        typeAndTakeBack(edit);
        const auto kept =
            addBlock(*fixture.session, {page}, u"text"_s, {{u"text"_s, edit.richText()}});
        INFO((kept ? QString() : kept.error().message + kept.error().detail).toStdString());
        REQUIRE(kept);
        blocks.append(*kept);
    }

    const QString file = fixture.path(u"thousand.carrel"_s);
    REQUIRE(fixture.session->saveAs(file));
    fixture.reopen(file);
    for (int seed = 0; seed < documents; ++seed) {
        CAPTURE(seed);
        REQUIRE(storedText(fixture, blocks[seed]) == written[seed]);
        edit.setRichText(storedText(fixture, blocks[seed]));
        REQUIRE(edit.richText() == written[seed]);
    }
}
