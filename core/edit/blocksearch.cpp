// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blocksearch.h"

#include "core/base/folding.h"
#include "core/edit/coursetexts.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"

#include <QHash>

#include <algorithm>

namespace carrel {

namespace {

constexpr qsizetype shortestName = 3; // letters of a kind's name that mean it

/// The words of the name of a kind begin with this.
bool isOfName(const QString &word, const QString &name)
{
    const QStringList parts = name.split(u' ');
    return word.size() >= shortestName
        && std::ranges::any_of(parts, [&](const QString &part) { return part.startsWith(word); });
}

class BlockFinder
{
public:
    BlockFinder(const CourseView &view, const QString &typed, int most, const Progress &progress)
        : m_view(view)
        , m_typed(folded(typed.simplified()))
        , m_words(m_typed.split(u' ', Qt::SkipEmptyParts))
        , m_most(most)
        , m_progress(progress)
    {
        for (const Kind &kind : allKinds())
            m_names.insert(kind.id, folded(kind.title));
    }

    Result<QList<FoundBlock>> find();

private:
    Result<> read(const NodeQuery &query);
    Result<> visit(const Node &node);
    bool fits(const QString &words, const QString &kind) const;
    QString longestWordOfTexts() const;
    bool isEnough() const { return m_found.size() >= m_most; }

    const CourseView &m_view;
    QString m_typed;
    QStringList m_words;
    int m_most;
    const Progress &m_progress;
    QHash<QString, QString> m_names; ///< Of kinds, folded.
    QList<FoundBlock> m_found;
};

/// A word that is in no kind's name must be in a block's text; empty if there is none.
QString BlockFinder::longestWordOfTexts() const
{
    QString longest;
    for (const QString &word : m_words) {
        const bool mayBeName =
            std::ranges::any_of(m_names, [&](const QString &name) { return isOfName(word, name); });
        if (!mayBeName && word.size() > longest.size())
            longest = word;
    }
    return longest;
}

bool BlockFinder::fits(const QString &words, const QString &kind) const
{
    const QString name = m_names.value(kind);
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return words.contains(word) || isOfName(word, name); });
}

Result<> BlockFinder::visit(const Node &node)
{
    if (m_progress && !m_progress(m_found.size(), 0))
        return Error{ErrorCode::Cancelled, {}};
    if (isOutlineKind(node.kind)
        || std::ranges::find(m_found, node.id, &FoundBlock::id) != m_found.end())
        return {};
    const QString words = firstWords(node);
    if (!fits(folded(words), node.kind))
        return {};
    CARREL_TRY_VALUE(page, m_view.node(node.parent));
    m_found.append({node.id, node.parent, node.kind, words, page ? page->title : QString()});
    return isEnough() ? Result<>(Error{ErrorCode::Cancelled, {}}) : Result<>();
}

Result<> BlockFinder::read(const NodeQuery &query)
{
    const auto read = m_view.forEachFound(query, [this](const Node &node) { return visit(node); });
    const bool hasEnough = !read && isEnough() && read.error().code == ErrorCode::Cancelled;
    return hasEnough ? Result<>() : read;
}

Result<QList<FoundBlock>> BlockFinder::find()
{
    if (const QString word = longestWordOfTexts(); !word.isEmpty()) {
        CARREL_TRY(read({word}));
    } else {
        NodeQuery byName;
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            if (std::ranges::all_of(m_words,
                                    [&](const QString &each) { return isOfName(each, *name); }))
                byName.kinds.append(name.key());
        }
        CARREL_TRY(read({m_typed}));
        if (!byName.kinds.isEmpty() && !isEnough())
            CARREL_TRY(read(byName));
    }
    std::ranges::stable_sort(m_found, std::greater(), [this](const FoundBlock &block) {
        return folded(block.words).startsWith(m_typed);
    });
    return m_found;
}

} // namespace

Result<QList<FoundBlock>> findBlocks(const CourseView &view, const QString &typed, int most,
                                     const Progress &progress)
{
    if (typed.trimmed().isEmpty())
        return QList<FoundBlock>();
    return BlockFinder(view, typed, most, progress).find();
}

} // namespace carrel
