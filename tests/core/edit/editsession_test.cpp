// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/editsession.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/placing.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray paragraph(const QString &text)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}}};
}

/// Puts the title of the course, whatever it is.
Result<> retitle(Edit &edit, const QString &title)
{
    CARREL_TRY_VALUE(id, edit.view().courseId());
    CARREL_TRY_VALUE(course, edit.node(id));
    course.title = title;
    return edit.putNode(course);
}

} // namespace

TEST_CASE("EditSession::createNew")
{
    SessionFixture fixture;
    const EditSession &session = *fixture.session;

    SECTION("begins with the course node, untitled as a file, without history")
    {
        CHECK(*session.view().nodeCount() == 1);
        CHECK(fixture.node(fixture.course()).title == u"A handover that holds"_s);
        CHECK(session.path().isEmpty());
        CHECK_FALSE(session.canUndo());
        CHECK_FALSE(session.canRedo());
        CHECK(session.unsavedSteps() == 0);
        CHECK(session.history().isEmpty());
        CHECK(session.historyState() == HistoryState::New);
    }
    SECTION("refuses an empty title")
    {
        const auto untitled = EditSession::createNew(u"  "_s, fixture.options());
        REQUIRE_FALSE(untitled);
        CHECK(untitled.error().code == ErrorCode::InvalidInput);
    }
    SECTION("refuses to save without a name, and says so")
    {
        const auto saved = fixture.session->save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("EditSession::perform")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    QList<ChangeSet> changes;
    QObject::connect(&session, &EditSession::changed, &session,
                     [&](const ChangeSet &set) { changes.append(set); });

    SECTION("makes one step and tells once which rows changed")
    {
        const NodeId module = fixture.addModule();
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].ids.keys() == QStringList{u"node"_s});
        CHECK(changes[0].ids[u"node"_s] == QSet<QString>{module.text()});
        CHECK(session.history().size() == 1);
        CHECK(session.undoLabel() == u"Add module “What gets lost”"_s);
        CHECK(session.unsavedSteps() == 1);
    }
    SECTION("tells of every table a verb touched, and only those")
    {
        const NodeId module = fixture.addModule();
        changes.clear();
        REQUIRE(session.perform(u"Several"_s, [&](Edit &edit) -> Result<> {
            const SkillId skill = edit.ids().next<SkillId>();
            CARREL_TRY(edit.putSkill({skill, u"V"_s, u"Listening"_s, {}}));
            CARREL_TRY(edit.putNodeSkill({module, skill, 0.5}));
            return edit.putSetting(u"minutes"_s, 33);
        }));
        REQUIRE(changes.size() == 1);
        QStringList tables = changes[0].ids.keys();
        tables.sort();
        CHECK(tables == QStringList{u"node_skill"_s, u"setting"_s, u"skill"_s});
        CHECK(changes[0].ids[u"node_skill"_s] == QSet<QString>{module.text()});
        CHECK(changes[0].ids[u"setting"_s] == QSet<QString>{u"minutes"_s});
    }
    SECTION("leaves nothing behind when the verb fails half-way")
    {
        const NodeId module = fixture.addModule();
        const QString before = dump(session.view());
        changes.clear();
        const auto failed = session.perform(u"Fails"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY(retitle(edit, u"Changed"_s));
            CARREL_TRY(edit.removeNode(module));
            return Error{ErrorCode::Refused, u"no"_s};
        });
        REQUIRE_FALSE(failed);
        CHECK(failed.error().message == u"no"_s);
        CHECK(dump(session.view()) == before);
        CHECK(session.history().size() == 1);
        CHECK(changes.isEmpty());
    }
    SECTION("leaves no step and no signal when nothing changed in the end")
    {
        REQUIRE(session.perform(u"Nothing"_s, [](Edit &) { return Result<>(); }));
        REQUIRE(session.perform(u"There and back"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY(retitle(edit, u"Changed"_s));
            return retitle(edit, u"A handover that holds"_s);
        }));
        CHECK_FALSE(session.canUndo());
        CHECK(changes.isEmpty());
    }
    SECTION("lets a verb read what it has written")
    {
        REQUIRE(session.perform(u"Read"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY(retitle(edit, u"Changed"_s));
            CARREL_TRY_VALUE(course, edit.view().node(fixture.course()));
            CHECK(course->title == u"Changed"_s);
            return {};
        }));
    }
    SECTION("refuses to end without a course, or with two")
    {
        CHECK_FALSE(session.perform(u"None"_s,
                                    [&](Edit &edit) { return edit.removeNode(fixture.course()); }));
        CHECK(*session.view().nodeCount() == 1);
        REQUIRE_FALSE(session.perform(u"Two"_s, [&](Edit &edit) {
            return edit.putNode(
                {edit.ids().next<NodeId>(), {}, u"W"_s, u"course"_s, u"Other"_s, {}});
        }));
        REQUIRE(session.perform(u"Another"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY(edit.removeNode(fixture.course()));
            return edit.putNode(
                {edit.ids().next<NodeId>(), {}, u"W"_s, u"course"_s, u"Other"_s, {}});
        }));
        CHECK(fixture.node(fixture.course()).title == u"Other"_s);
        REQUIRE(session.undo());
        CHECK(fixture.node(fixture.course()).title == u"A handover that holds"_s);
    }
}

