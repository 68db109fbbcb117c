// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>

namespace carrel::ui {

/// Scrolls one column in the learner's measure, centred on the canvas.
class PageScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(const QString &accessibleName, QWidget *parent = nullptr);

    /// The column to show; owned from now on. At most as wide as the measure and its margins.
    void setColumn(QWidget *column);

    /// The one around a widget, or null.
    static PageScroll *around(QWidget &widget);
    /// Scrolls as little as needed, and again while the page is still being laid out.
    void reveal(QWidget &widget);
    /// Does `work`, which may change sizes, and lets what the reader looks at stay where it is.
    void holdStill(QWidget &seen, const std::function<void()> &work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void settle();
    void scrollTo(QWidget &widget);

    QPointer<QWidget> m_target; ///< Revealed a moment ago.
    QTimer m_targetTimer;
};

} // namespace carrel::ui
