// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/storyboarddialog.h"

#include "core/exchange/templates/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/storyboard/sheets.h"
#include "ui/storyboard/sheetview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Sheets> sheetsOf(const EditSession &session, int most = 0)
{
    auto sheets = Sheets::layOut(
        session.view(), {.made = QDateTime(QDate(2026, 3, 1), QTime(12, 0)), .most = most});
    REQUIRE(sheets);
    return std::move(*sheets);
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The dialog of the storyboard")
{
    WindowFixture fixture;
    REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *fixture.session));

    SECTION("turns its sheets by button and by key, and says which one it is")
    {
        StoryboardDialog dialog(sheetsOf(*fixture.session));
        dialog.resize(1000, 620);
        dialog.show();
        settle();
        auto *view = dialog.findChild<SheetView *>();
        CHECK(view->hasFocus());
        CHECK_FALSE(button(dialog, u"Sheet before"_s)->isEnabled());
        button(dialog, u"Next sheet"_s)->click();
        CHECK(view->current() == 1);
        CHECK(view->accessibleDescription().startsWith(u"Sheet 2 of "));
        picture(dialog, u"storyboard"_s);
        QTest::keyClick(view, Qt::Key_End);
        CHECK_FALSE(button(dialog, u"Next sheet"_s)->isEnabled());
        QTest::keyClick(view, Qt::Key_PageUp);
        QTest::keyClick(view, Qt::Key_Home);
        CHECK(view->current() == 0);
        CHECK(unnamedControls(dialog) == QStringList());
    }

    SECTION("ends with what is to become of them")
    {
        const std::pair<QString, StoryboardWay> ways[] = {
            {u"Print…"_s, StoryboardWay::Print},
            {u"Save as PDF…"_s, StoryboardWay::Pdf},
            {u"Save as text document (.odt)…"_s, StoryboardWay::Text},
            {u"Save as web page…"_s, StoryboardWay::WebPage}};
        for (const auto &[text, way] : ways) {
            StoryboardDialog dialog(sheetsOf(*fixture.session, 2));
            dialog.show();
            INFO(text.toStdString());
            REQUIRE(button(dialog, text));
            button(dialog, text)->click();
            CHECK(dialog.result() == QDialog::Accepted);
            CHECK(dialog.way() == way);
        }
    }

    SECTION("says when there is more than it shows")
    {
        const auto says = [](const QWidget &dialog) {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text().contains(u"first sheets of a long course");
            });
        };
        CHECK(says(StoryboardDialog(sheetsOf(*fixture.session, 2))));
        CHECK_FALSE(says(StoryboardDialog(sheetsOf(*fixture.session))));
    }
}
