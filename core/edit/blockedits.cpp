// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/fieldpath.h"
#include "core/edit/labels.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/kind.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

Error unknownKind()
{
    return Error{
        ErrorCode::Refused,
        tr("This block was made by a newer version of Carrel. Here it can be moved, copied "
           "or deleted, but not changed.")};
}

Result<const Kind *> kindFor(const QString &id)
{
    const Kind *kind = findKind(id);
    if (!kind)
        return Error{ErrorCode::InvalidInput, tr("This version of Carrel has no such block type."),
                     id};
    return kind;
}

/// A file that the body begins to name must be in the course.
Result<> checkNewMedia(const CourseView &view, const Node &before, const QJsonObject &body)
{
    const QList<MediaId> present = mediaIn(before.kind, before.body);
    const QList<MediaId> named = mediaIn(before.kind, body);
    for (const MediaId &id : named) {
        if (present.contains(id))
            continue;
        CARREL_TRY_VALUE(media, view.media(id));
        if (!media)
            return Error{ErrorCode::InvalidInput,
                         tr("This file is not in the course. Insert it first."), id.text()};
    }
    return {};
}

/// What the Undo menu calls a change of that field: the field by its name on the screen.
QString changeLabel(const Node &node, const QString &path)
{
    const QString key = path.left(path.indexOf(u'[')).section(u'.', 0, 0);
    const QList<Field> &form = findKind(node.kind)->form;
    const auto field = std::ranges::find(form, key, &Field::key);
    if (field == form.end() || field->label.isEmpty())
        return labelFor(Doing::Change, node);
    return tr("Change “%1”", "%1: name of a field, for example Feedback").arg(field->label);
}

Result<NodeId> putNewBlock(EditSession &session, const Place &place, const Kind &kind,
                           const std::function<QJsonObject(IdSource &)> &body)
{
    NodeId added;
    const QString label = tr("Add %1", "%1: a block type, for example Image").arg(kind.title);
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        Node block;
        block.id = edit.ids().next<NodeId>();
        block.parent = place.parent;
        block.kind = kind.id;
        CARREL_TRY_VALUE(rank, rankAt(edit, place, block.id));
        block.rank = rank;
        const QJsonObject content = body(edit.ids());
        CARREL_TRY(checkNewMedia(edit.view(), block, content));
        block.body = content;
        added = block.id;
        return edit.putNode(block);
    }));
    return added;
}

Result<> putBody(EditSession &session, const Node &before, const QJsonObject &body,
                 const QString &label, const QString &mergeKey)
{
    CARREL_TRY(checkBodyTypes(*findKind(before.kind), body));
    CARREL_TRY(checkNewMedia(session.view(), before, body));
    return session.perform(
        label,
        [&](Edit &edit) -> Result<> {
            Node node = before;
            node.body = body;
            return edit.putNode(node);
        },
        mergeKey);
}

enum class Arranging { Add, Delete, Move };

/// What the Undo menu calls it: the entry by its name on the screen.
QString entryLabel(const Node &node, const QString &list, Arranging doing)
{
    const Field *field = fieldAt(findKind(node.kind)->form, list);
    if (!field || field->entryName.isEmpty())
        return changeLabel(node, list);
    switch (doing) {
    case Arranging::Add:
        return tr("Add %1", "%1: an entry of a list, for example option").arg(field->entryName);
    case Arranging::Delete:
        return tr("Delete %1", "%1: an entry of a list, for example option").arg(field->entryName);
    case Arranging::Move:
        return tr("Move %1", "%1: an entry of a list, for example option").arg(field->entryName);
    }
    return {};
}

/// With an id where the list has ids, and one text for each entry of a list it goes along with.
QJsonValue newEntry(const Node &node, const QString &list, IdSource &ids)
{
    const Field *field = fieldAt(findKind(node.kind)->form, list);
    if (!field || field->type != FieldType::List)
        return QString();
    QJsonObject entry = initialEntry(field->fields);
    if (field->hasId)
        entry.insert(u"id"_s, ids.nextText());
    for (const Field &member : field->fields) {
        QJsonArray texts;
        for (auto i = node.body.value(member.along).toArray().size(); i > 0; --i)
            texts.append(QString());
        if (!member.along.isEmpty())
            entry.insert(member.key, texts);
    }
    return entry;
}

/// The body with the entries of a list changed; `change` says whether it could.
Result<QJsonObject> withEntries(const Node &node, const QString &list,
                                const std::function<bool(QJsonArray &)> &change)
{
    const Field *field = fieldAt(findKind(node.kind)->form, list);
    const bool isList = field && !list.endsWith(u']')
        && (field->type == FieldType::List || field->type == FieldType::TextList);
    QJsonArray entries = valueAt(node.body, list).toArray();
    if (!isList || !change(entries))
        return Error{ErrorCode::InvalidInput, tr("This part of the block no longer exists."), list};
    return withValueAt(node.body, list, entries);
}

