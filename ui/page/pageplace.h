// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/node.h"
#include "ui/richtext/linkpopover.h"

#include <QList>
#include <QString>

namespace carrel {
class CourseView;
}

namespace carrel::ui {

/// Where a module or page stands in its course.
struct PagePlace
{
    QList<OutlineNode> above; ///< Parts and modules around it, outermost first; not the course.
    OutlineNode previous; ///< The page before it in the whole course; null id: none.
    OutlineNode next;
};

PagePlace pagePlaceOf(const CourseView &view, const NodeId &node);

/// "Getting started › First steps": the titles around it.
QString placeText(const PagePlace &place);

/// The page or module an author is taken to for a node: a block's page. Null if it is gone.
NodeId shownFor(const CourseView &view, const NodeId &node);

/// All pages, in order, with the modules around them: what a link may lead to.
QList<PageChoice> pageChoices(const CourseView &view);

/// A course's text on a button or in a menu: no letter of it becomes a shortcut.
QString buttonText(const QString &text);

} // namespace carrel::ui
