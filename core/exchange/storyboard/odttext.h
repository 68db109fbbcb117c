// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>

class QXmlStreamWriter;

namespace carrel::storyboard {

/// What XML can hold; the rest is left out.
QString xmlText(const QString &text);

/// Writes rich text as elements of an OpenDocument text, and keeps the styles that its runs need:
/// they have to stand before the text.
class OdtText
{
public:
    /// `picture` writes the frame of a stored picture, inside a paragraph.
    using WritePicture = std::function<void(const MediaId &picture, const QString &alt)>;

    OdtText(QXmlStreamWriter &xml, WritePicture picture)
        : m_xml(xml)
        , m_picture(std::move(picture))
    { }

    void write(const QJsonArray &text);
    /// One paragraph of plain text; `style` is a paragraph style.
    void paragraph(const QString &style, const QString &text);
    /// Words with line breaks, tabs and rows of blanks as they are, inside a paragraph.
    void words(const QString &text);

    /// The automatic styles of the runs written so far.
    void writeStyles(QXmlStreamWriter &xml) const;

private:
    enum class Tables { Allowed, AsLines };

    void blocks(const QJsonValue &text, Tables tables, const QString &style, int depth);
    void block(const QJsonObject &block, Tables tables, const QString &style, int depth);
    void list(const QJsonObject &list, int depth);
    void table(const QJsonObject &table, Tables tables);
    void runsParagraph(const QString &style, const QJsonArray &runs);
    void runs(const QJsonArray &runs);
    void run(const QJsonObject &run);
    QString styleOf(const QJsonObject &run);

    QXmlStreamWriter &m_xml;
    WritePicture m_picture;
    QMap<QString, QJsonObject> m_styles; ///< A run that has it, by the name of the style.
    int m_tables = 0;
};

} // namespace carrel::storyboard
