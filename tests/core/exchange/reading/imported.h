// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"
#include "tests/support/catch.h"

#include <QJsonObject>

namespace carrel::test {

/// The draft that an importer makes of these words; fails the test if it makes none.
Draft imported(const QString &importer, const QString &words);
Draft importedBytes(const QString &importer, const QByteArray &bytes, const QString &name = {});

/// The nodes that are no pages or modules.
QList<Node> blocksOf(const Draft &draft);
/// The only block; fails the test if there are more or fewer.
Node onlyBlock(const Draft &draft);

/// The plain words of a rich text member; of a member of an entry of a list.
QString wordsOf(const Node &block, const QString &member);
QString wordsOf(const Node &block, const QString &list, int entry, const QString &member);
/// "10 0": the members "correct" of a list of options or answers.
QString keysOf(const Node &block, const QString &list);

/// The item at a line; fails the test if there is none.
DraftItem itemAt(const Draft &draft, int line);
int countOf(const Draft &draft, DraftItem::Outcome outcome);
/// All messages of a draft, one each line.
QString messagesOf(const Draft &draft);

/// Every word of letters or digits in `words` is in a body, a title or a message of the draft;
/// returns those that are not.
QStringList lostWords(const Draft &draft, const QString &words);

} // namespace carrel::test
