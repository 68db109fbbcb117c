// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"
#include "tests/support/catch.h"
#include "tests/ui/everywindow/stage.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/package/destination.h"
#include "ui/package/exportreport.h"
#include "ui/package/packagewriting.h"
#include "ui/shell/deskpanes.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// The studio with the sample course.
class SampleStage : public Stage
{
public:
    SampleStage()
        : Stage(u"Carrel"_s, [](const QString &, QWidget &) {})
    {
        settle();
        picture(window(), u"welcome"_s + suffix());
        studio->startNew(u"sample"_s, &window());
        settle();
    }

    /// A page of the sample, with a block selected or none; both by their ids.
    void shoot(const QString &name, const QString &page, const QString &block = {})
    {
        goTo(NodeId(page), block.isEmpty() ? NodeId() : NodeId(block));
        picture(window(), name + suffix());
    }

    void shootReport()
    {
        const auto view = session().snapshot();
        REQUIRE(view);
        const QString folder = QFileInfo(path(u"x"_s)).path();
        auto package = ui::writePackage(**view, {u"moodle"_s, folder, u"handover.zip"_s, {}}, {});
        REQUIRE(package);
        package->path = u"/home/noor/Courses/handover.zip"_s;
        ui::ExportReport report(*ui::findDestination(u"moodle"_s), *package, &window());
        report.show();
        settle();
        picture(report, u"export-report"_s + suffix());
    }

private:
    static QString suffix() { return qEnvironmentVariable("CARREL_PICTURE_SUFFIX"); }
};

} // namespace

// Hidden: what docs/screenshots shows, for tests/screenshots. CARREL_PICTURES names the folder,
// CARREL_WALK_LANGUAGE the language, CARREL_PICTURE_SCHEME is light or dark,
// CARREL_PICTURE_SUFFIX goes to the names of the files.
TEST_CASE("The studio with the sample course, for the documents", "[.screenshots]")
{
    useLanguage(QLocale(qEnvironmentVariable("CARREL_WALK_LANGUAGE", u"en"_s)));
    const bool isDark = qEnvironmentVariable("CARREL_PICTURE_SCHEME") == u"dark";
    ui::applyTheme(*qApp, isDark ? ui::Scheme::Dark : ui::Scheme::Light);
    SampleStage stage;
    stage.shoot(u"page"_s, u"ptwo00000000"_s);
    stage.shoot(u"question"_s, u"psort0000000"_s, u"qsort0000000"_s);
    stage.shootReport();
}
