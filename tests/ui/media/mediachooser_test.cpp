// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediachooser.h"

#include "core/edit/mediaedits.h"
#include "tests/core/edit/isobox.h"
#include "tests/ui/support/windowfixture.h"

#include <QBuffer>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Drawings that differ.
QByteArray numbered(int number)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"48\"><desc>"
        + QByteArray::number(number) + "</desc></svg>";
}

MediaId insert(SessionFixture &fixture, const QString &name, const QByteArray &bytes)
{
    const auto inserted = insertFile(*fixture.session, fixture.writeFile(name, bytes));
    REQUIRE(inserted);
    return inserted->id;
}

QByteArray photo(const QSize &size, const QColor &from, const QColor &to)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, from);
    sky.setColorAt(1, to);
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_CASE("MediaChooser")
{
    WindowFixture fixture;
    MediaDesk &desk = fixture.media;
    insert(fixture, u"ward.svg"_s, numbered(1));
    const MediaId board = insert(fixture, u"Board.svg"_s, numbered(2));
    insert(fixture, u"talk.vtt"_s, "WEBVTT\n");

    SECTION("offers what fits, by name")
    {
        MediaChooser chooser(desk, u"image/"_s);
        auto *list = chooser.findChild<QListWidget *>();
        REQUIRE(list);
        REQUIRE(list->count() == 2);
        CHECK(list->item(0)->text().startsWith(u"Board.svg\n64 × 48"));
        CHECK(list->currentRow() == 0);
    }
    SECTION("gives the current file on Enter")
    {
        MediaChooser chooser(desk, u"image/"_s);
        chooser.show();
        QTest::keyClick(chooser.findChild<QListWidget *>(), Qt::Key_Return);
        CHECK(chooser.result() == QDialog::Accepted);
        CHECK(chooser.chosen() == board);
    }
    SECTION("finds by name once there are many files")
    {
        for (int i = 10; i < 20; ++i)
            insert(fixture, u"sheet %1.svg"_s.arg(i), numbered(i));
        MediaChooser chooser(desk, u"image/"_s);
        chooser.show();
        auto *search = chooser.findChild<QLineEdit *>();
        REQUIRE(search->isVisible());
        search->setText(u"SHEET 13"_s);
        const auto *list = chooser.findChild<QListWidget *>();
        REQUIRE(list->currentItem());
        CHECK(list->currentItem()->text().startsWith(u"sheet 13.svg"));
        search->setText(u"nothing of the sort"_s);
        QTest::keyClick(search, Qt::Key_Return);
        CHECK(chooser.isVisible());
    }
    SECTION("names every control")
    {
        MediaChooser chooser(desk, {});
        CHECK(unnamedControls(chooser) == QStringList{});
    }
    SECTION("shows pictures, films and other files")
    {
        insert(fixture, u"Night shift at the ward.png"_s,
               photo({1200, 700}, QColor(20, 30, 70), QColor(230, 140, 90)));
        insert(fixture, u"portrait.png"_s, photo({500, 900}, Qt::darkGreen, Qt::white));
        insert(fixture, u"A handover, word for word.mp4"_s, film("isom", trackBox({})));
        MediaChooser chooser(desk, {});
        chooser.show();
        const auto *list = chooser.findChild<QListWidget *>();
        CHECK(list->count() == 6);
        QTest::qWait(qEnvironmentVariableIsEmpty("CARREL_PICTURES") ? 0 : 500);
        picture(chooser, u"media-chooser"_s);
    }
}
