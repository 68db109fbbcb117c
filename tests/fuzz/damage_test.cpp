// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Course files that a drive, a stick or a transfer damaged: whatever changes what is in them is
// told when they are opened or checked, down to one letter and one pixel; whole files are never
// suspected.

#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/storage/gate.h"
#include "tests/core/exchange/coursejson/randomcourse.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/fuzzruns.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestCheck = 10'000; ///< Milliseconds.

/// What opening and checking a file say about it; empty: nothing is wrong.
QString complaint(const QString &path)
{
    const auto opened = openCourse(path, GateDepth::Whole);
    if (!opened)
        return u"opening: "_s + opened.error().message;
    const auto checked = verifyCourse(path);
    if (!checked)
        return u"checking: "_s + checked.error().message;
    return checked->problems.value(0);
}

void checkPatience(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    (void)verifyCourse(path);
    CHECK(timer.elapsed() < longestCheck);
}

/// As a stranger's course may be: more pages of text than media, so that both are hit.
QString course(StorageFixture &fixture)
{
    auto copy = fixture.newCopy({.modules = 4, .pages = 6, .blocks = 8});
    addMedia(*copy, u"mediaaaaaaaa"_s, noise(90'000, 3));
    addMedia(*copy, u"mediabbbbbbb"_s, noise(40'000, 4));
    const QString path = fixture.file(u"whole.carrel"_s);
    taken(copy->saveAs(path));
    require(copy->close(WorkingCopy::OnClose::Discard));
    return path;
}

} // namespace

TEST_CASE("Damage to a course file that changes what is in it is always told")
{
    StorageFixture fixture;
    const QByteArray whole = fileContent(course(fixture));
    const QByteArray content = contentOf(fixture.file(u"whole.carrel"_s));
    REQUIRE_FALSE(content.isEmpty());
    const quint32 seed = seedOfRun();
    const int mutants = byDayOrNight(301, 10'000);
    int changed = 0;
    int untold = 0;

    for (int i = 0; i < mutants; ++i) {
        QRandomGenerator random(seed + quint32(i));
        const Damage damage = allDamage()[i % allDamage().size()];
        const QString path = fixture.file(u"damaged.carrel"_s);
        writeFile(path, damage.done(whole, random));
        INFO("CARREL_SEED=" << seed << ", mutant " << i << ": " << damage.name);
        checkPatience(path);
        const bool isChanged = contentOf(path) != content;
        const bool isTold = !complaint(path).isEmpty();
        changed += isChanged ? 1 : 0;
        if (isChanged && !isTold) {
            ++untold;
            FAIL_CHECK("not told; kept as " << keptFile(path, seed, i).toStdString());
        }
    }
    CHECK(untold == 0);
    CHECK(changed > mutants / 3);
    checkMemory();
}

TEST_CASE("One changed letter of a title and one changed pixel of a picture are told")
{
    StorageFixture fixture;
    auto copy = fixture.newCopy();
    const QByteArray picture = "a picture whose pixels lie in plain bytes " + noise(4000, 5);
    addMedia(*copy, u"mediaaaaaaaa"_s, picture);
    const QString path = fixture.file(u"letter.carrel"_s);
    taken(copy->saveAs(path));
    require(copy->close(WorkingCopy::OnClose::Discard));
    REQUIRE(complaint(path).isEmpty());
    QByteArray bytes = fileContent(path);

    SECTION("a letter, when the file is opened")
    {
        const qsizetype at = bytes.indexOf("module 1");
        REQUIRE(at > 0);
        bytes[at] = 'n';
        writeFile(path, bytes);
        REQUIRE_FALSE(openCourse(path, GateDepth::Whole));
        CHECK(openCourse(path, GateDepth::Whole).error().code == ErrorCode::Damaged);
    }
    SECTION("a pixel, when it is checked; the sentence names the file")
    {
        const qsizetype at = bytes.indexOf("plain bytes");
        REQUIRE(at > 0);
        bytes[at + 500] = char(bytes[at + 500] ^ 1);
        writeFile(path, bytes);
        CHECK(openCourse(path, GateDepth::Whole));
        const auto found = taken(verifyCourse(path));
        REQUIRE(found.problems.size() == 1);
        CHECK(found.problems.first().contains(u"mediaaaaaaaa.bin"));
    }
}

TEST_CASE("Whole course files are never taken for damaged ones")
{
    StorageFixture fixture;
    const quint32 seed = seedOfRun();
    constexpr int files = 200;
    SessionOptions options;
    options.stateFolder = fixture.stateFolder();

    for (int i = 0; i < files; ++i) {
        const quint32 own = seed + quint32(i);
        INFO("CARREL_SEED=" << seed << ", file " << i);
        const QTemporaryDir media;
        const QString json = media.filePath(u"course.json"_s);
        writeFile(json, QJsonDocument(randomCourse(own, media.path())).toJson());
        auto session = taken(EditSession::createNew(u"Random"_s, options));
        taken(coursejson::load(json, *session));
        editAtRandom(*session, own);
        const QString path = fixture.file(u"whole.carrel"_s);
        taken(session->saveAs(path));
        editAtRandom(*session, own + 1);
        taken(session->save());
        require(session->close(EditSession::OnClose::Discard));
        const QString said = complaint(path);
        if (!said.isEmpty())
            FAIL_CHECK(said.toStdString() << "; kept as " << keptFile(path, seed, i).toStdString());
        CHECK(readCourseFile(path));
    }
    checkMemory();
}
