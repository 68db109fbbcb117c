// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mediastore.h"

#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTemporaryFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A device that stops being readable, ends early, or is another one the second time.
class FaultyDevice : public QIODevice
{
public:
    enum class Fault { None, FailsMidway, EndsEarly, Changes };

    FaultyDevice(const QByteArray &bytes, Fault fault, bool isSequential)
        : m_bytes(bytes)
        , m_fault(fault)
        , m_isSequential(isSequential)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return m_isSequential; }
    qint64 size() const override { return m_isSequential ? 0 : m_bytes.size(); }
    bool seek(qint64 position) override
    {
        ++m_seeks;
        m_at = position;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 half = m_bytes.size() / 2;
        if (m_fault == Fault::FailsMidway && m_at >= half) {
            setErrorString(u"pulled out"_s);
            return -1;
        }
        if (m_fault == Fault::EndsEarly && m_at >= half)
            return 0;
        // Small pieces, as a pipe or a network drive gives them.
        const qint64 count = std::min<qint64>({most, 70'000, m_bytes.size() - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        if (m_fault == Fault::Changes && m_seeks > 0 && count > 0)
            data[0] = char(~data[0]);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    Fault m_fault;
    bool m_isSequential;
    qint64 m_at = 0;
    int m_seeks = 0;
};

struct Store
{
    Store()
        : sources(std::make_shared<QList<QByteArray>>(QList<QByteArray>{"main"}))
    {
        database = taken(Database::open(Database::Profile::Memory));
        require(schema::createDocument(*database, "main"));
        media = std::make_unique<MediaStore>(*database, sources);
    }
    qint64 chunks() const { return taken(database->integer("SELECT count(*) FROM media_chunk")); }

    std::unique_ptr<Database> database;
    MediaSources sources;
    std::unique_ptr<MediaStore> media;
};

} // namespace

TEST_CASE("MediaStore::store")
{
    Store store;
    using Fault = FaultyDevice::Fault;

    SECTION("cuts a file into chunks of 1 MiB under its hash")
    {
        for (const qsizetype size : {1, 1 << 20, (1 << 20) + 1, 3'000'000}) {
            const QByteArray bytes = noise(size, quint32(size));
            FaultyDevice device(bytes, Fault::None, false);
            const qint64 before = store.chunks();
            const StoredMedia stored = taken(store.media->store(device));
            CHECK(stored.isNew);
            CHECK(stored.size == size);
            CHECK(stored.sha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
            CHECK(store.chunks() - before == (size + (1 << 20) - 1) / (1 << 20));
            CHECK(taken(store.media->open(stored.sha256, size))->readAll() == bytes);
        }
    }
    SECTION("takes a device that cannot be read twice")
    {
        const QByteArray bytes = noise(2'000'000, 3);
        FaultyDevice device(bytes, Fault::None, true);
        const StoredMedia stored = taken(store.media->store(device));
        CHECK(taken(store.media->open(stored.sha256, stored.size))->readAll() == bytes);
    }
    SECTION("keeps equal bytes once")
    {
        FaultyDevice first(noise(100'000, 4), Fault::None, false);
        FaultyDevice second(noise(100'000, 4), Fault::None, false);
        CHECK(taken(store.media->store(first)).isNew);
        CHECK_FALSE(taken(store.media->store(second)).isNew);
        CHECK(store.chunks() == 1);
    }
    SECTION("refuses a device that fails, ends early or changes, and leaves nothing")
    {
        for (const Fault fault : {Fault::FailsMidway, Fault::EndsEarly, Fault::Changes}) {
            FaultyDevice device(noise(3'000'000, 5), fault, false);
            const auto stored = store.media->store(device);
            REQUIRE_FALSE(stored);
            CHECK(stored.error().code == ErrorCode::DriveError);
            CHECK(store.chunks() == 0);
        }
        FaultyDevice pipe(noise(3'000'000, 5), Fault::FailsMidway, true);
        REQUIRE_FALSE(store.media->store(pipe));
        CHECK(store.chunks() == 0);
    }
    SECTION("refuses a real file that is cut while it is read")
    {
        QTemporaryFile file;
        REQUIRE(file.open());
        const QByteArray bytes = noise(4'000'000, 7);
        REQUIRE(file.write(bytes) == bytes.size());
        REQUIRE(file.seek(0));
        const auto stored = store.media->store(file, [&file](qint64 done, qint64) {
            return done > 2'000'000 || QFile::resize(file.fileName(), 1'500'000);
        });
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == ErrorCode::DriveError);
        CHECK(stored.error().message.contains(file.fileName()));
        CHECK(store.chunks() == 0);
    }
    SECTION("leaves the caller's transaction usable after a refusal")
    {
        auto transaction = taken(Transaction::begin(*store.database));
        require(store.database->run("INSERT INTO setting VALUES('a', '1')"));
        FaultyDevice device(noise(3'000'000, 5), Fault::Changes, false);
        REQUIRE_FALSE(store.media->store(device));
        require(transaction.commit());
        CHECK(store.chunks() == 0);
        CHECK(taken(store.database->integer("SELECT count(*) FROM setting")) == 1);
    }
    SECTION("refuses an empty file")
    {
        FaultyDevice device({}, Fault::None, false);
        const auto stored = store.media->store(device);
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == ErrorCode::InvalidInput);
    }
    SECTION("can be cancelled while it copies")
    {
        FaultyDevice device(noise(3'000'000, 6), Fault::None, false);
        const auto stored = store.media->store(
            device, [](qint64 done, qint64 total) { return done * 4 < total * 3; });
        REQUIRE_FALSE(stored);
        CHECK(stored.error().code == ErrorCode::Cancelled);
        CHECK(store.chunks() == 0);
    }
}

TEST_CASE("BlobReader")
{
    Store store;
    const QByteArray bytes = noise(2'621'440, 8);
    FaultyDevice device(bytes, FaultyDevice::Fault::None, false);
    const StoredMedia stored = taken(store.media->store(device));
    const auto reader = taken(store.media->open(stored.sha256, stored.size));

    SECTION("reads from anywhere, across chunks")
    {
        CHECK(reader->size() == bytes.size());
        for (const qint64 from : {0, 1, (1 << 20) - 3, 1 << 20, 2'500'000, 2'621'439}) {
            REQUIRE(reader->seek(from));
            CHECK(reader->read(70'000) == bytes.mid(from, 70'000));
        }
        CHECK(reader->read(1).isEmpty());
        CHECK(reader->atEnd());
    }
    SECTION("keeps nothing open in SQLite between reads")
    {
        CHECK(reader->read(100).size() == 100);
        require(store.database->run("ATTACH ':memory:' AS other"));
        CHECK(store.database->detach("other"));
        require(store.database->runScript("BEGIN IMMEDIATE; COMMIT; VACUUM"));
        CHECK(reader->read(100) == bytes.mid(100, 100));
    }
    SECTION("fails with a sentence when a chunk has gone, and never gives short data")
    {
        CHECK(reader->read(100).size() == 100);
        require(store.database->run("DELETE FROM media_chunk WHERE n = 1"));
        REQUIRE(reader->seek(1 << 20));
        char byte = 0;
        CHECK(reader->read(&byte, 1) == -1);
        CHECK(reader->errorString().contains(u"media file"));
        const auto again = store.media->open(stored.sha256, stored.size);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Damaged);
    }
    SECTION("is for reading only")
    {
        CHECK_FALSE(reader->isWritable());
    }
}

TEST_CASE("MediaStore::storedHash")
{
    Store store;
    FaultyDevice device(noise(1'500'000, 8), FaultyDevice::Fault::None, false);
    const StoredMedia stored = taken(store.media->store(device));
    SECTION("is the hash of what is there, in steps that are told")
    {
        qint64 told = 0;
        const auto tell = [&](qint64 count) -> Result<> {
            told += count;
            return {};
        };
        CHECK(taken(store.media->storedHash(stored.sha256, stored.size, tell)) == stored.sha256);
        CHECK(told == stored.size);
    }
    SECTION("says that chunks are gone")
    {
        require(store.database->run("DELETE FROM media_chunk WHERE n = 1"));
        const auto hash = store.media->storedHash(stored.sha256, stored.size);
        REQUIRE_FALSE(hash);
        CHECK(hash.error().code == ErrorCode::Damaged);
    }
    SECTION("says why nothing could be read, as it was")
    {
        const MediaStore nowhere(*store.database,
                                 std::make_shared<QList<QByteArray>>(QList<QByteArray>{"nowhere"}));
        const auto hash = nowhere.storedHash(stored.sha256, stored.size);
        REQUIRE_FALSE(hash);
        CHECK(hash.error().code == ErrorCode::Internal); // no such table: no fault of any drive
    }
}
