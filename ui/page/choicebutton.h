// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace carrel::ui {

/// A button as wide as its place: an icon, a line to choose by, and what it means in smaller type.
/// Both wrap; both are shown exactly as they are.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Tile: a framed card, icon on top. Row: one line of a list, icon in front, arrow behind.
    enum class Shape { Tile, Row };

    ChoiceButton(Shape shape, const QString &iconName, const QString &text,
                 const QString &detail = {}, QWidget *parent = nullptr);

    QString detail() const { return m_detail; }
    void setDetail(const QString &detail);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Parts
    {
        QRect icon;
        QRect text;
        QRect detail;
        int height = 0;
    };
    Parts partsFor(int width) const;
    QFont textFont() const;

    Shape m_shape;
    QString m_words; ///< text() has its & doubled: none of them is a shortcut.
    QString m_detail;
};

} // namespace carrel::ui
