// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace carrel::test {

/// XML built to do harm, as the body of one root element.
struct HostileXml
{
    const char *name;
    QByteArray before; ///< In front of the root element: declaration, document type.
    QByteArray attributes; ///< Of the root element.
    QByteArray inside; ///< Of the root element.
    bool mustBeRefused = true; ///< False: reading it is harmless, too.
    /// How the whole is encoded; null: as it is.
    QByteArray (*encoded)(const QByteArray &utf8) = nullptr;
};

/// `canary`: a file that entities name and nobody may open; `port`: of a server nobody may ask.
QList<HostileXml> hostileXml(const QString &canary, int port);

/// A place where the program reads XML.
struct XmlPlace
{
    const char *name; ///< "manifest", "word document", ...
    const char *reader; ///< As hostilechild knows it.
    const char *suffix; ///< Of the file.
    QByteArray (*file)(const QByteArray &xml); ///< The file with this XML in that place.
    const char *root; ///< Name of the root element, with its namespace declarations.
};

const QList<XmlPlace> &xmlPlaces();

/// The whole text for that place.
QByteArray xmlFor(const XmlPlace &place, const HostileXml &hostile);

} // namespace carrel::test
