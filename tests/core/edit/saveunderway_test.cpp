// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/saveunderway.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <random>
#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A course that was saved once, has one unsaved step and is being saved.
struct Saving
{
    Saving()
    {
        module = fixture.addModule();
        page = fixture.addPage(module);
        REQUIRE(session().saveAs(path));
        fixture.addPage(module, u"Before the save"_s);
        inFile = dump(session().view());
        save = got(session().beginSave());
    }

    EditSession &session() { return *fixture.session; }
    Result<SaveReport> end()
    {
        std::thread([this] { save->write(); }).join();
        return session().endSave(std::move(save));
    }
    QString fileContent() const { return dump(*got(readCourseFile(path))); }
    QStringList temporaries() const
    {
        return QFileInfo(path).dir().entryList({u"*.saving"_s}, QDir::Files | QDir::Hidden);
    }

    SessionFixture fixture;
    QString path = fixture.path(u"Handover.carrel"_s);
    NodeId module;
    NodeId page;
    QString inFile; ///< What the file will hold.
    std::unique_ptr<SaveUnderWay> save;
};

MediaId addPicture(EditSession &session)
{
    QBuffer bytes;
    bytes.setData(QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c"
                                      "00000000010001000002024401003b"));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    return got(insertMedia(session, bytes, u"board.gif"_s)).id;
}

