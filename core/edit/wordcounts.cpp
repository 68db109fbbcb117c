// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/wordcounts.h"

#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int wordsPerMinute = 180;
constexpr qsizetype mostFollowed = 10; ///< Beyond it, counting all on another thread is better.

/// "options[1].text", and not "hints[0]".
bool isEntryText(const BodyText &text)
{
    return text.path.contains("]."_L1);
}

} // namespace

WordCounts &WordCounts::operator+=(const WordCounts &other)
{
    texts += other.texts;
    answers += other.answers;
    feedback += other.feedback;
    return *this;
}

WordCounts &WordCounts::operator-=(const WordCounts &other)
{
    texts -= other.texts;
    answers -= other.answers;
    feedback -= other.feedback;
    return *this;
}

WordCounts countWords(const Node &node)
{
    WordCounts counts;
    const Kind *kind = findKind(node.kind);
    if (!kind || kind->showsTitle)
        counts.texts += richtext::wordCount(node.title);
    const bool asks = kind && kind->asks(node.body);
    const QList<BodyText> texts = textsOf(textForm(node.kind), node.body);
    for (const BodyText &text : texts) {
        const int words = richtext::wordCount(text.value);
        if (text.field->role == FieldRole::Reply)
            counts.feedback += words;
        else if (asks && isEntryText(text))
            counts.answers += words;
        else
            counts.texts += words;
    }
    return counts;
}

int readingMinutes(const WordCounts &counts)
{
    return (counts.texts + counts.answers + wordsPerMinute - 1) / wordsPerMinute;
}

QString wordsText(const WordCounts &counts)
{
    const QString words = tr("%n word(s)", nullptr, counts.total());
    const int minutes = readingMinutes(counts);
    return minutes == 0 ? words
                        : words + u" · "_s + tr("%1 min to read", "%1: a number").arg(minutes);
}

QString wordsByUse(const WordCounts &counts)
{
    if (counts.total() == counts.texts)
        return {};
    QStringList parts;
    if (counts.texts > 0)
        parts.append(tr("%1 in texts", "%1: a number of words").arg(counts.texts));
    if (counts.answers > 0)
        parts.append(tr("%1 in answers", "%1: a number of words").arg(counts.answers));
    if (counts.feedback > 0)
        parts.append(tr("%1 in feedback", "%1: a number of words").arg(counts.feedback));
    return parts.join(u", "_s);
}

Result<CourseWords> CourseWords::countIn(const CourseView &view, const Progress &progress)
{
    CourseWords words;
    NodeId place; // blocks come after the page they stand on
    qint64 read = 0;
    CARREL_TRY(view.forEachNode([&](const Node &node, int) -> Result<> {
        if (progress && !progress(++read, 0))
            return Error{ErrorCode::Cancelled, tr("Counting was cancelled.")};
        if (isOutlineKind(node.kind)) {
            place = node.id;
            words.m_places.insert(place, {.parent = node.parent});
        }
        ++words.m_places[place].nodes;
        words.add(place, countWords(node));
        return {};
    }));
    return words;
}

void CourseWords::add(NodeId id, const WordCounts &counts)
{
    m_places[id].own += counts;
    for (; m_places.contains(id); id = m_places.value(id).parent)
        m_places[id].below += counts;
}

Result<bool> CourseWords::follow(const CourseView &view, const QSet<QString> &changed)
{
    if (changed.size() > mostFollowed)
        return false;
    QSet<NodeId> places;
    for (const QString &id : changed) {
        CARREL_TRY_VALUE(node, view.node(NodeId(id)));
        if (!node)
            return false; // whose it was, nobody knows any more
        places.insert(isOutlineKind(node->kind) ? node->id : node->parent);
    }
    // Another page may have lost what one has gained: then the numbers of nodes do not fit.
    qint64 nodes = 0;
    CourseWords after = *this;
    for (const NodeId &place : std::as_const(places)) {
        CARREL_TRY_VALUE(isCounted, after.recount(view, place));
        if (!isCounted)
            return false;
    }
    for (const Place &place : std::as_const(after.m_places))
        nodes += place.nodes;
    CARREL_TRY_VALUE(stored, view.nodeCount());
    if (nodes != stored)
        return false;
    *this = after;
    return true;
}

/// False if it is new here, or elsewhere than before.
Result<bool> CourseWords::recount(const CourseView &view, const NodeId &id)
{
    CARREL_TRY_VALUE(node, view.node(id));
    if (!node || !m_places.contains(id) || m_places.value(id).parent != node->parent)
        return false;
    WordCounts counts = countWords(*node);
    qint64 nodes = 1;
    if (node->kind == QLatin1StringView(nodekind::page)) {
        CARREL_TRY_VALUE(blocks, view.children(id));
        for (const Node &block : blocks)
            counts += countWords(block);
        nodes += blocks.size();
    }
    const WordCounts before = m_places.value(id).own;
    counts -= before;
    m_places[id].nodes = nodes;
    add(id, counts);
    return true;
}

} // namespace carrel
