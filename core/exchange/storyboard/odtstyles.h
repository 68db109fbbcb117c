// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QXmlStreamWriter;

namespace carrel::storyboard {

/// Declares the namespaces of OpenDocument on the element that was just begun.
void declareNamespaces(QXmlStreamWriter &xml);

/// The automatic styles of tables, rows, cells and lists of the paper.
void writeTableStyles(QXmlStreamWriter &xml);

struct SheetWords
{
    QString title; ///< In the header of every sheet.
    QString made; ///< Beside it.
    QString language; ///< Tag of the course text.
};

/// styles.xml: paragraphs, and a sheet across with header, footer and page numbers.
QByteArray odtStyles(const SheetWords &words);

} // namespace carrel::storyboard
