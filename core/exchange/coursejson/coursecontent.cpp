// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/coursecontent.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/coursejson/jsonplace.h"
#include "core/exchange/coursejson/membersof.h"
#include "core/exchange/coursejson/nodereader.h"
#include "core/kinds/kind.h"
#include "core/model/settings.h"

#include <QHash>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

/// Adds `id` to `seen`, or refuses it as taken.
void claim(MembersOf &in, QSet<QString> &seen, const QString &id)
{
    if (seen.contains(id))
        in.refuse(u"id"_s, tr("another entry of this list has the same id"));
    seen.insert(id);
}

Result<> readFormat(MembersOf &in)
{
    const QString format = in.text(u"format"_s);
    if (format != u"carrel-course")
        in.refuse(u"format"_s, tr("expected “carrel-course”: this is no course of Carrel"));
    const qint64 version = in.integer(u"version"_s, 1, std::numeric_limits<int>::max(), 1);
    if (in.error())
        return *in.error();
    if (version > formatVersion)
        return Error{ErrorCode::TooNew,
                     tr("version: this course is written in version %1 of the format, and this "
                        "program reads up to version %2. Use a newer Carrel.")
                         .arg(version)
                         .arg(formatVersion)};
    return {};
}

Result<> readSettings(MembersOf &in, CourseContent &content)
{
    content.settings = in.object(u"settings"_s);
    if (in.error())
        return *in.error();
    QStringList ignored;
    (void)settingsFrom(content.settings, &ignored);
    if (!ignored.isEmpty())
        return errorAt(memberPlace(u"settings"_s, ignored.first()),
                       tr("this setting cannot have such a value"));
    return {};
}

Result<> readSkills(const QJsonArray &entries, CourseContent &content, IdSource &ids)
{
    QSet<QString> seen;
    const QStringList ranks = evenRanks(int(entries.size()));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        MembersOf in(entries.at(i), entryPlace(u"skills"_s, i));
        Skill skill;
        skill.id = in.id<SkillId>(u"id"_s);
        if (skill.id.isNull())
            skill.id = ids.next<SkillId>();
        claim(in, seen, skill.id.text());
        skill.rank = ranks[i];
        skill.title = in.line(u"title"_s);
        if (skill.title.isEmpty())
            in.refuse(u"title"_s, tr("expected a title"));
        if (skill.title.size() > longestTitle)
            in.refuse(u"title"_s,
                      tr("expected a title of at most %1 characters").arg(longestTitle));
        skill.body = in.rest();
        if (in.error())
            return *in.error();
        content.skills.append(skill);
    }
    return {};
}

QByteArray readHash(MembersOf &in)
{
    const QString text = in.text(u"sha256"_s);
    const QByteArray hash = QByteArray::fromHex(text.toLatin1());
    if (!text.isEmpty() && (hash.size() != 32 || text.size() != 64))
        in.refuse(u"sha256"_s, tr("expected 64 hexadecimal digits"));
    return hash;
}

Result<> readMedia(const QJsonArray &entries, CourseContent &content)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        MediaEntry entry;
        entry.place = entryPlace(u"media"_s, i);
        MembersOf in(entries.at(i), entry.place);
        entry.media.id = in.id<MediaId>(u"id"_s);
        if (entry.media.id.isNull())
            in.refuse(u"id"_s, tr("expected an id, by which blocks name this file"));
        claim(in, seen, entry.media.id.text());
        entry.file = in.text(u"file"_s);
        if (entry.file.isEmpty())
            in.refuse(u"file"_s,
                      tr("expected the path of a file, from the folder of this document"));
        entry.media.name = in.line(u"name"_s).section(u'/', -1).section(u'\\', -1);
        if (entry.media.name.isEmpty())
            entry.media.name = entry.file.section(u'/', -1);
        entry.media.type = in.line(u"type"_s);
        entry.media.size = in.integer(u"size"_s, 0, qint64(1) << 53, -1);
        entry.media.sha256 = readHash(in);
        entry.media.body = in.rest();
        if (in.error())
            return *in.error();
        content.media.append(entry);
    }
    return {};
}

Comment readComment(MembersOf &in, const QString &now)
{
    Comment comment;
    comment.id = in.id<CommentId>(u"id"_s);
    comment.node = in.id<NodeId>(u"node"_s);
    comment.parent = in.id<CommentId>(u"parent"_s);
    comment.anchor = in.text(u"anchor"_s);
    comment.quote = in.text(u"quote"_s);
    comment.kind = in.text(u"kind"_s, u"remark"_s);
    comment.status = in.text(u"status"_s, u"open"_s);
    comment.author = in.line(u"author"_s);
    comment.at = in.text(u"at"_s, now);
    comment.seenSave = in.text(u"seenSave"_s);
    comment.body = in.rest();
    return comment;
}

/// Puts answers after what they answer. Refuses an answer to nothing, to another node's comment, or
/// to itself by a detour.
Result<> sortThreads(QList<Comment> &comments)
{
    QHash<QString, QList<qsizetype>> answers;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (comments[i].parent.isNull())
            order.append(i);
        else
            answers[comments[i].parent.text()].append(i);
    }
    QSet<qsizetype> placed(order.begin(), order.end());
    for (qsizetype k = 0; k < order.size(); ++k) {
        const Comment &comment = comments[order[k]];
        const QList<qsizetype> next = answers.value(comment.id.text());
        for (const qsizetype i : next) {
            if (comments[i].node != comment.node)
                continue;
            order.append(i);
            placed.insert(i);
        }
    }
    QList<Comment> sorted;
    for (const qsizetype i : std::as_const(order))
        sorted.append(comments[i]);
    for (qsizetype i = 0; i < comments.size(); ++i) {
        if (!placed.contains(i))
            return errorAt(memberPlace(entryPlace(u"comments"_s, i), u"parent"_s),
                           tr("expected the id of another comment on the same node"));
    }
    comments = sorted;
    return {};
}

