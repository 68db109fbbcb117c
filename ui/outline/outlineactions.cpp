// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineactions.h"

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/clipboardedits.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/outlineedits.h"
#include "ui/clipboard/courseclipboard.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlineplaces.h"
#include "ui/widgets/message.h"

#include <algorithm>

namespace carrel::ui {

OutlineActions::OutlineActions(EditSession &session, const OutlineModel &model, QWidget *pane)
    : m_session(session)
    , m_model(model)
    , m_pane(pane)
{ }

const OutlineItem *OutlineActions::item(const NodeId &id) const
{
    return m_model.item(id);
}

NodeId OutlineActions::tell(const Result<NodeId> &result) const
{
    if (result)
        return *result;
    showError(m_pane, result.error());
    return {};
}

void OutlineActions::tell(const Result<> &result) const
{
    if (!result)
        showError(m_pane, result.error());
}

bool OutlineActions::canAddPage(const NodeId &current) const
{
    const OutlineItem *at = item(current);
    return at && placeForPage(*at);
}

NodeId OutlineActions::addPage(const NodeId &current, NewPage what)
{
    if (!canAddPage(current))
        return {};
    const bool isQuiz = what == NewPage::Quiz;
    const QString title = isQuiz ? tr("New quiz page") : tr("New page");
    return tell(carrel::addPage(m_session, *placeForPage(*item(current)), title,
                                PageDetails{.isQuiz = isQuiz}));
}

NodeId OutlineActions::addModule(const NodeId &current)
{
    const OutlineItem *at = item(current);
    return at ? tell(carrel::addModule(m_session, placeForModule(*at), tr("New module")))
              : NodeId();
}

NodeId OutlineActions::addPart(const NodeId &current)
{
    const OutlineItem *at = item(current);
    return at
        ? tell(carrel::addPart(m_session, placeForPart(*at), tr("New part"), tr("New module")))
        : NodeId();
}

bool OutlineActions::canTake(const QList<NodeId> &chosen) const
{
    return !chosen.isEmpty() && std::ranges::all_of(chosen, [this](const NodeId &id) {
        const OutlineItem *at = item(id);
        return at && (at->isModule() || at->isPage());
    });
}

NodeId OutlineActions::duplicate(const QList<NodeId> &chosen)
{
    if (!canTake(chosen))
        return {};
    const auto copies = duplicateNodes(m_session, chosen);
    return copies ? copies->last() : tell(Result<NodeId>(copies.error()));
}

void OutlineActions::remove(const QList<NodeId> &chosen)
{
    if (canTake(chosen))
        tell(deleteNodes(m_session, chosen));
}

void OutlineActions::cut(const QList<NodeId> &chosen)
{
    if (!canTake(chosen))
        return;
    const auto clipping = cutNodes(m_session, chosen);
    if (!clipping)
        return showError(m_pane, clipping.error());
    CourseClipboard::shared().put(*clipping, &m_session);
}

void OutlineActions::copy(const QList<NodeId> &chosen)
{
    if (!canTake(chosen))
        return;
    const auto clipping = copyNodes(m_session.view(), chosen);
    if (!clipping)
        return showError(m_pane, clipping.error());
    CourseClipboard::shared().put(*clipping, &m_session);
}

void OutlineActions::mark(const QList<NodeId> &chosen, NodeStatus status)
{
    if (canTake(chosen))
        tell(changeStatus(m_session, chosen, status));
}

/// A block, too, may be pasted: at the end of the page that is selected.
std::optional<Place> OutlineActions::placeForPaste(const NodeId &current) const
{
    const OutlineItem *at = item(current);
    const QString kind = CourseClipboard::shared().topKind();
    if (!at || kind.isEmpty())
        return std::nullopt;
    if (kind == QLatin1StringView(nodekind::module))
        return placeForModule(*at);
    if (kind == QLatin1StringView(nodekind::page))
        return placeForPage(*at);
    return at->isPage() ? std::optional(Place{current}) : std::nullopt;
}

bool OutlineActions::canPaste(const NodeId &current) const
{
    return bool(placeForPaste(current));
}

NodeId OutlineActions::paste(const NodeId &current)
{
    const auto place = placeForPaste(current);
    if (!place)
        return {};
    const CourseClipboard &clipboard = CourseClipboard::shared();
    const auto pasted = pasteClipping(m_session, *clipboard.clipping(), *place, clipboard.source());
    return pasted ? pasted->first() : tell(Result<NodeId>(pasted.error()));
}

/// Seen from the first of them on the way up, from the last on the way down.
std::optional<Place> OutlineActions::placeFor(const QList<NodeId> &chosen, Way way) const
{
    if (!canTake(chosen))
        return std::nullopt;
    const OutlineItem &first = *item(chosen.first());
    const OutlineItem &last = *item(chosen.last());
    switch (way) {
    case Way::Up: return placeAbove(first);
    case Way::Down: return placeBelow(last);
    case Way::In: return placeIndented(first);
    case Way::Out: return placeOutdented(last);
    }
    return std::nullopt;
}

bool OutlineActions::canMove(const QList<NodeId> &chosen, Way way) const
{
    return bool(placeFor(chosen, way));
}

void OutlineActions::move(const QList<NodeId> &chosen, Way way)
{
    if (const auto place = placeFor(chosen, way))
        tell(moveNodes(m_session, chosen, *place));
}

} // namespace carrel::ui
