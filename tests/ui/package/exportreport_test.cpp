// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportreport.h"

#include "tests/ui/support/windowfixture.h"

#include <QPushButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;
using Outcome = PackageCheck::Outcome;

namespace {

WrittenPackage package()
{
    WrittenPackage package;
    package.path = u"/tmp/courses/handover.zip"_s;
    package.format = u"scorm12"_s;
    package.bytes = 4'200'000;
    package.files = 23;
    package.checks = {{1, Outcome::Passed, u"Two readers"_s, {}},
                      {4, Outcome::Passed, u"File names"_s, {}},
                      {10, Outcome::Passed, u"No hidden files"_s, {}},
                      {12, Outcome::Passed, u"References"_s, {}},
                      {15,
                       Outcome::Skipped,
                       u"The manifest fits its XML schema"_s,
                       {u"this needs the schema files of its format"_s}},
                      {17, Outcome::Passed, u"Schema version"_s, {}},
                      {31, Outcome::Passed, u"Resume memory"_s, {}}};
    return package;
}

QPushButton *button(const ExportReport &report, const QString &text)
{
    for (auto *button : report.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("ExportReport")
{
    WrittenPackage written = package();
    const Destination moodle = *findDestination(u"moodle"_s);

    SECTION("says what was written, what was checked and what comes next")
    {
        ExportReport report(moodle, written);
        const QString text = report.text();
        CHECK(text.startsWith(u"“handover.zip” is ready\n4.2 MB in 23 file"));
        CHECK(text.contains(u"every checksum is right"));
        CHECK(text.contains(u"Not checked here. The manifest fits its XML schema"));
        CHECK(text.contains(u"Next, in Moodle"));
        CHECK(text.contains(u"Put “handover.zip” into"));
        CHECK_FALSE(text.contains(u"%1"));
        CHECK(unnamedControls(report) == QStringList{});
        picture(report, u"export-report"_s);
    }
    SECTION("says where the letters of a report are explained, where there are any")
    {
        CHECK_FALSE(ExportReport(moodle, written).text().contains(u"letters"));
        written.notes.letterKey = u"letters.csv"_s;
        CHECK(ExportReport(moodle, written).text().contains(u"“letters.csv” of the package"));
        const Destination file = *findDestination(u"browser"_s);
        CHECK_FALSE(ExportReport(file, written).text().contains(u"letters.csv"));
    }
    SECTION("does not hide a failed check")
    {
        written.checks[1] = {4, Outcome::Failed, u"File names"_s, {u"A B.png"_s}};
        ExportReport report(moodle, written);
        CHECK(report.text().startsWith(u"“handover.zip” was written, but a check failed"));
        CHECK(report.text().contains(u"A B.png"));
        picture(report, u"export-report-failed"_s);
    }
    SECTION("shows the file in its folder")
    {
        ExportReport report(moodle, written);
        QUrl opened;
        report.setOpener([&](const QUrl &url) { opened = url; });
        REQUIRE(button(report, u"Show in folder"_s));
        button(report, u"Show in folder"_s)->click();
        CHECK(opened == QUrl::fromLocalFile(u"/tmp/courses"_s));
        CHECK_FALSE(button(report, u"Open in browser"_s));
    }
    SECTION("says where it can be sent, and opens the sheet")
    {
        CHECK(ExportReport(moodle, written).text().contains(u"Do not mail it"));
        CHECK_FALSE(button(ExportReport(moodle, written), u"Open the sheet"_s));
        written.sheet = u"/tmp/courses/handover-lms.html"_s;
        ExportReport report(moodle, written);
        CHECK(report.text().contains(u"“handover-lms.html”"));
        QUrl opened;
        report.setOpener([&](const QUrl &url) { opened = url; });
        REQUIRE(button(report, u"Open the sheet"_s));
        CHECK(button(report, u"Open the sheet"_s)->toolTip().contains(u"handover-lms.html"));
        button(report, u"Open the sheet"_s)->click();
        CHECK(opened == QUrl::fromLocalFile(written.sheet));
        picture(report, u"export-report-sheet"_s);
    }
    SECTION("lets one file be mailed while it is small")
    {
        written.format = u"html"_s;
        written.bytes = 5'000'000;
        CHECK(ExportReport(*findDestination(u"browser"_s), written)
                  .text()
                  .contains(u"It can be mailed"));
        written.bytes = 50'000'000;
        CHECK(ExportReport(*findDestination(u"browser"_s), written)
                  .text()
                  .contains(u"Too large for most mail"));
    }
    SECTION("opens a folder's page in the browser and claims no package check")
    {
        written.path = u"/tmp/courses/handover"_s;
        written.format = u"web"_s;
        written.checks.clear();
        ExportReport report(*findDestination(u"web"_s), written);
        QUrl opened;
        report.setOpener([&](const QUrl &url) { opened = url; });
        REQUIRE(button(report, u"Open in browser"_s));
        button(report, u"Open in browser"_s)->click();
        CHECK(opened == QUrl::fromLocalFile(u"/tmp/courses/handover/index.html"_s));
        CHECK_FALSE(report.text().contains(u"in the package"));
        picture(report, u"export-report-folder"_s);
    }
}
