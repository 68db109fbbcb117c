// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediaedits.h"
#include "core/kinds/area.h"
#include "tests/support/catch.h"
#include "tests/ui/forms/formfixture.h"
#include "ui/forms/areacanvas.h"
#include "ui/forms/arealistfield.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wideDrawing =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400" width="800" height="400"/>)";

/// A question with a picture twice as wide as high, and one area that is not drawn.
class AreaFixture : public FormFixture
{
public:
    AreaFixture()
        : FormFixture(u"hotspot"_s)
    {
        const auto file = insertFile(*session, writeFile(u"sheet.svg"_s, wideDrawing));
        REQUIRE(file);
        REQUIRE(changeField(*session, block, u"media"_s, file->id.text()));
        session->endMerge();
        canvas = content->findChild<AreaCanvas *>();
        REQUIRE(canvas);
        REQUIRE(canvas->hasPicture());
        QApplication::processEvents();
    }

    QPoint pixel(double x, double y) const { return canvas->map().pixelAt({x, y}).toPoint(); }

    void choose(const QString &tool)
    {
        for (QToolButton *button : content->findChildren<QToolButton *>()) {
            if (button->text() == tool)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(canvas, Qt::LeftButton, {}, pixel(from.x(), from.y()));
        const QPointF half = (from + to) / 2;
        for (const QPointF &step : {half, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(pixel(step.x(), step.y())),
                             canvas->mapToGlobal(QPointF(pixel(step.x(), step.y()))), Qt::NoButton,
                             Qt::LeftButton, {});
            QApplication::sendEvent(canvas, &move);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, pixel(to.x(), to.y()));
    }

    Area area(int index) const { return areaIn(at(u"areas[%1].area"_s.arg(index))); }
    QRectF bounds(int index) const { return boundsOf(area(index), 2); }
    qsizetype count() const { return at(u"areas"_s).toArray().size(); }

    AreaCanvas *canvas = nullptr;
};

bool isNear(const QRectF &one, double left, double top, double right, double bottom)
{
    constexpr double play = 0.01; // whole pixels
    INFO(one.left() << ", " << one.top() << ", " << one.right() << ", " << one.bottom());
    const bool is = std::abs(one.left() - left) < play && std::abs(one.top() - top) < play
        && std::abs(one.right() - right) < play && std::abs(one.bottom() - bottom) < play;
    CHECK(is);
    return is;
}

} // namespace

TEST_CASE("Areas are drawn on the picture with the mouse")
{
    AreaFixture fixture;
    REQUIRE(fixture.count() == 1);
    const qsizetype steps = doneSteps(*fixture.session);

    SECTION("nothing, before a shape is chosen")
    {
        fixture.drag({0.2, 0.2}, {0.4, 0.6});
        CHECK(fixture.area(0) == Area());
    }
    SECTION("a rectangle, which goes into the entry that has none, as one step")
    {
        fixture.choose(u"Rectangle"_s);
        fixture.drag({0.2, 0.2}, {0.4, 0.6});
        CHECK(fixture.area(0).shape == Area::Shape::Rectangle);
        CHECK(isNear(fixture.bounds(0), 0.2, 0.2, 0.4, 0.6));
        CHECK(doneSteps(*fixture.session) == steps + 1);
        CHECK(fixture.canvas->tool() == Area::Shape::None);
        CHECK(fixture.failures == QStringList());
    }
    SECTION("more of them, each with a new entry, as one step each")
    {
        fixture.choose(u"Rectangle"_s);
        fixture.drag({0.2, 0.2}, {0.4, 0.6});
        fixture.choose(u"Circle"_s);
        fixture.drag({0.7, 0.5}, {0.8, 0.5});
        REQUIRE(fixture.count() == 2);
        CHECK(isNear(fixture.bounds(1), 0.6, 0.3, 0.8, 0.7));
        CHECK(isIdText(fixture.at(u"areas[1].id"_s).toString()));
        CHECK(fixture.canvas->selected() == 1);
        CHECK(doneSteps(*fixture.session) == steps + 2);
        REQUIRE(fixture.session->undo());
        CHECK(fixture.count() == 1);
        CHECK(fixture.failures == QStringList());
    }
    SECTION("a polygon, corner by corner, until a double click")
    {
        fixture.choose(u"Polygon"_s);
        for (const QPoint corner :
             {fixture.pixel(0.1, 0.1), fixture.pixel(0.5, 0.1), fixture.pixel(0.3, 0.5)})
            QTest::mouseClick(fixture.canvas, Qt::LeftButton, {}, corner);
        CHECK(fixture.area(0) == Area());
        QTest::mouseDClick(fixture.canvas, Qt::LeftButton, {}, fixture.pixel(0.3, 0.5));
        CHECK(fixture.area(0).points.size() == 3);
        CHECK(isNear(fixture.bounds(0), 0.1, 0.1, 0.5, 0.5));
    }
    SECTION("a polygon ends with Enter, after a corner was taken back, and not with two corners")
    {
        fixture.choose(u"Polygon"_s);
        const auto click = [&](double x, double y) {
            QTest::mouseClick(fixture.canvas, Qt::LeftButton, {}, fixture.pixel(x, y));
        };
        click(0.1, 0.1);
        click(0.5, 0.1);
        QTest::keyClick(fixture.canvas, Qt::Key_Return);
        CHECK(fixture.area(0) == Area());
        click(0.9, 0.9);
        QTest::keyClick(fixture.canvas, Qt::Key_Backspace);
        click(0.3, 0.5);
        QTest::keyClick(fixture.canvas, Qt::Key_Return);
        CHECK(fixture.area(0).points.size() == 3);
        CHECK(isNear(fixture.bounds(0), 0.1, 0.1, 0.5, 0.5));
    }
    SECTION("Escape gives up")
    {
        fixture.choose(u"Polygon"_s);
        QTest::mouseClick(fixture.canvas, Qt::LeftButton, {}, fixture.pixel(0.1, 0.1));
        QTest::keyClick(fixture.canvas, Qt::Key_Escape);
        CHECK(fixture.canvas->tool() == Area::Shape::None);
        CHECK(fixture.area(0) == Area());
    }
}

