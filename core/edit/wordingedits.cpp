// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/editsession.h"
#include "core/edit/fieldpath.h"
#include "core/edit/labels.h"
#include "core/edit/reviewedits.h"
#include "core/edit/reviewplaces.h"
#include "core/richtext/lines.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestNewTitle = 1000; // characters

/// A wording and the node as it would be.
struct Rewording
{
    WordingChange change;
    Comment comment;
    Node node; ///< Changed, unless there is an obstacle.
};

/// The signs that mean something in a text with brackets, in their order.
QString signsIn(const QString &text, const QString &special)
{
    QString signs;
    for (const QChar sign : text) {
        if (sign == u'[' || sign == u']' || special.contains(sign))
            signs += sign;
    }
    return signs;
}

/// The lines of a suggestion, each of them as many as the old one had line breaks; empty if they do
/// not come out.
QStringList linesLike(const QList<richtext::Line> &lines, const QString &suggestion)
{
    const QStringList pieces = suggestion.split(u'\n');
    QStringList fitted;
    qsizetype at = 0;
    for (const richtext::Line &line : lines) {
        const qsizetype count = line.text.count(u'\n') + 1;
        fitted.append(pieces.sliced(std::min(at, pieces.size()))
                          .first(std::min(count, std::max<qsizetype>(0, pieces.size() - at)))
                          .join(u'\n'));
        at += count;
    }
    return at == pieces.size() ? fitted : QStringList();
}

/// Paragraphs, one for each line.
QJsonArray paragraphsOf(const QString &text)
{
    return richtext::fromPlain(QString(text).replace(u'\n', u"\n\n"_s));
}

/// The rich text with the words of the suggestion, or an obstacle.
QJsonValue rewordedText(const QJsonValue &text, WordingChange &change)
{
    const QList<richtext::Line> lines = richtext::linesOf(text);
    const QStringList fitted = linesLike(lines, change.after);
    if (change.before.contains(QChar(richtext::wall))) {
        change.obstacle = tr("This text was made by a newer version of Carrel.");
        return text;
    }
    if (!fitted.isEmpty()) {
        QList<richtext::Exchange> exchanges;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].text != fitted[i])
                exchanges.append({i, 0, lines[i].text.size(), fitted[i]});
        }
        return richtext::withExchanges(text, exchanges);
    }
    const auto holdsMore = [](const QJsonValue &block) {
        return block["type"_L1].toString() == u"table" || block["type"_L1].toString() == u"image";
    };
    const QJsonArray blocks = richtext::clean(text);
    if (std::ranges::any_of(blocks, holdsMore)) {
        change.obstacle = tr("This text has a picture or a table, and the suggestion has another "
                             "number of paragraphs. Change it by hand.");
        return text;
    }
    change.losesFormatting = blocks != richtext::clean(paragraphsOf(change.before));
    return paragraphsOf(change.after);
}

QString titleObstacle(const Node &node, const QString &title)
{
    if (isOutlineKind(node.kind) && title.isEmpty())
        return tr("Nothing would be left of the title.");
    return title.size() > longestNewTitle ? tr("The title would be too long.") : QString();
}

void reword(Rewording &made)
{
    Node &node = made.node;
    WordingChange &change = made.change;
    if (made.comment.anchor == QLatin1StringView(titleAnchor)) {
        const QString title = change.after.simplified();
        change.obstacle = titleObstacle(node, title);
        node.title = title;
        return;
    }
    const Field *field = fieldAt(textForm(node.kind), made.comment.anchor);
    QJsonValue value = valueAt(node.body, made.comment.anchor);
    const bool isText = field && field->type != FieldType::List && !value.isUndefined();
    if (!isText || !(value.isString() || value.isArray())) {
        change.obstacle = tr("This text no longer exists. Change the block by hand.");
        return;
    }
    if (!field->bracketSigns.isEmpty()
        && signsIn(change.before, field->bracketSigns)
            != signsIn(change.after, field->bracketSigns)) {
        change.obstacle = tr("The brackets of this text would no longer enclose what they do now. "
                             "Change it by hand.");
        return;
    }
    if (field->type == FieldType::RichText)
        value = rewordedText(value, change);
    else
        value = field->type == FieldType::LongText ? change.after : change.after.simplified();
    if (!change.obstacle.isEmpty())
        return;
    const auto body = withValueAt(node.body, made.comment.anchor, value);
    if (body)
        node.body = *body;
    else
        change.obstacle = body.error().message;
}

Result<Rewording> rewordingFor(const CourseView &view, const CommentId &id)
{
    CARREL_TRY_VALUE(comments, view.comments());
    const auto found = std::ranges::find(comments, id, &Comment::id);
    if (found == comments.end())
        return Error{ErrorCode::NotFound, tr("This comment no longer exists.")};
    Rewording made{.change = {}, .comment = *found, .node = {}};
    const ReviewDetails details = reviewDetails(*found);
    made.change.after = details.suggestion;
    if (details.suggestion.isEmpty() || found->anchor.isEmpty()) {
        made.change.obstacle = tr("This comment suggests no other words.");
        return made;
    }
    CARREL_TRY_VALUE(node, view.node(found->node));
    if (!node || !details.lost.isNull()) {
        made.change.obstacle = tr("The block that the reviewer saw has been deleted.");
        return made;
    }
    made.node = *node;
    made.change.before = reviewWordsAt(*node, found->anchor);
    made.change.isOther = made.change.before != found->quote;
    if (isChangeable(*node))
        reword(made);
    else
        made.change.obstacle = tr("This block was made by a newer version of Carrel.");
    return made;
}

} // namespace

Result<WordingChange> wordingChange(const CourseView &view, const CommentId &comment)
{
    CARREL_TRY_VALUE(made, rewordingFor(view, comment));
    return made.change;
}

Result<> acceptWording(EditSession &session, const CommentId &comment, IfOther ifOther)
{
    CARREL_TRY_VALUE(made, rewordingFor(session.view(), comment));
    if (!made.change.obstacle.isEmpty())
        return Error{ErrorCode::InvalidInput, made.change.obstacle};
    if (made.change.isOther && ifOther == IfOther::Refuse)
        return Error{ErrorCode::Conflict,
                     tr("The text has changed since the reviewer saw it. Compare both before you "
                        "accept the suggestion.")};
    return session.perform(tr("Accept suggested wording"), [&](Edit &edit) -> Result<> {
        CARREL_TRY(edit.putNode(made.node));
        Comment done = made.comment;
        done.status = u"done"_s;
        return edit.putComment(done);
    });
}

} // namespace carrel
