// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

class QStandardItemModel;
class QTreeView;

namespace carrel {
class CourseView;
}

namespace carrel::ui {

/// The outline of a course that is still being opened, to look at: it stands as soon as the titles
/// are read, where OutlinePane will stand once the whole course is checked.
class OutlineGlimpse : public QWidget
{
    Q_OBJECT

public:
    explicit OutlineGlimpse(QWidget *parent = nullptr);

    Result<> show(const CourseView &course); ///< Errors as CourseView's.
    const QTreeView &tree() const { return *m_tree; }

private:
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace carrel::ui
