// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportcourse.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/package/exportdialog.h"
#include "ui/package/exportreport.h"
#include "ui/package/sincelastexport.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace carrel::ui {

namespace {

/// Reads a course on a thread of its own and tells the dialog, which must outlive this, what the
/// package that was asked for last would be.
class FactsReading
{
public:
    FactsReading(std::unique_ptr<CourseView> view, ExportDialog &dialog)
        : m_view(std::move(view))
        , m_dialog(dialog)
        , m_wanted(dialog.choice())
        , m_thread([this] { read(); })
    {
        m_connection = QObject::connect(&dialog, &ExportDialog::factsWanted, &dialog,
                                        [this](const ExportChoice &choice) { want(choice); });
    }
    ~FactsReading()
    {
        QObject::disconnect(m_connection);
        {
            const std::lock_guard lock(m_mutex);
            m_isCancelled = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

private:
    void want(const ExportChoice &choice)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wanted = choice;
        }
        m_wake.notify_one();
    }

    /// Nothing once the dialog is closed.
    std::optional<ExportChoice> next()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isCancelled || m_wanted; });
        return m_isCancelled ? std::nullopt : std::exchange(m_wanted, std::nullopt);
    }

    void read()
    {
        std::optional<ExportFacts> known;
        while (const auto choice = next()) {
            if (known) {
                known = plannedFacts(std::move(*known), *m_view, *choice);
            } else {
                auto facts = readExportFacts(*m_view, *choice,
                                             [this](qint64, qint64) { return !m_isCancelled; });
                if (!facts) {
                    ExportFacts none;
                    none.refusal = facts.error();
                    tell(none);
                    return;
                }
                known = std::move(*facts);
            }
            takeChanges(*known, *choice);
            tell(*known);
        }
    }

    void tell(const ExportFacts &facts)
    {
        if (m_isCancelled)
            return;
        QMetaObject::invokeMethod(
            &m_dialog, [&dialog = m_dialog, facts] { dialog.showFacts(facts); },
            Qt::QueuedConnection);
    }

    void takeChanges(ExportFacts &facts, const ExportChoice &choice) const
    {
        facts.sinceLast.reset();
        if (facts.refusal || m_isCancelled)
            return;
        if (const auto changes = sinceLastExport(*m_view, choice))
            facts.sinceLast = *changes;
    }

    std::unique_ptr<CourseView> m_view;
    ExportDialog &m_dialog;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<ExportChoice> m_wanted; ///< Not looked at yet.
    QMetaObject::Connection m_connection;
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

/// From the question to the report. Deletes itself when all is told or the author gives up.
class ExportRun : public QObject
{
public:
    ExportRun(const ExportDesk &desk, const CourseName &name)
        : QObject(desk.parent)
        , m_parent(desk.parent)
        , m_work(desk.work)
        , m_session(desk.session)
        , m_remembered(desk.remembered)
        , m_course(name.id)
        , m_dialog(rememberedChoice(name.id, name.title, folderOf(m_session)), desk.parent)
    { }

    void ask()
    {
        if (!isWanted())
            return deleteLater();
        rememberChoice(m_course, m_dialog.choice());
        auto view = m_session.snapshot();
        if (!view)
            return giveUp(view.error());
        write(std::move(*view));
    }

private:
    static QString folderOf(const EditSession &session)
    {
        return session.path().isEmpty() ? QString() : QFileInfo(session.path()).path();
    }

    bool isWanted()
    {
        auto view = m_session.snapshot();
        if (!view) {
            showError(m_parent, view.error());
            return false;
        }
        const FactsReading reading(std::move(*view), m_dialog);
        return m_dialog.exec() == QDialog::Accepted;
    }

    void write(std::shared_ptr<CourseView> course)
    {
        const ExportChoice choice = m_dialog.choice();
        m_sinceAsked.start();
        m_work.runBeside<WrittenPackage>(
            this,
            //: %1 is the name of a file or folder
            carrel::tr("Exporting “%1”").arg(choice.name),
            [course = std::move(course), choice, kept = m_kept](const Progress &progress) {
                auto written = writePackage(*course, choice, progress);
                if (written)
                    *kept = keptExport(*course, choice, *written);
                return written;
            },
            [this](const Result<WrittenPackage> &written) { tell(written); });
    }

    void tell(const Result<WrittenPackage> &written)
    {
        if (written) {
            remember();
            report(*written);
            return deleteLater();
        }
        if (written.error().code == ErrorCode::Cancelled)
            return deleteLater();
        m_dialog.showProblem(written.error());
        ask();
    }

    /// A help for next time: without it the package is as good as with it.
    void remember()
    {
        const auto &kept = *m_kept;
        if (!kept || m_session.isReadOnly())
            return;
        const bool isSaved = m_session.unsavedSteps() == 0;
        const bool isKept = bool(rememberExport(m_session, kept->record, kept->delivered));
        if (isKept && isSaved && m_remembered)
            m_remembered();
    }

    /// Whoever waited for it gets it at once; whoever goes on working meanwhile goes on typing.
    void report(const WrittenPackage &written)
    {
        auto *report =
            new ExportReport(*findDestination(m_dialog.choice().destination), written, m_parent);
        report->setAttribute(Qt::WA_DeleteOnClose);
        if (m_sinceAsked.elapsed() < aMoment)
            return report->open();
        report->setAttribute(Qt::WA_ShowWithoutActivating);
        report->show();
    }

    void giveUp(const Error &error)
    {
        showError(m_parent, error);
        deleteLater();
    }

    static constexpr qint64 aMoment = 1500; ///< Milliseconds for which an author waits.

    QWidget *m_parent;
    WorkBar &m_work;
    EditSession &m_session;
    std::function<void()> m_remembered;
    std::shared_ptr<Result<KeptExport>> m_kept =
        std::make_shared<Result<KeptExport>>(Error{ErrorCode::NotFound, {}});
    NodeId m_course;
    ExportDialog m_dialog;
    QElapsedTimer m_sinceAsked;
};

} // namespace

void exportCourse(const ExportDesk &desk)
{
    if (desk.work.isBusy())
        return;
    const auto name = nameOf(desk.session.view());
    if (!name)
        return showError(desk.parent, name.error());
    auto *run = new ExportRun(desk, *name);
    run->ask();
}

} // namespace carrel::ui
