// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going to and fro in the history: any step at once, named snapshots, closing and opening again.

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/editsession.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDirIterator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// The smallest picture there is, with something to tell it from another.
QByteArray onePixel(char last = ';')
{
    QByteArray gif = QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c"
                                         "00000000010001000002024401003b");
    return gif + last;
}

MediaId insertPicture(SessionFixture &fixture, const QString &name, char last = ';')
{
    QBuffer bytes;
    bytes.setData(onePixel(last));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    return got(insertMedia(*fixture.session, bytes, name)).id;
}

/// How often a session has told of changes since.
class ToldCount
{
public:
    explicit ToldCount(EditSession &session)
    {
        QObject::connect(&session, &EditSession::changed, &m_context, [this] { ++m_count; });
    }
    int count() const { return m_count; }

private:
    QObject m_context;
    int m_count = 0;
};

QStringList stepLabels(const EditSession &session)
{
    QStringList labels;
    const auto steps = session.history();
    for (const HistoryStep &step : steps)
        labels.append(step.isUndone ? u'(' + step.label + u')' : step.label);
    return labels;
}

} // namespace

TEST_CASE("Going to a step")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const QString before = dump(session.view());
    const NodeId module = fixture.addModule();
    const qint64 first = session.presentStep();
    const QString withModule = dump(session.view());
    const NodeId page = fixture.addPage(module);
    fixture.addBlock(page);
    const NodeId other = fixture.addPage(module, u"Second"_s);
    const qint64 last = session.presentStep();
    const QString after = dump(session.view());

    SECTION("undoes all behind it at once, and they can be done again")
    {
        const ToldCount told(session);
        const auto changes = session.goTo(first);
        REQUIRE(changes);
        CHECK(told.count() == 1);
        CHECK(changes->ids.value(u"node"_s).contains(other.text()));
        CHECK(changes->ids.value(u"node"_s).contains(page.text()));
        CHECK(dump(session.view()) == withModule);
        CHECK(session.presentStep() == first);
        CHECK(doneSteps(session) == 1);
        REQUIRE(session.redo());
        CHECK(fixture.has(page));
        REQUIRE(session.goTo(last));
        CHECK(dump(session.view()) == after);
        CHECK_FALSE(session.canRedo());
    }
    SECTION("0 is the beginning")
    {
        REQUIRE(session.goTo(0));
        CHECK(dump(session.view()) == before);
        CHECK_FALSE(session.canUndo());
        REQUIRE(session.goTo(last));
        CHECK(dump(session.view()) == after);
    }
    SECTION("where one is already changes nothing and tells nobody")
    {
        const ToldCount told(session);
        REQUIRE(session.goTo(last));
        CHECK(told.count() == 0);
    }
    SECTION("that is not there says so")
    {
        const auto gone = session.goTo(last + 5);
        REQUIRE_FALSE(gone);
        CHECK(gone.error().code == ErrorCode::NotFound);
        CHECK(dump(session.view()) == after);
    }
    SECTION("cancelled is as if it was never begun")
    {
        int calls = 0;
        const auto cancelled = session.goTo(0, [&](qint64, qint64) { return ++calls < 3; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        CHECK(calls == 3);
        CHECK(dump(session.view()) == after);
        CHECK(session.presentStep() == last);
        CHECK(doneSteps(session) == 4);
    }
    SECTION("goes on from there as after Undo: what was undone goes")
    {
        REQUIRE(session.goTo(first));
        fixture.addPage(module, u"Instead"_s);
        CHECK(stepLabels(session).size() == 2);
        const auto gone = session.goTo(last);
        REQUIRE_FALSE(gone);
        CHECK(gone.error().code == ErrorCode::NotFound);
    }
    SECTION("survives closing and opening again, with what was undone")
    {
        const QString path = fixture.path(u"H.carrel"_s);
        REQUIRE(session.goTo(first));
        REQUIRE(session.saveAs(path));
        fixture.reopen(path);
        CHECK(fixture.session->historyState() == HistoryState::Continued);
        CHECK(fixture.session->presentStep() == first);
        CHECK(fixture.session->savedStep() == first);
        REQUIRE(fixture.session->goTo(last));
        CHECK(dump(fixture.session->view()) == after);
    }
}

TEST_CASE("A module of twelve pages that was deleted")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    for (int i = 0; i < 12; ++i) {
        const NodeId page = fixture.addPage(module, u"Page %1"_s.arg(i + 1));
        for (const QString &kind : {u"text"_s, u"single"_s, u"image"_s})
            fixture.addBlock(page, kind);
    }
    const QString path = fixture.path(u"Twelve.carrel"_s);
    const QString whole = dump(fixture.session->view());
    const auto indexes = got(fixture.session->view().exportIndexes());
    REQUIRE(deleteNode(*fixture.session, module));
    REQUIRE(fixture.session->saveAs(path));

    SECTION("is back with all that was in it after closing, opening again and undo")
    {
        fixture.reopen(path);
        CHECK(fixture.session->undoLabel() == u"Delete module “What gets lost”"_s);
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == whole);
        CHECK(got(fixture.session->view().exportIndexes()) == indexes);
    }
    SECTION("is back after a crash as well")
    {
        fixture.addModule(u"Unsaved"_s);
        fixture.crashAndRecover();
        REQUIRE(fixture.session->undo());
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == whole);
    }
}

