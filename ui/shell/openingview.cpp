// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/openingview.h"

#include "ui/outline/outlineglimpse.h"
#include "ui/shell/deskpanes.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace carrel::ui {

OpeningView::OpeningView(const QSettings &settings, QWidget *parent)
    : QWidget(parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_outline = new OutlineGlimpse(splitter);
    splitter->addWidget(m_outline);
    splitter->addWidget(new QWidget(splitter));
    splitter->addWidget(new QWidget(splitter));
    restorePaneWidths(*splitter, settings);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

Result<> OpeningView::show(const CourseView &course)
{
    return m_outline->show(course);
}

} // namespace carrel::ui
