// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagetyping.h"

#include "core/edit/editsession.h"
#include "core/edit/outlineedits.h"
#include "ui/widgets/message.h"

#include <QWidget>

namespace carrel::ui {

PageTyping::PageTyping(EditSession &session, QWidget *pane)
    : QObject(pane)
    , m_session(session)
{
    connect(&m_typing, &Typing::failed, pane,
            [pane](const Error &error) { showError(pane, error); });
}

void PageTyping::type(const NodeId &node, const QString &field, const Typing::Keep &keep)
{
    if (m_node != node)
        m_typing.keepNow(); // before m_node changes: what is kept there names its own node
    m_node = node;
    m_typing.type(node.text() + u'/' + field, [this, node, keep]() -> Result<> {
        m_node = {};
        const Result<> result = keep();
        Q_EMIT kept(node);
        return result;
    });
    m_node = node; // another field of the same node was kept on the way
}

void PageTyping::typeTitle(const NodeId &node, const QString &title)
{
    type(node, QStringLiteral("title"), [this, node, title]() -> Result<> {
        return title.isEmpty() ? Result<>() : renameNode(m_session, node, title);
    });
}

void PageTyping::keepNow()
{
    m_typing.keepNow();
}

void PageTyping::endStep()
{
    m_typing.keepNow();
    m_session.endMerge();
}

} // namespace carrel::ui