TEST_CASE("Where the saved state stands in the history")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    fixture.addModule();
    CHECK_FALSE(session.savedStep());
    REQUIRE(session.saveAs(fixture.path(u"S.carrel"_s)));
    const qint64 saved = session.presentStep();
    CHECK(session.savedStep() == saved);
    fixture.addModule(u"Two"_s);
    CHECK(session.savedStep() == saved);

    SECTION("is not told once the way there was given up")
    {
        REQUIRE(session.undo());
        REQUIRE(session.undo());
        fixture.addModule(u"Instead"_s);
        CHECK_FALSE(session.savedStep());
    }
}

TEST_CASE("The place of a step")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module, u"Four leaks"_s);
    const NodeId block = fixture.addBlock(page);
    const auto placeNow = [&] { return session.placeOfStep(session.presentStep()); };

    SECTION("is the page of the block it changed")
    {
        CHECK(placeNow().title == u"Four leaks"_s);
        CHECK(placeNow().node == page);
        REQUIRE(changeField(session, block, u"text"_s, richtext::fromPlain(u"New"_s)));
        CHECK(placeNow().node == page);
    }
    SECTION("is still told when the page is gone")
    {
        const qint64 added = session.presentStep();
        REQUIRE(deleteNode(session, page));
        CHECK(placeNow().title == u"Four leaks"_s);
        CHECK(session.placeOfStep(added).node.isNull()); // the block alone does not say
        REQUIRE(session.undo());
        CHECK(session.placeOfStep(added).node == page);
    }
    SECTION("of a module that went with its pages is the module")
    {
        fixture.addPage(module, u"Second"_s);
        REQUIRE(deleteNode(session, module));
        CHECK(placeNow().title == u"What gets lost"_s);
    }
    SECTION("is several where several pages changed")
    {
        const NodeId second = fixture.addPage(module, u"Second"_s);
        const NodeId other = fixture.addBlock(second);
        REQUIRE(session.perform(u"Both"_s, [&](Edit &edit) -> Result<> {
            for (const NodeId &id : {block, other}) {
                CARREL_TRY_VALUE(node, edit.node(id));
                node.title = u"Changed"_s;
                CARREL_TRY(edit.putNode(node));
            }
            return {};
        }));
        CHECK(placeNow().isSeveral);
        CHECK(placeNow().title.isEmpty());
    }
    SECTION("of a step that is not there is nowhere")
    {
        CHECK(session.placeOfStep(9999).title.isEmpty());
    }
}

