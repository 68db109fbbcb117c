// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a stored text stands in a QTextDocument: what a block and a character mean is kept in
// properties of our own; how they look (ui/richtext/look.h) is made from that alone. Internal to
// ui/richtext.

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

#include <optional>

namespace carrel::ui {

/// What a block of the document is. A picture, or a block that we cannot show, is a Paragraph that
/// holds one object character. A Caption belongs to the picture before it, a TableCaption to the
/// table after it.
enum class BlockRole { Paragraph, Heading1, Heading2, Heading3, Code, Caption, TableCaption };

/// One list or quote around a block. Neighbours with the same id are in the same one, those with
/// the same item in the same item of a list.
struct Level
{
    enum class Kind { Bullets, Numbers, Quote };
    Kind kind = Kind::Bullets;
    int id = 0;
    int item = 0;
    QJsonObject carried = {}; ///< Members of later versions.

    bool isList() const { return kind != Kind::Quote; }
};
using Nesting = QList<Level>; ///< From the outside in.

/// Hollow: stands for an empty item, quote or text while it is empty. Filler: Qt wants a block
/// before and after a table; it counts once it has words.
enum class Presence { Normal, Hollow, Filler };

struct BlockMeaning
{
    BlockRole role = BlockRole::Paragraph;
    Nesting nesting = {};
    Presence presence = Presence::Normal;
    QJsonObject carried = {}; ///< Members besides those that the document shows.
};

/// The marks of a run. `carried` are its members that we do not know; such runs are never joined,
/// which `serial` sees to.
struct Marks
{
    bool bold = false;
    bool italic = false;
    bool sub = false;
    bool sup = false;
    bool code = false;
    QString language = {};
    QString link = {};
    QJsonObject carried = {};
    int serial = 0;
};

/// Kinds of object characters.
enum class ObjectKind {
    Image = QTextFormat::UserObject + 1, ///< Its value: the block without caption.
    CarriedBlock, ///< Its value: a block that we cannot show.
    CarriedRun, ///< Its value: a run without words.
};

bool isHeading(BlockRole role);
int headingLevel(BlockRole role); ///< 1 to 3; 0 for others.
BlockRole headingRole(int level);

BlockMeaning meaningOf(const QTextBlockFormat &format);
void setMeaning(QTextBlockFormat &format, const BlockMeaning &meaning);

Marks marksOf(const QTextFormat &format);
void setMarks(QTextCharFormat &format, const Marks &marks);
Marks marksOfRun(const QJsonObject &run);
QJsonObject runOf(const Marks &marks, const QString &text);

/// A character that a document cannot hold (a control of Qt's own, a paragraph separator) is shown
/// as another one and remembered.
struct ShownText
{
    QString text;
    std::optional<QChar> original = {}; ///< None: the text is what it seems.
};
QList<ShownText> shownParts(const QString &text);
void setOriginal(QTextCharFormat &format, QChar original);
/// The words that a fragment of the document stands for.
QString storedText(const QString &shown, const QTextFormat &format);

QTextCharFormat objectFormat(ObjectKind kind, const QJsonValue &value);
bool isObject(const QTextFormat &format, ObjectKind kind);
bool isBlockObject(const QTextFormat &format); ///< A picture or a carried block.
QJsonValue objectValue(const QTextFormat &format);

/// What is kept of the old format when the look is renewed: all that has a meaning.
QTextCharFormat meaningOnly(const QTextCharFormat &format);

/// A table: its place, its members besides rows and caption; the same of a cell, which may also be
/// one that the stored row does not have.
struct TableMeaning
{
    Nesting nesting = {};
    bool hasHeader = false;
    QJsonObject carried = {};
};
TableMeaning tableMeaning(const QTextFormat &format);
void setTableMeaning(QTextTableFormat &format, const TableMeaning &meaning);
struct CellMeaning
{
    bool isMissing = false;
    QJsonObject carried = {};
};
CellMeaning cellMeaning(const QTextFormat &format);
void setCellMeaning(QTextCharFormat &format, const CellMeaning &meaning);

/// Never the same twice: ids of lists, items and runs.
int newSerial();

} // namespace carrel::ui
