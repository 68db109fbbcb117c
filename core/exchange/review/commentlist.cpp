// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/commentlist.h"

#include "core/base/formulacell.h"
#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"
#include "core/edit/reviewplaces.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::review {

namespace {

/// A place with comments.
struct Place
{
    Node node;
    QString number;
    NodeId page;
    QString pageTitle;
    int order = -1; ///< Of the page among modules and pages.
    QList<ReviewText> texts;
};

class Lister
{
public:
    Lister(const CourseView &view, ReviewNumbers numbers, ReviewDigests digests)
        : m_view(view)
        , m_numbers(std::move(numbers))
        , m_digests(std::move(digests))
    { }

    Result<ListedComment> listed(const Comment &comment)
    {
        CARREL_TRY_VALUE(place, placeOf(comment.node));
        ListedComment entry;
        entry.comment = comment;
        entry.details = reviewDetails(comment);
        entry.number = place->number;
        entry.page = place->page;
        entry.pageTitle = place->pageTitle;
        entry.place = wordsOfPlace(place->node);
        entry.isLost = !entry.details.lost.isNull();
        entry.about = aboutOf(entry, *place);
        if (!entry.isLost && !entry.details.digest.isEmpty()) {
            CARREL_TRY_VALUE(digest, m_digests.digest(comment.node));
            entry.isChanged = digest != entry.details.digest;
        }
        return entry;
    }

    /// Document order: of the page, then of the block.
    std::pair<int, int> order(const ListedComment &entry) const
    {
        const Place &place = *m_places.value(entry.comment.node);
        const qsizetype at = place.number.lastIndexOf(u'-');
        return {place.order, at < 0 ? 0 : place.number.mid(at + 1).toInt()};
    }

private:
    Result<std::shared_ptr<Place>> placeOf(const NodeId &id)
    {
        if (const auto known = m_places.value(id))
            return known;
        auto place = std::make_shared<Place>();
        CARREL_TRY_VALUE(node, m_view.node(id));
        if (node) {
            place->node = *node;
            CARREL_TRY(findPage(*place));
            place->texts = reviewTextsOf(*node, m_view);
        }
        m_places.insert(id, place);
        return place;
    }

    Result<> findPage(Place &place)
    {
        if (isOutlineKind(place.node.kind)) {
            place.page = place.node.id;
            place.number = m_numbers.number(place.node.id);
            place.pageTitle = titleOf(place.node);
        } else {
            place.page = place.node.parent;
            CARREL_TRY_VALUE(number, m_numbers.blockNumber(place.node.parent, place.node.id));
            place.number = number;
            CARREL_TRY_VALUE(page, m_view.node(place.node.parent));
            place.pageTitle = page ? titleOf(*page) : QString();
        }
        place.order = m_numbers.place(place.page);
        return {};
    }

    QString titleOf(const Node &node) const
    {
        const QString number = m_numbers.number(node.id);
        return number.isEmpty() ? node.title : number + u' ' + node.title;
    }

    static QString wordsOfPlace(const Node &node)
    {
        constexpr qsizetype enough = 80;
        const QString words = firstWords(node).left(enough);
        //: %1: a kind of block, for example Single choice, %2: its first words
        return words.isEmpty() ? kindTitle(node.kind)
                               : tr("%1: %2").arg(kindTitle(node.kind), words);
    }

    static QString aboutOf(const ListedComment &entry, const Place &place)
    {
        const QString &anchor = entry.comment.anchor;
        if (anchor.isEmpty())
            return {};
        const auto text = std::ranges::find(place.texts, anchor, &ReviewText::anchor);
        const bool isThere = !entry.isLost && text != place.texts.end();
        if (isThere)
            return text->name;
        return entry.details.name.isEmpty() ? anchor : entry.details.name;
    }

