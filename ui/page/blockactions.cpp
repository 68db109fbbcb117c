// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockactions.h"

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "core/edit/selection.h"
#include "core/kinds/kind.h"
#include "ui/clipboard/courseclipboard.h"
#include "ui/media/mediadesk.h"
#include "ui/page/mediablock.h"
#include "ui/page/pagetyping.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

BlockActions::BlockActions(EditSession &session, MediaDesk &media, PageTyping &typing,
                           QWidget *pane)
    : QObject(pane)
    , m_session(session)
    , m_media(media)
    , m_typing(typing)
    , m_pane(pane)
{ }

void BlockActions::serve(FormView &form, const NodeId &block)
{
    connect(&form, &FormView::typed, this, [=, this](const QString &path, const FieldValue &value) {
        m_typing.type(block, path, [=, this]() -> Result<> {
            const QJsonValue now = value();
            return now.isUndefined() ? Result<>() : changeField(m_session, block, path, now);
        });
    });
    connect(&form, &FormView::stepEnded, this, [this] { m_typing.endStep(); });
    connect(&form, &FormView::chosen, this,
            [=, this](const QString &path, const QJsonValue &value) {
                m_typing.endStep();
                tell(changeField(m_session, block, path, value));
            });
    connect(&form, &FormView::entryAdded, this, [=, this](const QString &list, int index) {
        m_typing.endStep();
        tell(addEntry(m_session, block, list, index));
    });
    connect(&form, &FormView::entryRemoved, this, [=, this](const QString &list, int index) {
        m_typing.endStep();
        tell(removeEntry(m_session, block, list, index));
    });
    connect(&form, &FormView::entryMoved, this, [=, this](const QString &list, int from, int to) {
        m_typing.endStep();
        tell(moveEntry(m_session, block, list, from, to));
    });
    connect(&form, &FormView::focusLeft, this, [this] { m_typing.keepNow(); });
}

void BlockActions::typeTitle(const NodeId &block, const QString &title)
{
    m_typing.type(block, u"title"_s, [=, this] { return renameNode(m_session, block, title); });
}

NodeId BlockActions::add(const Place &place, const QString &kind)
{
    m_typing.endStep();
    return tell(addBlock(m_session, place, kind));
}

NodeId BlockActions::replace(const NodeId &block, const QString &kind)
{
    m_typing.endStep();
    return tell(replaceBlock(m_session, block, kind));
}

QList<NodeId> BlockActions::duplicate(const QList<NodeId> &blocks)
{
    m_typing.endStep();
    return tell(duplicateNodes(m_session, blocks));
}

QList<NodeId> BlockActions::copyTo(const QList<NodeId> &blocks, const Place &place)
{
    m_typing.endStep();
    return tell(duplicateNodesTo(m_session, blocks, place));
}

bool BlockActions::move(const QList<NodeId> &blocks, const Place &place)
{
    m_typing.endStep();
    return tell(moveNodes(m_session, blocks, place));
}

bool BlockActions::moveBy(const QList<NodeId> &blocks, int steps)
{
    m_typing.endStep();
    const auto nodes = chosenNodes(m_session.view(), blocks);
    if (!nodes)
        return false;
    const NodeId page = nodes->first().parent;
    const auto siblings = m_session.view().outlineChildren(page);
    if (!siblings)
        return false;
    const auto placeOf = [&](const NodeId &id) {
        return std::ranges::find(*siblings, id, &OutlineNode::id) - siblings->begin();
    };
    const auto to = (steps < 0 ? placeOf(nodes->first().id) : placeOf(nodes->last().id)) + steps;
    if (to < 0 || to >= siblings->size())
        return false;
    const auto before = steps < 0 ? to : to + 1;
    return move(blocks, {page, before < siblings->size() ? (*siblings)[before].id : NodeId()});
}

bool BlockActions::remove(const QList<NodeId> &blocks)
{
    m_typing.endStep();
    return tell(deleteNodes(m_session, blocks));
}

void BlockActions::cut(const QList<NodeId> &blocks)
{
    m_typing.endStep();
    const auto clipping = cutNodes(m_session, blocks);
    if (clipping)
        CourseClipboard::shared().put(*clipping, &m_session);
    else
        showError(m_pane, clipping.error());
}

