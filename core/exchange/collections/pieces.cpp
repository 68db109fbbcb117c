// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a collection.

#include "core/base/folding.h"
#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/nodewords.h"
#include "core/exchange/collections/collections.h"
#include "core/exchange/collections/piecebody.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "core/richtext/richtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

PieceBlock blockOf(const Node &node)
{
    PieceBlock block{.id = node.id, .kind = node.kind, .words = firstWords(node)};
    QStringList lines;
    if (!node.title.isEmpty())
        lines.append(node.title);
    const auto texts = textsOf(textForm(node.kind), node.body);
    for (const BodyText &text : texts) {
        const QString words = text.isRich() ? richtext::toPlain(text.value) : text.value.toString();
        if (!words.trimmed().isEmpty())
            lines.append(words.trimmed());
    }
    block.text = lines.join(u'\n');
    const Kind *kind = findKind(node.kind);
    block.isQuestion = kind && kind->group == Kind::Group::Question && kind->asks(node.body);
    return block;
}

/// Takes the nodes of a collection one after the other, in document order.
class ShelfReader
{
public:
    void take(const Node &node)
    {
        if (node.kind == QLatin1StringView(nodekind::course))
            return;
        if (node.kind == QLatin1StringView(nodekind::module))
            return takeModule(node);
        if (node.kind == QLatin1StringView(nodekind::page))
            return takePage(node);
        if (const auto page = m_pages.constFind(node.parent); page != m_pages.cend())
            m_shelves[page->first].pieces[page->second].blocks.append(blockOf(node));
    }

    QList<Shelf> finish()
    {
        // A part that only holds modules is no shelf of its own.
        m_shelves.removeIf([this](const Shelf &shelf) {
            return shelf.pieces.isEmpty() && m_parts.contains(shelf.id);
        });
        for (Shelf &shelf : m_shelves) {
            for (Piece &piece : shelf.pieces)
                piece.searchText = searchText(piece, shelf.name);
        }
        return m_shelves;
    }

private:
    void takeModule(const Node &node)
    {
        QString name = node.title;
        if (const auto part = m_modules.constFind(node.parent); part != m_modules.cend()) {
            //: a part of a course and a module in it
            name = tr("%1 › %2").arg(m_shelves[*part].name, name);
            m_parts.insert(node.parent);
        }
        const bool isInPart = m_modules.contains(node.parent);
        m_modules.insert(node.id, m_shelves.size());
        m_shelves.append({.id = node.id, .name = name, .pieces = {}, .isInPart = isInPart});
    }

    void takePage(const Node &node)
    {
        const auto module = m_modules.constFind(node.parent);
        if (module == m_modules.cend())
            return;
        QList<Piece> &pieces = m_shelves[*module].pieces;
        m_pages.insert(node.id, {*module, pieces.size()});
        pieces.append(
            {.id = node.id,
             .name = node.title,
             .holds = isPieceOfBlocks(node.body) ? Piece::Holds::Blocks : Piece::Holds::Page,
             .isQuiz = pageDetailsFrom(node.body).isQuiz,
             .blocks = {}});
    }

    static QString searchText(const Piece &piece, const QString &shelf)
    {
        QStringList words{piece.name, shelf};
        for (const PieceBlock &block : piece.blocks)
            words << kindTitle(block.kind) << block.text;
        return folded(words.join(u'\n'));
    }

    QList<Shelf> m_shelves;
    QHash<NodeId, qsizetype> m_modules; ///< Index of the shelf.
    QHash<NodeId, std::pair<qsizetype, qsizetype>> m_pages; ///< Of shelf and piece.
    QSet<NodeId> m_parts; ///< Modules that hold modules.
};

} // namespace

int Piece::questions() const
{
    return int(std::ranges::count_if(blocks, &PieceBlock::isQuestion));
}

Result<QList<Shelf>> shelvesOf(const CourseView &collection, const Progress &progress)
{
    ShelfReader reader;
    CARREL_TRY_VALUE(total, collection.nodeCount());
    qint64 done = 0;
    CARREL_TRY(collection.forEachNode([&](const Node &node, int) -> Result<> {
        if (progress && !progress(++done, total))
            return Error{ErrorCode::Cancelled, {}};
        reader.take(node);
        return {};
    }));
    return reader.finish();
}

bool isFoundBy(const Piece &piece, const QString &typed)
{
    const QStringList words = folded(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(
        words, [&](const QString &word) { return piece.searchText.contains(word); });
}

} // namespace carrel