void padTo(QJsonArray &texts, qsizetype count)
{
    while (texts.size() < count)
        texts.append(QString());
}

/// Every text list that goes along with a list of the form.
void forEachAlong(const Node &node, const QString &list, QJsonObject &body,
                  const std::function<void(QJsonArray &)> &change)
{
    for (const Field &other : findKind(node.kind)->form) {
        for (const Field &member : other.fields) {
            if (member.along != list)
                continue;
            QJsonArray entries = body.value(other.key).toArray();
            for (qsizetype i = 0; i < entries.size(); ++i) {
                QJsonObject entry = entries[i].toObject();
                QJsonArray texts = entry.value(member.key).toArray();
                change(texts);
                entry.insert(member.key, texts);
                entries[i] = entry;
            }
            body.insert(other.key, entries);
        }
    }
}

Result<> putChanged(Edit &edit, const Node &before, const QJsonObject &body)
{
    Node node = before;
    node.body = body;
    return edit.putNode(node);
}

} // namespace

Result<Node> changeableBlock(const CourseView &view, const NodeId &id)
{
    CARREL_TRY_VALUE(node, view.node(id));
    if (!node)
        return Error{ErrorCode::NotFound, tr("This block no longer exists.")};
    const Kind *kind = findKind(node->kind);
    if (!kind || isNewerBody(*kind, node->body))
        return unknownKind();
    return *node;
}

Result<NodeId> addBlock(EditSession &session, const Place &place, const QString &kind)
{
    CARREL_TRY_VALUE(known, kindFor(kind));
    return putNewBlock(session, place, *known, known->defaults);
}

Result<NodeId> addBlock(EditSession &session, const Place &place, const QString &kind,
                        const QJsonObject &body)
{
    CARREL_TRY_VALUE(known, kindFor(kind));
    CARREL_TRY(checkBodyTypes(*known, body));
    return putNewBlock(session, place, *known,
                       [&](IdSource &ids) { return completedBody(*known, body, ids); });
}

Result<> changeField(EditSession &session, const NodeId &block, const QString &path,
                     const QJsonValue &value)
{
    CARREL_TRY_VALUE(before, changeableBlock(session.view(), block));
    CARREL_TRY_VALUE(body, withValueAt(before.body, path, value));
    return putBody(session, before, body, changeLabel(before, path), block.text() + u'/' + path);
}

Result<> addEntry(EditSession &session, const NodeId &block, const QString &list, int index)
{
    CARREL_TRY_VALUE(before, changeableBlock(session.view(), block));
    const QString label = entryLabel(before, list, Arranging::Add);
    return session.perform(label, [&](Edit &edit) -> Result<> {
        const QJsonValue entry = newEntry(before, list, edit.ids());
        CARREL_TRY_VALUE(body, withEntries(before, list, [&](QJsonArray &entries) {
                             if (index < 0 || index > entries.size())
                                 return false;
                             entries.insert(index, entry);
                             return true;
                         }));
        forEachAlong(before, list, body, [&](QJsonArray &texts) {
            padTo(texts, index);
            texts.insert(index, QString());
        });
        return putChanged(edit, before, body);
    });
}

Result<> removeEntry(EditSession &session, const NodeId &block, const QString &list, int index)
{
    CARREL_TRY_VALUE(before, changeableBlock(session.view(), block));
    CARREL_TRY_VALUE(body, withEntries(before, list, [&](QJsonArray &entries) {
                         if (index < 0 || index >= entries.size())
                             return false;
                         entries.removeAt(index);
                         return true;
                     }));
    forEachAlong(before, list, body, [&](QJsonArray &texts) {
        if (index < texts.size())
            texts.removeAt(index);
    });
    return session.perform(entryLabel(before, list, Arranging::Delete),
                           [&](Edit &edit) { return putChanged(edit, before, body); });
}

Result<> moveEntry(EditSession &session, const NodeId &block, const QString &list, int from, int to)
{
    CARREL_TRY_VALUE(before, changeableBlock(session.view(), block));
    const auto move = [&](QJsonArray &entries) {
        if (std::min(from, to) < 0 || std::max(from, to) >= entries.size())
            return false;
        const QJsonValue entry = entries.takeAt(from);
        entries.insert(to, entry);
        return true;
    };
    CARREL_TRY_VALUE(body, withEntries(before, list, move));
    forEachAlong(before, list, body, [&](QJsonArray &texts) {
        padTo(texts, std::max(from, to) + 1);
        move(texts);
    });
    return session.perform(entryLabel(before, list, Arranging::Move),
                           [&](Edit &edit) { return putChanged(edit, before, body); });
}

Result<> replaceBody(EditSession &session, const NodeId &block, const QJsonObject &body)
{
    CARREL_TRY_VALUE(before, changeableBlock(session.view(), block));
    QJsonObject stored = body;
    stored.insert(u"v"_s, before.body.value(u"v"_s));
    return putBody(session, before, stored, labelFor(Doing::Change, before), {});
}

} // namespace carrel
