// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a session around its file: save, close, open again, crash, revert.

#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"

#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Result<> keepFact(EditSession &session, const QString &value, const QString &key = u"exports"_s)
{
    return session.perform(u"Remember"_s, [&](Edit &edit) { return edit.putFact(key, value); });
}

QString factIn(const CourseView &view)
{
    return got(view.metaValue(u"exports"_s));
}

} // namespace

TEST_CASE("A fact about the file")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);
    fixture.addPage(fixture.addModule());
    REQUIRE(fixture.session->saveAs(path));
    const auto steps = doneSteps(*fixture.session);
    int told = 0;
    QObject::connect(fixture.session.get(), &EditSession::historyChanged, [&] { ++told; });
    REQUIRE(keepFact(*fixture.session, u"one"_s));

    SECTION("is no step, and waits for the next save")
    {
        CHECK(doneSteps(*fixture.session) == steps);
        CHECK(told == 1);
        CHECK(factIn(fixture.session->view()) == u"one");
        CHECK(fixture.session->unsavedSteps() == 1);
        REQUIRE(fixture.session->save());
        CHECK(fixture.session->unsavedSteps() == 0);
        CHECK(factIn(*got(readCourseFile(path))) == u"one");
        CHECK(got(verifyCourseFile(path)).problems.isEmpty());
    }
    SECTION("is not touched by undo, redo and revert")
    {
        REQUIRE(fixture.session->save());
        REQUIRE(fixture.session->undo());
        CHECK(factIn(fixture.session->view()) == u"one");
        REQUIRE(fixture.session->redo());
        CHECK(factIn(fixture.session->view()) == u"one");
    }
    SECTION("is there when the file is opened again, with its history")
    {
        REQUIRE(fixture.session->save());
        fixture.reopen(path);
        CHECK(fixture.session->historyState() == HistoryState::Continued);
        CHECK(factIn(fixture.session->view()) == u"one");
    }
    SECTION("survives a crash together with steps that are not saved")
    {
        fixture.addModule(u"Other"_s);
        fixture.crashAndRecover();
        CHECK(factIn(fixture.session->view()) == u"one");
        REQUIRE(fixture.session->save());
        CHECK(factIn(*got(readCourseFile(path))) == u"one");
    }
    SECTION("that nobody saved is forgotten with the session, and the history goes on")
    {
        fixture.reopen(path);
        CHECK(fixture.session->historyState() == HistoryState::Continued);
        CHECK(factIn(fixture.session->view()).isEmpty());
        CHECK(fixture.session->unsavedSteps() == 0);
    }
    SECTION("can be taken away")
    {
        REQUIRE(fixture.session->save());
        REQUIRE(keepFact(*fixture.session, {}));
        CHECK(fixture.session->unsavedSteps() == 1);
        REQUIRE(fixture.session->save());
        CHECK(factIn(*got(readCourseFile(path))).isEmpty());
    }
    SECTION("may be long, but not endless, and is none of the file's own")
    {
        REQUIRE(keepFact(*fixture.session, QString(1 << 20, u'x')));
        REQUIRE(fixture.session->save());
        CHECK(readCourseFile(path));
        CHECK_FALSE(keepFact(*fixture.session, QString((4 << 20) + 1, u'x')));
        CHECK_FALSE(keepFact(*fixture.session, u"x"_s, u"doc_uid"_s));
        CHECK_FALSE(keepFact(*fixture.session, u"x"_s, QString()));
    }
}

TEST_CASE("A question that was added and undone does not end the history of a saved course")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);
    const NodeId page = fixture.addPage(fixture.addModule());
    REQUIRE(fixture.session->saveAs(path));
    const auto steps = doneSteps(*fixture.session);
    const NodeId question = fixture.addBlock(page, u"single"_s);
    REQUIRE(fixture.session->undo());
    CHECK(fixture.session->unsavedSteps() == 0);

    fixture.reopen(path);
    CHECK(fixture.session->historyState() == HistoryState::Continued);
    CHECK(doneSteps(*fixture.session) == steps);
    CHECK(fixture.session->unsavedSteps() == 0);
    REQUIRE(fixture.session->redo());
    CHECK(fixture.has(question));
    REQUIRE(fixture.session->save());
    CHECK(got(verifyCourseFile(path)).problems.isEmpty());
}

