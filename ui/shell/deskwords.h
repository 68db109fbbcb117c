// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/wordcounts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace carrel::ui {

class DeskPanes;
class StatusLine;

/// Tells panes and status line how many words there are: in the course, on the page that is shown,
/// in the text that is selected.
class DeskWords : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DeskWords(DeskPanes &panes, StatusLine &status, QObject *parent);

    void take(const CourseWords &words); ///< As counted last.

private:
    void watch(QWidget *now);
    void show();

    DeskPanes &m_panes;
    StatusLine &m_status;
    CourseWords m_words;
    QPointer<QWidget> m_field; ///< Whose selection counts.
    QTimer m_soon;
};

} // namespace carrel::ui
