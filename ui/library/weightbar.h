// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

namespace carrel::ui {

/// How much of a limit something takes. What it says in words stands beside it.
class WeightBar : public QWidget
{
    Q_OBJECT

public:
    explicit WeightBar(QWidget *parent = nullptr);
    void show(double share); ///< Of the limit; beyond 1 it is too much.
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// A row of WeightModel: name, bar, size.
class WeightRow : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace carrel::ui
