// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/areapainting.h"

#include <QImage>
#include <QList>
#include <QWidget>

#include <optional>

namespace carrel::ui {

/// A picture with areas that are drawn, moved and resized on it, by mouse and keyboard. It shows
/// what it is given and tells what the author does; it keeps nothing.
class AreaCanvas : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString name;
        Area area;
        bool isRight = false;
    };

    AreaCanvas();

    /// The picture may be null while it is being made; its aspect is 0 while none is chosen.
    void setPicture(const QImage &picture, double aspect);
    bool hasPicture() const { return m_aspect > 0; }
    void setItems(const QList<Item> &items);
    void setSelected(int index); ///< -1: none.
    int selected() const { return m_selected; }
    /// What the next drag or click draws; None: areas are selected and moved.
    void setTool(Area::Shape tool);
    Area::Shape tool() const { return m_tool; }
    double aspect() const;
    /// Pixels of the screen that the picture can have.
    int pictureWidth() const;

    AreaMap map() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void selectedByAuthor(int index);
    void drawn(const carrel::Area &area);
    void toolChanged(); ///< Back to none: something was drawn, or Escape.
    void changed(int index, const carrel::Area &area); ///< By mouse: a step of its own.
    void nudged(int index, const carrel::Area &area); ///< By keys: one of several.
    void widthChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr double leastSize = 0.005; ///< Of the picture.

    /// What the mouse has hold of.
    struct Grip
    {
        int index = -1;
        int handle = -1; ///< -1: the whole area.
        QPointF from = {};
        Area before = {};
        bool hasMoved = false;
    };

    bool takesKey(const QKeyEvent *event) const;
    bool drawKey(const QKeyEvent *event);
    bool moveKey(const QKeyEvent *event);
    bool cornerKey(const QKeyEvent *event);
    void nudgeTo(const Area &area);
    /// Corners of the selected polygon, which can be chosen and moved one by one; else 0.
    int corners() const;
    void chooseCorner(int corner);
    Area pulled(const Grip &grip, QPointF to) const;
    Area stretched(QPointF from, QPointF to) const;
    std::optional<Grip> gripAt(QPointF pixel) const;
    void select(int index);
    void addCorner(QPointF part);
    void finishPolygon();
    void endDrawing();
    void tellSelection();
    void paintItem(QPainter &painter, int index) const;
    void paintEmpty(QPainter &painter) const;
    void showCursor(QPointF pixel);
    QString nameOf(int index) const;

    QImage m_picture;
    double m_aspect = 0;
    QList<Item> m_items;
    int m_selected = -1;
    int m_corner = -1; ///< The chosen one of the selected polygon; -1: the whole of it.
    Area::Shape m_tool = Area::Shape::None;
    Area m_draft; ///< What is being drawn.
    QPointF m_pressed;
    std::optional<Grip> m_grip;
};

} // namespace carrel::ui