Result<> readComments(const QJsonArray &entries, CourseContent &content, const NodeReader &tree,
                      IdSource &ids, const QString &now)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        MembersOf in(entries.at(i), entryPlace(u"comments"_s, i));
        Comment comment = readComment(in, now);
        if (comment.id.isNull())
            comment.id = ids.next<CommentId>();
        claim(in, seen, comment.id.text());
        if (!tree.hasNode(comment.node.text()))
            in.refuse(u"node"_s, tr("expected the id of a node of this course"));
        if (comment.kind.isEmpty())
            in.refuse(u"kind"_s, tr("expected a word, such as “remark”"));
        if (comment.status.isEmpty())
            in.refuse(u"status"_s, tr("expected “open” or “done”"));
        if (in.error())
            return *in.error();
        content.comments.append(comment);
    }
    return sortThreads(content.comments);
}

Result<> readWaivers(const QJsonArray &entries, CourseContent &content, const NodeReader &tree)
{
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        MembersOf in(entries.at(i), entryPlace(u"waivers"_s, i));
        Waiver waiver;
        waiver.node = in.id<NodeId>(u"node"_s);
        waiver.rule = in.line(u"rule"_s);
        waiver.reason = in.text(u"reason"_s);
        waiver.textHash = in.text(u"textHash"_s);
        waiver.body = in.rest();
        if (!tree.hasNode(waiver.node.text()))
            in.refuse(u"node"_s, tr("expected the id of a node of this course"));
        if (waiver.rule.isEmpty())
            in.refuse(u"rule"_s, tr("expected the name of a check"));
        if (seen.contains({waiver.node.text(), waiver.rule}))
            in.refuse(u"rule"_s, tr("this check is set aside for this node already"));
        if (in.error())
            return *in.error();
        seen.insert({waiver.node.text(), waiver.rule});
        content.waivers.append(waiver);
    }
    return {};
}

Result<> readRetired(const QJsonArray &entries, NodeReader &tree)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = entryPlace(u"retired"_s, i);
        MembersOf in(entries.at(i), place);
        ExportIndex index;
        index.node = in.id<NodeId>(u"node"_s);
        index.n = int(in.integer(u"index"_s, 0, std::numeric_limits<int>::max(), -1));
        index.width = int(in.integer(u"indexBits"_s, 1, 64, -1));
        if (index.node.isNull() || tree.hasNode(index.node.text()))
            in.refuse(u"node"_s, tr("expected the id of a node that is no longer in the course"));
        if (index.n < 0)
            in.refuse(u"index"_s, tr("expected a whole number"));
        if (index.width < 0)
            in.refuse(u"indexBits"_s, tr("expected a whole number"));
        if (in.error())
            return *in.error();
        CARREL_TRY(tree.addIndex(index, place));
    }
    return {};
}

/// Blocks that name a file the document does not have are kept, and the author is told.
void warnOfMissingMedia(CourseContent &content)
{
    QSet<QString> known;
    for (const MediaEntry &entry : std::as_const(content.media))
        known.insert(entry.media.id.text());
    for (const MediaId &id : mediaIn(settingsFrom(content.settings))) {
        if (!known.contains(id.text()))
            content.warnings += tr("The settings name the media “%1”, which the document does not "
                                   "have.")
                                    .arg(id.text());
    }
    for (const Node &node : std::as_const(content.nodes)) {
        for (const MediaId &id : mediaIn(node.kind, node.body)) {
            if (!known.contains(id.text()))
                content.warnings += tr("The block %1 (%2) names the media “%3”, which the document "
                                       "does not have.")
                                        .arg(node.id.text(), node.kind, id.text());
        }
    }
}

} // namespace

Result<CourseContent> contentFrom(const QJsonObject &document, IdSource &ids, const QString &now)
{
    CourseContent content;
    MembersOf in(document, {});
    CARREL_TRY(readFormat(in));
    CARREL_TRY(readSettings(in, content));
    const QJsonArray skills = in.array(u"skills"_s);
    const QJsonArray links = in.array(u"courseSkills"_s);
    const QJsonArray media = in.array(u"media"_s);
    const QJsonArray comments = in.array(u"comments"_s);
    const QJsonArray waivers = in.array(u"waivers"_s);
    const QJsonArray retired = in.array(u"retired"_s);
    if (in.error())
        return *in.error();
    CARREL_TRY(readSkills(skills, content, ids));
    CARREL_TRY(readMedia(media, content));
    NodeReader tree(content, ids);
    CARREL_TRY(tree.readCourse(in));
    CARREL_TRY(tree.readLinks(links, content.nodes.first().id, u"courseSkills"_s));
    CARREL_TRY(readComments(comments, content, tree, ids, now));
    CARREL_TRY(readWaivers(waivers, content, tree));
    CARREL_TRY(readRetired(retired, tree));
    warnOfMissingMedia(content);
    return content;
}

} // namespace carrel::coursejson
