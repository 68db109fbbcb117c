// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/coursepreview.h"

#include "core/base/translate.h"
#include "ui/widgets/opening.h"
#include "ui/widgets/workbar.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int pauseAfterEdit = 120; ///< Milliseconds without an edit before open pages follow.
constexpr int pauseOnTheWay = 250; ///< The same without another place.

using Made = Result<std::shared_ptr<const PreviewCourse>>;

bool openInBrowser(const QString &file)
{
    return openOutside(QUrl::fromLocalFile(file));
}

} // namespace

CoursePreview::CoursePreview(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
    , m_opener(openInBrowser)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterEdit);
    connect(&m_pause, &QTimer::timeout, this, &CoursePreview::follow);
    connect(&session, &EditSession::changed, this, &CoursePreview::followSoon);
    m_way.setSingleShot(true);
    m_way.setInterval(pauseOnTheWay);
    connect(&m_way, &QTimer::timeout, this, [this] {
        if (m_server)
            m_server->follow(m_place);
    });
}

void CoursePreview::followTo(const NodeId &place)
{
    m_place = place;
    if (m_server)
        m_way.start();
}

CoursePreview::~CoursePreview()
{
    m_pool.waitForDone();
}

Result<> CoursePreview::open(const NodeId &place)
{
    CARREL_TRY(startServer());
    m_pause.stop();
    CARREL_TRY_VALUE(snapshot, m_session.snapshot());
    const auto course = m_work.run<std::shared_ptr<const PreviewCourse>>(
        carrel::tr("Getting the preview ready"),
        [&](const Progress &) { return PreviewCourse::of(std::move(snapshot)); });
    if (!course)
        return course.error();
    m_server->show(*course);
    m_way.stop();
    m_server->goTo(place);
    CARREL_TRY_VALUE(file, m_server->writeRedirectFile(m_server->addressOf(place)));
    if (!m_opener(file)) {
        //: %1 is the name of a file.
        return Error{ErrorCode::NotFound,
                     carrel::tr("No browser could be started. Open this file in a browser of your "
                                "choice to see the preview: %1")
                         .arg(file)};
    }
    return {};
}

Result<> CoursePreview::startServer()
{
    if (m_server)
        return {};
    PreviewOptions options;
    options.language = QLocale().name().left(2);
    auto started = PreviewServer::start(options);
    if (!started)
        return started.error();
    m_server = std::move(*started);
    return {};
}

void CoursePreview::followSoon()
{
    ++m_edits;
    if (m_server && m_server->openPages() > 0)
        m_pause.start();
}

/// Makes the state of now on the second thread; the pages hear of it when it is ready.
void CoursePreview::follow()
{
    if (m_work.isBusy()) {
        m_pause.start();
        return;
    }
    auto snapshot = m_session.snapshot();
    if (!snapshot)
        return; // the next preview says why
    // A task must be copyable, a view is not: it is handed over inside a shared pointer.
    const auto view = std::make_shared<std::unique_ptr<CourseView>>(std::move(*snapshot));
    m_pool.start([this, view, edit = m_edits] {
        const auto made = std::make_shared<Made>(PreviewCourse::of(std::move(*view)));
        QMetaObject::invokeMethod(
            this, [this, made, edit] { takeNewer(*made, edit); }, Qt::QueuedConnection);
    });
}

void CoursePreview::takeNewer(const Made &made, int edit)
{
    // A course that cannot be shown just now (its last page is gone) leaves the former one there.
    if (!made || edit != m_edits)
        return;
    m_server->show(*made);
    Q_EMIT updated();
}

} // namespace carrel::ui
