// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/outlineedits.h"
#include "core/exchange/collections/collections.h"
#include "tests/ui/support/windowfixture.h"

#include <QSettings>

namespace carrel::test {

/// An author with a collection "Mine" of two shelves: "Talks" with a piece of two blocks, "Banks"
/// with a quiz page of three questions.
struct CollectionsFixture : WindowFixture
{
    CollectionsFixture()
    {
        qputenv("CARREL_STATE_FOLDER", path(QStringLiteral("state")).toUtf8());
        QSettings().clear();
        file = keep(blocksOf(addPageWith({QStringLiteral("text"), QStringLiteral("single")})),
                    QStringLiteral("Consent"), QStringLiteral("Talks"));
        const NodeId quiz = addPageWith(QStringList(3, QStringLiteral("single")));
        REQUIRE(renameNode(*session, quiz, QStringLiteral("Round")));
        REQUIRE(changePage(*session, quiz, PageDetails{.isQuiz = true}));
        keep({quiz}, {}, QStringLiteral("Banks"));
    }
    ~CollectionsFixture()
    {
        QSettings().clear();
        qunsetenv("CARREL_STATE_FOLDER");
    }
    Q_DISABLE_COPY_MOVE(CollectionsFixture)

    /// Returns the file of the collection.
    QString keep(const QList<NodeId> &nodes, const QString &name, const QString &shelf,
                 const QString &collection = QStringLiteral("Mine"))
    {
        const QString to = collectionsFolder() + u'/' + collection + QStringLiteral(".carrel");
        got(keepPieces(session->view(), nodes, {.path = to, .name = name, .shelf = shelf}));
        return to;
    }

    QString file;
};

} // namespace carrel::test
