// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace carrel::ui {

/// A button that looks like a card: a picture, a title, a line or two below it. All text is shown
/// as it is.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Row: one line of text below the title, elided in its middle. Card: wrapped, taller.
    enum class Shape { Row, Card };

    explicit CardButton(Shape shape, QWidget *parent = nullptr);

    void setContent(const QString &picture, const QString &title, const QString &detail);
    void setLines(int lines); ///< Of the text on a card, two unless said otherwise.
    void setDimmed(bool isDimmed); ///< For what cannot be had now; still a button.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintText(QPainter &painter, QRect area) const;
    QFont titleFont() const;
    QFont detailFont() const;
    int pictureSize() const;
    int padding() const;

    Shape m_shape;
    QIcon m_picture;
    QString m_title;
    QString m_detail;
    int m_lines = 2;
    bool m_isDimmed = false;
};

} // namespace carrel::ui
