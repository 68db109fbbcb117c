// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QWidget>

class QSettings;

namespace carrel {
class CourseView;
}

namespace carrel::ui {

class OutlineGlimpse;

/// What stands in the window while a course is opened: its outline, and where pages will be nothing
/// yet. Divided as the panes of the course will be.
class OpeningView : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningView(const QSettings &settings, QWidget *parent = nullptr);

    Result<> show(const CourseView &course); ///< Errors as CourseView's.

private:
    OutlineGlimpse *m_outline;
};

} // namespace carrel::ui
