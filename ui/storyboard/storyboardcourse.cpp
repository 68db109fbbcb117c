// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/storyboardcourse.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/storyboard/sheets.h"
#include "ui/storyboard/storyboarddialog.h"
#include "ui/storyboard/storyboardwriting.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int sheetsToLookAt = 120;

using SheetsPointer = std::unique_ptr<Sheets>;

Result<SheetsPointer> laidOut(WorkBar &work, const CourseView &course)
{
    return work.run<SheetsPointer>(carrel::tr("Laying out the storyboard"),
                                   [&](const Progress &progress) {
                                       return Sheets::layOut(course,
                                                             {.made = QDateTime::currentDateTime(),
                                                              .most = sheetsToLookAt,
                                                              .progress = progress});
                                   });
}

/// Beside the course, under its name.
QString proposedPath(const EditSession &session, StoryboardWay way)
{
    const QFileInfo file(session.path());
    const QString folder = session.path().isEmpty() ? QDir::homePath() : file.path();
    //: The name of a file; %1 is the name of the course file
    const QString name = session.path().isEmpty()
        ? carrel::tr("Storyboard")
        : carrel::tr("%1 storyboard").arg(file.completeBaseName());
    return QDir(folder).filePath(name + u'.' + suffixOf(way));
}

QString chosenPath(QWidget *parent, const EditSession &session, StoryboardWay way)
{
    const QString suffix = suffixOf(way);
    QFileDialog dialog(parent, carrel::tr("Save the storyboard"), proposedPath(session, way),
                       u"*."_s + suffix);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(proposedPath(session, way));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Result<> print(QWidget *parent, WorkBar &work, const CourseView &course)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return Error{ErrorCode::Cancelled, {}};
    CARREL_TRY(work.run<int>(carrel::tr("Printing the storyboard"), [&](const Progress &progress) {
        return printSheets(course, printer,
                           {.made = QDateTime::currentDateTime(), .progress = progress});
    }));
    return {};
}

Result<> save(QWidget *parent, WorkBar &work, const EditSession &session, StoryboardWay way)
{
    const QString path = chosenPath(parent, session, way);
    if (path.isEmpty())
        return Error{ErrorCode::Cancelled, {}};
    CARREL_TRY_VALUE(course, session.snapshot());
    CARREL_TRY(work.run<int>(carrel::tr("Writing the storyboard"),
                             [&](const Progress &progress) -> Result<int> {
                                 CARREL_TRY(writeStoryboard(*course, way, path, progress));
                                 return 0;
                             }));
    showNote(parent, carrel::tr("The storyboard is written"), QDir::toNativeSeparators(path));
    return {};
}

Result<> printOrSave(QWidget *parent, WorkBar &work, const EditSession &session, StoryboardWay way)
{
    if (way != StoryboardWay::Print)
        return save(parent, work, session, way);
    CARREL_TRY_VALUE(course, session.snapshot());
    return print(parent, work, *course);
}

} // namespace

void showStoryboard(QWidget *parent, WorkBar &work, const EditSession &session)
{
    if (work.isBusy())
        return;
    auto course = session.snapshot();
    if (!course)
        return showError(parent, course.error());
    auto sheets = laidOut(work, **course);
    course->reset();
    if (!sheets) {
        if (sheets.error().code != ErrorCode::Cancelled)
            showError(parent, sheets.error());
        return;
    }
    StoryboardDialog dialog(std::move(*sheets), parent);
    while (dialog.exec() == QDialog::Accepted) {
        const auto done = printOrSave(parent, work, session, dialog.way());
        if (!done && done.error().code != ErrorCode::Cancelled)
            showError(parent, done.error());
    }
}

} // namespace carrel::ui
