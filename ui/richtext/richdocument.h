// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/richtext/look.h"

#include <QImage>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <functional>

namespace carrel::ui {

/// The document of a RichTextEdit. Nothing is ever loaded for it, from wherever: pictures come from
/// the course alone, through the image source, and are drawn as objects of our own. Internal to
/// ui/richtext.
class RichDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit RichDocument(QObject *parent = nullptr);

    using ImageSource = std::function<QImage(const MediaId &id, int width)>;
    void setImageSource(const ImageSource &source) { m_source = source; }
    void setScale(qreal scale) { m_scale = scale; } ///< Device pixels per pixel.
    QImage picture(const MediaId &id, int width) const;
    /// Lays out again: pictures have become ready or others.
    void picturesChanged();

    void setLook(const Look &look);
    const Look &look() const { return m_look; }

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    ImageSource m_source;
    Look m_look;
    qreal m_scale = 1;
};

/// Draws pictures and what we cannot show.
class ObjectPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ObjectPainter(RichDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    qreal roomAt(int position) const;
    void drawImage(QPainter &painter, const QRectF &rect, const QTextFormat &format,
                   qreal room) const;
    void drawCarried(QPainter &painter, const QRectF &rect, const QTextFormat &format) const;
    QString carriedWords(const QTextFormat &format) const;

    RichDocument &m_document;
};

} // namespace carrel::ui