void BlockActions::copy(const QList<NodeId> &blocks)
{
    m_typing.keepNow();
    const auto clipping = copyNodes(m_session.view(), blocks);
    if (clipping)
        CourseClipboard::shared().put(*clipping, &m_session);
    else
        showError(m_pane, clipping.error());
}

bool BlockActions::canPaste() const
{
    const QString kind = CourseClipboard::shared().topKind();
    return !kind.isEmpty()
        && std::ranges::none_of(QStringList{QLatin1String(nodekind::course),
                                            QLatin1String(nodekind::module),
                                            QLatin1String(nodekind::page)},
                                [&](const QString &other) { return other == kind; });
}

QList<NodeId> BlockActions::paste(const Place &place)
{
    m_typing.endStep();
    if (!canPaste())
        return {};
    const CourseClipboard &clipboard = CourseClipboard::shared();
    const Clipping clipping = *clipboard.clipping(); // it may change while media is streamed in
    return tell(pasteClipping(m_session, clipping, place, clipboard.source()));
}

NodeId BlockActions::split(const NodeId &block, const SplitText &halves)
{
    m_typing.endStep();
    return tell(splitText(m_session, block, halves));
}

bool BlockActions::joinBelow(const NodeId &block)
{
    m_typing.endStep();
    return tell(mergeWithNext(m_session, block));
}

NodeId BlockActions::turnInto(const NodeId &block)
{
    m_typing.endStep();
    const auto node = m_session.view().node(block);
    const bool isQuestion = node && *node && canTurnIntoText(**node);
    return tell(isQuestion ? turnIntoText(m_session, block) : turnIntoQuestion(m_session, block));
}

NodeId BlockActions::insertFiles(const QStringList &paths, const Place &place)
{
    m_typing.endStep();
    NodeId last;
    for (const QString &path : paths) {
        if (const auto file = m_media.insertPath(path, m_pane)) {
            if (const NodeId added = addShowing(*file, place); !added.isNull())
                last = added;
        }
    }
    return last;
}

NodeId BlockActions::insertMedia(const QList<MediaId> &files, const Place &place)
{
    m_typing.endStep();
    NodeId last;
    for (const MediaId &file : files) {
        if (const NodeId added = addShowing(file, place); !added.isNull())
            last = added;
    }
    return last;
}

NodeId BlockActions::insertImage(const QImage &image, const Place &place)
{
    m_typing.endStep();
    const auto file = m_media.insertImage(image, m_pane);
    return file ? addShowing(*file, place) : NodeId();
}

Place BlockActions::placeAfter(const NodeId &page, const NodeId &block) const
{
    const auto siblings = m_session.view().outlineChildren(page);
    if (!siblings || block.isNull())
        return {page};
    const auto here = std::ranges::find(*siblings, block, &OutlineNode::id);
    if (here == siblings->end() || here + 1 == siblings->end())
        return {page};
    return {page, (here + 1)->id};
}

bool BlockActions::tell(const Result<> &result)
{
    if (!result)
        showError(m_pane, result.error());
    return result.has_value();
}

NodeId BlockActions::tell(const Result<NodeId> &result)
{
    if (result)
        return *result;
    showError(m_pane, result.error());
    return {};
}

QList<NodeId> BlockActions::tell(const Result<QList<NodeId>> &result)
{
    if (result)
        return *result;
    showError(m_pane, result.error());
    return {};
}

NodeId BlockActions::addShowing(const MediaId &file, const Place &place)
{
    const auto media = m_session.view().media(file);
    if (!media || !*media)
        return {};
    const auto block = blockShowing(**media);
    if (!block) {
        showNote(m_pane, carrel::tr("No block shows this file"),
                 carrel::tr("“%1” is in the course now, but no type of block shows files of this "
                            "type. Link to it, or take it out again with Undo.",
                            "%1: name of a file")
                     .arg((*media)->name));
        return {};
    }
    return tell(addBlock(m_session, place, block->kind, block->body));
}

} // namespace carrel::ui
