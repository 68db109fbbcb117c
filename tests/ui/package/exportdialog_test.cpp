// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportdialog.h"

#include "tests/ui/package/somefacts.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/package/destinationlist.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

ExportFacts facts()
{
    return someFacts(u"A handover that holds"_s, u"https://www.youtube-nocookie.com"_s);
}

QString shownText(const QDialog &dialog)
{
    QStringList lines;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog))
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

QPushButton *exportButton(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("ExportDialog")
{
    const QTemporaryDir folder;
    ExportChoice choice{u"moodle"_s, folder.path(), u"handover"_s, u"fr"_s};

    SECTION("asks only where it will go at first")
    {
        choice.destination.clear();
        ExportDialog dialog(choice);
        CHECK_FALSE(exportButton(dialog)->isEnabled());
        CHECK_FALSE(shownText(dialog).contains(u"File name"));
        picture(dialog, u"export-first"_s);
    }
    SECTION("gives back what was chosen")
    {
        ExportDialog dialog(choice);
        choice.name = u"handover.zip"_s;
        CHECK(dialog.choice() == choice);
        CHECK(exportButton(dialog)->isEnabled());
    }
    SECTION("tells what will happen as soon as it is known")
    {
        ExportDialog dialog(choice);
        CHECK(shownText(dialog).contains(u"Reading the course"));
        dialog.showFacts(facts());
        const QString text = shownText(dialog);
        CHECK_FALSE(text.contains(u"Reading the course"));
        CHECK(text.contains(u"About 4.2 MB"));
        CHECK(text.contains(u"2 finding"));
        CHECK(unnamedControls(dialog) == QStringList());
        picture(dialog, u"export-moodle"_s);
    }
    SECTION("makes one file for a double click")
    {
        choice.destination = u"browser"_s;
        ExportDialog dialog(choice);
        dialog.showFacts(facts());
        CHECK(dialog.choice().name == u"handover.html"_s);
        CHECK(shownText(dialog).contains(u"One HTML file: “handover.html”"));
        picture(dialog, u"export-file"_s);
    }
    SECTION("makes a folder of that name for the web")
    {
        choice.destination = u"web"_s;
        choice.name = u"handover.zip"_s;
        ExportDialog dialog(choice);
        dialog.showFacts(facts());
        CHECK(dialog.choice().name == u"handover"_s);
        CHECK(shownText(dialog).contains(u"Folder name"));
        picture(dialog, u"export-browser"_s);
    }
    SECTION("says why the format is what it is, and lets experts choose another one")
    {
        ExportDialog dialog(choice);
        dialog.showFacts(facts());
        CHECK(shownText(dialog).contains(u"its app plays nothing else"));
        dialog.findChild<QPushButton *>(u"more"_s)->click();
        auto *format = dialog.findChild<QComboBox *>(u"format"_s);
        REQUIRE(format);
        CHECK(format->itemData(0).toString() == u"scorm12"_s);
        CHECK(format->count() == 6);
        picture(dialog, u"export-more"_s);
        QSignalSpy wanted(&dialog, &ExportDialog::factsWanted);
        ExportFacts planned = facts();
        planned.plannedFor = planChoice(dialog.choice());
        dialog.showFacts(planned);
        CHECK(wanted.isEmpty());
        format->setCurrentIndex(format->findData(u"cmi5"_s));
        CHECK(dialog.choice().format == u"cmi5"_s);
        CHECK(shownText(dialog).contains(u"Moodle is not known to take this format"));
        CHECK(shownText(dialog).contains(u"Reading the course"));
        REQUIRE(wanted.size() == 1);
        CHECK(wanted[0][0].value<ExportChoice>().format == u"cmi5"_s);
        planned.plannedFor = planChoice(dialog.choice());
        dialog.showFacts(planned);
        CHECK_FALSE(shownText(dialog).contains(u"Reading the course"));
        CHECK(unnamedControls(dialog) == QStringList());
    }
    SECTION("goes back to the right format with another place, and keeps the other choices")
    {
        choice.format = u"scorm2004-3"_s;
        choice.choices.passMark = PackageChoices::PassMark::Sent;
        ExportDialog dialog(choice);
        CHECK(dialog.choice().format == u"scorm2004-3"_s);
        dialog.findChild<DestinationList *>()->select(u"talentlms"_s);
        CHECK(dialog.choice().format.isEmpty());
        CHECK(dialog.choice().choices.passMark == PackageChoices::PassMark::Sent);
    }
    SECTION("offers one module only, once the modules are known")
    {
        ExportFacts known = facts();
        known.modules = {{NodeId(u"aaaaaaaaaaaa"_s), u"One"_s, 0},
                         {NodeId(u"bbbbbbbbbbbb"_s), u"Two"_s, 1}};
        choice.choices.module = NodeId(u"bbbbbbbbbbbb"_s);
        ExportDialog dialog(choice);
        CHECK(dialog.choice().choices.module == choice.choices.module);
        dialog.showFacts(known);
        CHECK(dialog.choice().choices.module == choice.choices.module);
        CHECK(shownText(dialog).contains(u"Only the module “Two”"));
        CHECK(dialog.findChild<QComboBox *>(u"module"_s)->count() == 3);
        known.modules.removeLast();
        dialog.showFacts(known);
        CHECK(dialog.choice().choices.module.isNull());
    }
    SECTION("shows facts of other parts of the program behind its own")
    {
        ExportFacts known = facts();
        known.more = {{u"Learners in progress"_s, {{FactList::Sign::Note, u"Two pages"_s}}}};
        ExportDialog dialog(choice);
        dialog.showFacts(known);
        CHECK(shownText(dialog).contains(u"Learners in progress"));
    }
    SECTION("cannot export what cannot be a package, and says why")
    {
        ExportDialog dialog(choice);
        ExportFacts refused = facts();
        refused.refusal = Error{ErrorCode::Refused, u"The course has no page."_s};
        dialog.showFacts(refused);
        CHECK_FALSE(exportButton(dialog)->isEnabled());
        CHECK(shownText(dialog).contains(u"The course has no page."));
    }
    SECTION("keeps the input when the last try failed")
    {
        ExportDialog dialog(choice);
        dialog.showFacts(facts());
        dialog.showProblem({ErrorCode::DiskFull, u"The drive is full."_s});
        CHECK(shownText(dialog).contains(u"The drive is full."));
        CHECK(dialog.choice().name == u"handover.zip"_s);
        CHECK(exportButton(dialog)->isEnabled());
        picture(dialog, u"export-problem"_s);
        dialog.showFacts(facts());
        CHECK(shownText(dialog).contains(u"The drive is full."));
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"other"_s);
        CHECK_FALSE(shownText(dialog).contains(u"The drive is full."));
    }
    SECTION("takes another folder")
    {
        ExportDialog dialog(choice);
        const QTemporaryDir other;
        dialog.setFolderPicker([&](const QString &, QWidget *) { return other.path(); });
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(folder.path()))
                button->click();
        }
        CHECK(dialog.choice().folder == other.path());
    }
}

