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
class ObjectiveList;
class PageTyping;
class PlainEdit;
class TitleEdit;

/// A module in the middle of the window: its title, what it promises, what is in it.
class ModuleFront : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ModuleFront(EditSession &session, PageTyping &typing, QWidget *parent = nullptr);

    void showModule(const NodeId &module);
    void refresh();

Q_SIGNALS:
    void opened(const carrel::NodeId &node); ///< The author wants to see it.

private:
    void createLayout();
    void connectSignals();
    void keepDetails();
    void addPage();

    EditSession &m_session;
    PageTyping &m_typing;
    NodeId m_module;
    TitleEdit *m_title;
    PlainEdit *m_summary;
    ObjectiveList *m_objectives;
    QLabel *m_empty;
    NodeList *m_pages;
};

} // namespace carrel::ui
