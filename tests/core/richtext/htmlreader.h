// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace carrel::test {

/// One element as a browser would read it from our HTML.
struct HtmlElement
{
    QString name;
    QList<std::pair<QString, QString>> attributes; ///< Values with their references resolved.
    QStringList parents; ///< Outermost first.

    QString attribute(const QString &key) const;
};

/// What a strict reader finds in a piece of HTML. Anything it cannot place (a stray `<`, an
/// unquoted attribute, a wrong end tag, an unknown reference) is a problem.
struct HtmlReading
{
    QList<HtmlElement> elements;
    QString text; ///< All text, references resolved.
    QStringList problems;

    QStringList names() const;
};

HtmlReading readHtml(const QString &html);

/// Everything in `html` that could run or ask anyone but by a click: elements, attributes and
/// schemes outside the list of what the writer may produce. Empty: harmless.
QStringList dangersIn(const QString &html);

} // namespace carrel::test
