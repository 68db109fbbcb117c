// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/edit/earlierversions.h"
#include "core/edit/editsession.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

/// Makes a course what another state of it is, row by row; what is equal is not touched.
class GoingBack
{
public:
    GoingBack(Edit &edit, const CourseView &then, const Progress &progress)
        : m_edit(edit)
        , m_then(then)
        , m_progress(progress)
    { }

    Result<> run()
    {
        CARREL_TRY(putMedia());
        CARREL_TRY(putNodes());
        CARREL_TRY(putSettings());
        CARREL_TRY(putSkills());
        CARREL_TRY(putRemarks());
        CARREL_TRY(removeNodes());
        return removeMedia();
    }
    const QStringList &lostMedia() const { return m_lost; }

private:
    Result<> putMedia();
    Result<> putNodes();
    Result<> putSettings();
    Result<> putSkills();
    Result<> putLinks();
    Result<> putRemarks();
    Result<> putComments();
    Result<> removeNodes();
    Result<> removeMedia();
    Result<bool> bringBytes(const Media &media);

    Edit &m_edit;
    const CourseView &m_then;
    const Progress &m_progress;
    QSet<NodeId> m_nodes; ///< That there were then.
    QStringList m_lost;
};

/// The bytes from the version itself, where the session has them no more; false if it has not all
/// of them either. A drive that does not answer, say, is an error instead: they may be there.
Result<bool> GoingBack::bringBytes(const Media &media)
{
    const auto areGone = [](const Error &error) {
        return error.code == ErrorCode::NotFound || error.code == ErrorCode::Damaged;
    };
    const auto device = m_then.openMedia(media);
    if (!device && !areGone(device.error()))
        return device.error();
    if (!device)
        return false;
    const auto stored = m_edit.storeBytes(**device, m_progress);
    if (!stored && !areGone(stored.error()))
        return stored.error();
    return bool(stored);
}

Result<> GoingBack::putMedia()
{
    CARREL_TRY_VALUE(now, m_edit.view().media());
    CARREL_TRY_VALUE(then, m_then.media());
    for (const Media &media : then) {
        if (std::ranges::find(now, media) != now.end())
            continue;
        auto put = m_edit.putMedia(media);
        if (!put && put.error().code == ErrorCode::NotFound) {
            CARREL_TRY_VALUE(isThere, bringBytes(media));
            if (isThere)
                put = m_edit.putMedia(media);
        }
        if (!put && put.error().code != ErrorCode::NotFound)
            return put.error();
        if (!put)
            m_lost << media.name;
    }
    return {};
}

/// From the course down, so that each comes below one that is in its place already.
Result<> GoingBack::putNodes()
{
    CARREL_TRY_VALUE(total, m_then.nodeCount());
    return m_then.forEachNode([&](const Node &node, int) -> Result<> {
        m_nodes.insert(node.id);
        if (m_progress && !m_progress(m_nodes.size(), total))
            return Error{ErrorCode::Cancelled, tr("Cancelled; the course is as it was before.")};
        CARREL_TRY_VALUE(now, m_edit.view().node(node.id));
        return now && *now == node ? Result<>() : m_edit.putNode(node);
    });
}

Result<> GoingBack::putSettings()
{
    CARREL_TRY_VALUE(now, m_edit.view().settingValues());
    CARREL_TRY_VALUE(then, m_then.settingValues());
    for (auto setting = then.begin(); setting != then.end(); ++setting) {
        if (now.value(setting.key()) != setting.value())
            CARREL_TRY(m_edit.putSetting(setting.key(), setting.value()));
    }
    for (const QString &key : now.keys()) {
        if (!then.contains(key))
            CARREL_TRY(m_edit.removeSetting(key));
    }
    return {};
}

Result<> GoingBack::putSkills()
{
    CARREL_TRY_VALUE(now, m_edit.view().skills());
    CARREL_TRY_VALUE(then, m_then.skills());
    for (const Skill &skill : then) {
        if (std::ranges::find(now, skill) == now.end())
            CARREL_TRY(m_edit.putSkill(skill));
    }
    for (const Skill &skill : std::as_const(now)) {
        if (std::ranges::find(then, skill.id, &Skill::id) == then.end())
            CARREL_TRY(m_edit.removeSkill(skill.id));
    }
    return putLinks();
}

