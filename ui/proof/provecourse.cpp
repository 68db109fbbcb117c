// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proof/provecourse.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/package/exporter.h"
#include "ui/proof/proofdialog.h"
#include "ui/widgets/message.h"

#include <QFileInfo>

#include <memory>

namespace carrel::ui {

namespace {

void open(const ProofSource &source, QWidget *parent)
{
    auto *dialog = new ProofDialog(source, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->prove();
}

QString titleOf(const CourseView &course)
{
    const auto id = course.courseId();
    const auto node = id ? course.node(*id) : Result<std::optional<Node>>(std::nullopt);
    return node && *node ? (*node)->title : QString();
}

} // namespace

void proveCourse(QWidget *parent, const EditSession &session)
{
    auto snapshot = session.snapshot();
    if (!snapshot)
        return showError(parent, snapshot.error());
    const std::shared_ptr<const CourseView> course = std::move(*snapshot);
    const QString title = titleOf(*course);
    open({title.isEmpty() ? carrel::tr("Untitled") : title, true,
          [course](const QString &format) {
              return planProofCourse(*course, *findExporter(format), {});
          }},
         parent);
}

void provePackage(QWidget *parent, const QString &path, const QString &profile)
{
    open({QFileInfo(path).fileName(), false,
          [path](const QString &) { return readProofCourse(path); }, profile},
         parent);
}

} // namespace carrel::ui
