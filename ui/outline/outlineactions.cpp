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

bool OutlineActions::canTake(const NodeId &current) const
{
    const OutlineItem *at = item(current);
    return at && (at->isModule() || at->isPage());
}

NodeId OutlineActions::duplicate(const NodeId &current)
{
    return canTake(current) ? tell(duplicateNode(m_session, current)) : NodeId();
}

void OutlineActions::remove(const NodeId &current)
{
    if (canTake(current))
        tell(deleteNode(m_session, current));
}

void OutlineActions::cut(const NodeId &current)
{
    if (!canTake(current))
        return;
    const auto clipping = cutNode(m_session, current);
    if (!clipping)
        return showError(m_pane, clipping.error());
    CourseClipboard::shared().put(*clipping, &m_session);
}

void OutlineActions::copy(const NodeId &current)
{
    if (!canTake(current))
        return;
    const auto clipping = copyNode(m_session.view(), current);
    if (!clipping)
        return showError(m_pane, clipping.error());
    CourseClipboard::shared().put(*clipping, &m_session);
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

std::optional<Place> OutlineActions::placeFor(const NodeId &current, Way way) const
{
    const OutlineItem *at = item(current);
    if (!at)
        return std::nullopt;
    switch (way) {
    case Way::Up: return placeAbove(*at);
    case Way::Down: return placeBelow(*at);
    case Way::In: return placeIndented(*at);
    case Way::Out: return placeOutdented(*at);
    }
    return std::nullopt;
}

bool OutlineActions::canMove(const NodeId &current, Way way) const
{
    return bool(placeFor(current, way));
}

void OutlineActions::move(const NodeId &current, Way way)
{
    if (const auto place = placeFor(current, way))
        tell(moveNode(m_session, current, *place));
}

} // namespace carrel::ui