TEST_CASE("Undo and redo")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("walk to the start and back to the end")
    {
        QStringList states{dump(session.view())};
        const NodeId module = fixture.addModule();
        states.append(dump(session.view()));
        const NodeId page = fixture.addPage(module);
        states.append(dump(session.view()));
        REQUIRE(renameNode(session, page, u"Renamed"_s));
        states.append(dump(session.view()));
        for (int i = 2; i >= 0; --i) {
            REQUIRE(session.undo());
            CHECK(dump(session.view()) == states[i]);
        }
        CHECK_FALSE(session.canUndo());
        const auto nothing = session.undo();
        REQUIRE_FALSE(nothing);
        CHECK(nothing.error().code == ErrorCode::Refused);
        for (int i = 1; i <= 3; ++i) {
            REQUIRE(session.redo());
            CHECK(dump(session.view()) == states[i]);
        }
        CHECK_FALSE(session.redo());
    }
    SECTION("name what they would do, and list all steps")
    {
        fixture.addModule(u"One"_s);
        fixture.clock->advance(1000);
        fixture.addModule(u"Two"_s);
        REQUIRE(session.undo());
        CHECK(session.undoLabel() == u"Add module “One”"_s);
        CHECK(session.redoLabel() == u"Add module “Two”"_s);
        const auto steps = session.history();
        REQUIRE(steps.size() == 2);
        CHECK_FALSE(steps[0].isUndone);
        CHECK(steps[1].isUndone);
        CHECK(steps[0].at == u"2026-03-01T10:00:00.000Z"_s);
        CHECK(steps[1].at == u"2026-03-01T10:00:01.000Z"_s);
        CHECK(steps[0].bytes > 0);
    }
    SECTION("tell which rows changed")
    {
        const NodeId module = fixture.addModule();
        QList<ChangeSet> changes;
        QObject::connect(&session, &EditSession::changed, &session,
                         [&](const ChangeSet &set) { changes.append(set); });
        REQUIRE(session.undo());
        REQUIRE(session.redo());
        REQUIRE(changes.size() == 2);
        CHECK(changes[0].ids[u"node"_s] == QSet<QString>{module.text()});
        CHECK(changes[1].ids[u"node"_s] == QSet<QString>{module.text()});
    }
    SECTION("a new edit drops what was undone")
    {
        fixture.addModule(u"One"_s);
        fixture.addModule(u"Two"_s);
        REQUIRE(session.undo());
        REQUIRE(session.undo());
        fixture.addModule(u"Three"_s);
        CHECK_FALSE(session.canRedo());
        CHECK(session.history().size() == 1);
    }
    SECTION("survive a crash")
    {
        const NodeId module = fixture.addModule();
        const QString withModule = dump(session.view());
        fixture.addPage(module);
        REQUIRE(session.undo());
        fixture.crashAndRecover();
        CHECK(dump(fixture.session->view()) == withModule);
        CHECK(fixture.session->redoLabel() == u"Add page “Four leaks”"_s);
        REQUIRE(fixture.session->redo());
        REQUIRE(fixture.session->undo());
        REQUIRE(fixture.session->undo());
        CHECK(*fixture.session->view().nodeCount() == 1);
    }
}

