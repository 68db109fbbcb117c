// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workingcopy.h"

#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>

#include <atomic>
#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int saves = 20;

/// Saves under one name and another in turn, on a thread of its own, as the window has it done.
class Saving
{
public:
    Saving(WorkingCopy &copy, const QStringList &paths)
        : m_thread([this, &copy, paths] {
            for (int i = 0; i < saves; ++i)
                m_failed += copy.saveAs(paths[i % paths.size()]) ? 0 : 1;
            m_isDone = true;
        })
    { }
    ~Saving() { m_thread.join(); }
    Saving(const Saving &) = delete;
    Saving &operator=(const Saving &) = delete;

    bool goesOn() const { return !m_isDone; }
    int failed() const { return m_failed; }

private:
    std::atomic<bool> m_isDone = false;
    std::atomic<int> m_failed = 0;
    std::thread m_thread;
};

} // namespace

TEST_CASE("WorkingCopy: what the window reads while another thread saves")
{
    StorageFixture fixture;
    const QByteArray bytes = noise(2'500'000, 1);
    const QString path = fixture.savedCourse(u"a.carrel"_s, {}, bytes);
    const auto copy = taken(WorkingCopy::open(path, fixture.options()));
    const QStringList names = {copy->path(), fixture.file(u"b.carrel"_s)};
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    int wrong = 0;
    int reads = 0;

    SECTION("is the bytes of media, at every moment")
    {
        Saving saving(*copy, names);
        for (; saving.goesOn(); ++reads) {
            const auto device = copy->media().open(sha256, bytes.size());
            wrong += device && (*device)->readAll() == bytes ? 0 : 1;
        }
        CHECK(saving.failed() == 0);
    }
    SECTION("is media in a state that is pinned meanwhile")
    {
        Saving saving(*copy, names);
        for (; saving.goesOn(); ++reads) {
            const auto state = copy->snapshot();
            const auto isThere =
                state ? (*state)->media().has(sha256, bytes.size()) : Result<bool>(false);
            wrong += isThere && *isThere ? 0 : 1;
        }
        CHECK(saving.failed() == 0);
    }
    SECTION("is where the course is, and which save it is")
    {
        Saving saving(*copy, names);
        for (; saving.goesOn(); ++reads) {
            wrong += names.contains(copy->path()) ? 0 : 1;
            wrong += copy->file().saveId.isEmpty() ? 1 : 0;
        }
        CHECK(saving.failed() == 0);
    }
    CHECK(reads > 0);
    CHECK(wrong == 0);
}

TEST_CASE("WorkingCopy: what undo takes back is found again while another window tidies")
{
    constexpr int openings = 60;
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    StorageOptions options = fixture.options();
    std::atomic<bool> isDone = false;
    std::thread tidying([&] {
        while (!isDone)
            static_cast<void>(WorkingCopy::leftovers(options));
    });
    QStringList lost;
    for (int i = 0; i < openings; ++i) {
        const auto copy = WorkingCopy::open(path, options);
        if (!copy) {
            lost << copy.error().message + copy.error().detail;
            continue;
        }
        if (i == 0) {
            recorded((*copy)->database(), u"Rename"_s,
                     [&] { require((*copy)->database().run("UPDATE node SET title = 'Mine'")); });
            taken((*copy)->save());
        } else if ((*copy)->historyFate() != HistoryFate::Continued) {
            lost << u"history of opening %1"_s.arg(i);
        }
        if (const auto closed = (*copy)->close(WorkingCopy::OnClose::Keep); !closed)
            lost << closed.error().message + closed.error().detail;
    }
    isDone = true;
    tidying.join();
    CHECK(lost == QStringList());
}
