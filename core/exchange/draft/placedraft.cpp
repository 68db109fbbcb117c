// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/placedraft.h"

#include "core/base/rank.h"
#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/labels.h"
#include "core/edit/mediaedits.h"
#include "core/edit/references.h"
#include "core/exchange/draft/blankcourse.h"
#include "core/kinds/kind.h"

#include <QBuffer>
#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// One placing: files first, so that bodies can name them; then the nodes; then what is doubtful.
class DraftPlacing
{
public:
    DraftPlacing(Edit &edit, const Draft &draft, const Progress &progress)
        : m_edit(edit)
        , m_draft(draft)
        , m_progress(progress)
    { }

    Result<QList<NodeId>> run(const Place &place)
    {
        for (const Node &node : m_draft.nodes)
            m_references.nodes.insert(node.id.text(), m_edit.ids().nextText());
        CARREL_TRY_VALUE(blank, untouchedModule(m_edit.view()));
        CARREL_TRY(bringFiles());
        CARREL_TRY(putNodes(place));
        CARREL_TRY(leaveRemarks());
        if (!blank.isNull() && m_edit.view().courseId().value() == place.parent)
            CARREL_TRY(takePlaceOf(blank));
        return m_tops;
    }

private:
    Result<> bringFiles();
    Result<> putNodes(const Place &place);
    Result<Node> placed(const Node &drafted, const Place &place);
    Result<QString> rankOf(const Node &drafted, const Place &here, const NodeId &id);
    void rankChildren();
    Result<> leaveRemarks();
    Result<> takePlaceOf(const NodeId &blank);
    NodeId newId(const NodeId &drafted) const
    {
        return NodeId(m_references.nodes.value(drafted.text()));
    }

    Edit &m_edit;
    const Draft &m_draft;
    const Progress &m_progress;
    References m_references;
    QHash<NodeId, QStringList> m_ranks; ///< For those still to come into each drafted parent.
    QList<NodeId> m_tops;
};

Result<> DraftPlacing::bringFiles()
{
    for (const DraftFile &file : m_draft.files) {
        QBuffer device;
        device.setData(file.bytes);
        device.open(QIODevice::ReadOnly);
        CARREL_TRY_VALUE(inserted, insertMedia(m_edit, device, file.name, m_progress));
        m_references.media.insert(file.id.text(), inserted.id.text());
    }
    return {};
}

/// What comes into a new node has no neighbours to ask about.
void DraftPlacing::rankChildren()
{
    QHash<NodeId, int> counts;
    for (const Node &node : m_draft.nodes)
        ++counts[node.parent];
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (!at.key().isNull())
            m_ranks.insert(at.key(), evenRanks(at.value()));
    }
}

Result<QString> DraftPlacing::rankOf(const Node &drafted, const Place &here, const NodeId &id)
{
    if (drafted.parent.isNull())
        return rankAt(m_edit, here, id);
    return m_ranks[drafted.parent].takeFirst();
}

Result<> DraftPlacing::putNodes(const Place &place)
{
    rankChildren();
    for (const Node &drafted : m_draft.nodes) {
        CARREL_TRY_VALUE(node, placed(drafted, place));
        CARREL_TRY(m_edit.putNode(node));
        if (drafted.parent.isNull())
            m_tops.append(node.id);
    }
    return {};
}

Result<Node> DraftPlacing::placed(const Node &drafted, const Place &place)
{
    Node node = drafted;
    node.id = newId(drafted.id);
    const Place here = drafted.parent.isNull() ? place : Place{newId(drafted.parent)};
    node.parent = here.parent;
    CARREL_TRY_VALUE(rank, rankOf(drafted, here, node.id));
    node.rank = rank;
    const Kind *kind = findKind(node.kind);
    if (!kind && !isOutlineKind(node.kind))
        return Error{ErrorCode::InvalidInput, tr("This version of Carrel has no such block type."),
                     node.kind};
    if (kind) {
        CARREL_TRY(checkBodyTypes(*kind, node.body));
        node.body = withNewIds(*kind, completedBody(*kind, node.body, m_edit.ids()), m_edit.ids());
    }
    node.body = withReferences(node.kind, node.body, m_references);
    return node;
}

Result<> DraftPlacing::leaveRemarks()
{
    for (const DraftItem &item : m_draft.items) {
        if (item.outcome != DraftItem::Outcome::WithLoss || item.node.isNull())
            continue;
        Comment remark;
        remark.id = m_edit.ids().next<CommentId>();
        remark.node = newId(item.node);
        remark.quote = item.source;
        remark.kind = QLatin1StringView(importRemark);
        remark.status = u"open"_s;
        remark.at = m_edit.now();
        remark.body = QJsonObject{{u"text"_s, item.message}};
        CARREL_TRY(m_edit.putComment(remark));
    }
    return {};
}

/// Who starts a course with a document has no use for the empty page of a blank one.
Result<> DraftPlacing::takePlaceOf(const NodeId &blank)
{
    CARREL_TRY(m_edit.removeNode(blank));
    CARREL_TRY_VALUE(id, m_edit.view().courseId());
    CARREL_TRY_VALUE(course, m_edit.node(id));
    const QString title = m_draft.title.simplified();
    if (title.isEmpty() || !isUntitledCourse(course.title))
        return {};
    course.title = title;
    return m_edit.putNode(course);
}

QString placingLabel(const Draft &draft)
{
    if (draft.title.isEmpty())
        return tr("Import");
    return tr("Import “%1”", "%1: name of a document").arg(labelText(draft.title));
}

} // namespace

Result<QList<NodeId>> placeDraft(EditSession &session, const Draft &draft, const Place &place,
                                 const Progress &progress)
{
    if (draft.nodes.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("There is nothing to import.")};
    QList<NodeId> tops;
    CARREL_TRY(session.perform(placingLabel(draft), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(placed, DraftPlacing(edit, draft, progress).run(place));
        tops = placed;
        return {};
    }));
    return tops;
}

} // namespace carrel
