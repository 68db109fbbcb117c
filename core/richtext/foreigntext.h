// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace carrel::richtext {

/// The stored text that is nearest to foreign HTML (a web page, Word, Google Docs). An allow-list:
/// paragraphs, headings, lists, tables, quotes, code, bold, italic, sub, sup and links with safe
/// addresses; of the rest only the words, of scripts, styles, forms and embedded things nothing.
/// Nothing is loaded. Empty where there are no words, or where HTML is built to be hard to read.
QJsonArray fromHtml(const QString &html);

/// How many pictures of it fromHtml() leaves where they are: those that somebody would miss, no
/// dots of a counter, nothing hidden, no emoji.
int picturesIn(const QString &html);

/// fromHtml() of Markdown (CommonMark with tables); HTML in it counts as words.
QJsonArray fromMarkdown(const QString &markdown);

} // namespace carrel::richtext
