// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/restoring.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/pastcourse.h"
#include "core/edit/skilledits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDirIterator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A course with a page of three blocks, and the state it had then.
struct Then
{
    SessionFixture fixture;
    NodeId module = fixture.addModule();
    NodeId page = fixture.addPage(module, u"Four leaks"_s);
    NodeId first = fixture.addBlock(page);
    NodeId second = fixture.addBlock(page, u"single"_s);
    NodeId third = fixture.addBlock(page);
    NodeId other = fixture.addPage(module, u"Other"_s);

    EditSession &session() { return *fixture.session; }

    void type(const NodeId &block, const QString &words)
    {
        session().endMerge();
        REQUIRE(changeField(session(), block, u"text"_s, richtext::fromPlain(words)));
    }

    /// From now on this is the past.
    void mark() { step = session().presentStep(); }

    std::unique_ptr<PastCourse> past()
    {
        auto past = got(session().past());
        REQUIRE(past->goTo({PastPoint::Of::Step, step}));
        return past;
    }

    BroughtBack bring(const NodeId &id)
    {
        const auto there = past();
        return got(bringBack(session(), there->view(), id, u"10:42"_s));
    }

    QList<NodeId> blocks(const NodeId &on)
    {
        QList<NodeId> ids;
        for (const OutlineNode &child : got(session().view().outlineChildren(on)))
            ids.append(child.id);
        return ids;
    }

    qint64 step = 0;
};

} // namespace

