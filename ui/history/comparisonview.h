// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/comparison.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace carrel::ui {

/// A module, page or block as it was beside what it is now, in words, and the way to bring it or a
/// part of it back.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// `when` names the earlier state. What is shown of the one before goes.
    void wait(const QString &when);
    void show(const Comparison &comparison);
    using QWidget::show;
    void tell(const QString &message); ///< In place of a comparison.

Q_SIGNALS:
    void closed();
    void wholePageAsked(); ///< Instead of one block of it.
    void bringBackAsked(const carrel::NodeId &node);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void finish();
    void addText(const QString &text);
    void addFields(QVBoxLayout &card, const NodeComparison &node);
    QWidget *makeCard(const NodeComparison &node);
    void setBringBack(const Comparison &comparison);

    QLabel *m_title;
    QLabel *m_when;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr; ///< Made anew for each comparison.
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_wholePage;
    QPushButton *m_bringBack;
    NodeId m_node;
};

} // namespace carrel::ui
