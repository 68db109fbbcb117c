// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace carrel {
class CourseView;
}

namespace carrel::test {

/// An OpenDocument file taken apart.
struct Paper
{
    QByteArray bytes;
    QMap<QString, QByteArray> files;
};

Paper readOdt(const QString &path);

/// What is read, without tags, each run of white space as one blank.
QString wordsOfXml(const QByteArray &xml);
QString wordsOfHtml(const QByteArray &html);

/// Empty, or why it is no XML.
QString problemsOfXml(const QByteArray &xml);

/// The values of an attribute, in order.
QStringList attributesIn(const QByteArray &xml, const QString &attribute);

/// What OpenDocument 1.3 does not allow: elements where they may not stand, rows with another
/// number of cells than the table has columns, cells without a paragraph.
QStringList offencesOfOdt(const QByteArray &content);

/// Titles, and every paragraph, caption and plain sentence in the bodies of a course that matters
/// with the choices made there; as wordsOfXml() gives them.
QStringList sentencesOf(const CourseView &course);

} // namespace carrel::test
