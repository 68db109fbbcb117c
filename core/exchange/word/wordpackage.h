// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/zip/zipreader.h"
#include "core/exchange/word/partelement.h"

#include <QHash>
#include <QString>

#include <memory>

class QIODevice;

namespace carrel::word {

/// Where a part points to.
struct PartRelation
{
    QString type; ///< The last word of its type: "image", "hyperlink", "styles" ...
    QString target; ///< The name of a part, or an address where `isExternal`.
    bool isExternal = false;
};

/// The parts of a .docx file, by name. It writes nothing to disk and reads only what is asked for.
class WordPackage
{
public:
    /// `device` is open, seekable and outlives the package. Errors say what the file is if it is no
    /// .docx file, and what to do: NotOurs, Damaged, Refused.
    static Result<WordPackage> open(QIODevice &device);

    /// The part with the text of the document.
    const QString &documentPart() const { return m_documentPart; }
    bool has(const QString &part) const { return m_entries.contains(part.toLower()); }
    /// The content of a part that a document needs; Refused if it is larger than `mostBytes`.
    Result<QByteArray> bytes(const QString &part, qint64 mostBytes) const;
    Result<PartElement> element(const QString &part) const;
    /// What a part points to, by the id that it uses; empty if it points to nothing.
    Result<QHash<QString, PartRelation>> relationsOf(const QString &part) const;
    /// The part of that type that the document points to; empty if there is none.
    Result<QString> partOfType(const QString &type) const;

private:
    WordPackage() = default;
    Result<> findDocument();

    std::unique_ptr<ZipReader> m_zip;
    QHash<QString, qsizetype> m_entries; ///< By name in lower case: such names do not differ by it.
    QString m_documentPart;
};

} // namespace carrel::word
