// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icon.h"

#include "core/base/contract.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Draws the file anew for each size and colour; small drawings cost less than keeping pixmaps.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &name, const QColor &colour = {})
        : m_colour(colour)
    {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        contract(file.open(QIODevice::ReadOnly));
        m_drawing = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QString key() const override { return u"carrel"_s; }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (m_colour.isValid())
            return m_colour;
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::WindowText);
    }

    QColor m_colour; ///< Invalid: that of the palette.
    QByteArray m_drawing;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SvgIconEngine(name));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new SvgIconEngine(name, colour));
}

} // namespace carrel::ui
