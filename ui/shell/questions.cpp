// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/questions.h"

#include "core/base/translate.h"
#include "ui/shell/recoverydialog.h"
#include "ui/shell/rescuereport.h"
#include "ui/welcome/leftovercard.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/message.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// A box with buttons of its own words; the last one is also the answer of Escape.
template<typename Answer>
struct Choice
{
    QString text;
    Answer answer;
};

template<typename Answer>
Answer ask(QWidget *parent, const QString &question, const QString &explanation,
           const QList<Choice<Answer>> &choices)
{
    QMessageBox box(QMessageBox::Question, tr("Carrel"), question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    // It has a label of its own, which would take a name in the text for markup.
    if (auto *label = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        label->setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const Choice<Answer> &choice : choices) {
        const QString text = QString(choice.text).replace(u'&', u"&&"_s);
        auto *button = buttons.isEmpty() ? mainButton(text, &box) : new QPushButton(text, &box);
        // Of one role, so that every desktop keeps our order.
        box.addButton(button, QMessageBox::ActionRole);
        buttons << button;
    }
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.first()));
    box.setEscapeButton(buttons.last());
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? choices.last().answer : choices[chosen].answer;
}

ClosingAnswer askOnClosing(QWidget *parent, const QString &file, int changes)
{
    const bool isUntitled = file.isEmpty();
    const QString question = isUntitled
        ? tr("This course is not in a file yet.")
        //: %1 is the name of a file
        : tr("%n change(s) are not in %1 yet.", nullptr, changes).arg(file);
    const QString explanation = isUntitled
        ? tr("It is kept on this computer whatever you choose, unless you throw it away.")
        : tr("They are kept on this computer whatever you choose, unless you throw them away.");
    return ask<ClosingAnswer>(
        parent, question, explanation,
        {{isUntitled ? tr("Save to a file…") : tr("Save to file"), ClosingAnswer::Save},
         {tr("Keep for next time"), ClosingAnswer::Keep},
         {isUntitled ? tr("Throw away the course…")
                     : tr("Throw away %n change(s)…", nullptr, changes),
          ClosingAnswer::ThrowAway},
         {tr("Cancel"), ClosingAnswer::Cancel}});
}

Sure askOnThrowingAway(QWidget *parent, const QString &course, int changes)
{
    return ask<Sure>(parent,
                     //: %1 is the title of a course
                     tr("Throw away %n change(s) to “%1” for good?", nullptr, changes).arg(course),
                     tr("Nothing can bring them back. What is in the file stays."),
                     {{tr("Throw away"), Sure::Yes}, {tr("Cancel"), Sure::No}});
}

QString continueText(const LeftoverSession &leftover)
{
    if (leftover.fileChanged) // which the explanation has said
        return tr("Continue (%n change(s) of yours)", nullptr, leftover.unsavedSteps);
    //: %1 says how many changes wait, "14 changes newer than the file"
    return tr("Continue (%1)").arg(leftoverText(leftover));
}

LeftoverAnswer askOnLeftover(QWidget *parent, const LeftoverSession &leftover)
{
    //: %1 is the title of a course
    return ask<LeftoverAnswer>(
        parent,
        tr("“%1” has changes on this computer that are not in the file.").arg(leftover.title),
        leftover.fileChanged
            ? tr("The file was changed elsewhere since. You can go on with your changes and decide "
                 "when you save, or open the file as it is; your changes then go on waiting.")
            : tr("You can go on with them, or open the file as it is; they then go on waiting."),
        {{continueText(leftover), LeftoverAnswer::Continue},
         {tr("Open the file as it is"), LeftoverAnswer::OpenAsItIs},
         {tr("Cancel"), LeftoverAnswer::Cancel}});
}

InUseAnswer askOnInUse(QWidget *parent, const QString &message)
{
    return ask<InUseAnswer>(
        parent, tr("Somebody works on this course now."),
        message + u"\n\n"_s
            + tr("If you open it anyway, Carrel warns you before one of you writes over the "
                 "other's work."),
        {{tr("Open anyway"), InUseAnswer::OpenAnyway}, {tr("Cancel"), InUseAnswer::Cancel}});
}

ConflictAnswer askOnConflict(QWidget *parent, const QString &file)
{
    return ask<ConflictAnswer>(
        //: %1 is the name of a file
        parent, tr("%1 was changed by somebody else since you opened it.").arg(file),
        tr("Save your course under another name to keep both, or write over what the other person "
           "saved."),
        {{tr("Save under another name…"), ConflictAnswer::SaveElsewhere},
         //: %1 is the name of a file
         {tr("Overwrite %1").arg(file), ConflictAnswer::Overwrite},
         {tr("Cancel"), ConflictAnswer::Cancel}});
}

