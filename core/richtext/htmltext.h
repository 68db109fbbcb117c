// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace carrel::richtext {

/// What foreign HTML says about letters and a course can say as well.
struct HtmlMarks
{
    bool bold = false;
    bool italic = false;
    bool sub = false;
    bool sup = false;
    bool code = false;
    QString link = {};
};

/// Collects the rows of a foreign table. Internal to core/richtext, as all of this.
class TableBuilder
{
public:
    void startRow(bool isHead);
    /// `span`: how many columns it takes; the further ones stay empty.
    void addCell(const QJsonArray &content, bool isHeading, int span);
    void setCaption(const QString &caption) { m_caption = caption; }

    /// A table, or what is inside where it only holds a page together.
    QJsonArray finish() const;

private:
    struct Row
    {
        QList<QJsonArray> cells;
        bool isInHead;
        bool hasOnlyHeadings = true;
    };
    QList<Row> m_rows;
    QString m_caption;
};

/// Makes blocks of words as HTML has them: blanks that mean nothing, paragraphs without an end.
class TextBuilder
{
public:
    void addWords(const QString &words, const HtmlMarks &marks);
    void addLineBreak(const HtmlMarks &marks);
    void endBlock();

    void addHeading(int level, const QJsonArray &content);
    void addQuote(const QJsonArray &content);
    void addList(bool isOrdered, const QJsonArray &items);
    void addCode(const QString &words);
    void addTable(const TableBuilder &table);
    /// An item that says its level instead of standing in a list.
    void addLooseItem(int level, bool isOrdered, const QJsonArray &content);

    QJsonArray finish();

private:
    struct LooseItem
    {
        int level;
        bool isOrdered;
        QJsonArray content;
    };
    void append(const QJsonValue &block);
    void appendAll(const QJsonArray &blocks);
    void endLooseItems();
    static QJsonArray listsOf(QList<LooseItem> &items, int level);

    QJsonArray m_blocks;
    QJsonArray m_runs;
    bool m_endsInBlank = true; ///< The words so far; a further blank would be one too many.
    QList<LooseItem> m_items;
};

/// The runs of paragraphs and headings, one after the other, a line each.
QJsonArray asLines(const QJsonArray &blocks);
/// Headings of a passage begin at level 1, whatever they were on their page.
QJsonArray withHeadingsFromTop(const QJsonArray &text);
/// As richtext::safeAddress, without links to pages of some other course.
QString safeForeignAddress(const QString &address);

} // namespace carrel::richtext