TEST_CASE("placeProblem")
{
    const QTemporaryDir folder;
    QString note;
    const auto problem = [&](const QString &name, Delivery delivery = Delivery::Archive) {
        return placeProblem({u"moodle"_s, folder.path(), name, {}}, delivery, &note);
    };

    SECTION("is none for a good name")
    {
        CHECK(problem(u"handover 2 é.zip"_s).isEmpty());
        CHECK(note.isEmpty());
    }
    SECTION("is a name that is missing, hidden or cannot be written")
    {
        CHECK(problem(u".zip"_s).contains(u"name"));
        CHECK(problem(u"a/b.zip"_s).contains(u"cannot hold"));
        CHECK(problem(u".a.zip"_s).contains(u"dot"));
    }
    SECTION("is a folder that is not there")
    {
        CHECK(placeProblem({u"moodle"_s, folder.filePath(u"gone"_s), u"a.zip"_s, {}},
                           Delivery::Archive, &note)
                  .contains(u"is not there"));
    }
    SECTION("is none for a file that is replaced, but said")
    {
        QFile file(folder.filePath(u"a.zip"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        CHECK(problem(u"a.zip"_s).isEmpty());
        CHECK(note.contains(u"will be replaced"));
    }
    SECTION("is a folder that holds something")
    {
        REQUIRE(QDir(folder.path()).mkpath(u"empty"_s));
        REQUIRE(QDir(folder.path()).mkpath(u"full/inside"_s));
        CHECK(problem(u"empty"_s, Delivery::Folder).isEmpty());
        CHECK(problem(u"full"_s, Delivery::Folder).contains(u"is there already"));
    }
}
