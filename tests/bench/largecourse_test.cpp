// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// Peak memory of this process so far, in MiB.
double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

QString generated(const QString &size, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"course.json"_s);
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(CARREL_SOURCE_DIR) + u"/tests/bench/gen_course.py"_s, u"--size"_s,
                  size, u"-o"_s, path});
    if (!python.waitForStarted())
        SKIP("generating the course needs python3");
    REQUIRE(python.waitForFinished(300'000));
    REQUIRE(python.exitCode() == 0);
    return path;
}

qint64 questionsIn(const CourseView &view)
{
    qint64 questions = 0;
    REQUIRE(view.forEachNode([&](const Node &node, int) -> Result<> {
        questions += node.kind == u"single";
        return {};
    }));
    return questions;
}

void loadEditAndSave(const QString &size, qint64 questions)
{
    const QTemporaryDir folder;
    const QString json = generated(size, folder);
    const QString path = folder.filePath(u"course.carrel"_s);
    SessionOptions options;
    options.stateFolder = folder.filePath(u"state"_s);
    {
        auto session = EditSession::createNew(u"Empty"_s, options);
        REQUIRE(session);
        const auto loaded = coursejson::load(json, **session);
        INFO((loaded ? QString() : loaded.error().message).toStdString());
        REQUIRE(loaded);
        REQUIRE((*session)->saveAs(path));
        REQUIRE((*session)->close(EditSession::OnClose::Discard));
    }
    auto session = EditSession::open(path, options);
    REQUIRE(session);
    CHECK(questionsIn((*session)->view()) == questions);
    const auto outline = (*session)->view().outline();
    REQUIRE(outline);
    const NodeId last = outline->last().id;
    REQUIRE(
        (*session)->perform(u"Delete page"_s, [&](Edit &edit) { return edit.removeNode(last); }));
    CHECK(questionsIn((*session)->view()) < questions);
    REQUIRE((*session)->undo());
    REQUIRE((*session)->redo());
    REQUIRE((*session)->save());
    REQUIRE((*session)->close(EditSession::OnClose::Discard));
    const auto verified = verifyCourseFile(path);
    REQUIRE(verified);
    CHECK(verified->problems.isEmpty());
}

} // namespace

TEST_CASE("A course of 3,000 questions loads, is edited and saved")
{
    loadEditAndSave(u"M"_s, 3'000);
}

TEST_CASE("A course of 40,000 questions loads, is edited and saved in less than 600 MiB")
{
    loadEditAndSave(u"L"_s, 40'000);
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(peakMemory() < 600);
#endif
}