TEST_CASE("Named snapshots")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId block = fixture.addBlock(page, u"single"_s);
    EditSession &session = *fixture.session;
    const QString then = dump(session.view());
    const qint64 step = session.presentStep();
    const auto taken = session.takeSnapshot(u"  First draft "_s);
    REQUIRE(taken);
    REQUIRE(deleteNode(session, page));
    fixture.addModule(u"Another"_s);
    const QString now = dump(session.view());

    SECTION("are told with name, time and place in the history, and are no step")
    {
        const auto all = session.snapshots();
        REQUIRE(all.size() == 1);
        CHECK(all[0].name == u"First draft"_s);
        CHECK(all[0].at == timeText(fixture.clock->now()));
        CHECK(all[0].step == step);
        CHECK(all[0].bytes > 0);
        CHECK(session.history().size() == 5);
    }
    SECTION("bring the whole course back as one step")
    {
        const ToldCount told(session);
        const auto changes = session.goBackTo(*taken);
        REQUIRE(changes);
        CHECK(changes->ids.value(u"node"_s).contains(block.text()));
        CHECK(told.count() == 1);
        CHECK(dump(session.view()) == then);
        CHECK(session.undoLabel() == u"Go back to “First draft”"_s);
        CHECK(session.history().size() == 6);
        REQUIRE(session.undo());
        CHECK(dump(session.view()) == now);
        REQUIRE(session.redo());
        CHECK(dump(session.view()) == then);
    }
    SECTION("leave no step where nothing has changed since")
    {
        REQUIRE(session.goBackTo(*taken));
        const auto steps = session.history().size();
        REQUIRE(session.goBackTo(*taken));
        CHECK(session.history().size() == steps);
    }
    SECTION("can be renamed and deleted, but need a name")
    {
        REQUIRE(session.renameSnapshot(*taken, u"For review"_s));
        CHECK(session.snapshots().first().name == u"For review"_s);
        CHECK(session.renameSnapshot(*taken, u"   "_s).error().code == ErrorCode::InvalidInput);
        CHECK(session.takeSnapshot({}).error().code == ErrorCode::InvalidInput);
        CHECK(session.takeSnapshot(QString(500, u'x')).error().code == ErrorCode::InvalidInput);
        REQUIRE(session.removeSnapshot(*taken));
        CHECK(session.snapshots().isEmpty());
        CHECK(session.goBackTo(*taken).error().code == ErrorCode::NotFound);
    }
    SECTION("outlive closing and opening again")
    {
        const QString path = fixture.path(u"N.carrel"_s);
        REQUIRE(session.saveAs(path));
        fixture.reopen(path);
        REQUIRE(fixture.session->snapshots().size() == 1);
        REQUIRE(fixture.session->goBackTo(*taken));
        CHECK(dump(fixture.session->view()) == then);
    }
    SECTION("outlive it also where no step is left")
    {
        const QString path = fixture.path(u"N.carrel"_s);
        REQUIRE(session.saveAs(path));
        REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
        fixture.session = got(EditSession::open(path, fixture.options()));
        REQUIRE(fixture.session->snapshots().size() == 1);
        CHECK(fixture.session->history().isEmpty());
        CHECK(fixture.session->snapshots().first().step == 0);
        fixture.reopen(path);
        REQUIRE(fixture.session->snapshots().size() == 1);
        REQUIRE(fixture.session->goBackTo(*taken));
        CHECK(dump(fixture.session->view()) == then);
    }
    SECTION("outlive changes that are thrown away, which do not come back")
    {
        const QString path = fixture.path(u"N.carrel"_s);
        REQUIRE(session.saveAs(path));
        fixture.addModule(u"Thrown away"_s);
        REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
        fixture.session = got(EditSession::open(path, fixture.options()));
        CHECK(dump(fixture.session->view()) == now);
        CHECK(fixture.session->unsavedSteps() == 0);
        REQUIRE(fixture.session->snapshots().size() == 1);
    }
    SECTION("outlive a crash and throwing away what it left")
    {
        const QString path = fixture.path(u"N.carrel"_s);
        REQUIRE(session.saveAs(path));
        fixture.addModule(u"Thrown away"_s);
        fixture.session.reset();
        const auto left = EditSession::leftovers(fixture.options());
        REQUIRE(left.size() == 1);
        REQUIRE(EditSession::discardLeftover(left.first().folder));
        CHECK(EditSession::leftovers(fixture.options()).isEmpty());
        fixture.session = got(EditSession::open(path, fixture.options()));
        CHECK(dump(fixture.session->view()) == now);
        REQUIRE(fixture.session->snapshots().size() == 1);
    }
    SECTION("outlive a crash")
    {
        fixture.crashAndRecover();
        REQUIRE(fixture.session->goBackTo(*taken));
        CHECK(dump(fixture.session->view()) == then);
    }
    SECTION("cancelled, none is taken")
    {
        const auto cancelled =
            session.takeSnapshot(u"Second"_s, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        CHECK(session.snapshots().size() == 1);
        const auto notGone = session.goBackTo(*taken, EditSession::LostMedia::Refuse,
                                              [](qint64, qint64) { return false; });
        REQUIRE_FALSE(notGone);
        CHECK(dump(session.view()) == now);
    }
}

