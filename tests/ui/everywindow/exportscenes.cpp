// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/package/somefacts.h"
#include "ui/package/changeswindow.h"
#include "ui/package/destination.h"
#include "ui/package/exportdialog.h"
#include "ui/package/exportreport.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

ui::ExportFacts factsWith(const QString &words)
{
    ui::ExportFacts facts = someFacts(words, u"https://0000.test"_s);
    facts.notes.warnings = {words};
    return facts;
}

void show(Stage &stage, const QString &name, QDialog &dialog)
{
    dialog.show();
    StudioFixture::settle();
    stage.look(name, dialog);
}

ui::ExportChoice choiceFor(Stage &stage, const QString &destination)
{
    return {destination, QFileInfo(stage.path(stage.words())).path(), stage.words(), {}};
}

void playChoice(Stage &stage)
{
    ui::ExportDialog first(choiceFor(stage, {}), &stage.window());
    show(stage, u"nothing chosen"_s, first);
    for (const ui::Destination &destination : ui::destinations()) {
        ui::ExportDialog dialog(choiceFor(stage, destination.id), &stage.window());
        show(stage, destination.id + u", reading"_s, dialog);
        dialog.showFacts(factsWith(stage.words()));
        show(stage, destination.id, dialog);
    }
}

/// Every choice, in each format.
void playMore(Stage &stage)
{
    for (const PackageFormat &format : packageFormats()) {
        ui::ExportChoice choice = choiceFor(stage, u"moodle"_s);
        choice.format = format.id;
        choice.isSplit = true;
        choice.choices.passMark = PackageChoices::PassMark::Sent;
        choice.choices.notReachedAs = PackageChoices::NotReached::Failed;
        ui::ExportDialog dialog(choice, &stage.window());
        ui::ExportFacts facts = factsWith(stage.words());
        facts.modules = {{NodeId(u"aaaaaaaaaaaa"_s), stage.words(), 0}};
        dialog.showFacts(facts);
        dialog.findChild<QPushButton *>(u"more"_s)->click();
        show(stage, u"more choices, "_s + format.id, dialog);
        choice.choices.module = facts.modules.first().id;
        ui::ExportDialog alone(choice, &stage.window());
        alone.showFacts(facts);
        show(stage, u"one module, "_s + format.id, alone);
    }
}

void playFacts(Stage &stage)
{
    const QString words = stage.words();
    ui::ExportDialog dialog(choiceFor(stage, u"moodle"_s), &stage.window());
    ui::ExportFacts facts = factsWith(words);
    facts.toFix = 0;
    facts.countsPoints = false;
    facts.questions = 0;
    facts.notes.thirdParties.clear();
    dialog.showFacts(facts);
    show(stage, u"nothing to say"_s, dialog);
    facts.refusal = Error{ErrorCode::Refused, words};
    dialog.showFacts(facts);
    show(stage, u"refused"_s, dialog);
    facts.refusal.reset();
    dialog.showFacts(facts);
    dialog.showProblem({ErrorCode::DiskFull, words});
    show(stage, u"last try failed"_s, dialog);
    stage.lookAtMenus(u"export"_s, dialog);
}

/// Names and places that cannot be, and one that will be replaced.
void playPlaces(Stage &stage)
{
    QFile there(stage.path(u"0000.zip"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    REQUIRE(QDir().mkpath(stage.path(u"0000/1111"_s)));
    const QString folder = stage.path({});
    const QList<ui::ExportChoice> choices{{u"moodle"_s, folder, u"0000"_s, {}},
                                          {u"moodle"_s, folder, {}, {}},
                                          {u"moodle"_s, folder, u".0"_s, {}},
                                          {u"moodle"_s, folder, u"0/0"_s, {}},
                                          {u"moodle"_s, stage.path(u"2222"_s), u"0"_s, {}},
                                          {u"web"_s, folder, u"0000"_s, {}}};
    for (const ui::ExportChoice &choice : choices) {
        ui::ExportDialog dialog(choice, &stage.window());
        dialog.showFacts(factsWith(stage.words()));
        show(stage, u"place"_s, dialog);
    }
}

/// What is written in truth, so that the report is of the checks there are.
void playReport(Stage &stage)
{
    stage.openCourse();
    const auto view = stage.session().snapshot();
    REQUIRE(view);
    int number = 0;
    for (const ui::Destination &destination : ui::destinations()) {
        ui::ExportChoice choice = choiceFor(stage, destination.id);
        // Each under a name of its own.
        choice.name +=
            QString::number(number++) + ui::endingOf(ui::deliveryOf(destination.formats.first()));
        const auto package = ui::writePackage(**view, choice, {});
        REQUIRE(package);
        ui::ExportReport report(destination, *package, &stage.window());
        show(stage, u"report for "_s + destination.id, report);
    }
}

void playFailedCheck(Stage &stage)
{
    ui::WrittenPackage package;
    package.path = stage.path(stage.words() + u".zip"_s);
    package.format = u"scorm12"_s;
    package.bytes = 4'200'000;
    package.files = 23;
    package.notes.warnings = {stage.words()};
    package.checks = {{1, PackageCheck::Outcome::Failed, stage.words(), {stage.words()}},
                      {15, PackageCheck::Outcome::Skipped, stage.words(), {stage.words()}}};
    ui::ExportReport report(*ui::findDestination(u"moodle"_s), package, &stage.window());
    show(stage, u"a check failed"_s, report);
}

ui::SinceLastExport changesWith(const QString &words)
{
    ui::SinceLastExport changes;
    changes.record.at = u"2026-03-01T10:00:00.000Z"_s;
    changes.record.name = words;
    for (const Impact impact : allImpacts()) {
        Difference difference;
        difference.impact = impact;
        difference.module = words;
        difference.page = words;
        difference.question = 3;
        difference.what = words;
        difference.learners = words;
        difference.node = NodeId(u"course000000"_s);
        changes.report.differences.append(difference);
    }
    return changes;
}

void playChanges(Stage &stage)
{
    ui::ExportDialog dialog(choiceFor(stage, u"moodle"_s), &stage.window());
    ui::ExportFacts facts = factsWith(stage.words());
    facts.sinceLast = changesWith(stage.words());
    dialog.showFacts(facts);
    show(stage, u"changes since the last one"_s, dialog);
    ui::ChangesWindow window(&stage.window());
    window.show();
    StudioFixture::settle();
    stage.look(u"changes, comparing"_s, window);
    window.show(std::nullopt);
    stage.look(u"changes, no export"_s, window);
    window.show(changesWith(stage.words()));
    StudioFixture::settle();
    stage.look(u"changes"_s, window);
}

} // namespace

QList<Scene> exportScenes()
{
    return {{u"export"_s, playChoice},         {u"export choices"_s, playMore},
            {u"export facts"_s, playFacts},    {u"export places"_s, playPlaces},
            {u"export report"_s, playReport},  {u"export check"_s, playFailedCheck},
            {u"export changes"_s, playChanges}};
}

} // namespace carrel::test
