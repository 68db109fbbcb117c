// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a kill at any moment loses no edit that was acknowledged, and the course file
// is always the old one or a whole new one, also when somebody copies it alone just then.

#include "core/edit/editsession.h"
#include "core/storage/gate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wholeUndoEvery = 10; ///< Kills between two walks through the whole history.

} // namespace

TEST_CASE("Killed while editing: no acknowledged edit is lost, undo leads back to the start")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    const QByteArray file = fileContent(path);
    const QByteArray start = stateOf(*taken(EditSession::open(path, optionsIn(fixture))));

    for (int i = 0; i < kills(); ++i) {
        INFO("kill " << i);
        const LastWords words =
            killAfter({u"edit"_s, fixture.stateFolder(), path, QString::number(seed + quint32(i))},
                      random.bounded(5, 300));
        const Copied evidence(QFileInfo(fixture.stateFolder()).path());
        CHECK(fileContent(path) == file);
        auto session = recovered(fixture, path);
        INFO(words.lines.mid(std::max<qsizetype>(0, words.lines.size() - 6))
                 .join(u" | ")
                 .toStdString());
        const qint64 counter = counterOf(session->view());
        CHECK(words.possible.contains(counter));
        checkModel(*session);
        if (i % wholeUndoEvery == wholeUndoEvery - 1) {
            walkHistory(*session, start);
            require(session->close(EditSession::OnClose::Discard));
        }
    }
    CHECK(fixture.files().filter(u"saving"_s).isEmpty());
}

TEST_CASE(
    "Killed while saving: the file is the old one or a whole new one, nothing acknowledged is lost")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    int newFiles = 0;

    for (int i = 0; i < kills(); ++i) {
        INFO("kill " << i);
        const QByteArray before = fileContent(path);
        const qint64 counterBefore = counterIn(path);
        // On a slow machine most are killed before their first save: every tenth may end one.
        const LastWords words =
            killAfter({u"save"_s, fixture.stateFolder(), path, QString::number(seed + quint32(i))},
                      random.bounded(20, 250), i % 10 == 0 ? "saved" : "");
        INFO(words.lines.mid(std::max<qsizetype>(0, words.lines.size() - 8))
                 .join(u" | ")
                 .toStdString());

        const Copied evidence(QFileInfo(fixture.stateFolder()).path());
        // The file as it lies there, copied alone.
        const QString copy = fixture.file(u"bare-copy.carrel"_s);
        QFile::remove(copy);
        REQUIRE(QFile::copy(path, copy));
        const qint64 inFile = counterIn(copy);
        const bool isOld =
            words.saved < 0 && inFile == counterBefore && fileContent(path) == before;
        CHECK((isOld || words.possibleFile.contains(inFile)));
        newFiles += isOld ? 0 : 1;
        CHECK(taken(verifyCourse(copy)).problems == QStringList());
        QFile::remove(copy);

        // The work, and what an interrupted save left behind.
        auto session = recovered(fixture, path);
        CHECK(words.possible.contains(counterOf(session->view())));
        CHECK(fixture.files().filter(u"saving"_s) == QStringList());
        checkModel(*session);
        CHECK(taken(session->save()).missingMedia == QStringList());
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        CHECK(counterIn(path) == counterOf(session->view()));

        // After closing and opening, undo goes on, media included, and leaves unsaved work for the
        // next round.
        require(session->close(EditSession::OnClose::Keep));
        session = taken(EditSession::open(path, optionsIn(fixture)));
        if (session->canUndo())
            require(session->undo());
        checkModel(*session);
        require(session->close(EditSession::OnClose::Keep));
        CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
    }
    CHECK(newFiles > 0);
}
