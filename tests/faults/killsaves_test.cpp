// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of kill_test.cpp where saving takes its longer ways: much media, another name.

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

int killsOfLongSaves()
{
    return byDayOrNight(10, 200);
}

/// Bytes of media in the course: by night ten times as much.
qsizetype muchMedia()
{
    return byDayOrNight(20'000'000, 200'000'000);
}

void addMuchMedia(StorageFixture &fixture, const QString &path)
{
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    addMedia(*copy, u"muchmediaaaa"_s, noise(muchMedia(), 3));
    taken(copy->save());
    require(copy->close(WorkingCopy::OnClose::Discard));
}

/// The file alone, as somebody copies it just after the kill: old or new, and whole.
void checkAlone(const StorageFixture &fixture, const QString &path, const QSet<qint64> &possible)
{
    const QString copy = fixture.file(u"bare-copy.carrel"_s);
    QFile::remove(copy);
    REQUIRE(QFile::copy(path, copy));
    CHECK(taken(verifyCourse(copy)).problems == QStringList());
    CHECK(possible.contains(counterIn(copy)));
    QFile::remove(copy);
}

} // namespace

TEST_CASE("Killed while saving much media: the file is the old one or a whole new one")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    addMuchMedia(fixture, path);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    for (int i = 0; i < killsOfLongSaves(); ++i) {
        INFO("kill " << i);
        const qint64 before = counterIn(path);
        const LastWords words =
            killAfter({u"save"_s, fixture.stateFolder(), path, QString::number(seed + quint32(i))},
                      random.bounded(0, 150), i % 5 == 0 ? "saved" : "try save");
        QSet<qint64> possible = words.possibleFile;
        if (words.saved < 0)
            possible.insert(before);
        checkAlone(fixture, path, possible);
        auto session = recovered(fixture, path);
        CHECK(words.possible.contains(counterOf(session->view())));
        checkModel(*session);
        require(session->close(EditSession::OnClose::Keep));
        CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
    }
}

TEST_CASE("Killed while saving under the name of another course: each file is old or whole new")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const QString other = fixture.file(u"other.carrel"_s);
    REQUIRE(QFile::copy(path, other));
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    QString current = path;
    int taken = 0;
    for (int i = 0; i < killsOfLongSaves(); ++i) {
        INFO("kill " << i);
        const qint64 before = counterIn(path);
        const qint64 beforeInOther = counterIn(other);
        const LastWords words = killAfter({u"saveas"_s, fixture.stateFolder(), current,
                                           QString::number(seed + quint32(i)), path, other},
                                          random.bounded(0, 60), i % 3 == 0 ? "saved" : "try save");
        INFO(words.lines.mid(std::max<qsizetype>(0, words.lines.size() - 8))
                 .join(u" | ")
                 .toStdString());
        QSet<qint64> known = words.everSaved;
        known |= QSet<qint64>{before, beforeInOther};
        checkAlone(fixture, path, known);
        checkAlone(fixture, other, known);
        // Of the two, one at least is as new as the last save that was acknowledged.
        if (words.saved >= 0)
            CHECK((words.possibleFile.contains(counterIn(path))
                   || words.possibleFile.contains(counterIn(other))));

        const auto leftovers = EditSession::leftovers(optionsIn(fixture));
        if (leftovers.isEmpty()) {
            CHECK((words.possible.contains(counterIn(path))
                   || words.possible.contains(counterIn(other))));
        } else {
            auto session = recovered(fixture, {});
            CHECK(words.possible.contains(counterOf(session->view())));
            checkModel(*session);
            current = session->path();
            taken += current == other ? 1 : 0;
            require(session->close(EditSession::OnClose::Keep));
        }
        CHECK(fixture.files().filter(u"saving"_s) == QStringList());
    }
    CHECK(taken > 0);
}
