// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/earlierversions.h"

#include "core/edit/coursefile.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/randomedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallDrawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

MediaId addFile(EditSession &session, const QByteArray &bytes)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return got(insertMedia(session, buffer, u"a.svg"_s)).id;
}

/// Versions are told apart by the millisecond.
void saveSoon(EditSession &session)
{
    QThread::msleep(3);
    REQUIRE(session.save());
}

QString dumpOf(const EarlierVersion &version)
{
    return dump(got(EarlierCourse::open(version))->view());
}

} // namespace

TEST_CASE("Earlier versions of a course")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule(u"First"_s);
    const NodeId page = fixture.addPage(module);
    fixture.addBlock(page, u"single"_s);
    const MediaId file = addFile(session, smallDrawing);
    const QString path = fixture.path(u"Course.carrel"_s);
    REQUIRE(session.saveAs(path));
    const QString first = dump(session.view());
    const QString firstFile = QFileInfo(path).lastModified().toUTC().toString(Qt::ISODateWithMs);
    REQUIRE(renameNode(session, module, u"Second"_s));
    REQUIRE(deleteMedia(session, file));
    saveSoon(session);
    const EarlierPlace place{path, {}, fixture.options().stateFolder};
    const auto versions = earlierVersions(place);

    REQUIRE(versions.size() == 2);
    CHECK(versions[0].isPresent);
    CHECK_FALSE(versions[0].hasMedia);
    CHECK(dumpOf(versions[0]) == dump(session.view()));
    CHECK(versions[1].at.toString(Qt::ISODateWithMs) == firstFile);
    CHECK(versions[1].hasMedia);
    CHECK(dumpOf(versions[1]) == first);

    SECTION("say what they hold")
    {
        const VersionFacts facts = got(factsOf(got(EarlierCourse::open(versions[1]))->view()));
        CHECK(facts.title == u"A handover that holds"_s);
        CHECK(facts.pages == 1);
        CHECK(facts.questions == 1);
        CHECK(facts.mediaFiles == 1);
        CHECK(nameOfVersion(u"A: b"_s, versions[1]).startsWith(u"A b (saved "_s));
    }
    SECTION("become a course file again")
    {
        const QString target = fixture.path(u"Copy.carrel"_s);
        CHECK(got(takeEarlierVersion(versions[1], place, target)).isEmpty());
        CHECK(dump(*got(readCourseFile(target))) == first);
        CHECK(got(verifyCourseFile(target)).problems.isEmpty());
        CHECK(got(verifyCourseFile(target)).mediaChecked == 1);
    }
    SECTION("are found for a file that is damaged, wherever that lies")
    {
        const QString other = fixture.path(u"Moved.carrel"_s);
        QByteArray bytes = fileContent(path);
        bytes.replace(0, 90, QByteArray(90, '\0'));
        writeFile(other, bytes);
        CHECK_FALSE(readCourseFile(other));
        CHECK(earlierVersions({other, {}, place.stateFolder}).size() == 2);
    }
    SECTION("are found by the place of a file that says nothing any more, or is gone")
    {
        writeFile(path, QByteArray(5000, '\0'));
        CHECK(earlierVersions(place).size() == 2);
        REQUIRE(QFile::remove(path));
        const auto left = earlierVersions(place);
        REQUIRE(left.size() == 2);
        CHECK_FALSE(left[0].isPresent);
        const QString target = fixture.path(u"Copy.carrel"_s);
        CHECK(got(takeEarlierVersion(left[0], place, target)).isEmpty());
        CHECK(dump(*got(readCourseFile(target))) == dump(session.view()));
    }
    SECTION("are not those of another course")
    {
        CHECK(earlierVersions({fixture.path(u"None.carrel"_s), {}, place.stateFolder}).isEmpty());
    }
    SECTION("can be gone back to, files included, as one step that undo takes back")
    {
        const QString now = dump(session.view());
        const auto steps = doneSteps(session);
        {
            const auto then = got(EarlierCourse::open(versions[1]));
            CHECK(got(goBackToVersion(session, then->view(), u"12 Nov"_s)).isEmpty());
        }
        CHECK(dump(session.view()) == first);
        CHECK(doneSteps(session) == steps + 1);
        CHECK(session.undoLabel().contains(u"12 Nov"_s));
        const auto media = got(session.view().media(file));
        REQUIRE(media);
        CHECK(got(session.view().openMedia(*media))->readAll() == smallDrawing);
        REQUIRE(session.undo());
        CHECK(dump(session.view()) == now);
        REQUIRE(session.redo());
        REQUIRE(session.save());
        CHECK(got(verifyCourseFile(path)).mediaChecked == 1);
    }
    SECTION("of another course are refused")
    {
        const auto then = got(EarlierCourse::open(versions[1]));
        auto fresh =
            got(EditSession::createNew(u"Other"_s, {.stateFolder = fixture.path(u"s2"_s)}));
        const auto refused = goBackToVersion(*fresh, then->view(), u"x"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("Whatever was done since, going back to a version gives just that version")
{
    const quint32 seed = seedOfRun();
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    RandomAuthor author(fixture, seed);
    const QString path = fixture.path(u"Random.carrel"_s);
    REQUIRE(session.saveAs(path));
    QStringList states;
    const int rounds = actionCount(8);
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < 40; ++i)
            author.act();
        QThread::msleep(3);
        REQUIRE(session.save());
        states.prepend(dump(session.view())); // newest first, as the versions
    }
    const auto versions = earlierVersions({path, {}, fixture.options().stateFolder});
    REQUIRE(versions.size() >= qMin(rounds, 10));
    for (qsizetype i = 0; i < qMin<qsizetype>(states.size(), 10); ++i) {
        INFO("version " << i);
        const QString before = dump(session.view());
        const auto then = got(EarlierCourse::open(versions[i]));
        REQUIRE(dump(then->view()) == states[i]);
        const auto lost = goBackToVersion(session, then->view(), u"then"_s);
        INFO((lost ? std::string() : lost.error().message.toStdString()));
        REQUIRE(lost);
        if (lost->isEmpty())
            REQUIRE(dump(session.view()) == states[i]);
        if (before == states[i])
            continue;
        REQUIRE(session.undo());
        REQUIRE(dump(session.view()) == before);
    }
}
