// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace carrel {
class EditSession;
}

class QLabel;

namespace carrel::ui {

class NodeList;
class PageTyping;
class PlainEdit;
class TitleEdit;

/// The course as a whole in the middle of the window: its title, what it is about, its modules.
class CourseFront : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    CourseFront(EditSession &session, PageTyping &typing, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void opened(const carrel::NodeId &node); ///< The author wants to see it.

private:
    void createLayout();
    void connectSignals();
    void addModule();

    EditSession &m_session;
    PageTyping &m_typing;
    NodeId m_course;
    TitleEdit *m_title;
    PlainEdit *m_description;
    QLabel *m_empty;
    NodeList *m_modules;
};

} // namespace carrel::ui
