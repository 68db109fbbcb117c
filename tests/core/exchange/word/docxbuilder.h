// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace carrel::test {

/// The bytes of a small PNG; each number gives another picture.
QByteArray testPng(int number);

/// Writes .docx files as several programs do, for the tests of their reader. Text may hold
/// **bold**, ++underlined++, ==highlighted== and [words](https://...).
class DocxBuilder
{
public:
    enum class Dialect {
        Word, ///< Runs split by spell checking and revisions, lists by paragraph styles.
        LibreOffice, ///< Marks and language in every run, headings in a list without signs.
        GoogleDocs, ///< Everything formatted directly, content controls around words.
    };
    enum class List { Bullet, Number, Letter };

    explicit DocxBuilder(Dialect dialect, const QString &language = QStringLiteral("en-US"))
        : m_dialect(dialect)
        , m_language(language)
    { }

    DocxBuilder &title(const QString &text);
    DocxBuilder &heading(int level, const QString &text);
    DocxBuilder &paragraph(const QString &text, const QString &style = {});
    /// Bold in that size, without a style.
    DocxBuilder &bigParagraph(const QString &text, double points);
    /// A new list begins where another sort or a paragraph came between.
    DocxBuilder &item(List sort, const QString &text, int level = 0);
    DocxBuilder &blank();
    DocxBuilder &picture(int number, const QString &alt);
    /// Lines of a cell are divided by "\n"; the first row is bold where `hasHeading`.
    DocxBuilder &table(const QList<QStringList> &rows, bool hasHeading = true);
    DocxBuilder &raw(const QByteArray &xml); ///< Into the body, as it is.
    DocxBuilder &part(const QString &name, const QByteArray &content, const QString &relation);

    QByteArray document() const; ///< word/document.xml
    QByteArray docx() const;

    static QByteArray escaped(const QString &text);

private:
    QByteArray runs(const QString &text, const QByteArray &properties = {}) const;
    QByteArray run(const QString &text, const QByteArray &properties) const;
    QByteArray paragraphXml(const QByteArray &properties, const QByteArray &content) const;
    QByteArray link(const QString &text, const QString &address) const;
    QByteArray styles() const;
    QByteArray numbering() const;
    QByteArray relations() const;

    Dialect m_dialect;
    QString m_language;
    QByteArray m_body;
    int m_list = 0; ///< w:num of the list that is open.
    List m_sort = List::Bullet;
    bool m_inList = false;
    QList<List> m_lists; ///< The sort of each w:num, from 1.
    QList<int> m_pictures;
    mutable QStringList m_links;
    struct Part
    {
        QString name;
        QByteArray content;
        QString relation;
    };
    QList<Part> m_parts;
};

} // namespace carrel::test
