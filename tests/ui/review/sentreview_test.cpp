// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sentreview.h"

#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QFileInfo>
#include <QPushButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What was written for reviewers")
{
    WindowFixture fixture;
    fixture.addPageWith({u"text"_s});

    SECTION("is a file with all of the course")
    {
        const QString path = fixture.path(u"review.html"_s);
        const auto file = writeReview(fixture.session->view(), path, {});
        REQUIRE(file);
        CHECK(file->bytes == QFileInfo(path).size());
        CHECK(file->smallerPictures == 0);
    }
    SECTION("is told with its size and what is not in it")
    {
        SentReviewDialog dialog(
            fixture.path(u"Handover-review.html"_s),
            {.bytes = 4'200'000, .smallerPictures = 3, .leftOut = {u"tour.mp4 (120 MB)"_s}});
        QUrl opened;
        dialog.setOpener([&](const QUrl &url) { opened = url; });
        dialog.show();
        settle();
        CHECK(unnamedControls(dialog).isEmpty());
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Show in folder"_s)
                button->click();
            if (button->text() == u"Open in browser"_s)
                CHECK(button->accessibleDescription().endsWith(u"Handover-review.html"));
        }
        CHECK(opened.toLocalFile() == QFileInfo(fixture.path(u"x"_s)).path());
        picture(dialog, u"sent for review"_s);
    }
}
