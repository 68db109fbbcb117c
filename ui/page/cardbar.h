// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"
#include "core/model/node.h"
#include "ui/page/cardaction.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;

namespace carrel::ui {

class FindingsChip;

/// What stands along the top of a block's card: handle, type, name, findings, buttons. Only the
/// findings are there all the time; the rest comes with the pointer or the focus.
class CardBar : public QWidget
{
    Q_OBJECT

public:
    CardBar(const Node &node, QWidget &card);

    void setTitle(const QString &title);
    void setFindings(const Findings &findings);
    void showTools();
    void hideTools();

    static int barHeight(); ///< Room a card leaves for it.

Q_SIGNALS:
    void asked(carrel::ui::CardAction action);
    void titleTyped(const QString &title);
    void titleLeft();
    void findingChosen(const QString &field);
    void handleClicked();

private:
    void createLayout(const Node &node);
    void addButton(QHBoxLayout &layout, const QString &iconName, const QString &text,
                   CardAction action);
    void addMoreButton(QHBoxLayout &layout);
    void fillMenu(QMenu &menu);

    QString m_kind;
    QList<QWidget *> m_tools;
    QLineEdit *m_title = nullptr;
    FindingsChip *m_chip = nullptr;
};

} // namespace carrel::ui
