// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/worker.h"

#include "core/base/id.h"
#include "core/base/rank.h"

#include <QBuffer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

constexpr qsizetype mostMedia = 4;

} // namespace

void giveUp(const Error &error, const Say &say)
{
    say(u"error "_s + error.message + u" ["_s + error.detail + u']');
    std::exit(3);
}

Worker::Worker(std::unique_ptr<EditSession> session, quint32 seed, Say say)
    : m_session(std::move(session))
    , m_random(seed)
    , m_say(std::move(say))
{
    // Higher than anything an earlier run, killed or undone, can have used.
    m_counter = qint64(seed) * 1'000'000;
    m_states << counterNow();
}

void Worker::edit()
{
    if (m_random.bounded(8) == 0 && m_states.size() > 1)
        return undo();
    const qint64 counter = ++m_counter;
    m_say(u"try %1"_s.arg(counter));
    must(m_session->perform(u"Step %1"_s.arg(counter),
                            [&](Edit &edit) { return change(edit, counter); }),
         m_say);
    m_say(u"done %1"_s.arg(counter));
    m_states << counter;
}

qint64 Worker::counterNow() const
{
    return qint64(must(m_session->view().settingValues(), m_say)[u"counter"].toDouble());
}

void Worker::undo()
{
    m_states.removeLast();
    m_say(u"try %1"_s.arg(m_states.last()));
    must(m_session->undo(), m_say);
    m_say(u"done %1"_s.arg(counterNow()));
}

Result<> Worker::change(Edit &edit, qint64 counter)
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

Result<> Worker::addPage(Edit &edit)
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

Result<> Worker::removePage(Edit &edit)
{
    CARREL_TRY_VALUE(outline, edit.view().outline());
    QList<NodeId> pages;
    for (const OutlineNode &node : outline) {
        if (node.kind == QLatin1StringView(nodekind::page))
            pages << node.id;
    }
    return pages.size() < 3 ? Result<>() : edit.removeNode(pages[m_random.bounded(pages.size())]);
}

Result<> Worker::changeMedia(Edit &edit)
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

} // namespace carrel::test
