// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;
class QTextBlock;

namespace carrel::ui {

class RichDocument;

/// What a document does not paint itself: marks and numbers of list items, the bar beside a quote,
/// the card behind code. Internal to ui/richtext.
class Decorations
{
public:
    explicit Decorations(const RichDocument &document)
        : m_document(document)
    { }

    /// Below the text; `area` in the document's coordinates.
    void paint(QPainter &painter, const QRectF &area);

private:
    struct Bar
    {
        qreal x;
        bool goesOn; ///< The block below is in the same quote.
    };
    struct Marker
    {
        qreal right;
        QString number; ///< Empty: a bullet.
        int depth; ///< Of bullets: how many lists are around.
    };
    struct Decoration
    {
        QList<Bar> bars;
        QList<Marker> markers;
        bool isCode = false;
    };

    void collect();
    void collectBlock(const QTextBlock &block, QHash<int, int> &numbers);
    void paintBlock(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;
    void paintMarker(QPainter &painter, const QTextBlock &block, const QRectF &rect,
                     const Marker &marker) const;

    const RichDocument &m_document;
    QHash<int, Decoration> m_decorations; ///< By number of the block.
    int m_revision = -1;
};

} // namespace carrel::ui
