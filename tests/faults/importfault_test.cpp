// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a file that cannot be read to its end brings nothing into a course, and a
// former version is kept as a whole or not at all.

#include "core/edit/mediaedits.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/draft/placedraft.h"
#include "core/exchange/importer.h"
#include "core/storage/earliersaves.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int questionsInFile = 60;

QByteArray giftQuestions()
{
    QByteArray text;
    for (int i = 0; i < questionsInFile; ++i) {
        text += "::Question " + QByteArray::number(i)
            + ":: How many are there? {=" + QByteArray::number(i) + " ~none ~too many}\n\n";
    }
    return text;
}

/// A picture that is larger than one chunk.
QByteArray drawing()
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><desc>"
        + noise(900'000, 3).toHex() + "</desc></svg>";
}

/// Reads something from a file into a course.
class Importing
{
public:
    Importing(const QString &name, const QByteArray &bytes)
        : m_source(m_work.fixture().folder() + u"/in/"_s + name)
    {
        REQUIRE(QDir().mkpath(m_work.fixture().folder() + u"/in"_s));
        writeFile(m_source, bytes);
        m_work.edit();
    }

    EditSession &session() { return m_work.session(); }
    QString source() const { return m_source; }

    /// Tries `read` with faults in the file that is read and in the working copy.
    void tryEvery(FaultyOperation operation, const std::function<Result<>()> &read)
    {
        require(read());
        m_after = contentOf(session());
        require(session().undo());
        operation.folder = m_work.fixture().folder();
        operation.places = m_work.places() << QFileInfo(m_source).fileName();
        operation.run = read;
        operation.check = [this, read](const Result<> &done) {
            if (!done) {
                m_work.checkSession();
                require(read()); // it can be read again
            }
            CHECK(contentOf(session()) == m_after);
            require(session().undo());
            m_work.checkSession();
        };
        tryEveryCall(operation);
    }

private:
    /// All words and bytes, without ids: those are new each time.
    static QStringList contentOf(const EditSession &session)
    {
        QStringList content;
        require(session.view().forEachNode([&](const Node &node, int depth) -> Result<> {
            content << u"%1 %2 %3"_s.arg(depth).arg(node.kind, node.title);
            return {};
        }));
        for (const Media &media : taken(session.view().media()))
            content << QString::fromLatin1(media.sha256.toHex());
        std::ranges::sort(content);
        return content;
    }

    SessionUnderTest m_work;
    QString m_source;
    QStringList m_after;
};

Result<> importQuestions(EditSession &session, const QString &path)
{
    CARREL_TRY_VALUE(source, readImportFile(path));
    SeededIdSource ids(11);
    CARREL_TRY_VALUE(draft, findImporter(u"gift"_s)->read(source, ids, {}));
    CARREL_TRY_VALUE(course, session.view().courseId());
    const Draft module = raisedTo(DraftLevel::Modules, draft, u"Imported"_s, ids);
    CARREL_TRY(placeDraft(session, module, {course}));
    return {};
}

} // namespace

TEST_CASE("Whatever call fails while questions are imported, all of them are there or none")
{
    needFaults();
    Importing questions(u"questions.gift"_s, giftQuestions());
    questions.tryEvery(
        {.name = "Import of questions", .most = 12, .alsoFine = {ErrorCode::NotFound}},
        [&] { return importQuestions(questions.session(), questions.source()); });
}

TEST_CASE("Whatever call fails while media is added, all of its bytes are there or none")
{
    needFaults();
    Importing media(u"drawing.svg"_s, drawing());
    media.tryEvery({.name = "Media", .most = 12}, [&]() -> Result<> {
        CARREL_TRY(insertFile(media.session(), media.source()));
        return {};
    });
}

TEST_CASE("Whatever call fails while a course is read from JSON, it is whole or the session empty")
{
    needFaults();
    SessionUnderTest work;
    work.edit();
    const QString path = work.fixture().folder() + u"/in/course.json"_s;
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    require(coursejson::dumpFile(work.session().view(), path));
    std::unique_ptr<EditSession> session;
    QByteArray empty;
    const auto begin = [&] {
        if (session)
            require(session->close(EditSession::OnClose::Discard));
        session = taken(EditSession::createNew(u"Empty"_s, optionsIn(work.fixture())));
        empty = stateOf(*session);
    };
    begin();
    taken(coursejson::load(path, *session));
    const QByteArray state = stateOf(*session);
    FaultyOperation loading;
    loading.name = "JSON read";
    loading.most = 12;
    loading.folder = work.fixture().folder();
    loading.places = {work.fixture().folder(), u"course.json"_s, u"course.media"_s, u".bin"_s};
    loading.alsoFine = {ErrorCode::NotFound, ErrorCode::NotWritable, ErrorCode::DriveError};
    loading.prepare = begin;
    loading.run = [&]() -> Result<> {
        CARREL_TRY(coursejson::load(path, *session));
        return {};
    };
    loading.check = [&](const Result<> &done) {
        if (!done) {
            CHECK(stateOf(*session) == empty);
            taken(coursejson::load(path, *session));
        }
        CHECK(stateOf(*session) == state);
    };
    tryEveryCall(loading);
}

TEST_CASE("Whatever call fails while a former version is kept, it is whole or not there")
{
    needFaults();
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5));
    const QByteArray bytes = fileContent(path);
    const EarlierSaves earlier(fixture.stateFolder(), u"document"_s);
    const QString folder = fixture.stateFolder() + u"/backups/document"_s;
    const auto names = [&] {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    FaultyOperation keeping;
    keeping.folder = fixture.folder();
    keeping.places = {u"victim.carrel"_s, fixture.stateFolder()};
    keeping.prepare = [&] { QDir(folder).removeRecursively(); };
    keeping.run = [&] { return earlier.keep(path); };
    keeping.check = [&](const Result<> &done) {
        CHECK(fileContent(path) == bytes);
        if (!done) {
            CHECK(names() == QStringList());
            require(earlier.keep(path));
        }
        REQUIRE(earlier.list().size() == 1);
        CHECK(names().size() == 1);
        CHECK(fileContent(earlier.list().first().path) == bytes);
    };
    SECTION("as its document, without media")
    {
        require(earlier.keepDocument(path));
        const QByteArray document = fileContent(earlier.list().first().path);
        keeping.name = "Document of a version";
        // SQLite does not say why it cannot open a file.
        keeping.alsoFine = {ErrorCode::NotWritable, ErrorCode::DriveError};
        keeping.run = [&] { return earlier.keepDocument(path); };
        keeping.check = [&](const Result<> &done) {
            CHECK(fileContent(path) == bytes);
            if (!done) {
                CHECK(names() == QStringList());
                require(earlier.keepDocument(path));
            }
            REQUIRE(names().size() == 1);
            CHECK(fileContent(earlier.list().first().path) == document);
        };
        tryEveryCall(keeping);
    }
    SECTION("as a second name")
    {
        keeping.name = "Second name of a former version";
        tryEveryCall(keeping);
    }
    SECTION("as a copy, on a drive without second names")
    {
        keeping.name = "Copy of a former version";
        keeping.lacking = Call::Link;
        tryEveryCall(keeping);
    }
}