TEST_CASE("A snapshot outlives the steps that lie behind it")
{
    SessionFixture fixture;
    auto options = fixture.options();
    options.historyLimit = 3000;
    options.snapshotLimit = 20'000;
    fixture.session = got(EditSession::createNew(u"Small history"_s, options));
    const NodeId module = fixture.addModule();
    const QString then = dump(fixture.session->view());
    const qint64 id = got(fixture.session->takeSnapshot(u"Early"_s));
    for (int i = 0; i < 40; ++i)
        fixture.addPage(module, u"Page %1"_s.arg(i));
    REQUIRE(fixture.session->oldestStep() > fixture.session->snapshots().first().step);

    SECTION("and is gone back to as one step")
    {
        REQUIRE(fixture.session->goBackTo(id));
        CHECK(dump(fixture.session->view()) == then);
    }
    SECTION("and none is taken beyond the room there is")
    {
        qsizetype before = 1;
        while (fixture.session->takeSnapshot(u"More"_s))
            REQUIRE(fixture.session->snapshots().size() == ++before);
        const auto full = fixture.session->takeSnapshot(u"More"_s);
        CHECK(full.error().code == ErrorCode::Refused);
        CHECK(full.error().message.contains(u"Delete one"));
        REQUIRE(fixture.session->removeSnapshot(fixture.session->snapshots().last().id));
        CHECK(fixture.session->takeSnapshot(u"More"_s));
    }
}

TEST_CASE("A snapshot whose files are gone")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Media.carrel"_s);
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const MediaId kept = insertPicture(fixture, u"kept.gif"_s, 'k');
    const MediaId lost = insertPicture(fixture, u"board.gif"_s, 'b');
    const QString then = dump(fixture.session->view());
    const qint64 id = got(fixture.session->takeSnapshot(u"With the board"_s));
    REQUIRE(fixture.session->saveAs(path));
    REQUIRE(deleteMedia(*fixture.session, lost));
    REQUIRE(deleteNode(*fixture.session, page));
    REQUIRE(fixture.session->save());

    SECTION("has them as long as undo would have them")
    {
        REQUIRE(fixture.session->goBackTo(id));
        CHECK(dump(fixture.session->view()) == then);
        CHECK(got(fixture.session->view().openMedia(*got(fixture.session->view().media(lost)))));
    }
    SECTION("names them and changes nothing, or comes back without them if that is wanted")
    {
        // The second names of former versions are all that still holds the bytes.
        REQUIRE(fixture.session->close(EditSession::OnClose::Keep));
        fixture.session.reset();
        QDirIterator links(fixture.path(u"state/history"_s), {u"base-*.carrel"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        bool isAny = false;
        while (links.hasNext())
            isAny = QFile::remove(links.next()) || isAny;
        REQUIRE(isAny);
        fixture.session = got(EditSession::open(path, fixture.options()));
        const QString now = dump(fixture.session->view());
        const auto refused = fixture.session->goBackTo(id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(u"board.gif"));
        CHECK_FALSE(refused.error().message.contains(u"kept.gif"));
        CHECK(dump(fixture.session->view()) == now);

        REQUIRE(fixture.session->goBackTo(id, EditSession::LostMedia::LeaveOut));
        CHECK(fixture.has(page));
        CHECK(got(fixture.session->view().media(kept)));
        CHECK_FALSE(got(fixture.session->view().media(lost)));
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == now);
    }
}
