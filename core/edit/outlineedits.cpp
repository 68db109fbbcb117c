// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/outlineedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/plannedtime.h"
#include "core/model/settings.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int bodyVersion = 1;

Result<> checkPage(const PageDetails &details)
{
    if (details.attempts < 0 || details.attempts > mostAttempts)
        return Error{ErrorCode::InvalidInput,
                     tr("A quiz page has at most %1 attempts, or 0 for as many as wanted.")
                         .arg(mostAttempts)};
    if (details.draw < 0 || details.draw > mostDrawn)
        return Error{
            ErrorCode::InvalidInput,
            tr("A quiz page draws at most %1 questions, or 0 for all of them.").arg(mostDrawn)};
    if (details.timeLimit < 0 || details.timeLimit > mostQuizMinutes)
        return Error{ErrorCode::InvalidInput,
                     tr("A quiz page takes at most %1 minutes, or 0 for as long as wanted.")
                         .arg(mostQuizMinutes)};
    return checkMinutes(details.minutes);
}

/// What is as in a new page is only written where the page says it already.
QJsonObject membersFor(const PageDetails &details, const QJsonObject &body)
{
    QJsonObject members = toJson(details);
    const QJsonObject initial = toJson(PageDetails());
    for (auto member = initial.begin(); member != initial.end(); ++member) {
        if (!body.contains(member.key()) && members.value(member.key()) == member.value())
            members.remove(member.key());
    }
    return members;
}

Result<NodeId> addNode(EditSession &session, const Place &place, Node node, const QString &label)
{
    NodeId added;
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        node.id = edit.ids().next<NodeId>();
        node.parent = place.parent;
        CARREL_TRY_VALUE(rank, rankAt(edit, place, node.id));
        node.rank = rank;
        added = node.id;
        return edit.putNode(node);
    }));
    return added;
}

Node emptyModule(const QString &title)
{
    Node module;
    module.kind = QLatin1StringView(nodekind::module);
    module.title = title;
    module.body = {{u"v"_s, bodyVersion},
                   {u"objectives"_s, QJsonArray()},
                   {u"minutes"_s, 0},
                   {u"summary"_s, QString()}};
    return module;
}

/// Steps that change the same members of the same node are one for undo.
QString mergeKey(const NodeId &id, const QJsonObject &before, const QJsonObject &after)
{
    QString key = id.text();
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) != member.value())
            key += u'/' + member.key();
    }
    return key;
}

Result<> putBody(EditSession &session, const Node &present, const QJsonObject &changed)
{
    const auto put = [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(node, edit.node(present.id));
        for (auto member = changed.begin(); member != changed.end(); ++member)
            node.body.insert(member.key(), member.value());
        return edit.putNode(node);
    };
    return session.perform(labelFor(Doing::Change, present), put,
                           mergeKey(present.id, present.body, changed));
}

Result<Node> nodeOfKind(const CourseView &view, const NodeId &id, const char *kind,
                        const QString &ifOther)
{
    CARREL_TRY_VALUE(node, view.node(id));
    if (!node)
        return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
    if (node->kind != QLatin1StringView(kind))
        return Error{ErrorCode::InvalidInput, ifOther};
    return *node;
}

Result<Node> moduleNode(const CourseView &view, const NodeId &id)
{
    return nodeOfKind(view, id, nodekind::module, tr("Only a module has objectives."));
}

Result<Node> pageNode(const CourseView &view, const NodeId &id)
{
    return nodeOfKind(view, id, nodekind::page, tr("Only a page has attempts."));
}

QJsonArray objectivesOf(const QStringList &texts)
{
    QJsonArray objectives;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            objectives.append(text.simplified());
    }
    return objectives;
}

} // namespace

Result<NodeId> addModule(EditSession &session, const Place &place, const QString &title)
{
    CARREL_TRY_VALUE(clean, cleanTitle(title, tr("A module needs a title.")));
    return addNode(session, place, emptyModule(clean), tr("Add module “%1”").arg(labelText(clean)));
}

