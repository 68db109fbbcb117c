// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/preview/httpconnection.h"
#include "core/preview/previewcourse.h"
#include "core/preview/responder.h"
#include "core/preview/sitemap.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QUrl>

#include <memory>

namespace carrel {

struct PreviewOptions
{
    QString language = {}; ///< Of the stand-in LMS page: "fr", else English.
    preview::PatienceLimits patience = {};
    int mostConnections = 64;
};

/// Shows a course in the browsers of this computer: the exporter's own files inside a page that
/// stands in for an LMS. Listens on the loopback address only, on a port that the system chooses,
/// below a secret path that is new for each server.
///
/// One server per program: start() once, show() at each preview and after edits (the caller waits
/// until the author pauses), open redirectFile() in the browser. Open pages are told about a new
/// course and load it again at the same place. Needs an event loop; all on one thread.
///
///     auto made = PreviewCourse::of(std::move(snapshot));   // on any thread
///     server->show(*made);
///     auto file = server->writeRedirectFile(server->addressOf(block));
///
/// Nothing from a browser can change the course: there are only views here.
class PreviewServer : public QObject
{
    Q_OBJECT

public:
    /// Refused if there is no loopback network.
    static Result<std::unique_ptr<PreviewServer>> start(const PreviewOptions &options = {});
    ~PreviewServer() override; ///< Ends all connections and removes the redirect file.

    /// From now on this is the course. The former one stays for downloads and pages under way.
    void show(std::shared_ptr<const PreviewCourse> course);
    /// The same for those who need not think of threads. Errors: as PreviewCourse::of(); then the
    /// former course stays.
    Result<> show(std::unique_ptr<CourseView> view, const PackageOptions &options = {});
    /// Lets go of the course and its view, as before its session is closed. Open pages find nothing
    /// more; the server goes on.
    void forget();
    bool hasCourse() const { return m_site.course() != nullptr; }
    /// What the exporter has to say about the course shown now; empty without one.
    PackageNotes notes() const;

    /// The page to open, at a page, block or module of the course; anything else: where the learner
    /// was, else the beginning. Holds the secret: give it to nobody but a browser of this user, and
    /// to that by way of writeRedirectFile().
    QUrl addressOf(const NodeId &place = {}) const;
    /// A file that leads a browser to `address`. Only this user can read it, so the secret does not
    /// appear in the list of processes as an argument of the browser. It is the same file each time
    /// and goes away with the server.
    Result<QString> writeRedirectFile(const QUrl &address);

    /// Pages that are in sight in a browser now and will follow changes.
    int openPages() const;
    /// Leads the open pages to a place, as addressOf() does for a new one.
    void goTo(const NodeId &place);
    /// The author is there now: open pages go along unless their reader has switched that off, also
    /// those that come into sight later.
    void follow(const NodeId &place);

Q_SIGNALS:
    void openPagesChanged(int count);

private:
    PreviewServer(const PreviewOptions &options, QByteArray token);
    void takeConnections();
    bool makeRoom();
    void add(QTcpSocket *socket);
    void tell(const QByteArray &event);
    QByteArray courseEvent() const;
    QByteArray placeEvent(const char *name, const NodeId &place) const; ///< Empty: no such place.

    PreviewOptions m_options;
    QByteArray m_token;
    preview::SiteMap m_site;
    QTcpServer m_server;
    std::unique_ptr<preview::Responder> m_responder; ///< Once the port is known.
    QList<preview::HttpConnection *> m_connections; ///< Oldest first; children of this.
    std::unique_ptr<QTemporaryFile> m_redirect;
    NodeId m_followed; ///< Where the author is, if anybody has said so.
};

} // namespace carrel
