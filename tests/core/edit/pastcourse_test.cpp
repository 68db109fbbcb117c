// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/pastcourse.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>

#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

using Of = PastPoint::Of;

void type(SessionFixture &fixture, const NodeId &block, const QString &words)
{
    fixture.session->endMerge();
    REQUIRE(changeField(*fixture.session, block, u"text"_s, richtext::fromPlain(words)));
}

} // namespace

TEST_CASE("An earlier state of a course")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const QString before = dump(session.view());
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId block = fixture.addBlock(page);
    type(fixture, block, u"First"_s);
    const qint64 first = session.presentStep();
    const QString withFirst = dump(session.view());
    type(fixture, block, u"Second"_s);
    REQUIRE(deleteNode(session, page));
    const qint64 last = session.presentStep();
    const QString now = dump(session.view());

    SECTION("is read without touching the present one")
    {
        const auto past = got(session.past());
        REQUIRE(past->goTo({Of::Step, first}));
        CHECK(dump(past->view()) == withFirst);
        CHECK(dump(session.view()) == now);
        const auto beginning = got(session.past());
        REQUIRE(beginning->goTo({Of::Step, 0}));
        CHECK(dump(beginning->view()) == before);
        const auto present = got(session.past());
        REQUIRE(present->goTo({Of::Step, last}));
        CHECK(dump(present->view()) == now);
    }
    SECTION("may lie in what was undone")
    {
        REQUIRE(session.goTo(0));
        const auto past = got(session.past());
        REQUIRE(past->goTo({Of::Step, first}));
        CHECK(dump(past->view()) == withFirst);
    }
    SECTION("stays what it is while the session goes on, on another thread")
    {
        auto past = got(session.past());
        fixture.addModule(u"Meanwhile"_s);
        QString found;
        std::thread([&] {
            if (past->goTo({Of::Step, first}))
                found = dump(past->view());
        }).join();
        CHECK(found == withFirst);
        fixture.addModule(u"Afterwards"_s);
        CHECK(dump(past->view()) == withFirst);
    }
    SECTION("may be that of a snapshot")
    {
        REQUIRE(session.goTo(first));
        const qint64 id = got(session.takeSnapshot(u"Draft"_s));
        REQUIRE(session.goTo(last));
        const auto past = got(session.past());
        REQUIRE(past->goTo({Of::Snapshot, id}));
        CHECK(dump(past->view()) == withFirst);
        const auto absent = got(session.past())->goTo({Of::Snapshot, id + 1});
        REQUIRE_FALSE(absent);
        CHECK(absent.error().code == ErrorCode::NotFound);
    }
    SECTION("that the history does not have says so")
    {
        const auto gone = got(session.past())->goTo({Of::Step, last + 1});
        REQUIRE_FALSE(gone);
        CHECK(gone.error().code == ErrorCode::NotFound);
    }
    SECTION("can be given up while it is being made")
    {
        const auto past = got(session.past());
        const auto cancelled = past->goTo({Of::Step, first}, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
    SECTION("has its media")
    {
        QBuffer bytes;
        bytes.setData(QByteArray::fromHex("47494638396101000100800000ffffff00000021f9040100000000"
                                          "2c00000000010001000002024401003b"));
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        const MediaId id = got(insertMedia(session, bytes, u"dot.gif"_s)).id;
        REQUIRE(session.saveAs(fixture.path(u"P.carrel"_s)));
        const qint64 withMedia = session.presentStep();
        REQUIRE(deleteMedia(session, id));
        REQUIRE(session.save());
        const auto past = got(session.past());
        REQUIRE(past->goTo({Of::Step, withMedia}));
        const auto media = got(past->view().media(id));
        REQUIRE(media);
        const auto device = got(past->view().openMedia(*media));
        CHECK(device->readAll() == bytes.data());
    }
}

TEST_CASE("The steps that touched something")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const qint64 addedModule = session.presentStep();
    const NodeId page = fixture.addPage(module);
    const qint64 addedPage = session.presentStep();
    const NodeId block = fixture.addBlock(page);
    const qint64 addedBlock = session.presentStep();
    const NodeId other = fixture.addPage(module, u"Other"_s);
    const qint64 addedOther = session.presentStep();
    type(fixture, block, u"First"_s);
    const qint64 typed = session.presentStep();
    REQUIRE(deleteNode(session, block));
    const qint64 deleted = session.presentStep();
    const auto touching = [&](const NodeId &id) {
        return got(got(session.past())->stepsTouching(id));
    };

    SECTION("are those of a block, also where it is gone")
    {
        CHECK(touching(block) == QSet<qint64>{addedBlock, typed, deleted});
    }
    SECTION("are, for a page, also those of blocks that once stood there")
    {
        CHECK(touching(page) == QSet<qint64>{addedPage, addedBlock, typed, deleted});
        CHECK(touching(other) == QSet<qint64>{addedOther});
    }
    SECTION("are, for a module, those of its pages")
    {
        CHECK(touching(module)
              == QSet<qint64>{addedModule, addedPage, addedBlock, addedOther, typed, deleted});
    }
    SECTION("count undone ones, too")
    {
        REQUIRE(session.goTo(addedPage));
        CHECK(touching(page) == QSet<qint64>{addedPage, addedBlock, typed, deleted});
    }
    SECTION("can be given up")
    {
        const auto cancelled =
            got(session.past())->stepsTouching(page, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}