TEST_CASE("Saving")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);
    fixture.addPage(fixture.addModule());
    REQUIRE(fixture.session->saveAs(path));

    SECTION("makes the file what the session shows, and counts from there")
    {
        CHECK(fixture.session->path() == path);
        CHECK(fixture.session->unsavedSteps() == 0);
        CHECK_FALSE(fixture.session->savedAt().isEmpty());
        const auto file = readCourseFile(path);
        REQUIRE(file);
        CHECK(dump(**file) == dump(fixture.session->view()));
        const auto report = verifyCourseFile(path);
        REQUIRE(report);
        CHECK(report->problems.isEmpty());
    }
    SECTION("does not end undo: steps back and forth count as unsaved")
    {
        REQUIRE(fixture.session->undo());
        CHECK(fixture.session->unsavedSteps() == 1);
        REQUIRE(fixture.session->undo());
        CHECK(fixture.session->unsavedSteps() == 2);
        REQUIRE(fixture.session->redo());
        REQUIRE(fixture.session->redo());
        CHECK(fixture.session->unsavedSteps() == 0);
        REQUIRE(fixture.session->undo());
        fixture.addModule(u"Other"_s);
        CHECK(fixture.session->unsavedSteps()
              == 2); // one back, one forward: no way to the file any more
        REQUIRE(fixture.session->undo());
        CHECK(fixture.session->unsavedSteps() == 1);
    }
    SECTION("a copy leaves path and count alone")
    {
        fixture.addModule(u"Other"_s);
        REQUIRE(fixture.session->saveCopy(fixture.path(u"Copy.carrel"_s)));
        CHECK(fixture.session->path() == path);
        CHECK(fixture.session->unsavedSteps() == 1);
        const auto copy = readCourseFile(fixture.path(u"Copy.carrel"_s));
        REQUIRE(copy);
        CHECK(dump(**copy) == dump(fixture.session->view()));
    }
    SECTION("refuses to write over what somebody else saved meanwhile, unless told to")
    {
        REQUIRE(fixture.session->saveCopy(fixture.path(u"Copy.carrel"_s)));
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(fixture.path(u"Copy.carrel"_s), path));
        CHECK(fixture.session->fileChangedOutside());
        fixture.addModule(u"Other"_s);
        const auto refused = fixture.session->save();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(fixture.session->unsavedSteps() == 1);
        REQUIRE(fixture.session->save(OnConflict::Overwrite));
        CHECK(fixture.session->unsavedSteps() == 0);
        CHECK_FALSE(fixture.session->fileChangedOutside());
    }
}

