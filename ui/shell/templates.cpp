// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/templates.h"

#include "core/base/translate.h"
#include "ui/shell/questions.h"
#include "ui/shell/templatedialog.h"
#include "ui/widgets/workbar.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString titleOf(const EditSession &session)
{
    const auto id = session.view().courseId();
    const auto course = id ? session.view().node(*id) : Result<std::optional<Node>>(id.error());
    return course && *course ? (*course)->title : QString();
}

} // namespace

void saveCourseAsTemplate(QWidget *parent, WorkBar &work, EditSession &session,
                          const Questions &questions)
{
    TemplateDialog dialog(TemplateDialog::For::New, titleOf(session), parent);
    while (dialog.exec() == QDialog::Accepted) {
        const auto course = session.snapshot();
        if (!course)
            return questions.tellError(parent, course.error());
        const auto kept = work.run<int>(
            carrel::tr("Saving the template"), [&](const Progress &progress) -> Result<int> {
                CARREL_TRY(saveAsTemplate(**course,
                                          {.name = dialog.name(),
                                           .description = dialog.description(),
                                           .progress = progress}));
                return 0;
            });
        if (kept) {
            return questions.tellNote(
                parent, carrel::tr("The template is saved"),
                //: %1 is the name of a template
                carrel::tr(
                    "“%1” is offered on the first page, under “Start from a template”, and by "
                    "“carrel new”.")
                    .arg(dialog.name()));
        }
        if (kept.error().code == ErrorCode::Cancelled)
            return;
        dialog.showProblem(kept.error().message);
    }
}

bool renameTemplate(QWidget *parent, const OwnTemplate &own)
{
    TemplateDialog dialog(TemplateDialog::For::Renaming, own.name, parent);
    while (dialog.exec() == QDialog::Accepted) {
        const auto renamed = renameOwnTemplate(own, dialog.name());
        if (renamed)
            return true;
        dialog.showProblem(renamed.error().message);
    }
    return false;
}

bool deleteTemplate(QWidget *parent, const OwnTemplate &own, const Questions &questions)
{
    if (questions.onDeletingTemplate(parent, own.name) == Sure::No)
        return false;
    const auto gone = deleteOwnTemplate(own);
    if (!gone)
        questions.tellError(parent, gone.error());
    return bool(gone);
}

} // namespace carrel::ui
