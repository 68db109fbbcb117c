// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/previewserver.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace carrel {

using namespace Qt::StringLiterals;
using preview::HttpConnection;

namespace {

/// 128 bits from the system's source, as text that a path can hold.
QByteArray newToken()
{
    std::array<quint32, 4> bits = {};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    QByteArray bytes;
    for (const quint32 part : bits)
        bytes += QByteArray::number(part, 16).rightJustified(8, '0');
    return bytes;
}

QByteArray eventText(const QByteArray &name, const QJsonObject &data)
{
    return "event: " + name + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact)
        + "\n\n";
}

/// Where only this user can read, if the system has such a place.
QString privateFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo(runtime).isWritable() ? runtime : QDir::tempPath();
}

QByteArray redirectPage(const QUrl &address)
{
    const QByteArray target = address.toString(QUrl::FullyEncoded).toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta http-equiv=\"refresh\" content=\"0; url="
        + target + "\">\n<title>Carrel</title>\n<p><a href=\"" + target + "\">Carrel</a></p>\n";
}

} // namespace

Result<std::unique_ptr<PreviewServer>> PreviewServer::start(const PreviewOptions &options)
{
    std::unique_ptr<PreviewServer> server(new PreviewServer(options, newToken()));
    if (!server->m_server.listen(QHostAddress::LocalHost, 0))
        return Error{
            ErrorCode::Refused,
            carrel::tr("The preview cannot start: this computer lets no program listen on its own "
                       "address 127.0.0.1. The course is not affected."),
            server->m_server.errorString()};
    server->m_responder =
        std::make_unique<preview::Responder>(server->m_token, server->m_server.serverPort());
    return server;
}

PreviewServer::PreviewServer(const PreviewOptions &options, QByteArray token)
    : m_options(options)
    , m_token(std::move(token))
    , m_site(options.language.startsWith(u"fr") ? u"fr"_s : u"en"_s)
{
    connect(&m_server, &QTcpServer::newConnection, this, &PreviewServer::takeConnections);
}

PreviewServer::~PreviewServer()
{
    m_server.close();
    const auto connections = std::exchange(m_connections, {});
    for (HttpConnection *connection : connections) {
        connection->disconnect(this);
        delete connection; // Before the site map, whose course it may be reading from.
    }
}

void PreviewServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= m_options.mostConnections && !makeRoom()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        add(socket);
    }
}

/// Connections that only wait may go, the oldest first: so nobody can lock others out by opening
/// many and saying nothing.
bool PreviewServer::makeRoom()
{
    const auto waiting = std::ranges::find_if(m_connections, &HttpConnection::isWaiting);
    if (waiting == m_connections.end())
        return false;
    (*waiting)->abort();
    return true;
}

void PreviewServer::add(QTcpSocket *socket)
{
    auto *connection = new HttpConnection(
        socket, m_options.patience,
        [this](const preview::HttpRequest &request) {
            return m_responder->answer(request, m_site);
        },
        this);
    m_connections.append(connection);
    connect(connection, &HttpConnection::streamOpened, this, [this, connection] {
        connection->sendEvent("retry: 1000\n\n" + courseEvent()
                              + placeEvent("selection", m_followed));
        Q_EMIT openPagesChanged(openPages());
    });
    connect(connection, &HttpConnection::ended, this, [this, connection] {
        const int before = openPages();
        m_connections.removeOne(connection);
        if (openPages() != before)
            Q_EMIT openPagesChanged(openPages());
    });
}

void PreviewServer::show(std::shared_ptr<const PreviewCourse> course)
{
    m_site.show(std::move(course));
    tell(courseEvent());
}

Result<> PreviewServer::show(std::unique_ptr<CourseView> view, const PackageOptions &options)
{
    CARREL_TRY_VALUE(course, PreviewCourse::of(std::move(view), options));
    show(course);
    return {};
}

void PreviewServer::forget()
{
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        if (!connection->isWaiting() && !connection->isEventStream())
            connection->abort(); // It may be reading from the course.
    }
    m_site.clear();
}

PackageNotes PreviewServer::notes() const
{
    return m_site.course() ? m_site.course()->notes() : PackageNotes();
}

QUrl PreviewServer::addressOf(const NodeId &place) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPort());
    url.setPath(u'/' + QString::fromLatin1(m_token) + u'/');
    const auto found =
        m_site.course() ? m_site.course()->placeOf(place) : std::optional<PreviewCourse::Place>();
    if (found) {
        QUrlQuery query;
        query.addQueryItem(u"page"_s, QString::number(found->page));
        if (!found->block.isNull())
            query.addQueryItem(u"block"_s, found->block.text());
        url.setQuery(query);
    }
    return url;
}

Result<QString> PreviewServer::writeRedirectFile(const QUrl &address)
{
    if (!m_redirect) {
        // Made under a name that nobody can know, readable for nobody else from the first moment.
        m_redirect = std::make_unique<QTemporaryFile>(
            QDir(privateFolder()).filePath(u"carrel-preview-XXXXXX.html"_s));
    }
    const QByteArray page = redirectPage(address);
    const bool isWritten = m_redirect->open() && m_redirect->resize(0) && m_redirect->seek(0)
        && m_redirect->write(page) == page.size() && m_redirect->flush();
    const QString detail = m_redirect->errorString();
    const QString path = m_redirect->fileName();
    m_redirect->close();
    if (!isWritten)
        return Error{
            ErrorCode::NotWritable,
            //: %1 is a folder
            carrel::tr("The preview cannot be opened in the browser: no file can be made in “%1”.")
                .arg(privateFolder()),
            detail};
    return path;
}

int PreviewServer::openPages() const
{
    return int(std::ranges::count_if(m_connections, &HttpConnection::isEventStream));
}

void PreviewServer::goTo(const NodeId &place)
{
    if (const QByteArray event = placeEvent("place", place); !event.isEmpty())
        tell(event);
}

void PreviewServer::follow(const NodeId &place)
{
    m_followed = place;
    if (const QByteArray event = placeEvent("selection", place); !event.isEmpty())
        tell(event);
}

QByteArray PreviewServer::placeEvent(const char *name, const NodeId &place) const
{
    const auto found =
        m_site.course() ? m_site.course()->placeOf(place) : std::optional<PreviewCourse::Place>();
    if (!found)
        return {};
    return eventText(name, {{u"page"_s, found->page}, {u"block"_s, found->block.text()}});
}

QByteArray PreviewServer::courseEvent() const
{
    return eventText("course", {{u"course"_s, m_site.number()}});
}

void PreviewServer::tell(const QByteArray &event)
{
    const auto connections = m_connections;
    for (HttpConnection *connection : connections)
        connection->sendEvent(event);
}

} // namespace carrel
