// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/survivors.h"

#include "core/storage/gate.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

int &failures()
{
    static int count = 0;
    return count;
}

class FailureCounter : public Catch::EventListenerBase
{
public:
    using Catch::EventListenerBase::EventListenerBase;

    void assertionEnded(const Catch::AssertionStats &stats) override
    {
        failures() += stats.assertionResult.isOk() ? 0 : 1;
    }
};

CATCH_REGISTER_LISTENER(FailureCounter)

/// Every node hangs below one that is there, none twice.
void checkTree(const EditSession &session)
{
    QSet<QString> ids;
    require(session.view().forEachNode([&ids](const Node &node, int depth) -> Result<> {
        CHECK((depth == 0 ? node.parent.text().isEmpty() : ids.contains(node.parent.text())));
        CHECK_FALSE(ids.contains(node.id.text()));
        ids.insert(node.id.text());
        return {};
    }));
    CHECK(taken(session.view().nodeCount()) == ids.size());
}

} // namespace

void checkMedia(const EditSession &session)
{
    for (const Media &media : taken(session.view().media())) {
        const auto device = taken(session.view().openMedia(media));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        CHECK(hash.addData(device.get()));
        CHECK(hash.result() == media.sha256);
    }
}

Evidence::Evidence(Lay lay)
    : m_lay(std::move(lay))
    , m_failuresBefore(failures())
{ }

Evidence::~Evidence()
{
    if (failures() == m_failuresBefore)
        return;
    const QString folder = QDir::temp().filePath(
        u"carrel-evidence-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    QDir().mkpath(folder);
    m_lay(folder);
    WARN("what was found is kept in " << folder.toStdString());
}

Copied::Copied(const QString &folder)
    : m_evidence([this](const QString &to) {
        std::filesystem::copy(m_copy.path().toStdString(), to.toStdString(),
                              std::filesystem::copy_options::recursive);
    })
{
    std::filesystem::copy(folder.toStdString(), m_copy.path().toStdString(),
                          std::filesystem::copy_options::recursive);
}

SessionOptions optionsIn(const StorageFixture &fixture)
{
    SessionOptions options;
    options.stateFolder = fixture.stateFolder();
    return options;
}

qint64 counterOf(const CourseView &view)
{
    return qint64(taken(view.settingValues())[u"counter"].toDouble());
}

qint64 counterIn(const QString &path)
{
    const auto course = taken(openCourse(path, GateDepth::Whole));
    return qint64(
        taken(course.reader->database().text("SELECT value FROM setting WHERE key = 'counter'"))
            .toDouble());
}

QByteArray stateOf(const EditSession &session)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    require(session.view().forEachNode([&hash](const Node &node, int depth) -> Result<> {
        hash.addData(QByteArray::number(depth) + node.id.text().toUtf8() + node.rank.toUtf8()
                     + node.title.toUtf8() + QJsonDocument(node.body).toJson());
        return {};
    }));
    hash.addData(QJsonDocument(taken(session.view().settingValues())).toJson());
    for (const Media &media : taken(session.view().media()))
        hash.addData(media.id.text().toUtf8() + media.sha256);
    return hash.result();
}

std::unique_ptr<EditSession> recovered(const StorageFixture &fixture, const QString &path)
{
    const auto options = optionsIn(fixture);
    const auto leftovers = EditSession::leftovers(options);
    CHECK(leftovers.size() <= 1);
    return leftovers.isEmpty() ? taken(EditSession::open(path, options))
                               : taken(EditSession::recover(leftovers.first().folder, options));
}

void walkHistory(EditSession &session, const QByteArray &start)
{
    const QByteArray now = stateOf(session);
    int steps = 0;
    for (; session.canUndo(); ++steps)
        require(session.undo());
    CHECK(stateOf(session) == start);
    for (; steps > 0; --steps)
        require(session.redo());
    CHECK(stateOf(session) == now);
}

QString preparedCourse(StorageFixture &fixture)
{
    const QString path = fixture.savedCourse(u"victim.carrel"_s, {1, 3, 2}, noise(700'000, 9));
    auto session = taken(EditSession::open(path, optionsIn(fixture)));
    require(
        session->perform(u"Begin"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 0); }));
    taken(session->save());
    require(session->close(EditSession::OnClose::Discard));
    QDir(fixture.stateFolder() + u"/history"_s).removeRecursively();
    return path;
}

void checkModel(const EditSession &session)
{
    const qint64 counter = counterOf(session.view());
    if (counter > 0)
        CHECK(taken(session.view().outline()).at(0).title == u"Step %1"_s.arg(counter));
    checkTree(session);
    checkMedia(session);
}

} // namespace carrel::test
