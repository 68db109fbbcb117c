// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/draft/draft.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace carrel::test {

/// Reads a document that must be readable.
Draft draftOf(const QByteArray &docx, const QString &fileName = QStringLiteral("sample.docx"));

/// Nodes of that kind, in document order.
QList<Node> nodesOfKind(const Draft &draft, const QString &kind);

/// All words of a body, in reading order.
QString wordsOf(const Node &node);

/// Everything the author can read: titles and words of the nodes, descriptions of pictures, and
/// what items say of what was left out.
QString allWordsOf(const Draft &draft);

/// Sentences of the text in a document's XML that are neither in the draft nor told.
QStringList lostSentences(const QByteArray &documentXml, const Draft &draft);

/// The messages of all items of that outcome.
QStringList messages(const Draft &draft, DraftItem::Outcome outcome);

} // namespace carrel::test