TEST_CASE("Bringing back a block")
{
    Then t;
    t.type(t.first, u"As it was"_s);
    t.mark();
    const Node before = t.fixture.node(t.first);

    SECTION("that was changed makes it what it was, as one step, and touches nothing else")
    {
        t.type(t.first, u"Worse"_s);
        t.type(t.third, u"Better"_s);
        const Node better = t.fixture.node(t.third);
        checkUndoAndRedo(t.fixture, [&] { CHECK(t.bring(t.first).lostMedia.isEmpty()); });
        CHECK(t.fixture.node(t.first) == before);
        CHECK(t.fixture.node(t.third) == better);
        CHECK(t.session().undoLabel() == u"Bring back “Text” as it was: 10:42"_s);
    }
    SECTION("that was moved changes it where it is now")
    {
        t.type(t.first, u"Worse"_s);
        REQUIRE(moveNode(t.session(), t.first, {t.other}));
        t.bring(t.first);
        CHECK(t.fixture.node(t.first).parent == t.other);
        CHECK(t.fixture.node(t.first).body == before.body);
    }
    SECTION("that was deleted puts it back between its old neighbours, with its number")
    {
        const auto indexes = got(t.session().view().exportIndexes());
        const Node question = t.fixture.node(t.second);
        REQUIRE(deleteNode(t.session(), t.second));
        const NodeId late = t.fixture.addBlock(t.page);
        t.bring(t.second);
        CHECK(t.blocks(t.page) == QList<NodeId>{t.first, t.second, t.third, late});
        CHECK(t.fixture.node(t.second).body == question.body);
        CHECK(got(t.session().view().exportIndexes()) == indexes);
    }
    SECTION("comes back first where only those behind it are left, and last where none is")
    {
        REQUIRE(deleteNode(t.session(), t.first));
        t.bring(t.first);
        CHECK(t.blocks(t.page).first() == t.first);
        for (const NodeId &id : {t.first, t.second, t.third})
            REQUIRE(deleteNode(t.session(), id));
        const NodeId late = t.fixture.addBlock(t.page);
        t.bring(t.second);
        CHECK(t.blocks(t.page) == QList<NodeId>{late, t.second});
    }
    SECTION("whose page is gone says what to bring back instead")
    {
        REQUIRE(deleteNode(t.session(), t.page));
        const auto past = t.past();
        const auto refused = bringBack(t.session(), past->view(), t.first, u"10:42"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
        CHECK(refused.error().message.contains(u"Bring that back instead"));
        t.bring(t.page);
        CHECK(t.blocks(t.page) == QList<NodeId>{t.first, t.second, t.third});
    }
    SECTION("that did not exist then says so")
    {
        const NodeId late = t.fixture.addBlock(t.page);
        const auto past = t.past();
        const auto refused = bringBack(t.session(), past->view(), late, u"10:42"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::NotFound);
    }
    SECTION("that is as it was leaves no step")
    {
        const auto steps = t.session().history().size();
        t.bring(t.first);
        CHECK(t.session().history().size() == steps);
    }
}

TEST_CASE("Bringing back a page")
{
    Then t;
    t.type(t.first, u"As it was"_s);
    t.mark();

    SECTION("brings what was deleted, calls home what moved away, and drops what was added")
    {
        const QString before = dump(t.session().view());
        REQUIRE(renameNode(t.session(), t.page, u"Worse title"_s));
        t.type(t.first, u"Worse"_s);
        REQUIRE(deleteNode(t.session(), t.second));
        REQUIRE(moveNode(t.session(), t.third, {t.other}));
        t.fixture.addBlock(t.page);
        checkUndoAndRedo(t.fixture, [&] { t.bring(t.page); });
        CHECK(dump(t.session().view()) == before);
    }
    SECTION("leaves alone what came to it from elsewhere")
    {
        REQUIRE(t.session().goTo(t.step));
        const NodeId guest = t.fixture.addBlock(t.other);
        t.mark();
        REQUIRE(moveNode(t.session(), guest, {t.page}));
        t.bring(t.page);
        CHECK(t.blocks(t.page).contains(guest));
    }
    SECTION("that was deleted brings it with remarks and all blocks")
    {
        REQUIRE(addComment(t.session(), t.first, {.text = u"Too long"_s}));
        t.mark();
        REQUIRE(deleteNode(t.session(), t.page));
        t.bring(t.page);
        CHECK(got(t.session().view().comments()).size() == 1);
        CHECK(t.fixture.titlesBelow(t.module) == QStringList{u"Four leaks"_s, u"Other"_s});
        CHECK(t.blocks(t.page) == QList<NodeId>{t.first, t.second, t.third});
    }
    SECTION("links it to its skills again, which come back where they are gone")
    {
        const SkillId skill = got(addSkill(t.session(), u"Observe"_s));
        REQUIRE(linkSkill(t.session(), t.page, skill));
        t.mark();
        REQUIRE(deleteSkill(t.session(), skill));
        const SkillId later = got(addSkill(t.session(), u"Later"_s));
        REQUIRE(linkSkill(t.session(), t.page, later));
        t.bring(t.page);
        const auto links = got(t.session().view().nodeSkills());
        REQUIRE(links.size() == 1);
        CHECK(links[0].skill == skill);
        CHECK(got(t.session().view().skills()).size() == 2);
    }
    SECTION("drops links to pages that are gone")
    {
        QJsonArray link = richtext::fromPlain(u"See there"_s);
        QJsonObject paragraph = link[0].toObject();
        paragraph[u"runs"_s] = QJsonArray{
            QJsonObject{{u"text"_s, u"See there"_s}, {u"link"_s, u"page:"_s + t.other.text()}}};
        link[0] = paragraph;
        REQUIRE(changeField(t.session(), t.third, u"text"_s, link));
        t.mark();
        REQUIRE(deleteNode(t.session(), t.page));
        REQUIRE(deleteNode(t.session(), t.other));
        t.bring(t.page);
        CHECK(richtext::pageLinksIn(t.fixture.node(t.third).body.value(u"text"_s)).isEmpty());
    }
}

TEST_CASE("Bringing back a module brings its pages")
{
    Then t;
    t.mark();
    const NodeId second = t.fixture.addModule(u"Second"_s);
    REQUIRE(deleteNode(t.session(), t.module));
    t.bring(t.module);
    CHECK(t.blocks(t.module) == QList<NodeId>{t.page, t.other});
    CHECK(t.blocks(t.page) == QList<NodeId>{t.first, t.second, t.third});
    CHECK(t.fixture.has(second));
    CHECK_FALSE(bringBack(t.session(), t.past()->view(), t.fixture.course(), u"10:42"_s));
}

TEST_CASE("Bringing back a block with a file")
{
    Then t;
    QBuffer bytes;
    bytes.setData(QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c"
                                      "00000000010001000002024401003b"));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const MediaId media = got(insertMedia(t.session(), bytes, u"board.gif"_s)).id;
    const NodeId image = t.fixture.addBlock(t.page, u"image"_s);
    REQUIRE(changeField(t.session(), image, u"media"_s, media.text()));
    const QString path = t.fixture.path(u"B.carrel"_s);
    REQUIRE(t.session().saveAs(path));
    t.mark();
    const Node before = t.fixture.node(image);
    REQUIRE(deleteNode(t.session(), image));

    SECTION("links it again where it is still there")
    {
        CHECK(t.bring(image).lostMedia.isEmpty());
        CHECK(t.fixture.node(image).body == before.body);
    }
    SECTION("finds the same content under another name")
    {
        REQUIRE(deleteMedia(t.session(), media));
        bytes.seek(0);
        const MediaId again = got(insertMedia(t.session(), bytes, u"again.gif"_s)).id;
        t.bring(image);
        CHECK(t.fixture.node(image).body.value(u"media"_s).toString() == again.text());
    }
    SECTION("brings its record back as long as the bytes are kept")
    {
        REQUIRE(deleteMedia(t.session(), media));
        REQUIRE(t.session().save());
        CHECK(t.bring(image).lostMedia.isEmpty());
        const auto back = got(t.session().view().media(media));
        REQUIRE(back);
        CHECK(got(t.session().view().openMedia(*back)));
    }
    SECTION("says so when they are gone, and brings the rest")
    {
        REQUIRE(deleteMedia(t.session(), media));
        REQUIRE(t.session().save());
        REQUIRE(t.session().close(EditSession::OnClose::Keep));
        t.fixture.session.reset();
        QDirIterator links(t.fixture.path(u"state/history"_s), {u"base-*.carrel"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (links.hasNext())
            REQUIRE(QFile::remove(links.next()));
        t.fixture.session = got(EditSession::open(path, t.fixture.options()));
        CHECK(t.bring(image).lostMedia == QStringList{u"board.gif"_s});
        CHECK(t.fixture.has(image));
        CHECK_FALSE(got(t.session().view().media(media)));
    }
}
