// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: an edit is there as a whole or not at all, whatever call of the system fails,
// and editing goes on.

#include "core/base/rank.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

FaultyOperation editingOf(SessionUnderTest &work)
{
    FaultyOperation editing = work.operation("Edit");
    editing.run = [&work] { return work.tryEdit(); };
    editing.check = [&work](const Result<> &done) {
        work.checkEdited(done);
        if (!done)
            work.edit(); // there is room again
        work.checkSession();
    };
    return editing;
}

/// A page with a block, at the end of a module.
Result<NodeId> addPage(Edit &edit, const NodeId &module)
{
    CARREL_TRY_VALUE(pages, edit.view().outlineChildren(module));
    Node page;
    page.id = edit.ids().next<NodeId>();
    page.parent = module;
    page.rank = rankBetween(pages.isEmpty() ? QString() : pages.last().rank, {});
    page.kind = QLatin1StringView(nodekind::page);
    page.title = u"A page"_s;
    CARREL_TRY(edit.putNode(page));
    Node block = page;
    block.id = edit.ids().next<NodeId>();
    block.parent = page.id;
    block.kind = u"text"_s;
    CARREL_TRY(edit.putNode(block));
    return page.id;
}

/// What hangs on a page: a skill, a remark with an answer, a finding set aside.
Result<> addRemarks(Edit &edit, const NodeId &page)
{
    Skill skill;
    skill.id = edit.ids().next<SkillId>();
    skill.rank = rankBetween({}, {});
    skill.title = u"Listening"_s;
    CARREL_TRY(edit.putSkill(skill));
    CARREL_TRY(edit.putNodeSkill({page, skill.id, 0.5}));
    Comment comment;
    comment.id = edit.ids().next<CommentId>();
    comment.node = page;
    comment.kind = u"remark"_s;
    comment.status = u"open"_s;
    comment.at = edit.now();
    CARREL_TRY(edit.putComment(comment));
    Comment answer = comment;
    answer.id = edit.ids().next<CommentId>();
    answer.parent = comment.id;
    CARREL_TRY(edit.putComment(answer));
    return edit.putWaiver({page, u"a-rule"_s, u"So it is"_s, {}, {}});
}

/// Takes away what another such edit has put in and puts in the same again.
Result<> changeAllSorts(Edit &edit)
{
    const CourseView &view = edit.view();
    CARREL_TRY_VALUE(links, view.nodeSkills());
    for (const NodeSkill &link : links) {
        CARREL_TRY(edit.removeNodeSkill(link.node, link.skill));
        CARREL_TRY(edit.removeSkill(link.skill));
    }
    CARREL_TRY_VALUE(waivers, view.waivers());
    for (const Waiver &waiver : waivers)
        CARREL_TRY(edit.removeWaiver(waiver.node, waiver.rule));
    CARREL_TRY_VALUE(comments, view.comments());
    for (const Comment &comment : comments) {
        if (comment.parent.isNull())
            CARREL_TRY(edit.removeComment(comment.id)); // with its answer
    }
    CARREL_TRY_VALUE(course, view.courseId());
    CARREL_TRY_VALUE(modules, view.outlineChildren(course));
    CARREL_TRY_VALUE(page, addPage(edit, modules.first().id));
    CARREL_TRY(addRemarks(edit, page));
    CARREL_TRY_VALUE(pages, view.outlineChildren(modules.first().id));
    CARREL_TRY(edit.removeNode(pages.first().id));
    CARREL_TRY_VALUE(settings, view.settingValues());
    for (const QString &key : settings.keys())
        CARREL_TRY(edit.removeSetting(key));
    return edit.putSetting(u"words"_s, u"other"_s);
}

} // namespace

TEST_CASE("Whatever call fails during an edit, it is there as a whole or not at all")
{
    needFaults();
    SessionUnderTest work;
    FaultyOperation editing = editingOf(work);
    SECTION("whoever asks the system")
    {
        tryEveryCall(editing);
    }
    SECTION("in what SQLite asks of its files")
    {
        editing.name = "Edit, SQLite";
        editing.besides = Call::Lock;
        VfsFault::prepare();
        work.reopen();
        tryEveryCallOfSqlite(editing);
    }
    taken(work.session().save());
    work.checkWritten(work.path());
    work.checkUndoAndReopening();
}

TEST_CASE("Whatever fails during an edit of all sorts, it is there as a whole or not at all")
{
    SessionUnderTest work;
    work.openForFaults();
    EditSession &session = work.session();
    const auto change = [&session] { return session.perform(u"All sorts"_s, changeAllSorts); };
    require(change());
    const QByteArray state = stateOf(session);
    FaultyOperation editing = editingOf(work);
    editing.name = "Edit of all sorts";
    editing.most = 8;
    editing.mostAtNight = 2000;
    editing.run = change;
    editing.check = [&](const Result<> &done) {
        if (!done) {
            CHECK(stateOf(session) == state);
            require(change());
        }
        CHECK(stateOf(session) != state);
        CHECK(taken(session.view().skills()).size() == 1);
        CHECK(taken(session.view().comments()).size() == 2);
        CHECK(taken(session.view().waivers()).size() == 1);
        require(session.undo());
        CHECK(stateOf(session) == state);
    };
    tryWhateverFails(editing);
}