Result<> GoingBack::putLinks()
{
    CARREL_TRY_VALUE(now, m_edit.view().nodeSkills());
    CARREL_TRY_VALUE(then, m_then.nodeSkills());
    const auto isSame = [](const NodeSkill &a, const NodeSkill &b) {
        return a.node == b.node && a.skill == b.skill;
    };
    for (const NodeSkill &link : std::as_const(now)) {
        if (std::ranges::none_of(then, [&](const NodeSkill &old) { return isSame(old, link); }))
            CARREL_TRY(m_edit.removeNodeSkill(link.node, link.skill));
    }
    for (const NodeSkill &link : then) {
        if (std::ranges::find(now, link) == now.end())
            CARREL_TRY(m_edit.putNodeSkill(link));
    }
    return {};
}

Result<> GoingBack::putRemarks()
{
    CARREL_TRY(putComments());
    CARREL_TRY_VALUE(now, m_edit.view().waivers());
    CARREL_TRY_VALUE(then, m_then.waivers());
    for (const Waiver &waiver : std::as_const(now)) {
        if (std::ranges::find(then, waiver) == then.end())
            CARREL_TRY(m_edit.removeWaiver(waiver.node, waiver.rule));
    }
    for (const Waiver &waiver : then) {
        if (std::ranges::find(now, waiver) == now.end())
            CARREL_TRY(m_edit.putWaiver(waiver));
    }
    return {};
}

/// Those that were answered before their answers.
Result<> GoingBack::putComments()
{
    CARREL_TRY_VALUE(now, m_edit.view().comments());
    CARREL_TRY_VALUE(then, m_then.comments());
    QHash<CommentId, const Comment *> waiting;
    for (const Comment &comment : then)
        waiting.insert(comment.id, &comment);
    for (const Comment &each : then) {
        QList<const Comment *> chain;
        for (const Comment *up = waiting.value(each.id); up; up = waiting.value(up->parent)) {
            chain.prepend(up);
            waiting.remove(up->id);
        }
        for (const Comment *comment : std::as_const(chain)) {
            if (std::ranges::find(now, *comment) == now.end())
                CARREL_TRY(m_edit.putComment(*comment));
        }
    }
    for (const Comment &comment : std::as_const(now)) {
        if (std::ranges::find(then, comment.id, &Comment::id) == then.end())
            CARREL_TRY(m_edit.removeComment(comment.id));
    }
    return {};
}

/// All that stays has its place by now, so nothing of it goes with what is above it.
Result<> GoingBack::removeNodes()
{
    QList<std::pair<NodeId, NodeId>> gone; // with what each stands in
    CARREL_TRY(m_edit.view().forEachNode([&](const Node &node, int) -> Result<> {
        if (!m_nodes.contains(node.id))
            gone.append({node.id, node.parent});
        return {};
    }));
    for (const auto &[id, parent] : std::as_const(gone)) {
        if (m_nodes.contains(parent))
            CARREL_TRY(m_edit.removeNode(id));
    }
    return {};
}

Result<> GoingBack::removeMedia()
{
    CARREL_TRY_VALUE(now, m_edit.view().media());
    CARREL_TRY_VALUE(then, m_then.media());
    for (const Media &media : std::as_const(now)) {
        if (std::ranges::find(then, media.id, &Media::id) == then.end())
            CARREL_TRY(m_edit.removeMedia(media.id));
    }
    return {};
}

} // namespace

Result<QStringList> goBackToVersion(EditSession &session, const CourseView &then,
                                    const QString &when, const Progress &progress)
{
    CARREL_TRY_VALUE(course, session.view().courseId());
    CARREL_TRY_VALUE(former, then.courseId());
    if (course != former) {
        return Error{ErrorCode::Refused,
                     tr("This is a version of another course. Open it as a copy instead.")};
    }
    QStringList lost;
    //: %1 names a version: a time
    CARREL_TRY(
        session.perform(tr("Go back to the version of %1").arg(when), [&](Edit &edit) -> Result<> {
            GoingBack back(edit, then, progress);
            CARREL_TRY(back.run());
            lost = back.lostMedia();
            return {};
        }));
    return lost;
}

} // namespace carrel
