// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_core outline FILE         opens a course file far enough to show its outline, and reads it
// bench_core ready FILE           opens it for editing and prints milliseconds until the first edit
// is kept bench_core edits FILE COUNT     COUNT edits with history against COUNT one-row UPDATEs of
// the same row with
//                                 the same durability on the same tables, in turn; prints both
//                                 medians
// bench_core acts FILE COUNT      COUNT times what authors do in turn, all over the course: write,
//                                 rename, add, move, duplicate, delete, take back; prints the 95th
//                                 percentile and the longest
// bench_core save FILE COUNT      edits and saves COUNT times; prints the median
// bench_core find FILE COUNT      finds each word of a question, and one that is nowhere, COUNT
// times
//                                 in the whole course, as far as it is shown at once; prints the
//                                 slowest median, that of all words, and the slowest for all places
// bench_core replace FILE COUNT   replaces COUNT occurrences of a word as one step; prints how long
//                                 that took, and undo after it
// bench_core undo FILE PAGES      deletes a module of PAGES pages and saves, closes and opens;
// prints
//                                 how long it then takes to open and take that back
// bench_core back FILE COUNT      makes COUNT steps and a snapshot, goes back over all of them at
// once;
//                                 prints how long that takes, the snapshot, reading the state
//                                 before the steps and going back to the snapshot
//
// Times are milliseconds. tests/bench/run calls it.

#include "core/edit/arrangeedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "core/edit/pastcourse.h"
#include "core/edit/replacetext.h"
#include "core/richtext/richtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_core: %s\n", why.toUtf8().constData());
    std::exit(1);
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().message + u' ' + result.error().detail);
    return std::move(*result);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::unique_ptr<EditSession> openSession(const QString &path, const QString &stateFolder)
{
    SessionOptions options;
    options.stateFolder = stateFolder;
    return need(EditSession::open(path, options));
}

/// A block in the middle of the course.
Node someBlock(const CourseView &view)
{
    const qint64 middle = need(view.nodeCount()) / 2;
    qint64 seen = 0;
    Node block;
    need(view.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (++seen >= middle && depth == 3 && block.id.isNull())
            block = node;
        return {};
    }));
    return block;
}

/// A keystroke more: the same edit each time, a little different.
Node typed(Node node, int count)
{
    node.body.insert(u"stem"_s, u"Which of these %1?"_s.arg(count));
    return node;
}

/// The reference: one row of the same table in a file of its own, as durable as the working copy.
class PlainTable
{
public:
    explicit PlainTable(const QString &coursePath)
    {
        const QString copy = m_folder.filePath(u"plain.db"_s);
        if (!QFile::copy(coursePath, copy))
            stop(u"cannot copy the course"_s);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        check(sqlite3_open(copy.toUtf8().constData(), &m_database));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        check(sqlite3_prepare_v2(m_database, "UPDATE node SET body = ?1 WHERE id = ?2", -1,
                                 &m_update, nullptr));
    }
    ~PlainTable()
    {
        sqlite3_finalize(m_update);
        sqlite3_close(m_database);
    }

    void update(const Node &node)
    {
        const QByteArray body = QJsonDocument(node.body).toJson(QJsonDocument::Compact);
        const QByteArray id = node.id.text().toUtf8();
        check(sqlite3_bind_text(m_update, 1, body.constData(), int(body.size()), SQLITE_TRANSIENT));
        check(sqlite3_bind_text(m_update, 2, id.constData(), int(id.size()), SQLITE_TRANSIENT));
        if (sqlite3_step(m_update) != SQLITE_DONE || sqlite3_changes(m_database) != 1)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
        check(sqlite3_reset(m_update));
    }

private:
    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void check(int code)
    {
        if (code != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }

    QTemporaryDir m_folder;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_update = nullptr;
};

void outline(const QString &path)
{
    const auto course = need(glanceAtCourseFile(path));
    std::printf("%lld\n", static_cast<long long>(need(course->outline()).size()));
}

void ready(const QString &path)
{
    const QTemporaryDir state;
    QElapsedTimer timer;
    timer.start();
    const auto session = openSession(path, state.path());
    const double opened = milliseconds(timer);
    const Node block = someBlock(session->view());
    timer.restart();
    need(session->perform(u"Type"_s, [&](Edit &edit) { return edit.putNode(typed(block, 0)); }));
    std::printf("%.3f\n", opened + milliseconds(timer));
    need(session->close(EditSession::OnClose::Discard));
}

void edits(const QString &path, int count)
{
    const QTemporaryDir state;
    const auto session = openSession(path, state.path());
    const Node block = someBlock(session->view());
    PlainTable plain(path);
    QList<double> withHistory;
    QList<double> without;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        const Node changed = typed(block, i);
        timer.restart();
        need(session->perform(u"Type"_s, [&](Edit &edit) { return edit.putNode(changed); }));
        withHistory += milliseconds(timer);
        timer.restart();
        plain.update(changed);
        without += milliseconds(timer);
    }
    std::printf("%.4f %.4f\n", median(withHistory), median(without));
    need(session->close(EditSession::OnClose::Discard));
}

