// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursereview.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "ui/review/reviewerwindow.h"
#include "ui/review/reviewwindow.h"
#include "ui/review/sentreview.h"
#include "ui/shell/deskpanes.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CourseReview::CourseReview(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

CourseReview::~CourseReview()
{
    delete m_window;
}

ReviewWindow &CourseReview::window()
{
    if (m_window)
        return *m_window;
    m_window = new ReviewWindow(m_parts.session, m_parts.around.work, &m_parts.around.window);
    m_window->setKeepTyping([this] { m_parts.keeper.keepTyping(); });
    connect(m_window, &ReviewWindow::sendRequested, this, &CourseReview::send);
    connect(m_window, &ReviewWindow::placeRequested, this,
            [this](const NodeId &page, const NodeId &block, const QString &field) {
                m_parts.panes.showField(page, block, field);
                m_parts.around.window.activateWindow();
            });
    return *m_window;
}

void CourseReview::show()
{
    ReviewWindow &shown = window();
    m_parts.keeper.keepTyping();
    shown.read();
    shown.show();
    shown.raise();
    shown.activateWindow();
}

void CourseReview::importFiles(const QStringList &paths)
{
    show();
    window().importFiles(paths);
}

/// Saved first, so that the file and what reviewers see are the same.
void CourseReview::send()
{
    if (!m_parts.keeper.saveBeforeLeaving())
        return;
    const QString name = review::reviewFileName(m_parts.keeper.courseTitle());
    const QString own = m_parts.session.path();
    const QString suggested = own.isEmpty() ? name : QFileInfo(own).dir().filePath(name);
    const QString path = m_parts.around.questions.fileToSave(
        &m_parts.around.window, carrel::tr("Send for review"), suggested);
    if (!path.isEmpty())
        write(path.endsWith(u".html", Qt::CaseInsensitive) ? path : path + u".html"_s);
}

void CourseReview::write(const QString &path)
{
    auto snapshot = m_parts.session.snapshot();
    if (!snapshot) {
        m_parts.around.questions.tellError(&m_parts.around.window, snapshot.error());
        return;
    }
    const auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_parts.around.work.runBeside<review::ReviewFile>(
        this, carrel::tr("Writing the review file"),
        [view, path](const Progress &progress) {
            auto written = writeReview(**view, path, progress);
            view->reset();
            return written;
        },
        [this, path](const Result<review::ReviewFile> &written) {
            if (!written) {
                m_parts.around.questions.tellError(&m_parts.around.window, written.error());
                return;
            }
            auto *dialog = new SentReviewDialog(path, *written, &m_parts.around.window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

QList<Command> CourseReview::commands()
{
    return {{.id = u"review.send"_s,
             .text = carrel::tr("Send for review…"),
             .menu = Menu::Course,
             .group = 3,
             .icon = u"export"_s,
             .run = [this] { send(); }},
            {.id = u"review.comments"_s,
             .text = carrel::tr("Comments"),
             .menu = Menu::Course,
             .group = 3,
             .shortcuts = {QKeySequence(u"Ctrl+Alt+R"_s)},
             .icon = u"discussion"_s,
             .run = [this] { show(); }}};
}

void openForReview(const QString &path, const Surroundings &around)
{
    using Draft = std::shared_ptr<std::unique_ptr<review::ReviewDraft>>;
    const auto made = around.work.run<Draft>(
        carrel::tr("Opening the course"), [&](const Progress &) -> Result<Draft> {
            CARREL_TRY_VALUE(view, readCourseFile(path));
            CARREL_TRY_VALUE(draft, review::ReviewDraft::of(std::move(view), {}));
            return std::make_shared<std::unique_ptr<review::ReviewDraft>>(std::move(draft));
        });
    if (!made) {
        around.questions.tellError(&around.window, made.error());
        return;
    }
    auto *window = new ReviewerWindow(std::move(**made), path, &around.window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

} // namespace carrel::ui
