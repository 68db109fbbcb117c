// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/worddocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace carrel::word {

// Runs of Word: cut, judged, and turned into stored rich text.

QString textOf(const QList<WordRun> &runs);

/// Without the first or the last `length` characters; pictures among them stay.
QList<WordRun> withoutStart(const QList<WordRun> &runs, qsizetype length);
QList<WordRun> withoutEnd(const QList<WordRun> &runs, qsizetype length);
/// Without blanks at both ends.
QList<WordRun> trimmed(const QList<WordRun> &runs);

/// Nearly all letters have the mark: an author may have missed the full stop.
bool isWholly(const QList<WordRun> &runs, const std::function<bool(const WordMarks &)> &has);

/// What a document's runs need to become rich text.
class RichWriter
{
public:
    RichWriter(const WordDocument &document, QHash<int, MediaId> media)
        : m_document(document)
        , m_media(std::move(media))
    { }

    /// The runs of a paragraph, without pictures.
    QJsonArray runs(const QList<WordRun> &runs) const;
    /// A paragraph, divided by its pictures. Nothing for blank runs.
    QJsonArray blocks(const QList<WordRun> &runs) const;
    const WordDocument &document() const { return m_document; }
    /// Null for a picture that does not come along.
    MediaId media(int image) const { return m_media.value(image); }

private:
    QJsonObject runOf(const WordRun &run) const;

    const WordDocument &m_document;
    QHash<int, MediaId> m_media;
};

QJsonObject paragraphBlock(const QJsonArray &runs);
QJsonArray plainBlocks(const QString &text);
/// `more` behind `text`.
void append(QJsonArray &text, const QJsonArray &more);

} // namespace carrel::word