struct Outline
{
    QList<NodeId> modules;
    QList<NodeId> pages;
    QList<Node> questions;
};

Outline outlineOf(const CourseView &view)
{
    Outline outline;
    need(view.forEachNode([&](const Node &node, int) -> Result<> {
        if (node.kind == u"module")
            outline.modules += node.id;
        else if (node.kind == u"page")
            outline.pages += node.id;
        else if (node.kind == u"single")
            outline.questions += node;
        return {};
    }));
    return outline;
}

void acts(const QString &path, int count)
{
    const QTemporaryDir state;
    const auto session = openSession(path, state.path());
    const Outline course = outlineOf(session->view());
    QRandomGenerator random(1);
    const auto any = [&random](const auto &list) { return list[random.bounded(list.size())]; };
    NodeId added;
    const QList<std::function<void(int)>> all{
        [&](int n) {
            const Node changed = typed(any(course.questions), n);
            need(session->perform(u"Type"_s, [&](Edit &edit) { return edit.putNode(changed); }));
        },
        [&](int n) { need(renameNode(*session, any(course.pages), u"Page %1"_s.arg(n))); },
        [&](int) { added = need(addPage(*session, {any(course.modules)}, u"New"_s)); },
        [&](int) { need(moveNode(*session, added, {any(course.modules)})); },
        [&](int) { added = need(duplicateNode(*session, any(course.pages))); },
        [&](int) { need(deleteNode(*session, added)); },
        [&](int) { need(session->undo()); },
        [&](int) { need(session->redo()); },
    };
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        timer.restart();
        all[i % all.size()](i);
        times += milliseconds(timer);
    }
    std::ranges::sort(times);
    std::printf("%.3f %.3f\n", times[times.size() * 95 / 100], times.last());
    need(session->close(EditSession::OnClose::Discard));
}

void save(const QString &path, int count)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.carrel"_s);
    if (!QFile::copy(path, copy))
        stop(u"cannot copy the course"_s);
    const auto session = openSession(copy, folder.filePath(u"state"_s));
    const Node block = someBlock(session->view());
    QList<double> times;
    QElapsedTimer timer;
    for (int i = 0; i < count; ++i) {
        need(
            session->perform(u"Type"_s, [&](Edit &edit) { return edit.putNode(typed(block, i)); }));
        timer.restart();
        need(session->save());
        times += milliseconds(timer);
    }
    std::printf("%.3f\n", median(times));
    need(session->close(EditSession::OnClose::Discard));
}

/// Words of all sorts: rare ones and those that are everywhere.
QStringList someWords(const CourseView &view)
{
    QString stem = richtext::toPlain(someBlock(view).body[u"stem"_s]);
    QStringList words = stem.remove(u'?').split(u' ', Qt::SkipEmptyParts) + QStringList{u"zqxj"_s};
    words.removeIf([](const QString &word) { return word.size() < 2; });
    return words;
}