TEST_CASE("Typing merges into one step")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page);
    const NodeId other = fixture.addBlock(page);
    const qsizetype steps = session.history().size();
    const QString before = dump(session.view());
    const auto type = [&](const NodeId &id, const QString &text) {
        REQUIRE(changeField(session, id, u"text"_s, paragraph(text)));
    };

    SECTION("while the pauses are no longer than 3 seconds")
    {
        for (const auto &text : {u"O"_s, u"On"_s, u"One"_s}) {
            type(block, text);
            fixture.clock->advance(3000);
        }
        CHECK(session.history().size() == steps + 1);
        const QString after = dump(session.view());
        REQUIRE(session.undo());
        CHECK(dump(session.view()) == before);
        REQUIRE(session.redo());
        CHECK(dump(session.view()) == after);
    }
    SECTION("a longer pause begins a new step")
    {
        type(block, u"O"_s);
        fixture.clock->advance(3001);
        type(block, u"On"_s);
        CHECK(session.history().size() == steps + 2);
    }
    SECTION("another field, endMerge, undo and a crash end it")
    {
        type(block, u"a"_s);
        type(other, u"b"_s);
        CHECK(session.history().size() == steps + 2);
        session.endMerge();
        type(other, u"bc"_s);
        CHECK(session.history().size() == steps + 3);
        REQUIRE(session.undo());
        type(other, u"bd"_s);
        CHECK(session.history().size() == steps + 3);
        fixture.crashAndRecover();
        REQUIRE(changeField(*fixture.session, other, u"text"_s, paragraph(u"be"_s)));
        CHECK(fixture.session->history().size() == steps + 4);
    }
    SECTION("saving ends it, so that undo can come back to the saved state")
    {
        REQUIRE(session.saveAs(fixture.path(u"a.carrel"_s)));
        type(block, u"a"_s);
        REQUIRE(session.save());
        type(block, u"ab"_s);
        CHECK(session.unsavedSteps() == 1);
        REQUIRE(session.undo());
        CHECK(session.unsavedSteps() == 0);
    }
    SECTION("text typed and taken back leaves no step")
    {
        REQUIRE(changeField(session, block, u"text"_s, paragraph(u"x"_s)));
        const auto original = fixture.node(other).body.value(u"text"_s);
        REQUIRE(changeField(session, block, u"text"_s, original));
        CHECK(session.history().size() == steps);
        CHECK(dump(session.view()) == before);
        REQUIRE(session.undo());
        REQUIRE(session.redo());
        CHECK(dump(session.view()) == before);
    }
}

TEST_CASE("The history has a size limit")
{
    SessionFixture fixture;
    SessionOptions options = fixture.options();
    options.historyLimit = 20000;
    auto created = EditSession::createNew(u"Small history"_s, options);
    REQUIRE(created);
    EditSession &session = **created;
    const auto course = session.view().courseId();
    const auto add = [&](int length) {
        // Random letters, which do not compress well.
        QString summary;
        SeededIdSource letters(quint32(session.history().size()));
        while (summary.size() < length)
            summary += letters.nextText();
        REQUIRE(session.perform(u"Add"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(rank, rankAt(edit, {*course}, {}));
            return edit.putNode({edit.ids().next<NodeId>(),
                                 *course,
                                 rank,
                                 u"module"_s,
                                 u"M"_s,
                                 {{u"summary"_s, summary}}});
        }));
    };
    const auto bytes = [&] {
        qint64 sum = 0;
        for (const HistoryStep &step : session.history())
            sum += step.bytes;
        return sum;
    };

    SECTION("beyond which the oldest steps go, and undo still works to what is left")
    {
        for (int i = 0; i < 40; ++i)
            add(2000);
        const auto steps = session.history();
        CHECK(steps.size() < 40);
        CHECK(steps.size() > 5);
        CHECK(bytes() <= 20000);
        CHECK(session.unsavedSteps() == 40);
        for (qsizetype i = 0; i < steps.size(); ++i)
            REQUIRE(session.undo());
        CHECK(*session.view().nodeCount() == 1 + 40 - steps.size());
        CHECK_FALSE(session.canUndo());
    }
    SECTION("but the last step stays, however large it is")
    {
        add(200);
        add(100000);
        REQUIRE(session.history().size() == 1);
        CHECK(bytes() > 20000);
        REQUIRE(session.undo());
        CHECK(*session.view().nodeCount() == 2);
    }
}

TEST_CASE("A snapshot")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    fixture.addPage(fixture.addModule());

    SECTION("stays what it is while the session goes on, also in another thread")
    {
        auto snapshot = session.snapshot();
        REQUIRE(snapshot);
        const QString then = dump(session.view());
        QString seen;
        fixture.addModule(u"Later"_s);
        std::thread thread([&] { seen = dump(**snapshot); });
        for (int i = 0; i < 20; ++i)
            fixture.addModule(u"Later %1"_s.arg(i));
        thread.join();
        CHECK(seen == then);
        CHECK(dump(**snapshot) == then);
        CHECK(dump(session.view()) != then);
    }
    SECTION("does not see what is undone afterwards")
    {
        auto snapshot = session.snapshot();
        REQUIRE(snapshot);
        REQUIRE(session.undo());
        CHECK(*(*snapshot)->nodeCount() == 3);
        CHECK(*session.view().nodeCount() == 2);
    }
}