TEST_CASE("An area is changed on the picture with the mouse")
{
    AreaFixture fixture;
    fixture.choose(u"Rectangle"_s);
    fixture.drag({0.2, 0.2}, {0.4, 0.6});
    const qsizetype steps = doneSteps(*fixture.session);

    SECTION("moved by dragging it, but not out of the picture")
    {
        fixture.drag({0.3, 0.4}, {0.4, 0.4});
        CHECK(isNear(fixture.bounds(0), 0.3, 0.2, 0.5, 0.6));
        CHECK(doneSteps(*fixture.session) == steps + 1);
        fixture.drag({0.4, 0.4}, {0.95, 0.4});
        CHECK(isNear(fixture.bounds(0), 0.8, 0.2, 1, 0.6));
    }
    SECTION("pulled by a corner")
    {
        fixture.drag({0.4, 0.6}, {0.7, 0.8});
        CHECK(isNear(fixture.bounds(0), 0.2, 0.2, 0.7, 0.8));
    }
    SECTION("not by a click")
    {
        QTest::mouseClick(fixture.canvas, Qt::LeftButton, {}, fixture.pixel(0.3, 0.3));
        CHECK(fixture.canvas->selected() == 0);
        CHECK(doneSteps(*fixture.session) == steps);
    }
}

