// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/records.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr qsizetype lookedAtLines = 50;
constexpr int mostQuotedLines = 1000; ///< Of one cell; more is a forgotten quotation mark.
constexpr qsizetype mostCells = 200;

/// Spreadsheets put ' before what would be a formula.
QString cellFrom(const QString &text)
{
    static constexpr QStringView formulaSigns = u"=+-@";
    if (text.size() > 1 && text[0] == u'\'' && formulaSigns.contains(text[1]))
        return text.mid(1).trimmed();
    return text.trimmed();
}

class Records
{
public:
    explicit Records(QChar separator)
        : m_separator(separator)
    { }

    void take(const QString &line, int number)
    {
        if (!m_isQuoted) {
            m_record = {.firstLine = number};
            m_cell.clear();
        }
        m_record.lastLine = number;
        for (qsizetype i = 0; i < line.size(); ++i)
            i += takeSign(line, i);
        if (m_isQuoted)
            m_cell += u'\n';
        else
            end();
    }
    bool isQuoted() const { return m_isQuoted; }
    const Record &record() const { return m_record; }
    void breakOff() { m_isQuoted = false; }
    QList<Record> records;

private:
    /// How many further signs it used up.
    qsizetype takeSign(const QString &line, qsizetype at)
    {
        const QChar sign = line[at];
        if (m_isQuoted) {
            if (sign != u'"') {
                m_cell += sign;
            } else if (at + 1 < line.size() && line[at + 1] == u'"') {
                m_cell += sign;
                return 1;
            } else {
                m_isQuoted = false;
            }
        } else if (sign == m_separator) {
            endCell();
        } else if (sign == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_isQuoted = true;
        } else {
            m_cell += sign;
        }
        return 0;
    }
    void endCell()
    {
        if (m_record.cells.size() < mostCells)
            m_record.cells.append(cellFrom(m_cell));
        else if (!m_cell.trimmed().isEmpty())
            m_record.cells.last() += u' ' + m_cell.trimmed();
        m_cell.clear();
    }
    void end()
    {
        endCell();
        records.append(m_record);
    }

    QChar m_separator;
    Record m_record;
    QString m_cell;
    bool m_isQuoted = false;
};

qsizetype signsOutside(const QString &line, QChar sign)
{
    qsizetype count = 0;
    bool isQuoted = false;
    for (const QChar c : line) {
        isQuoted = c == u'"' ? !isQuoted : isQuoted;
        count += !isQuoted && c == sign ? 1 : 0;
    }
    return count;
}

} // namespace

bool Record::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); });
}

QChar separatorOf(const QStringList &lines)
{
    if (!lines.isEmpty() && lines.first().startsWith("sep="_L1) && lines.first().size() == 5)
        return lines.first().at(4);
    const QString separators = u"\t;,"_s;
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar sign : separators) {
        qsizetype with = 0;
        for (const QString &line : lines.mid(0, lookedAtLines))
            with += signsOutside(line, sign) > 0 ? 1 : 0;
        if (with > most) { // in the order above where it is even
            most = with;
            best = sign;
        }
    }
    return best;
}

QList<Record> recordsOf(const QStringList &lines, QChar separator)
{
    Records reading(separator);
    int opened = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isFirst = !reading.isQuoted();
        reading.take(lines[i], int(i) + 1);
        if (isFirst)
            opened = int(i);
        const bool isLast = i + 1 == lines.size();
        if (!reading.isQuoted() || (!isLast && int(i) - opened < mostQuotedLines))
            continue;
        // A forgotten mark would take everything with it: its line alone is broken.
        reading.breakOff();
        reading.records.append({.firstLine = opened + 1,
                                .lastLine = opened + 1,
                                .cells = {lines[opened].trimmed()},
                                .isBroken = true});
        i = opened;
    }
    return reading.records;
}

} // namespace carrel::table
