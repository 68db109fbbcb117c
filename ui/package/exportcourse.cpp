// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportcourse.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/package/exportdialog.h"
#include "ui/package/exportreport.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QFileInfo>

#include <atomic>
#include <thread>

namespace carrel::ui {

namespace {

/// Reads a course on a thread of its own and tells the dialog, which must outlive this.
class FactsReading
{
public:
    FactsReading(std::unique_ptr<CourseView> view, ExportDialog &dialog)
        : m_view(std::move(view))
        , m_dialog(dialog)
        , m_thread([this] { read(); })
    { }
    ~FactsReading()
    {
        m_isCancelled = true;
        m_thread.join();
    }

private:
    void read()
    {
        auto facts = readExportFacts(*m_view, [this](qint64, qint64) { return !m_isCancelled; });
        if (m_isCancelled)
            return;
        ExportFacts told = facts ? std::move(*facts) : ExportFacts();
        if (!facts)
            told.refusal = facts.error();
        QMetaObject::invokeMethod(
            &m_dialog, [&dialog = m_dialog, told] { dialog.showFacts(told); },
            Qt::QueuedConnection);
    }

    std::unique_ptr<CourseView> m_view;
    ExportDialog &m_dialog;
    std::atomic<bool> m_isCancelled = false;
    std::thread m_thread; // last: it uses the others
};

struct CourseName
{
    NodeId id;
    QString title;
};

Result<CourseName> nameOf(const CourseView &course)
{
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(node, course.node(id));
    return CourseName{id, node ? node->title : QString()};
}

Result<WrittenPackage> write(WorkBar &work, const CourseView &course, const ExportChoice &choice)
{
    return work.run<WrittenPackage>(
        //: %1 is the name of a file or folder
        tr("Exporting “%1”").arg(choice.name),
        [&](const Progress &progress) { return writePackage(course, choice, progress); });
}

/// Asks and writes until it worked or the author gives up.
Result<std::optional<WrittenPackage>> askAndWrite(ExportDialog &dialog, WorkBar &work,
                                                  const EditSession &session, const NodeId &course)
{
    while (dialog.exec() == QDialog::Accepted) {
        const ExportChoice choice = dialog.choice();
        rememberChoice(course, choice);
        CARREL_TRY_VALUE(view, session.snapshot());
        const auto written = write(work, *view, choice);
        if (written)
            return std::optional(*written);
        if (written.error().code != ErrorCode::Cancelled)
            dialog.showProblem(written.error());
    }
    return std::optional<WrittenPackage>();
}

} // namespace

void exportCourse(QWidget *parent, WorkBar &work, const EditSession &session)
{
    if (work.isBusy())
        return;
    const auto name = nameOf(session.view());
    if (!name)
        return showError(parent, name.error());
    auto view = session.snapshot();
    if (!view)
        return showError(parent, view.error());
    const QString beside = session.path().isEmpty() ? QString() : QFileInfo(session.path()).path();
    ExportDialog dialog(rememberedChoice(name->id, name->title, beside), parent);
    const FactsReading reading(std::move(*view), dialog);
    const auto written = askAndWrite(dialog, work, session, name->id);
    if (!written)
        return showError(parent, written.error());
    if (!*written)
        return;
    const auto destination = findDestination(dialog.choice().destination);
    ExportReport(*destination, **written, parent).exec();
}

} // namespace carrel::ui
