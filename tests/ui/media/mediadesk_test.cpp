// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediadesk.h"

#include "tests/core/edit/isobox.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/widgets/workbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\"/>";

/// A window as far as the desk knows one.
struct DeskFixture : SessionFixture
{
    QWidget window;
    QWidget *blocked = new QWidget(&window);
    WorkBar work{blocked, &window};
    MediaDesk desk{*session, work};
};

/// Answers the next message box with OK and returns its text.
class BoxReader : public QObject
{
public:
    BoxReader()
    {
        m_timer.callOnTimeout(this, [this] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            text = box->text();
            box->accept();
        });
        m_timer.start(5);
    }
    QString text;

private:
    QTimer m_timer;
};

} // namespace

TEST_CASE("MediaDesk::insertPath")
{
    DeskFixture fixture;
    MediaDesk &desk = fixture.desk;
    BoxReader box;

    SECTION("puts the file in and knows it at once")
    {
        const auto id =
            desk.insertPath(fixture.writeFile(u"board.svg"_s, drawing), &fixture.window);
        REQUIRE(id);
        REQUIRE(desk.media(*id));
        CHECK(desk.media(*id)->name == u"board.svg"_s);
        CHECK(desk.all(u"image/"_s).size() == 1);
        CHECK(desk.all(u"video/"_s).isEmpty());
        CHECK(box.text.isEmpty());
        CHECK(fixture.session->undoLabel() == u"Insert file “board.svg”"_s);
    }
    SECTION("lets the window hear of it on the window's own thread, before it returns")
    {
        QThread *heardOn = nullptr;
        QObject::connect(fixture.session.get(), &EditSession::changed, &desk,
                         [&] { heardOn = QThread::currentThread(); });
        QSignalSpy changed(&desk, &MediaDesk::changed);
        REQUIRE(desk.insertPath(fixture.writeFile(u"board.svg"_s, drawing), &fixture.window));
        CHECK(heardOn == fixture.window.thread());
        CHECK(changed.size() == 1);
        CHECK(fixture.blocked->isEnabled());
    }
    SECTION("tells what cannot be put in, and leaves nothing")
    {
        CHECK_FALSE(desk.insertPath(fixture.writeFile(u"notes.txt"_s, "hello"), &fixture.window));
        CHECK(box.text.contains(u"notes.txt"));
        CHECK(desk.all({}).isEmpty());
        CHECK_FALSE(fixture.session->canUndo());
    }
    SECTION("tells what an iPhone film means to learners")
    {
        const QByteArray bytes = film("qt  ", trackBox({.codec = "hvc1"}));
        const auto id = desk.insertPath(fixture.writeFile(u"IMG_1.MOV"_s, bytes), &fixture.window);
        REQUIRE(id);
        CHECK(box.text.contains(u"HEVC"));
        CHECK(desk.picture(*id, 160).size() == QSize(160, 90));
    }
    SECTION("forgets it after undo and knows it again after redo")
    {
        const auto id =
            desk.insertPath(fixture.writeFile(u"board.svg"_s, drawing), &fixture.window);
        REQUIRE(id);
        REQUIRE(fixture.session->undo());
        CHECK_FALSE(desk.media(*id));
        CHECK(desk.picture(*id, 100).isNull());
        REQUIRE(fixture.session->redo());
        CHECK(desk.media(*id));
    }
    SECTION("cancelled leaves nothing and shows no message")
    {
        QTimer canceller;
        canceller.callOnTimeout(&fixture.work, [&] {
            for (auto *button : fixture.work.findChildren<QAbstractButton *>())
                button->click();
        });
        canceller.start(0);
        const QByteArray bytes = film("isom", trackBox({})) + QByteArray(64 << 20, 'x');
        CHECK_FALSE(desk.insertPath(fixture.writeFile(u"long.mp4"_s, bytes), &fixture.window));
        CHECK(box.text.isEmpty());
        CHECK(desk.all({}).isEmpty());
    }
}

TEST_CASE("MediaDesk::insertImage")
{
    DeskFixture fixture;
    QImage image(40, 30, QImage::Format_ARGB32);
    image.fill(Qt::blue);
    const auto id = fixture.desk.insertImage(image, &fixture.window);
    REQUIRE(id);
    const auto media = fixture.desk.media(*id);
    REQUIRE(media);
    CHECK(media->type == u"image/png"_s);
    const QRegularExpression name(u"^Pasted picture \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.png$"_s);
    CHECK(name.match(media->name).hasMatch());

    QSignalSpy changed(&fixture.desk, &MediaDesk::changed);
    CHECK(fixture.desk.picture(*id, 40).isNull());
    REQUIRE(changed.wait());
    CHECK(fixture.desk.picture(*id, 40).size() == QSize(40, 30));
}

TEST_CASE("MediaDesk::choose")
{
    DeskFixture fixture;
    MediaDesk &desk = fixture.desk;
    BoxReader box;
    QString wanted;
    QString path;
    desk.setFilePicker([&](const QString &accept, QWidget *) {
        wanted = accept;
        return path;
    });

    SECTION("goes straight to the files of this computer while the course has none that fits")
    {
        path = fixture.writeFile(u"board.svg"_s, drawing);
        const auto id = desk.choose(u"image/"_s, &fixture.window);
        REQUIRE(id);
        CHECK(wanted == u"image/"_s);
        CHECK(desk.media(*id));
    }
    SECTION("changes nothing when no file is chosen")
    {
        CHECK_FALSE(desk.choose(u"image/"_s, &fixture.window));
        CHECK_FALSE(fixture.session->canUndo());
    }
    SECTION("refuses a file of another sort before it is put in")
    {
        path = fixture.writeFile(u"clip.mp4"_s, film("isom", trackBox({})));
        CHECK_FALSE(desk.choose(u"image/"_s, &fixture.window));
        CHECK(box.text.contains(u"pictures"));
        CHECK(desk.all({}).isEmpty());
    }
}
