// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program to be killed. It works on a course and says on standard output, line by line, what it
// is about to do and what is done:
//   ready <counter>     the session is open
//   try <counter>       an edit begins after which the course will say <counter>
//   try save
//   done <counter>      the edit or undo has returned
//   saved <counter>     the save has returned
// Usage: faultchild edit|save STATE COURSE SEED     works until it is killed
//        faultchild readonly STATE COURSE           reports on a course in a place it may not write
//        faultchild limited STATE COURSE BYTES      reports on a save where no file may be larger

#include "core/base/id.h"
#include "core/base/rank.h"
#include "core/edit/editsession.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/resource.h>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

constexpr int savesEvery = 3;
constexpr qsizetype mostMedia = 4;

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        say(u"error "_s + result.error().message + u" ["_s + result.error().detail + u']');
        std::exit(3);
    }
    return std::move(*result);
}

class Worker
{
public:
    Worker(std::unique_ptr<EditSession> session, quint32 seed)
        : m_session(std::move(session))
        , m_random(seed)
    {
        // Higher than anything an earlier run, killed or undone, can have used.
        m_counter = qint64(seed) * 1'000'000;
        m_states << counterNow();
    }

    void edit()
    {
        if (m_random.bounded(8) == 0 && m_states.size() > 1)
            return undo();
        const qint64 counter = ++m_counter;
        say(u"try %1"_s.arg(counter));
        must(m_session->perform(u"Step %1"_s.arg(counter),
                                [&](Edit &edit) { return change(edit, counter); }));
        say(u"done %1"_s.arg(counter));
        m_states << counter;
    }

    void save()
    {
        say(u"try save"_s);
        must(m_session->save());
        say(u"saved %1"_s.arg(counterNow()));
    }

    qint64 counterNow() const
    {
        return qint64(must(m_session->view().settingValues())[u"counter"].toDouble());
    }

private:
    void undo()
    {
        m_states.removeLast();
        say(u"try %1"_s.arg(m_states.last()));
        must(m_session->undo());
        say(u"done %1"_s.arg(counterNow()));
    }

    Result<> change(Edit &edit, qint64 counter)
    {
        CARREL_TRY(edit.putSetting(u"counter"_s, double(counter)));
        CARREL_TRY_VALUE(root, edit.view().courseId());
        CARREL_TRY_VALUE(course, edit.node(root));
        course.title = u"Step %1"_s.arg(counter);
        CARREL_TRY(edit.putNode(course));
        switch (m_random.bounded(4)) {
        case 0: return addPage(edit);
        case 1: return removePage(edit);
        case 2: return changeMedia(edit);
        default: return {};
        }
    }

    Result<> addPage(Edit &edit)
    {
        CARREL_TRY_VALUE(outline, edit.view().outline());
        const auto module =
            std::ranges::find(outline, QLatin1StringView(nodekind::module), &OutlineNode::kind);
        Node page;
        page.id = edit.ids().next<NodeId>();
        page.parent = module->id;
        page.rank = rankBetween({}, {});
        page.kind = QString::fromLatin1(nodekind::page);
        page.title = u"A page"_s;
        CARREL_TRY(edit.putNode(page));
        Node block;
        block.id = edit.ids().next<NodeId>();
        block.parent = page.id;
        block.rank = rankBetween({}, {});
        block.kind = u"text"_s;
        block.body = {{u"v"_s, 1}, {u"text"_s, QString(m_random.bounded(20'000), u'w')}};
        return edit.putNode(block);
    }

    Result<> removePage(Edit &edit)
    {
        CARREL_TRY_VALUE(outline, edit.view().outline());
        QList<NodeId> pages;
        for (const OutlineNode &node : outline) {
            if (node.kind == QLatin1StringView(nodekind::page))
                pages << node.id;
        }
        return pages.size() < 3 ? Result<>()
                                : edit.removeNode(pages[m_random.bounded(pages.size())]);
    }

    Result<> changeMedia(Edit &edit)
    {
        CARREL_TRY_VALUE(all, edit.view().media());
        if (all.size() >= mostMedia)
            return edit.removeMedia(all[m_random.bounded(all.size())].id);
        QByteArray bytes(100'000 + m_random.bounded(1'400'000), Qt::Uninitialized);
        m_random.fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                           bytes.size() / qsizetype(sizeof(quint32)));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CARREL_TRY_VALUE(stored, edit.storeBytes(buffer));
        Media media;
        media.id = edit.ids().next<MediaId>();
        media.name = u"noise.bin"_s;
        media.type = u"application/octet-stream"_s;
        media.size = stored.size;
        media.sha256 = stored.sha256;
        return edit.putMedia(media);
    }

    std::unique_ptr<EditSession> m_session;
    QRandomGenerator m_random;
    qint64 m_counter = 0;
    QList<qint64> m_states; ///< Counters that undo leads back to, this run's only.
};

int workUntilKilled(const QString &mode, const QString &course, const SessionOptions &options,
                    quint32 seed)
{
    const auto leftovers = EditSession::leftovers(options);
    auto session = leftovers.isEmpty()
        ? must(EditSession::open(course, options))
        : must(EditSession::recover(leftovers.first().folder, options));
    Worker worker(std::move(session), seed);
    say(u"ready %1"_s.arg(worker.counterNow()));
    for (int i = 1;; ++i) {
        worker.edit();
        if (mode == u"save" && i % savesEvery == 0)
            worker.save();
    }
}

/// What an author without the right to write meets.
int reportReadOnly(const QString &course, const SessionOptions &options)
{
    auto session = must(EditSession::open(course, options));
    say(session->isReadOnly() ? u"read-only"_s : u"writable"_s);
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    const auto saved = session->save();
    say(saved ? u"saved"_s
              : u"save: %1 %2"_s.arg(int(saved.error().code)).arg(saved.error().message));
    const auto beside = session->saveCopy(QFileInfo(course).path() + u"/copy.carrel"_s);
    say(beside ? u"copied"_s
               : u"copy: %1 %2"_s.arg(int(beside.error().code)).arg(beside.error().message));
    must(session->saveAs(options.stateFolder + u"/elsewhere.carrel"_s));
    say(u"saved elsewhere"_s);
    return 0;
}

void limitFiles(rlim_t bytes)
{
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// What an author meets on a drive that allows no file as large as the course.
int reportLimited(const QString &course, const SessionOptions &options, qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a drive of that kind sends none
    auto session = must(EditSession::open(course, options));
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    limitFiles(rlim_t(bytes));
    const auto tell = [](const char *what, const Result<SaveReport> &done) {
        say(QLatin1StringView(what)
            + (done ? u": done"_s
                    : u": %1 %2"_s.arg(int(done.error().code)).arg(done.error().message)));
    };
    tell("save", session->save());
    tell("copy", session->saveCopy(QFileInfo(course).path() + u"/copy.carrel"_s));
    say(u"unchanged %1"_s.arg(QFileInfo(course).size()));
    limitFiles(RLIM_INFINITY);
    must(session->save());
    say(u"saved"_s);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    SessionOptions options;
    options.stateFolder = arguments[2];
    if (arguments[1] == u"readonly")
        return reportReadOnly(arguments[3], options);
    if (arguments[1] == u"limited")
        return reportLimited(arguments[3], options, arguments.value(4).toLongLong());
    return workUntilKilled(arguments[1], arguments[3], options, arguments.value(4).toUInt());
}
