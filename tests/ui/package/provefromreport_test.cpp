// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"
#include "ui/package/exportreport.h"
#include "ui/proof/proofdialog.h"

#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

QPushButton *proveButton(const ExportReport &report)
{
    for (auto *button : report.findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Prove tracking"))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The report of an export leads to the proof of tracking")
{
    QWidget window;
    WrittenPackage written;
    written.path = u"/nowhere/c.zip"_s;
    written.format = u"scorm12"_s;

    SECTION("for a learning platform, beside the report")
    {
        ExportReport report(*findDestination(u"ilias"_s), written, &window);
        REQUIRE(proveButton(report));
        proveButton(report)->click();
        const auto dialogs = window.findChildren<ProofDialog *>();
        REQUIRE(dialogs.size() == 1);
        CHECK(dialogs.first()->isVisible());
        CHECK_FALSE(dialogs.first()->isModal());
        const auto *platforms = dialogs.first()->findChild<QComboBox *>();
        REQUIRE(platforms);
        CHECK(platforms->currentData() == u"ilias"_s);
    }

    SECTION("not where nobody is told anything")
    {
        CHECK_FALSE(proveButton(ExportReport(*findDestination(u"browser"_s), written, &window)));
    }
}
