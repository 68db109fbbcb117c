// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportdialog.h"

#include "tests/ui/package/somefacts.h"
#include "tests/ui/support/windowfixture.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    SECTION("makes a folder of that name for a browser")
    {
        choice.destination = u"browser"_s;
        choice.name = u"handover.zip"_s;
        ExportDialog dialog(choice);
        dialog.showFacts(facts());
        CHECK(dialog.choice().name == u"handover"_s);
        CHECK(shownText(dialog).contains(u"Folder name"));
        picture(dialog, u"export-browser"_s);
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
    using Delivery = Destination::Delivery;
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
