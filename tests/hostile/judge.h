// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace carrel::test {

/// Looks through what an export wrote for anything that could run, or ask anybody but by a click.
/// It reads with parsers that are not ours: the HTML parser of browsers, strict JSON and XML.
class Judge
{
public:
    /// `texts`: what the author typed. In the data of the player they may stand as they are, since
    /// it shows them as text (what it does with them is seen in a browser).
    explicit Judge(const QStringList &texts);

    /// By the name of the file; media files and what it does not know are passed over.
    void look(const QString &name, const QByteArray &bytes);
    void lookAtPage(const QString &name, const QByteArray &html);
    void lookAtXml(const QString &name, const QByteArray &xml);
    void lookAtScript(const QString &name, const QByteArray &script); ///< `name({…});`
    void lookAtJson(const QString &name, const QByteArray &json);

    QStringList dangers() const { return m_dangers; } ///< The first thirty.
    qint64 texts() const { return m_textCount; } ///< Looked at so far.
    int files() const { return m_files; }
    /// Elements and their attributes, "a", "a@href", "svg", of all pages and XML files.
    const QSet<QString> &names() const { return m_names; }

private:
    class Walk;
    void add(const QString &danger);
    void lookAtValue(const QString &place, const class QJsonValue &value);
    void lookAtText(const QString &place, const QString &text);

    QSet<QString> m_texts;
    QSet<QString> m_names;
    QStringList m_dangers;
    QString m_file;
    qint64 m_textCount = 0;
    int m_files = 0;
};

/// Rows of a CSV file, read as RFC 4180 says; the byte order mark is no part of the first cell.
QList<QStringList> csvRows(const QByteArray &bytes);
/// A spreadsheet would take the cell for a formula: by its first letter, after blanks and quotes
/// and whatever width that has.
bool isFormula(const QString &cell);

} // namespace carrel::test
