// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the readers and writers of stored rich text share, here and in its editor.

#include "core/base/json/jsonview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace carrel::richtext {

/// Before the id of a page in the address of an internal link.
inline constexpr QLatin1StringView pageScheme("page:");

enum class BlockType { Paragraph, Heading, List, Table, Quote, Code, Image, Unknown };

BlockType blockType(const JsonView &block);

QJsonObject paragraph(const QJsonArray &runs);

/// A field, a list item or the content of a quote as blocks; a plain string becomes paragraphs,
/// anything else that is no array nothing.
QJsonArray blocksOf(const QJsonValue &value);

/// The runs of a paragraph, heading or caption; a plain string becomes one run.
QJsonArray runsOf(const QJsonValue &value);

/// The runs of one table cell: `{"runs": [...]}` or a plain string.
QJsonArray cellRuns(const QJsonValue &cell);

// The same three for those who only read.
JsonView blocksIn(const JsonView &value);
JsonView runsIn(const JsonView &value);
JsonView cellRunsIn(const JsonView &cell);

/// The words of something whose shape we do not know: every string called "text", at any depth.
QString looseText(const JsonView &value);

/// Calls `visit` for every array of runs and every image block, in reading order.
struct Visitor
{
    std::function<void(const QJsonArray &runs)> runs;
    std::function<void(const QJsonObject &image)> image;
};
void visitBlocks(const QJsonValue &text, const Visitor &visitor, int depth = 0);

/// The runs with a mark on or off in all of them: "bold", "italic" …
QJsonArray withMark(const QJsonArray &runs, QLatin1StringView mark);
QJsonArray withoutMark(const QJsonArray &runs, QLatin1StringView mark);

/// The same text with other runs in its paragraphs, headings, lists, quotes and tables: `change`
/// is called for each array of them, in reading order. Captions and all else stay as they are.
QJsonArray withRuns(const QJsonValue &text,
                    const std::function<QJsonArray(const QJsonArray &runs)> &change, int depth = 0);

} // namespace carrel::richtext
