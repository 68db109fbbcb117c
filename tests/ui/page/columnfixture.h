// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/windowfixture.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"

#include <QApplication>
#include <QDropEvent>
#include <QJsonDocument>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextEdit>

#include <memory>

namespace carrel::test {

/// The page pane with one page of blocks, as an author has it before them.
struct ColumnFixture : WindowFixture
{
    explicit ColumnFixture(const QStringList &kinds)
        : page(addPageWith(kinds))
        , pane(*session, media)
    {
        pane.resize(800, 600);
        pane.show();
        QApplication::setActiveWindow(&pane);
        pane.showPage(page);
        settle();
    }

    ui::CardColumn &cards() { return pane.cards(); }
    ui::BlockCard &card(qsizetype index) { return *cards().card(blocks()[index]); }
    QList<NodeId> blocks() const { return blocksOf(page); }
    /// The first text of a card, as an author clicks into it.
    QTextEdit &textOf(qsizetype index)
    {
        auto *edit = card(index).findChild<QTextEdit *>();
        REQUIRE(edit);
        return *edit;
    }
    QString storedText(const NodeId &block) const
    {
        const auto blocks = node(block).body[QStringLiteral("text")].toArray();
        return QString::fromUtf8(QJsonDocument(blocks).toJson(QJsonDocument::Compact));
    }
    /// These blocks in the author's hand.
    std::unique_ptr<QMimeData> dragged(const QList<NodeId> &nodes)
    {
        ui::CarriedNodes carried{.session = session.get(), .nodes = nodes};
        for (const NodeId &id : nodes)
            carried.kinds.append(node(id).kind);
        return std::unique_ptr<QMimeData>(ui::nodeMimeData(carried));
    }
    void drop(const QMimeData &data, const QPointF &at, Qt::KeyboardModifiers keys = {})
    {
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                              keys);
        QApplication::sendEvent(&cards(), &enter);
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                            keys);
        QApplication::sendEvent(&cards(), &move);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, keys);
        event.setDropAction(keys & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
        QApplication::sendEvent(&cards(), &event);
        settle();
    }

    NodeId page;
    ui::PagePane pane;
};

} // namespace carrel::test