TEST_CASE("Closing and opening again")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);
    const QString start = dump(fixture.session->view());
    const NodeId module = fixture.addModule();
    fixture.addPage(module);
    REQUIRE(fixture.session->saveAs(path));

    SECTION("goes on with the history of the same saved file")
    {
        const QString saved = dump(fixture.session->view());
        fixture.reopen(path);
        CHECK(dump(fixture.session->view()) == saved);
        CHECK(fixture.session->historyState() == HistoryState::Continued);
        CHECK(fixture.session->unsavedSteps() == 0);
        REQUIRE(fixture.session->undo());
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == start);
        CHECK(fixture.session->unsavedSteps() == 2);
        REQUIRE(fixture.session->redo());
        REQUIRE(fixture.session->redo());
        CHECK(dump(fixture.session->view()) == saved);
    }
    SECTION("takes in what was saved elsewhere as one step that can be undone")
    {
        const QString saved = dump(fixture.session->view());
        REQUIRE(fixture.session->close(EditSession::OnClose::Keep));
        fixture.session.reset();
        SessionOptions elsewhere = fixture.options();
        elsewhere.stateFolder = fixture.path(u"state of another computer"_s);
        {
            auto other = EditSession::open(path, elsewhere);
            REQUIRE(other);
            CHECK((*other)->historyState() == HistoryState::New);
            REQUIRE(renameNode(**other, module, u"Renamed elsewhere"_s));
            REQUIRE(addPage(**other, {module}, u"Added elsewhere"_s));
            REQUIRE((*other)->save());
            REQUIRE((*other)->close(EditSession::OnClose::Keep));
        }
        auto opened = EditSession::open(path, fixture.options());
        REQUIRE(opened);
        fixture.session = std::move(*opened);
        CHECK(fixture.session->historyState() == HistoryState::ChangedElsewhere);
        CHECK(fixture.session->undoLabel() == u"Changed elsewhere"_s);
        CHECK(fixture.session->unsavedSteps() == 0);
        CHECK(fixture.node(module).title == u"Renamed elsewhere"_s);
        CHECK(dump(**readCourseFile(path)) == dump(fixture.session->view()));
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == saved);
        REQUIRE(fixture.session->undo());
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == start);
    }
    SECTION("with unsaved steps keeps them for next time")
    {
        fixture.addModule(u"Not saved"_s);
        const QString kept = dump(fixture.session->view());
        REQUIRE(fixture.session->close(EditSession::OnClose::Keep));
        fixture.session.reset();
        const auto refused = EditSession::open(path, fixture.options());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);
        const auto leftovers = EditSession::leftovers(fixture.options());
        REQUIRE(leftovers.size() == 1);
        CHECK(leftovers[0].coursePath == path);
        CHECK(leftovers[0].title == u"A handover that holds"_s);
        CHECK(leftovers[0].unsavedSteps == 1);
        CHECK_FALSE(leftovers[0].fileChanged);
        auto recovered = EditSession::recover(leftovers[0].folder, fixture.options());
        REQUIRE(recovered);
        CHECK(dump((*recovered)->view()) == kept);
    }
    SECTION("throws unsaved steps away when told to")
    {
        const QString saved = dump(fixture.session->view());
        fixture.addModule(u"Not saved"_s);
        REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
        fixture.session.reset();
        CHECK(EditSession::leftovers(fixture.options()).isEmpty());
        auto opened = EditSession::open(path, fixture.options());
        REQUIRE(opened);
        CHECK(dump((*opened)->view()) == saved);
    }
    SECTION("two windows on one file: the second is told that it is in use")
    {
        const auto second = EditSession::open(path, fixture.options());
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::InUse);
        CHECK_FALSE(second.error().message.isEmpty());
        CHECK(fixture.has(module));
    }
}

TEST_CASE("Going back to the saved file")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);

    SECTION("is one step that can be undone")
    {
        const NodeId module = fixture.addModule();
        REQUIRE(fixture.session->saveAs(path));
        const QString saved = dump(fixture.session->view());
        const NodeId page = fixture.addPage(module);
        REQUIRE(renameNode(*fixture.session, module, u"Renamed"_s));
        const QString edited = dump(fixture.session->view());
        QList<ChangeSet> changes;
        QObject::connect(fixture.session.get(), &EditSession::changed, fixture.session.get(),
                         [&](const ChangeSet &set) { changes.append(set); });
        REQUIRE(fixture.session->revert());
        CHECK(dump(fixture.session->view()) == saved);
        CHECK(fixture.session->unsavedSteps() == 0);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].ids[u"node"_s] == QSet<QString>{module.text(), page.text()});
        REQUIRE(fixture.session->undo());
        CHECK(dump(fixture.session->view()) == edited);
        CHECK(fixture.session->unsavedSteps() == 1);
    }
    SECTION("needs a file")
    {
        const auto reverted = fixture.session->revert();
        REQUIRE_FALSE(reverted);
        CHECK(reverted.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Undo brings back media whose bytes are only in an earlier file")
{
    SessionFixture fixture;
    const QString path = fixture.path(u"Handover.carrel"_s);
    const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"
        + QByteArray(2'000'000, ' ');
    const auto inserted = insertFile(*fixture.session, fixture.writeFile(u"board.svg"_s, svg));
    REQUIRE(inserted);
    REQUIRE(fixture.session->saveAs(path));
    REQUIRE(deleteMedia(*fixture.session, inserted->id));
    REQUIRE(fixture.session->save());
    CHECK(QFile(path).size() < 1'000'000);

    const auto check = [&] {
        REQUIRE(fixture.session->undo());
        const auto media = fixture.session->view().media(inserted->id);
        REQUIRE(media);
        REQUIRE(media->has_value());
        auto device = fixture.session->view().openMedia(**media);
        REQUIRE(device);
        CHECK((*device)->readAll() == svg);
        REQUIRE(fixture.session->save());
        CHECK(QFile(path).size() > 2'000'000);
    };
    SECTION("after the save")
    {
        check();
    }
    SECTION("after closing and opening again")
    {
        fixture.reopen(path);
        check();
    }
}