Result<NodeId> addPart(EditSession &session, const Place &place, const QString &title,
                       const QString &moduleTitle)
{
    CARREL_TRY_VALUE(cleanPart, cleanTitle(title, tr("A part needs a title.")));
    CARREL_TRY_VALUE(cleanModule, cleanTitle(moduleTitle, tr("A module needs a title.")));
    Node part = emptyModule(cleanPart);
    const QString label = tr("Add part “%1”").arg(labelText(cleanPart));
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        part.id = edit.ids().next<NodeId>();
        part.parent = place.parent;
        CARREL_TRY_VALUE(rank, rankAt(edit, place, part.id));
        part.rank = rank;
        CARREL_TRY(edit.putNode(part));
        Node module = emptyModule(cleanModule);
        module.id = edit.ids().next<NodeId>();
        module.parent = part.id;
        CARREL_TRY_VALUE(first, rankAt(edit, {part.id}, module.id));
        module.rank = first;
        return edit.putNode(module);
    }));
    return part.id;
}

Result<NodeId> addPage(EditSession &session, const Place &place, const QString &title)
{
    return addPage(session, place, title, PageDetails());
}

Result<NodeId> addPage(EditSession &session, const Place &place, const QString &title,
                       const PageDetails &details)
{
    CARREL_TRY(checkPage(details));
    CARREL_TRY_VALUE(clean, cleanTitle(title, tr("A page needs a title.")));
    Node page;
    page.kind = QLatin1StringView(nodekind::page);
    page.title = clean;
    page.body = toJson(details);
    page.body.insert(u"v"_s, bodyVersion);
    return addNode(session, place, page, tr("Add page “%1”").arg(labelText(clean)));
}

Result<> renameNode(EditSession &session, const NodeId &id, const QString &title)
{
    CARREL_TRY_VALUE(found, session.view().node(id));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
    QString clean = title.simplified();
    if (isOutlineKind(found->kind)) {
        CARREL_TRY_VALUE(nonEmpty,
                         cleanTitle(title, tr("A course, a module and a page each need a title.")));
        clean = nonEmpty;
    }
    const auto rename = [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(node, edit.node(id));
        node.title = clean;
        return edit.putNode(node);
    };
    return session.perform(labelFor(Doing::Rename, *found), rename, id.text() + u"/title"_s);
}

Result<ModuleDetails> moduleDetails(const EditSession &session, const NodeId &module)
{
    CARREL_TRY_VALUE(node, moduleNode(session.view(), module));
    ModuleDetails details;
    const QJsonArray objectives = node.body.value(u"objectives"_s).toArray();
    for (const QJsonValue &objective : objectives)
        details.objectives.append(objective.toString());
    details.minutes = node.body.value(u"minutes"_s).toInt();
    details.summary = node.body.value(u"summary"_s).toString();
    return details;
}

Result<> changeModule(EditSession &session, const NodeId &module, const ModuleDetails &details)
{
    CARREL_TRY(checkMinutes(details.minutes));
    CARREL_TRY_VALUE(present, moduleNode(session.view(), module));
    return putBody(session, present,
                   {{u"objectives"_s, objectivesOf(details.objectives)},
                    {u"minutes"_s, details.minutes},
                    {u"summary"_s, details.summary.trimmed()}});
}

Result<PageDetails> pageDetails(const EditSession &session, const NodeId &page)
{
    CARREL_TRY_VALUE(node, pageNode(session.view(), page));
    return pageDetailsFrom(node.body);
}

Result<> changePage(EditSession &session, const NodeId &page, const PageDetails &details)
{
    CARREL_TRY(checkPage(details));
    CARREL_TRY_VALUE(present, pageNode(session.view(), page));
    return putBody(session, present, membersFor(details, present.body));
}

namespace {

QString statusLabel(NodeStatus status)
{
    switch (status) {
    case NodeStatus::Draft: return tr("Mark as draft");
    case NodeStatus::Review: return tr("Mark as ready for review");
    case NodeStatus::Done: return tr("Mark as done");
    case NodeStatus::None: break;
    }
    return tr("Take the status away");
}

} // namespace

Result<> changeStatus(EditSession &session, const QList<NodeId> &chosen, NodeStatus status)
{
    QList<Node> nodes;
    for (const NodeId &id : chosen) {
        CARREL_TRY_VALUE(node, session.view().node(id));
        if (!node)
            return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
        if (!isOutlineKind(node->kind) || node->parent.isNull())
            return Error{ErrorCode::InvalidInput, tr("Only pages and modules have a status.")};
        nodes.append(*node);
    }
    return session.perform(statusLabel(status), [&](Edit &edit) -> Result<> {
        for (Node &node : nodes) {
            node.body = withStatus(node.body, status);
            CARREL_TRY(edit.putNode(node));
        }
        return {};
    });
}

} // namespace carrel