void find(const QString &path, int count)
{
    const QTemporaryDir state;
    const auto session = openSession(path, state.path());
    const auto view = need(session->snapshot());
    const QStringList words = someWords(*view);
    const auto medians = [&](int most) {
        QList<double> medians;
        for (const QString &word : words) {
            QList<double> times;
            QElapsedTimer timer;
            for (int i = 0; i < count; ++i) {
                timer.restart();
                need(findText(*view, {.words = {word}, .most = most}));
                times += milliseconds(timer);
            }
            medians += median(times);
        }
        return medians;
    };
    constexpr int shownAtOnce = 300; // as the panel does
    const QList<double> first = medians(shownAtOnce);
    std::printf("%.3f %.3f %.3f\n", std::ranges::max(first), median(first),
                std::ranges::max(medians(10'000)));
    need(session->close(EditSession::OnClose::Discard));
}

void replace(const QString &path, int count)
{
    const QTemporaryDir state;
    const auto session = openSession(path, state.path());
    TextReplacement replacement;
    const QStringList words = someWords(session->view());
    for (const QString &word : words) {
        replacement = {{word}, u"workmate"_s, {}};
        replacement.hits = need(findText(session->view(), {.words = {word}, .most = count})).hits;
        if (replacement.hits.size() == count)
            break;
    }
    const auto steps = session->history().size();
    QElapsedTimer timer;
    timer.start();
    const ReplaceReport report = need(replaceText(*session, replacement));
    const double replaced = milliseconds(timer);
    if (session->history().size() != steps + 1 || report.replaced != count)
        stop(u"%1 places, %2 steps"_s.arg(report.replaced).arg(session->history().size() - steps));
    timer.restart();
    need(session->undo());
    std::printf("%.3f %.3f\n", replaced, milliseconds(timer));
    need(session->close(EditSession::OnClose::Discard));
}

NodeId addModuleOf(EditSession &session, int pages)
{
    const NodeId course = need(session.view().courseId());
    const Node block = someBlock(session.view());
    const NodeId module = need(addModule(session, {course}, u"Deleted"_s));
    for (int i = 0; i < pages; ++i) {
        const NodeId page = need(addPage(session, {module}, u"Page"_s));
        need(session.perform(u"Add"_s, [&](Edit &edit) -> Result<> {
            for (int n = 0; n < 10; ++n) {
                Node copy = block;
                copy.id = edit.ids().next<NodeId>();
                copy.parent = page;
                CARREL_TRY(edit.putNode(copy));
            }
            return {};
        }));
    }
    return module;
}

void undoAfterReopening(const QString &path, int pages)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.carrel"_s);
    if (!QFile::copy(path, copy))
        stop(u"cannot copy the course"_s);
    const QString state = folder.filePath(u"state"_s);
    {
        const auto session = openSession(copy, state);
        need(deleteNode(*session, addModuleOf(*session, pages)));
        need(session->save());
        need(session->close(EditSession::OnClose::Keep));
    }
    QElapsedTimer timer;
    timer.start();
    const auto session = openSession(copy, state);
    const double opened = milliseconds(timer);
    need(session->undo());
    std::printf("%.3f %.3f\n", opened, milliseconds(timer) - opened);
    need(session->close(EditSession::OnClose::Discard));
}

void goBack(const QString &path, int count)
{
    const QTemporaryDir state;
    const auto session = openSession(path, state.path());
    const Node block = someBlock(session->view());
    for (int i = 0; i < count; ++i)
        need(
            session->perform(u"Type"_s, [&](Edit &edit) { return edit.putNode(typed(block, i)); }));
    QElapsedTimer timer;
    timer.start();
    const qint64 snapshot = need(session->takeSnapshot(u"Measured"_s));
    const double taken = milliseconds(timer);
    timer.restart();
    const auto past = need(session->past());
    need(past->goTo({PastPoint::Of::Step, 0}));
    const double read = milliseconds(timer);
    timer.restart();
    need(session->goTo(0));
    const double back = milliseconds(timer);
    timer.restart();
    need(session->goBackTo(snapshot));
    std::printf("%.3f %.3f %.3f %.3f\n", back, taken, read, milliseconds(timer));
    need(session->close(EditSession::OnClose::Discard));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString path = words.value(2);
    const int count = std::max(1, words.value(3).toInt());
    if (words.value(1) == u"outline")
        outline(path);
    else if (words.value(1) == u"ready")
        ready(path);
    else if (words.value(1) == u"edits")
        edits(path, count);
    else if (words.value(1) == u"acts")
        acts(path, count);
    else if (words.value(1) == u"save")
        save(path, count);
    else if (words.value(1) == u"find")
        find(path, count);
    else if (words.value(1) == u"replace")
        replace(path, count);
    else if (words.value(1) == u"undo")
        undoAfterReopening(path, count);
    else if (words.value(1) == u"back")
        goBack(path, count);
    else
        stop(u"outline|ready|edits|acts|save|find|replace|undo|back FILE [COUNT]"_s);
    return 0;
}