TEST_CASE("An area is drawn and changed with the keyboard alone")
{
    AreaFixture fixture;
    auto *shape = qobject_cast<QComboBox *>(fixture.control(u"areas[0].area"_s));
    REQUIRE(shape);
    CHECK(shape->accessibleName() == u"Area 1"_s);
    QTest::keyClick(shape, Qt::Key_Down);
    REQUIRE(fixture.area(0).shape == Area::Shape::Rectangle);
    CHECK(fixture.canvas->selected() == 0); // the one whose fields have the cursor
    CHECK(isNear(fixture.bounds(0), 0.4, 0.3, 0.6, 0.7));

    SECTION("by arrow keys, together one step")
    {
        const qsizetype steps = doneSteps(*fixture.session);
        fixture.session->endMerge(); // as after three seconds
        fixture.canvas->setFocus();
        QTest::keyClick(fixture.canvas, Qt::Key_Left);
        QTest::keyClick(fixture.canvas, Qt::Key_Left);
        QTest::keyClick(fixture.canvas, Qt::Key_Down, Qt::ShiftModifier);
        fixture.keep();
        CHECK(isNear(fixture.bounds(0), 0.38, 0.3, 0.58, 0.71));
        CHECK(doneSteps(*fixture.session) == steps + 1);
        CHECK(fixture.canvas->accessibleDescription().contains(u"38.0 % from the left"_s));
        fixture.drag({0.5, 0.5}, {0.6, 0.5});
        CHECK(isNear(fixture.bounds(0), 0.48, 0.3, 0.68, 0.71));
        CHECK(fixture.failures == QStringList());
    }
    SECTION("by numbers")
    {
        const auto numbers = fixture.content->findChildren<QDoubleSpinBox *>();
        REQUIRE(numbers.size() == 4);
        CHECK(numbers[0]->accessibleName() == u"Area 1: left edge"_s);
        numbers[0]->setFocus();
        numbers[0]->selectAll();
        QTest::keyClicks(numbers[0], u"10"_s);
        fixture.keep();
        CHECK(isNear(fixture.bounds(0), 0.1, 0.3, 0.3, 0.7));
    }
    SECTION("into another shape, and away")
    {
        QTest::keyClick(shape, Qt::Key_Down);
        CHECK(fixture.area(0).shape == Area::Shape::Circle);
        const auto numbers = fixture.content->findChildren<QDoubleSpinBox *>();
        CHECK(numbers[2]->accessibleName() == u"Area 1: diameter"_s);
        CHECK(numbers[3]->isHidden());
        QTest::keyClick(shape, Qt::Key_Home);
        CHECK(fixture.at(u"areas[0].area"_s) == QJsonObject());
        CHECK(numbers[0]->isHidden());
    }
    SECTION("corner by corner, if it is a polygon")
    {
        QTest::keyClick(fixture.canvas, Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(fixture.canvas, Qt::Key_Left); // A rectangle has none: the whole moves.
        fixture.keep();
        CHECK(isNear(fixture.bounds(0), 0.39, 0.3, 0.59, 0.7));
        shape->setFocus();
        QTest::keyClick(shape, Qt::Key_End);
        REQUIRE(fixture.area(0).shape == Area::Shape::Polygon);
        const QList<QPointF> before = fixture.area(0).points;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(fixture.canvas, key, with);
            fixture.keep();
        };
        fixture.canvas->setFocus();
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        press(Qt::Key_Right);
        QList<QPointF> wanted = before;
        wanted[1].rx() += 0.01;
        CHECK(fixture.area(0).points == wanted);
        CHECK(fixture.canvas->accessibleDescription().contains(u"corner 2 of "_s));
        press(Qt::Key_Insert);
        wanted.insert(2, (wanted[1] + wanted[2]) / 2);
        CHECK(fixture.area(0).points.size() == wanted.size());
        press(Qt::Key_Delete);
        CHECK(fixture.area(0).points.size() == before.size());
        for (int i = 0; i < 9; ++i)
            press(Qt::Key_Delete);
        CHECK(fixture.area(0).points.size() == 3);
        press(Qt::Key_Escape);
        const QList<QPointF> three = fixture.area(0).points;
        press(Qt::Key_Up);
        for (int i = 0; i < 3; ++i)
            CHECK(fixture.area(0).points[i].y() < three[i].y());
    }
    SECTION("one after the other, with Page Down")
    {
        fixture.choose(u"Circle"_s);
        fixture.drag({0.8, 0.5}, {0.85, 0.5});
        REQUIRE(fixture.canvas->selected() == 1);
        QTest::keyClick(fixture.canvas, Qt::Key_PageUp);
        CHECK(fixture.canvas->selected() == 0);
        QTest::keyClick(fixture.canvas, Qt::Key_PageDown);
        CHECK(fixture.canvas->selected() == 1);
    }
}

TEST_CASE("What is typed beside the picture is kept when an area is drawn")
{
    AreaFixture fixture;
    fixture.choose(u"Rectangle"_s);
    fixture.drag({0.2, 0.2}, {0.4, 0.6});
    QTest::keyClicks(fixture.control(u"areas[0].name"_s), u"Upper left"_s);
    fixture.choose(u"Rectangle"_s);
    fixture.drag({0.6, 0.2}, {0.8, 0.6});
    CHECK(fixture.count() == 2);
    CHECK(fixture.at(u"areas[0].name"_s) == u"Upper left"_s);
    CHECK(fixture.failures == QStringList());
}

TEST_CASE("Without a picture nothing can be drawn")
{
    FormFixture fixture(u"hotspot"_s);
    auto *canvas = fixture.content->findChild<AreaCanvas *>();
    REQUIRE(canvas);
    CHECK_FALSE(canvas->hasPicture());
    for (const QToolButton *button : fixture.content->findChildren<QToolButton *>()) {
        if (button->text() == u"Rectangle"_s)
            CHECK_FALSE(button->isEnabled());
    }
}
