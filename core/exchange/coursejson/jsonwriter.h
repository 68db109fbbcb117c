// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <initializer_list>

class QIODevice;

namespace carrel::coursejson {

/// Writes the canonical form of a document to a device as it comes: one member per line, one space
/// per level, line feeds; a list of objects has one entry per line. Made for comparing two versions
/// line by line, and for documents larger than memory.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &out)
        : m_out(out)
    { }

    void beginDocument();
    void beginObject(); ///< An entry of the list begun last.
    void beginObject(const QString &name); ///< A member.
    void endObject();
    void beginList(const QString &name);
    void endList();

    void member(const QString &name, const QJsonValue &value);
    void members(const QJsonObject &object); ///< All of them, sorted by name.
    /// One entry of a list, on one line, members in the order given; undefined ones are left out.
    using Members = QList<std::pair<QString, QJsonValue>>;
    void entry(const Members &members);

    /// Hands on what is written so far.
    void flush();

    /// Ends the line of the document and tells whether all of it reached the device
    /// (NotWritable).
    Result<> finish();

private:
    void startItem();
    void startItem(const QString &name);
    void end(char bracket);

    QIODevice &m_out;
    QByteArray m_buffer;
    int m_level = 0;
    bool m_isFirst = true; ///< Nothing stands yet in the innermost object or list.
    bool m_hasFailed = false;
};

/// A value on one line, members sorted, no spaces.
QByteArray compactJson(const QJsonValue &value);

/// The body as it stands beside members called `reserved`: those of its members that have such a
/// name move into a member "body".
QJsonObject withoutClash(QJsonObject body, const std::initializer_list<QStringView> &reserved);

} // namespace carrel::coursejson