    const CourseView &m_view;
    ReviewNumbers m_numbers;
    ReviewDigests m_digests;
    QHash<NodeId, std::shared_ptr<Place>> m_places;
};

/// Quoted where it has to be, and no formula.
QString csvCell(QString text)
{
    text = withoutFormula(text);
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

QString stateWords(const ListedComment &entry)
{
    if (entry.isLost)
        return tr("deleted since");
    return entry.isChanged ? tr("changed since") : QString();
}

QString answersText(const ListedComment &entry)
{
    QStringList lines;
    for (const Comment &answer : entry.answers) {
        const QString text = answer.body["text"_L1].toString();
        //: %1: name of a person, %2: what that person wrote
        lines.append(answer.author.isEmpty() ? text : tr("%1: %2").arg(answer.author, text));
    }
    return lines.join(u'\n');
}

} // namespace

Result<QList<ListedComment>> listComments(const CourseView &view, const Progress &progress)
{
    CARREL_TRY_VALUE(comments, view.comments());
    CARREL_TRY_VALUE(numbers, ReviewNumbers::of(view));
    CARREL_TRY_VALUE(digests, ReviewDigests::of(view));
    Lister lister(view, numbers, digests);
    QList<ListedComment> all;
    QHash<CommentId, QList<Comment>> answers;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const Comment &comment = comments[i];
        if (progress && !progress(i, comments.size()))
            return Error{ErrorCode::Cancelled, tr("The list of comments was cancelled.")};
        if (comment.kind == QLatin1StringView(importRemark))
            continue;
        if (!comment.parent.isNull()) {
            answers[comment.parent].append(comment);
            continue;
        }
        CARREL_TRY_VALUE(entry, lister.listed(comment));
        all.append(entry);
    }
    for (ListedComment &entry : all)
        entry.answers = answers.value(entry.comment.id);
    std::ranges::stable_sort(all, {},
                             [&](const ListedComment &entry) { return lister.order(entry); });
    return all;
}

QString kindName(const QString &kind)
{
    if (kind == QLatin1StringView(reviewkind::wrong) || kind == u"error")
        return tr("Wrong");
    if (kind == QLatin1StringView(reviewkind::unclear) || kind == u"question")
        return tr("Unclear");
    if (kind == QLatin1StringView(reviewkind::wish))
        return tr("Wish");
    if (kind == QLatin1StringView(reviewkind::verdict))
        return tr("Verdict");
    return tr("Remark");
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return {};
    case Verdict::Good: return tr("Good as it is");
    case Verdict::WithChanges: return tr("Good with changes");
    case Verdict::NotYet: return tr("Not yet");
    }
    return {};
}

QString commentWords(const ListedComment &entry)
{
    QStringList parts;
    if (entry.details.verdict != Verdict::None)
        parts.append(verdictWords(entry.details.verdict));
    if (const QString text = entry.comment.body["text"_L1].toString(); !text.isEmpty())
        parts.append(text);
    if (parts.isEmpty() && entry.hasSuggestion())
        parts.append(tr("Suggests other words"));
    return parts.join(u"\n"_s);
}

QByteArray commentsCsv(const QList<ListedComment> &comments)
{
    QString text = csvLine({tr("Block number"), tr("Page"), tr("Place"), tr("About"), tr("Kind"),
                            tr("Status"), tr("Place since then"), tr("Reviewer"), tr("Date"),
                            tr("Comment"), tr("Words seen"), tr("Suggested words"), tr("Answers")});
    for (const ListedComment &entry : comments) {
        text +=
            csvLine({entry.number, entry.pageTitle, entry.place, entry.about,
                     kindName(entry.comment.kind), entry.isDone() ? tr("done") : tr("open"),
                     stateWords(entry), entry.comment.author, entry.comment.at, commentWords(entry),
                     entry.comment.quote, entry.details.suggestion, answersText(entry)});
    }
    return "\xef\xbb\xbf" + text.toUtf8();
}

QJsonObject commentsJson(const QList<ListedComment> &comments)
{
    QJsonArray list;
    for (const ListedComment &entry : comments) {
        QJsonArray answers;
        for (const Comment &answer : entry.answers)
            answers.append(QJsonObject{{u"author"_s, answer.author},
                                       {u"at"_s, answer.at},
                                       {u"text"_s, answer.body["text"_L1].toString()}});
        list.append(QJsonObject{{u"id"_s, entry.comment.id.text()},
                                {u"node"_s, entry.comment.node.text()},
                                {u"number"_s, entry.number},
                                {u"page"_s, entry.pageTitle},
                                {u"place"_s, entry.place},
                                {u"anchor"_s, entry.comment.anchor},
                                {u"about"_s, entry.about},
                                {u"kind"_s, entry.comment.kind},
                                {u"status"_s, entry.comment.status},
                                {u"changed"_s, entry.isChanged},
                                {u"deleted"_s, entry.isLost},
                                {u"reviewer"_s, entry.comment.author},
                                {u"at"_s, entry.comment.at},
                                {u"text"_s, entry.comment.body["text"_L1].toString()},
                                {u"quote"_s, entry.comment.quote},
                                {u"suggestion"_s, entry.details.suggestion},
                                {u"verdict"_s, verdictName(entry.details.verdict)},
                                {u"answers"_s, answers}});
    }
    return {{u"comments"_s, list}};
}

} // namespace carrel::review