/// Former versions that the session holds on to.
QStringList keptVersions(const SessionFixture &fixture)
{
    QStringList paths;
    QDirIterator files(fixture.options().stateFolder + u"/sessions"_s, {u"base-*.carrel"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

} // namespace

TEST_CASE("A save under way writes what the course was when it began")
{
    Saving saving;
    EditSession &session = saving.session();

    SECTION("with nothing edited meanwhile all is saved")
    {
        REQUIRE(saving.end());
        CHECK(saving.fileContent() == saving.inFile);
        CHECK(session.unsavedSteps() == 0);
    }
    SECTION("what is edited meanwhile is not in the file and counts as unsaved")
    {
        saving.fixture.addPage(saving.module, u"During the save"_s);
        REQUIRE(saving.end());
        CHECK(saving.fileContent() == saving.inFile);
        CHECK(session.unsavedSteps() == 1);
        REQUIRE(session.undo());
        CHECK(session.unsavedSteps() == 0);
    }
    SECTION("typing that goes on makes a step of its own")
    {
        REQUIRE(saving.end());
        REQUIRE(renameNode(session, saving.page, u"Aa"_s));
        saving.save = got(session.beginSave());
        REQUIRE(renameNode(session, saving.page, u"Aab"_s));
        REQUIRE(renameNode(session, saving.page, u"Aabb"_s));
        REQUIRE(saving.end());
        CHECK(session.unsavedSteps() == 1);
        REQUIRE(session.undo());
        CHECK(saving.fixture.node(saving.page).title == u"Aa"_s);
        CHECK(saving.fileContent() == dump(session.view()));
    }
    SECTION("undone meanwhile, the way back to the file is a redo")
    {
        REQUIRE(session.undo());
        REQUIRE(saving.end());
        CHECK(session.unsavedSteps() == 1);
        REQUIRE(session.redo());
        CHECK(session.unsavedSteps() == 0);
        CHECK(dump(session.view()) == saving.fileContent());
    }
    SECTION("undone and edited anew meanwhile, no way leads back to the file")
    {
        REQUIRE(session.undo());
        saving.fixture.addPage(saving.module, u"Instead"_s);
        REQUIRE(saving.end());
        CHECK(session.unsavedSteps() == 2);
        CHECK_FALSE(session.savedStep());
        REQUIRE(session.save());
        CHECK(session.unsavedSteps() == 0);
        CHECK(saving.fileContent() == dump(session.view()));
    }
    SECTION("the file that others see is whole all the time")
    {
        const QString before = saving.fileContent();
        saving.save->write();
        CHECK(saving.fileContent() == before);
        REQUIRE(session.endSave(std::move(saving.save)));
        CHECK(saving.fileContent() == saving.inFile);
        CHECK(got(verifyCourseFile(saving.path)).problems.isEmpty());
    }
}

TEST_CASE("A save under way that does not come to its end leaves file and session as they were")
{
    Saving saving;
    EditSession &session = saving.session();
    QString expected = saving.fileContent();

    SECTION("cancelled")
    {
        saving.save->write([](qint64, qint64) { return false; });
        const auto ended = session.endSave(std::move(saving.save));
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
    }
    SECTION("when somebody else wrote the file meanwhile")
    {
        saving.save->write();
        SessionFixture other;
        other.addModule(u"Theirs"_s);
        REQUIRE(other.session->saveAs(other.path(u"B.carrel"_s)));
        writeFile(saving.path, fileContent(other.path(u"B.carrel"_s)));
        expected = dump(other.session->view());
        const auto ended = session.endSave(std::move(saving.save));
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Conflict);
    }
    SECTION("dropped before it was written")
    {
        saving.save.reset();
    }
    CHECK(saving.temporaries().isEmpty());
    CHECK(saving.fileContent() == expected);
    CHECK(session.unsavedSteps() == 1);
    REQUIRE(session.save(OnConflict::Overwrite));
    CHECK(session.unsavedSteps() == 0);
}

TEST_CASE("After a crash in a save under way everything edited meanwhile is still there")
{
    Saving saving;
    saving.fixture.addPage(saving.module, u"During the save"_s);
    const QString before = dump(saving.session().view());
    saving.save->write();
    saving.save.reset();
    saving.fixture.crashAndRecover();
    CHECK(dump(saving.session().view()) == before);
    CHECK(saving.session().unsavedSteps() == 2);
    REQUIRE(saving.session().save());
    CHECK(saving.fileContent() == before);
}

TEST_CASE("A file that undo brings back during a save is still there at the next one")
{
    Saving saving;
    EditSession &session = saving.session();
    REQUIRE(saving.end());
    const MediaId media = addPicture(session);
    const NodeId image = saving.fixture.addBlock(saving.page, u"image"_s);
    REQUIRE(changeField(session, image, u"media"_s, media.text()));
    REQUIRE(session.save());
    REQUIRE(deleteNode(session, image));
    REQUIRE(deleteUnusedMedia(session));
    const int steps = session.unsavedSteps();
    saving.save = got(session.beginSave());
    for (int i = 0; i < steps; ++i)
        REQUIRE(session.undo());
    REQUIRE(saving.end());
    const auto report = session.save();
    REQUIRE(report);
    CHECK(report->missingMedia.isEmpty());
    CHECK(got(verifyCourseFile(saving.path)).problems.isEmpty());
    CHECK(saving.fileContent() == dump(session.view()));
}

TEST_CASE("What undo brings back is looked for again in a version that could not be reached")
{
    Saving saving;
    EditSession &session = saving.session();
    REQUIRE(saving.end());
    const NodeId image = saving.fixture.addBlock(saving.page, u"image"_s);
    REQUIRE(changeField(session, image, u"media"_s, addPicture(session).text()));
    REQUIRE(session.save());
    const QString before = dump(session.view());
    const QStringList versions = keptVersions(saving.fixture);
    REQUIRE(deleteNode(session, image));
    REQUIRE(deleteUnusedMedia(session));
    const int steps = session.unsavedSteps();
    REQUIRE(session.save());

    saving.fixture.addPage(saving.module);
    saving.save = got(session.beginSave());
    std::thread([&saving] { saving.save->write(); }).join();
    // The drive does not give it for a while.
    for (const QString &version : versions) {
        if (QFile::rename(version, version + u".away"_s))
            writeFile(version, "unreadable");
    }
    REQUIRE(session.endSave(std::move(saving.save)));
    REQUIRE(session.undo());
    CHECK_FALSE(session.undo());
    for (const QString &version : versions) {
        if (QFile::exists(version + u".away"_s)) {
            REQUIRE(QFile::remove(version));
            REQUIRE(QFile::rename(version + u".away"_s, version));
        }
    }

    for (int i = 0; i < steps; ++i)
        REQUIRE(session.undo());
    CHECK(dump(session.view()) == before);
    CHECK(got(session.save()).missingMedia.isEmpty());
}

TEST_CASE("However edits, undo and saves under way mix, the count of unsaved steps is honest")
{
    const quint32 seed = GENERATE(range(0u, 12u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    Saving saving;
    EditSession &session = saving.session();
    REQUIRE(saving.end());
    const qsizetype base = doneSteps(session);
    for (int round = 0; round < 60; ++round) {
        switch (random() % 5) {
        case 0:
        case 1: saving.fixture.addPage(saving.module, QString::number(round)); break;
        case 2: REQUIRE((doneSteps(session) <= base || session.undo())); break;
        case 3: REQUIRE((!session.canRedo() || session.redo())); break;
        default:
            if (!saving.save) {
                saving.inFile = dump(session.view());
                saving.save = got(session.beginSave());
            } else {
                REQUIRE(saving.end());
                REQUIRE(saving.fileContent() == saving.inFile);
            }
        }
        if (!saving.save && session.unsavedSteps() == 0)
            REQUIRE(dump(session.view()) == saving.fileContent());
    }
    if (saving.save)
        REQUIRE(saving.end());
    if (const auto step = session.savedStep()) {
        REQUIRE(session.goTo(*step));
        CHECK(dump(session.view()) == saving.fileContent());
        CHECK(session.unsavedSteps() == 0);
    }
}
