// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/frontparts.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString amountText(const CourseView &view, const OutlineNode &node)
{
    const auto below = view.outlineChildren(node.id);
    if (!below)
        return {};
    if (node.kind == QLatin1String(nodekind::page))
        return below->isEmpty() ? carrel::tr("Empty so far")
                                : carrel::tr("%n block(s)", nullptr, int(below->size()));
    const int modules =
        int(std::ranges::count(*below, QLatin1String(nodekind::module), &OutlineNode::kind));
    if (modules > 0)
        return carrel::tr("%n module(s)", nullptr, modules);
    return below->isEmpty() ? carrel::tr("No page yet")
                            : carrel::tr("%n page(s)", nullptr, int(below->size()));
}

QString iconFor(const OutlineNode &node)
{
    return node.kind == QLatin1String(nodekind::page) ? u"page"_s : u"module"_s;
}

} // namespace

QLabel *frontHeading(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setFont(partTitleFont());
    return label;
}

FieldCard::FieldCard(QWidget &editor)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->addWidget(&editor);
    editor.installEventFilter(this);
    setFocusProxy(&editor);
}

bool FieldCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void FieldCard::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = focusProxy() && focusProxy()->hasFocus();
    painter.setPen(QPen(isLit ? tone.accent : tone.frame, 1));
    painter.setBrush(tone.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

QList<NodeList::Row> rowsBelow(const CourseView &view, const NodeId &parent)
{
    QList<NodeList::Row> rows;
    const auto children = view.outlineChildren(parent);
    if (!children)
        return rows;
    for (const OutlineNode &child : *children)
        rows.append({child.id, iconFor(child), child.title, amountText(view, child)});
    return rows;
}

} // namespace carrel::ui
