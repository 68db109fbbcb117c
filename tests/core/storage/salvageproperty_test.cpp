// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/damagedcourse.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// One of the ways in which files are damaged.
QByteArray mutated(QByteArray file, QRandomGenerator &random)
{
    const qsizetype pages = file.size() / page;
    const auto somePage = [&] { return qsizetype(random.bounded(int(pages))); };
    switch (random.bounded(7)) {
    case 0: // bits
        for (int i = random.bounded(1, 200); i > 0; --i) {
            char &byte = file[random.bounded(int(file.size()))];
            byte = char(byte ^ (1 << random.bounded(8)));
        }
        return file;
    case 1: // bits of the rows, which are at the beginning
        for (int i = random.bounded(1, 40); i > 0; --i) {
            char &byte = file[random.bounded(rowPages * int(page))];
            byte = char(byte ^ (1 << random.bounded(8)));
        }
        return file;
    case 2: // pages that are zero
        for (int i = random.bounded(1, 12); i > 0; --i)
            file = zeroed(file, i % 2 == 0 ? somePage() : random.bounded(rowPages));
        return file;
    case 3: // pages of something else
        for (int i = random.bounded(1, 6); i > 0; --i)
            file.replace(random.bounded(rowPages) * page, page, noise(page, random.generate()));
        return file;
    case 4: return file.first(random.bounded(int(file.size())));
    case 5: { // pages that changed places
        const qsizetype a = random.bounded(rowPages) * page;
        const qsizetype b = somePage() * page;
        const QByteArray kept = file.sliced(a, page);
        return file.replace(a, page, file.sliced(b, page)).replace(b, page, kept);
    }
    default: { // a run of bytes
        const int at = random.bounded(rowPages * int(page));
        return file.replace(at, 3000, noise(3000, random.generate())).first(file.size());
    }
    }
}

int mutants()
{
    return byDayOrNight(80, 3000);
}

} // namespace

TEST_CASE("Salvage rescues every row that lies on a page that was not touched")
{
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    DamagedCourse course;
    double shares = 0;
    for (int round = 0; round < mutants(); ++round) {
        INFO("mutant " << round);
        const QByteArray file = mutated(course.whole, random);
        course.damage(file);
        QFile::remove(course.target);
        QElapsedTimer timer;
        timer.start();
        const auto findings = course.salvage();
        CHECK(timer.elapsed() < 30'000);
        REQUIRE(fileContent(course.path) == file);
        const auto isUntouched = [&](qsizetype at) {
            const qsizetype begin = at / page * page;
            return at >= 0 && begin + page <= file.size()
                && file.sliced(begin, page) == course.whole.sliced(begin, page);
        };
        const bool hasRows = std::ranges::any_of(course.places, isUntouched);
        if (!findings) {
            INFO(findings.error().message.toStdString() << findings.error().detail.toStdString());
            REQUIRE_FALSE(hasRows);
            REQUIRE(findings.error().code == ErrorCode::NotOurs);
            continue;
        }
        INFO(told(*findings));
        const GatedCourse rescued = course.rescued();
        int came = 0;
        for (qsizetype i = 0; i < course.nodes.size(); ++i) {
            const Node &node = course.nodes[i];
            const auto found = taken(NodeStore(rescued.reader->database()).find(node.id));
            came += found && found->body == node.body && found->title == node.title ? 1 : 0;
            if (!isUntouched(course.places[i]))
                continue;
            INFO(node.title.toStdString());
            REQUIRE(found);
            REQUIRE(found->body == node.body);
            REQUIRE(found->title == node.title);
            REQUIRE(found->kind == node.kind);
        }
        shares += double(came) / double(course.nodes.size());
    }
    SUCCEED("rescued of all nodes, in the mean: " << 100 * shares / mutants() << " %");
    CHECK(shares / mutants() > 0.5);
}