DamagedAnswer askOnDamaged(QWidget *parent, const DamagedCourse &course)
{
    QList<Choice<DamagedAnswer>> choices;
    if (course.hasVersions)
        choices.append({tr("Earlier versions…"), DamagedAnswer::Versions});
    if (course.canBeRescued)
        choices.append({tr("Rescue what is readable…"), DamagedAnswer::Rescue});
    choices.append({tr("Cancel"), DamagedAnswer::Leave});
    QString explanation = course.message;
    if (course.hasVersions)
        explanation += u"\n\n"_s
            + tr("This computer keeps earlier versions of this course, among them what was saved "
                 "here last.");
    if (course.canBeRescued)
        explanation += u"\n\n"_s
            + tr("What is readable can be rescued into a new file. The damaged one stays as it "
                 "is.");
    return ask<DamagedAnswer>(parent, tr("The course cannot be opened as it is."), explanation,
                              choices);
}

VersionChoice askOnVersions(QWidget *parent, EarlierCourseShown course)
{
    EarlierDialog dialog(std::move(course), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.choice() : VersionChoice();
}

Sure askOnGoingBack(QWidget *parent, const QString &file, int changes)
{
    return ask<Sure>(
        parent,
        //: %1 is the name of a file
        tr("Go back to what is in %1?").arg(file),
        tr("%n change(s) are taken out of the course. Undo brings them back.", nullptr, changes),
        {{tr("Go back"), Sure::Yes}, {tr("Cancel"), Sure::No}});
}

Sure askOnLostMedia(QWidget *parent, const QString &message)
{
    return ask<Sure>(parent, tr("Some files of this snapshot are gone."),
                     message + u"\n\n"_s
                         + tr("You can go back without them: blocks that used them then wait for "
                              "another file. Undo takes it back."),
                     {{tr("Go back without them"), Sure::Yes}, {tr("Cancel"), Sure::No}});
}

Sure askOnDeletingSnapshot(QWidget *parent, const QString &name)
{
    return ask<Sure>(
        parent,
        //: %1 is the name of a snapshot
        tr("Delete the snapshot “%1”?").arg(name),
        tr("The course stays as it is. The state of that time can then only be reached "
           "as far as the history goes back."),
        {{tr("Delete"), Sure::Yes}, {tr("Cancel"), Sure::No}});
}

Sure askOnDeletingTemplate(QWidget *parent, const QString &name)
{
    return ask<Sure>(
        parent,
        //: %1 is the name of a template
        tr("Delete the template “%1”?").arg(name),
        tr("Courses that were started from it stay as they are. The template cannot be brought "
           "back."),
        {{tr("Delete the template"), Sure::Yes}, {tr("Cancel"), Sure::No}});
}

QString filter()
{
    return tr("Carrel courses (*.carrel)");
}

QString askFileToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, tr("Open course"), {},
        tr("Carrel courses and editable packages (*.carrel *.zip *.html)"));
}

QString askFileToSave(QWidget *parent, const QString &title, const QString &suggested)
{
    QFileDialog dialog(parent, title, QFileInfo(suggested).path(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"carrel"_s);
    dialog.selectFile(QFileInfo(suggested).fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

ClearingAnswer askOnClearing(QWidget *parent, const RecoveryData &kept)
{
    RecoveryDialog dialog(kept, parent);
    if (dialog.exec() != QDialog::Accepted)
        return ClearingAnswer::Leave;
    return dialog.isUnsavedToo() ? ClearingAnswer::ClearUnsavedToo : ClearingAnswer::Clear;
}

} // namespace

Questions questionsOnScreen()
{
    return {.onClosing = askOnClosing,
            .onThrowingAway = askOnThrowingAway,
            .onLeftover = askOnLeftover,
            .onInUse = askOnInUse,
            .onConflict = askOnConflict,
            .onDamaged = askOnDamaged,
            .onVersions = askOnVersions,
            .onClearing = askOnClearing,
            .onGoingBack = askOnGoingBack,
            .onLostMedia = askOnLostMedia,
            .onDeletingSnapshot = askOnDeletingSnapshot,
            .onDeletingTemplate = askOnDeletingTemplate,
            .fileToOpen = askFileToOpen,
            .fileToSave = askFileToSave,
            .tellRescued = showRescueReport,
            .tellError = showError,
            .tellNote = showNote};
}

} // namespace carrel::ui
