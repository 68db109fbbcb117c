// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/sheets.h"

#include "core/exchange/templates/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/storyboard/storyboardwriting.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QThread>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));

struct SampleSheets
{
    WindowFixture fixture;

    SampleSheets() { REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *fixture.session)); }

    std::unique_ptr<Sheets> layOut(const SheetsWish &wish = {.made = noon})
    {
        auto sheets = Sheets::layOut(fixture.session->view(), wish);
        REQUIRE(sheets);
        return std::move(*sheets);
    }
};

QImage pictureOf(const Sheets &sheets, int sheet)
{
    QImage image(Sheets::size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    sheets.paint(painter, sheet);
    painter.end();
    return image;
}

/// Parts of the picture that are not white, from the top to the bottom in tenths.
QList<bool> inkOf(const QImage &image)
{
    QList<bool> ink(10, false);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                ink[y * 10 / image.height()] = true;
        }
    }
    return ink;
}

} // namespace

TEST_CASE("Sheets of a storyboard")
{
    SampleSheets sample;

    SECTION("hold the whole course, each module on a new one")
    {
        const auto sheets = sample.layOut();
        if (const QString folder = qEnvironmentVariable("CARREL_PICTURES"); !folder.isEmpty()) {
            for (const int sheet : {0, 1, 2})
                pictureOf(*sheets, sheet).save(u"%1/sheet%2.png"_s.arg(folder).arg(sheet));
        }
        CHECK(sheets->isWhole());
        CHECK(sheets->count() > 20);
        CHECK(sheets->words(0).contains(u"A handover that holds"));
        CHECK(sheets->words(0).contains(u"Signature"));
        CHECK_FALSE(sheets->words(0).contains(u"What gets lost"));
        CHECK(sheets->words(1).contains(u"What gets lost"));
        CHECK(sheets->words(sheets->count() - 1).contains(u"On your shift"));
    }

    SECTION("are white with dark letters, in the dark as well")
    {
        const QPalette before = QApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, Qt::black);
        QApplication::setPalette(dark);
        const auto sheets = sample.layOut();
        const QImage image = pictureOf(*sheets, 1);
        QApplication::setPalette(before);
        CHECK(image.pixelColor(5, 5) == QColor(Qt::white));
        CHECK(inkOf(image).count(true) >= 6);
    }

    SECTION("show pictures small")
    {
        const auto sheets = sample.layOut();
        const QImage image = pictureOf(*sheets, 1);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        }
        colours.removeIf([](QRgb colour) { return qGray(colour) == qRed(colour); });
        CHECK(colours.size() > 100); // letters and lines are grey
    }

    SECTION("repeat the head of a table where it goes on")
    {
        const auto sheets = sample.layOut();
        // The second sheet of a module begins with the row of heads, which is grey.
        const QImage image = pictureOf(*sheets, 2);
        const int top = 57 + 22; // margin and header
        int most = 0;
        for (int y = top; y < top + 20; ++y) {
            int grey = 0;
            for (int x = 0; x < image.width(); ++x)
                grey += image.pixelColor(x, y) == QColor(0xec, 0xef, 0xf1) ? 1 : 0;
            most = std::max(most, grey);
        }
        CHECK(most > image.width() / 2);
    }

    SECTION("stop soon after as many as were asked for")
    {
        const auto sheets = sample.layOut({.made = noon, .most = 3});
        CHECK_FALSE(sheets->isWhole());
        CHECK(sheets->count() >= 3);
        CHECK(sheets->count() < sample.layOut()->count());
    }

    SECTION("can be made on another thread and painted here")
    {
        std::unique_ptr<Sheets> sheets;
        const auto view = got(sample.fixture.session->snapshot());
        std::unique_ptr<QThread> worker(QThread::create([&] {
            auto made = Sheets::layOut(*view, {.made = noon});
            if (made)
                sheets = std::move(*made);
        }));
        worker->start();
        worker->wait();
        REQUIRE(sheets);
        CHECK(inkOf(pictureOf(*sheets, 1)).count(true) >= 6);
    }

    SECTION("can be cancelled")
    {
        const auto cancelled = Sheets::layOut(
            sample.fixture.session->view(),
            {.made = noon, .progress = [](qint64 done, qint64) { return done < 9; }});
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("writeStoryboard")
{
    SampleSheets sample;
    const CourseView &course = sample.fixture.session->view();

    SECTION("writes a PDF with a page for every sheet")
    {
        const QString path = sample.fixture.path(u"paper.pdf"_s);
        REQUIRE(writeStoryboard(course, StoryboardWay::Pdf, path, {}));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith("%PDF-"));
        const QRegularExpression count(u"/Count (\\d+)"_s);
        CHECK(count.match(QString::fromLatin1(bytes)).captured(1).toInt()
              == sample.layOut()->count());
        const QRegularExpression across(u"/MediaBox \\[0 0 84[12][.\\d]* 59[56]"_s);
        CHECK(across.match(QString::fromLatin1(bytes)).hasMatch());
    }

    SECTION("writes a text document and a web page")
    {
        for (const StoryboardWay way : {StoryboardWay::Text, StoryboardWay::WebPage}) {
            const QString path = sample.fixture.path(u"paper."_s + suffixOf(way));
            REQUIRE(writeStoryboard(course, way, path, {}));
            CHECK(QFileInfo(path).size() > 10'000);
        }
    }

    SECTION("leaves nothing when it is cancelled")
    {
        const QString path = sample.fixture.path(u"paper.pdf"_s);
        const auto cancelled = writeStoryboard(course, StoryboardWay::Pdf, path,
                                               [](qint64 done, qint64) { return done < 9; });
        REQUIRE_FALSE(cancelled);
        CHECK_FALSE(QFile::exists(path));
    }

    SECTION("says where it cannot write")
    {
        const auto refused =
            writeStoryboard(course, StoryboardWay::Pdf, sample.fixture.path(u"no/paper.pdf"_s), {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"paper.pdf"));
    }
}
