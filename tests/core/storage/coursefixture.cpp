// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/coursefixture.h"

#include "core/base/rank.h"
#include "core/storage/changes.h"
#include "core/storage/digest.h"
#include "core/storage/history.h"
#include "core/storage/nodestore.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

NodeId addNode(NodeStore &store, IdSource &ids, const NodeId &parent, const QString &rank,
               const char *kind, int n)
{
    Node node;
    node.id = ids.next<NodeId>();
    node.parent = parent;
    node.rank = rank;
    node.kind = QString::fromLatin1(kind);
    node.title = u"%1 %2 – é"_s.arg(node.kind).arg(n);
    node.body = {{u"v"_s, 1}, {u"text"_s, u"Some words about point %1."_s.arg(n)}};
    require(store.put(node));
    return node.id;
}

} // namespace

void failWith(const Error &error)
{
    FAIL(error.message.toStdString() << " [" << error.detail.toStdString() << "]");
    std::abort();
}

void require(const Result<> &result)
{
    if (!result)
        failWith(result.error());
}

StorageFixture::StorageFixture()
    : m_clock(std::make_shared<SetClock>(QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)))
    , m_ids(std::make_shared<SeededIdSource>(7))
{
    REQUIRE(m_folder.isValid());
    REQUIRE(QDir(m_folder.path()).mkdir(u"courses"_s));
}

StorageOptions StorageFixture::options() const
{
    StorageOptions options;
    options.stateFolder = stateFolder();
    options.clock = m_clock;
    options.ids = m_ids;
    return options;
}

QStringList StorageFixture::files() const
{
    return QDir(m_folder.filePath(u"courses"_s)).entryList(QDir::Files | QDir::Hidden);
}

QStringList StorageFixture::sessions() const
{
    return QDir(stateFolder() + u"/sessions"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

std::unique_ptr<WorkingCopy> StorageFixture::newCopy(const TreeSize &size)
{
    auto copy = taken(WorkingCopy::create(options()));
    growTree(copy->database(), size, *m_ids);
    return copy;
}

QString StorageFixture::savedCourse(const QString &name, const TreeSize &size,
                                    const QByteArray &media)
{
    auto copy = newCopy(size);
    if (!media.isEmpty())
        addMedia(*copy, u"mediaaaaaaaa"_s, media);
    taken(copy->saveAs(file(name)));
    require(copy->close(WorkingCopy::OnClose::Discard));
    return file(name);
}

void recorded(Database &database, const QString &label, const std::function<void()> &change)
{
    auto transaction = taken(Transaction::begin(database));
    auto recorder = taken(ChangeRecorder::start(database));
    change();
    const Changes changes = taken(recorder.changes());
    HistoryRow step;
    step.at = u"2026-03-01T10:00:00.000Z"_s;
    step.label = label;
    taken(History(database).append(step, changes));
    require(transaction.commit());
}

void undone(Database &database)
{
    History history(database);
    const auto step = taken(history.lastDone());
    REQUIRE(step);
    const Changes changes = taken(history.changes(step->id));
    auto transaction = taken(Transaction::begin(database));
    require(applyChanges(database, changes, Direction::Backward));
    require(history.setUndone(step->id, true));
    require(transaction.commit());
}

void growTree(Database &database, const TreeSize &size, IdSource &ids)
{
    auto transaction = taken(Transaction::begin(database));
    NodeStore store(database);
    int n = 0;
    const NodeId course = addNode(store, ids, {}, rankBetween({}, {}), nodekind::course, n++);
    for (const QString &moduleRank : evenRanks(size.modules)) {
        const NodeId module = addNode(store, ids, course, moduleRank, nodekind::module, n++);
        for (const QString &pageRank : evenRanks(size.pages)) {
            const NodeId page = addNode(store, ids, module, pageRank, nodekind::page, n++);
            require(store.giveExportIndex(page, 4));
            for (const QString &blockRank : evenRanks(size.blocks))
                addNode(store, ids, page, blockRank, "text", n++);
        }
    }
    require(transaction.commit());
}

Media addMedia(WorkingCopy &copy, const QString &id, const QByteArray &bytes)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const StoredMedia stored = taken(copy.media().store(buffer));
    Media media;
    media.id = MediaId(id);
    media.name = id + u".bin"_s;
    media.type = u"application/octet-stream"_s;
    media.size = stored.size;
    media.sha256 = stored.sha256;
    require(copy.database().run("INSERT INTO media VALUES(?1, ?2, ?3, ?4, ?5, '{}')", id,
                                media.name, media.type, media.size, media.sha256));
    return media;
}

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.generate() >> 24);
    return bytes;
}

QByteArray mediaBytes(const MediaStore &store, const Media &media)
{
    const auto device = taken(store.open(media.sha256, media.size));
    const QByteArray bytes = device->readAll();
    REQUIRE(bytes.size() == media.size);
    return bytes;
}

QByteArray contentDigest(Database &database, const char *schema)
{
    return taken(documentDigest(database, schema, {}));
}

QByteArray contentDigest(const QString &path)
{
    const GatedCourse course = taken(openCourse(path, GateDepth::Whole));
    return contentDigest(course.reader->database());
}

} // namespace carrel::test
