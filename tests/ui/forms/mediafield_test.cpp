// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/mediafield.h"

#include "core/edit/mediaedits.h"
#include "tests/support/catch.h"
#include "tests/ui/forms/formfixture.h"
#include "ui/media/mediadrag.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\"/>";

void drop(QWidget &target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

TEST_CASE("A file of a block")
{
    FormFixture fixture(u"image"_s);
    auto *field = fixture.content->findChild<MediaField *>();
    REQUIRE(field);
    const auto words = [&] {
        QStringList all;
        for (const QLabel *label : field->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    };
    CHECK(words().contains(u"No file yet"_s));
    drop(*field, fixture.writeFile(u"board.svg"_s, drawing));

    SECTION("is dropped onto it and shown with name, type and size")
    {
        REQUIRE_FALSE(fixture.at(u"media"_s).toString().isEmpty());
        CHECK(fixture.failures == QStringList());
        CHECK(words().contains(u"board.svg"_s));
        CHECK(words().contains(u"SVG, "_s));
        auto *button = qobject_cast<QPushButton *>(fixture.control(u"media"_s));
        REQUIRE(button);
        CHECK(button->text() == u"Replace…"_s);
    }
    SECTION("is taken from the library where it is of a type that fits")
    {
        const auto drag = [&](const QString &name, const QByteArray &content) {
            const MediaId id =
                got(insertFile(*fixture.session, fixture.writeFile(name, content))).id;
            const std::unique_ptr<QMimeData> data(mediaMimeData({id}));
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton,
                                  Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(field, &enter);
            if (enter.isAccepted()) {
                QDropEvent event({5, 5}, Qt::CopyAction, data.get(), Qt::LeftButton,
                                 Qt::NoModifier);
                QApplication::sendEvent(field, &event);
            }
            return id.text();
        };
        const QString before = fixture.at(u"media"_s).toString();
        drag(u"a.pdf"_s, "%PDF-1.7");
        CHECK(fixture.at(u"media"_s).toString() == before);
        const QString plan = drag(u"plan.svg"_s, drawing + ' ');
        CHECK(fixture.at(u"media"_s).toString() == plan);
    }
    SECTION("is taken off")
    {
        field->controls().last()->setFocus();
        qobject_cast<QAbstractButton *>(field->controls().last())->click();
        CHECK(fixture.at(u"media"_s) == u""_s);
        CHECK(words().contains(u"No file yet"_s));
        REQUIRE(fixture.session->undo());
        CHECK(words().contains(u"board.svg"_s));
    }
}
