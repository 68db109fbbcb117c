// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/edit/mediaedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/media/mediachooser.h"
#include "ui/media/mediadesk.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/richtext/linkpopover.h"
#include "ui/richtext/picturepopover.h"
#include "ui/richtext/richtextedit.h"
#include "ui/richtext/richtexttoolbar.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// The first text of the page has the focus, so that the toolbar is about it.
ui::RichTextEdit &editorOf(Stage &stage)
{
    stage.openCourse();
    stage.goTo(stage.fullPage);
    auto *editor = stage.window().findChild<ui::CardColumn *>()->findChild<ui::RichTextEdit *>();
    REQUIRE(editor);
    stage.window().activateWindow();
    editor->setFocus();
    StudioFixture::settle();
    return *editor;
}

ui::RichTextToolbar &toolbarOf(Stage &stage)
{
    auto *toolbar = stage.window().findChild<ui::RichTextToolbar *>();
    REQUIRE(toolbar);
    REQUIRE(toolbar->isVisible());
    return *toolbar;
}

void playToolbar(Stage &stage)
{
    ui::RichTextEdit &editor = editorOf(stage);
    ui::RichTextToolbar &toolbar = toolbarOf(stage);
    stage.look(u"toolbar"_s, toolbar);
    stage.lookAtMenus(u"toolbar"_s, toolbar);
    editor.selectAll();
    StudioFixture::settle();
    stage.lookAtMenus(u"text"_s, stage.window());
}

void playLink(Stage &stage)
{
    ui::RichTextEdit &editor = editorOf(stage);
    editor.selectAll();
    const auto open = [&] { Q_EMIT editor.linkWanted(); };
    stage.lookWhileOpen(u"new"_s, open);
    stage.lookWhileOpen(u"refused"_s, open, [&](QWidget &popover) {
        const auto fields = popover.findChildren<QLineEdit *>();
        fields.first()->setText(stage.words());
        for (auto *button : popover.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
    });
    editor.setLink(u"https://0000.test/"_s);
    stage.lookWhileOpen(u"present"_s, open);
    editor.moveCursor(QTextCursor::End);
    editor.setLink({});
    stage.lookWhileOpen(u"with words"_s, open);
}

void playPicture(Stage &stage)
{
    editorOf(stage);
    auto *popover = new ui::PicturePopover(stage.words(), &stage.window());
    stage.lookWhileOpen(u"picture"_s, [&] { popover->showBeside({200, 200, 10, 10}); });
}

void playMediaChooser(Stage &stage)
{
    stage.openCourse();
    for (int i = 0; i < 10; ++i) {
        QImage image(40 + i, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString file = stage.path(stage.words() + u"%1.png"_s.arg(i));
        REQUIRE(image.save(file, "PNG"));
        REQUIRE(insertFile(stage.session(), file));
    }
    StudioFixture::settle();
    auto *media = stage.window().findChild<ui::MediaDesk *>();
    REQUIRE(media);
    ui::MediaChooser chooser(*media, u"image/"_s, &stage.window());
    chooser.show();
    StudioFixture::settle();
    stage.look(u"files"_s, chooser);
    stage.lookAtMenus(u"files"_s, chooser);
}

} // namespace

QList<Scene> textScenes()
{
    return {{u"toolbar"_s, playToolbar},
            {u"link"_s, playLink},
            {u"picture"_s, playPicture},
            {u"media chooser"_s, playMediaChooser}};
}

} // namespace carrel::test
