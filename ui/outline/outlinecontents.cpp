// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinecontents.h"

#include "core/edit/editsession.h"
#include "core/kinds/kind.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int slice = 6; ///< Milliseconds at a time: shorter than a frame.

/// What is rarer on a page says more about it: an activity, a story or film that is kept, a
/// question.
int weightOf(const QString &kind)
{
    const Kind *known = findKind(kind);
    if (!known)
        return 0;
    if (known->group == Kind::Group::Activity)
        return 3;
    if (!known->isAnswered())
        return 0;
    return known->isJudgedAtOnce || known->group == Kind::Group::Content ? 2 : 1;
}

} // namespace

QString mainContent(const QStringList &kinds)
{
    const auto best = std::ranges::max_element(kinds, {}, weightOf);
    return best == kinds.end() || weightOf(*best) == 0 ? QString() : *best;
}

OutlineContents::OutlineContents(EditSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutlineContents::readFew);
}

void OutlineContents::want(const QList<NodeId> &pages)
{
    for (const NodeId &page : pages) {
        if (m_isWaiting.contains(page))
            continue;
        m_isWaiting.insert(page);
        m_waiting.append(page);
    }
    if (!m_waiting.isEmpty() && !m_timer.isActive())
        m_timer.start(0);
}

void OutlineContents::readAll()
{
    while (!m_waiting.isEmpty())
        read(m_waiting.takeFirst());
}

void OutlineContents::readFew()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.isEmpty() && timer.elapsed() < slice)
        read(m_waiting.takeFirst());
    if (!m_waiting.isEmpty())
        m_timer.start(0);
}

void OutlineContents::read(const NodeId &page)
{
    m_isWaiting.remove(page);
    const auto blocks = m_session.view().outlineChildren(page);
    if (!blocks)
        return;
    QStringList kinds;
    for (const OutlineNode &block : *blocks)
        kinds.append(block.kind);
    Q_EMIT found(page, mainContent(kinds));
}

} // namespace carrel::ui
