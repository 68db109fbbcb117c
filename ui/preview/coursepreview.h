// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/editsession.h"
#include "core/preview/previewserver.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace carrel::ui {

class WorkBar;

/// Shows the open course in the browser, as the exported package will be, and keeps the pages that
/// are open there in step with the edits. The server starts with the first preview.
class CoursePreview : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. The package is made on a second thread, shown by `work`.
    CoursePreview(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~CoursePreview() override; ///< Open pages in the browser find nothing more.

    /// The state of now, at a page, block or module; null: where the learner was. What is being
    /// typed must be kept before.
    Result<> open(const NodeId &place);

    /// The author has gone to a page, block or module: open pages go along, after a moment.
    void followTo(const NodeId &place);

    /// How a browser is started on a local file; the desktop's own way unless a test says
    /// otherwise. Returns false if there is none.
    using Opener = std::function<bool(const QString &file)>;
    void setOpener(const Opener &opener) { m_opener = opener; }

    /// Null before the first preview.
    const PreviewServer *server() const { return m_server.get(); }

Q_SIGNALS:
    void updated(); ///< Open pages were told of a newer state.

private:
    Result<> startServer();
    void followSoon();
    void follow();
    void takeNewer(const Result<std::shared_ptr<const PreviewCourse>> &made, int edit);

    EditSession &m_session;
    WorkBar &m_work;
    Opener m_opener;
    std::unique_ptr<PreviewServer> m_server;
    QThreadPool m_pool; ///< One thread: newer states come in order.
    QTimer m_pause;
    QTimer m_way; ///< Until the author stays somewhere.
    NodeId m_place;
    int m_edits = 0; ///< Counts changes, so that an older state never replaces a newer one.
};

} // namespace carrel::ui
