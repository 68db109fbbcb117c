// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/sessionedit.h"

#include "core/base/rank.h"
#include "core/edit/blockedits.h"
#include "core/edit/storedcourseview.h"
#include "core/storage/workingcopy.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDateTime>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs one primitive as a verb and gives its error code; fails the test if it succeeded.
ErrorCode refusal(SessionFixture &fixture, const EditSession::Verb &verb)
{
    const QString before = dump(fixture.session->view());
    const auto result = fixture.session->perform(u"Try"_s, verb);
    REQUIRE_FALSE(result);
    CHECK_FALSE(result.error().message.isEmpty());
    CHECK(dump(fixture.session->view()) == before);
    return result.error().code;
}

Node nodeUnder(Edit &edit, const NodeId &parent, const QString &kind, const QString &title = u"T"_s)
{
    return {edit.ids().next<NodeId>(), parent, u"V"_s, kind, title, {}};
}

QHash<QString, ExportIndex> indexes(const CourseView &view)
{
    QHash<QString, ExportIndex> result;
    const auto all = view.exportIndexes();
    REQUIRE(all);
    for (const ExportIndex &index : *all)
        result.insert(index.node.text(), index);
    return result;
}

} // namespace

TEST_CASE("Edit::putNode refuses what is no course")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId block = fixture.addBlock(page);

    const auto refuse = [&](const NodeId &parent, const QString &kind,
                            const QString &title = u"T"_s) {
        return refusal(fixture, [&](Edit &edit) {
            return edit.putNode(nodeUnder(edit, parent, kind, title));
        });
    };
    SECTION("a node where none of its kind may stand")
    {
        CHECK(refuse(page, u"page"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(fixture.course(), u"page"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(page, u"module"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(module, u"text"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(fixture.course(), u"hologram"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(block, u"page"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(module, u"course"_s) == ErrorCode::InvalidInput);
    }
    SECTION("no parent, or one that does not exist")
    {
        CHECK(refuse({}, u"module"_s) == ErrorCode::InvalidInput);
        CHECK(refuse(NodeId(u"nothingthere"_s), u"module"_s) == ErrorCode::NotFound);
    }
    SECTION("an empty title of a module or page, an endless one of anything")
    {
        CHECK(refuse(module, u"page"_s, u" "_s) == ErrorCode::InvalidInput);
        CHECK(refuse(fixture.course(), u"module"_s, {}) == ErrorCode::InvalidInput);
        CHECK(refuse(page, u"text"_s, QString(2000, u'x')) == ErrorCode::InvalidInput);
    }
    SECTION("an id, rank or kind that is none")
    {
        for (const auto &spoil : QList<std::function<void(Node &)>>{
                 [](Node &n) { n.id = NodeId(u"x"_s); }, [](Node &n) { n.rank = u"V0"_s; },
                 [](Node &n) { n.kind.clear(); }}) {
            CHECK(refusal(fixture,
                          [&](Edit &edit) {
                              Node node = nodeUnder(edit, module, u"page"_s);
                              spoil(node);
                              return edit.putNode(node);
                          })
                  == ErrorCode::InvalidInput);
        }
    }
    SECTION("another kind for a node that exists")
    {
        CHECK(refusal(fixture,
                      [&](Edit &edit) -> Result<> {
                          CARREL_TRY_VALUE(node, edit.node(block));
                          node.kind = u"single"_s;
                          return edit.putNode(node);
                      })
              == ErrorCode::InvalidInput);
    }
    SECTION("a ring")
    {
        const auto inner = fixture.session->perform(u"Inner"_s, [&](Edit &edit) {
            return edit.putNode(
                {NodeId(u"innermodule1"_s), module, u"z"_s, u"module"_s, u"Inner"_s, {}});
        });
        REQUIRE(inner);
        for (const NodeId &parent : {module, NodeId(u"innermodule1"_s)}) {
            CHECK(refusal(fixture,
                          [&](Edit &edit) -> Result<> {
                              CARREL_TRY_VALUE(node, edit.node(module));
                              node.parent = parent;
                              return edit.putNode(node);
                          })
                  == ErrorCode::InvalidInput);
        }
    }
    SECTION("more than 32 levels, by adding or by moving")
    {
        NodeId deepest = module;
        REQUIRE(fixture.session->perform(u"Deep"_s, [&](Edit &edit) -> Result<> {
            for (int level = 3; level <= mostLevels; ++level) {
                const Node node = nodeUnder(edit, deepest, u"module"_s);
                CARREL_TRY(edit.putNode(node));
                deepest = node.id;
            }
            return {};
        }));
        CHECK(refuse(deepest, u"page"_s) == ErrorCode::InvalidInput);
        const NodeId other = fixture.addModule(u"Other"_s);
        CHECK(refusal(fixture,
                      [&](Edit &edit) -> Result<> {
                          CARREL_TRY_VALUE(node, edit.node(module));
                          node.parent = other;
                          return edit.putNode(node);
                      })
              == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Edit keeps kinds and members of later versions")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const QJsonObject body{{u"v"_s, 9},
                           {u"scene"_s, QJsonArray{1, QJsonObject{{u"deep"_s, QJsonValue()}}}}};
    NodeId id;
    REQUIRE(fixture.session->perform(u"Add"_s, [&](Edit &edit) {
        Node node = nodeUnder(edit, page, u"hologram"_s);
        node.body = body;
        id = node.id;
        return edit.putNode(node);
    }));
    CHECK(fixture.node(id).kind == u"hologram"_s);
    CHECK(fixture.node(id).body == body);
    CHECK_FALSE(indexes(fixture.session->view()).contains(id.text()));
}

TEST_CASE("Edit::removeNode takes what hangs on the subtree along")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId block = fixture.addBlock(page);
    const NodeId bystander = fixture.addModule(u"Bystander"_s);
    REQUIRE(fixture.session->perform(u"Hang"_s, [&](Edit &edit) -> Result<> {
        const SkillId skill = edit.ids().next<SkillId>();
        CARREL_TRY(edit.putSkill({skill, u"V"_s, u"Listening"_s, {}}));
        for (const NodeId &node : {block, bystander}) {
            CARREL_TRY(edit.putNodeSkill({node, skill, 1}));
            CARREL_TRY(edit.putWaiver({node, u"text.rule"_s, u"why"_s, u"hash"_s, {}}));
            Comment comment;
            comment.id = edit.ids().next<CommentId>();
            comment.node = node;
            comment.kind = u"remark"_s;
            comment.status = u"open"_s;
            CARREL_TRY(edit.putComment(comment));
        }
        return {};
    }));
    const auto &view = fixture.session->view();
    checkUndoAndRedo(fixture, [&] {
        REQUIRE(fixture.session->perform(u"Remove"_s,
                                         [&](Edit &edit) { return edit.removeNode(module); }));
    });
    CHECK(*view.nodeCount() == 2);
    CHECK(view.nodeSkills()->size() == 1);
    CHECK(view.comments()->size() == 1);
    CHECK(view.waivers()->size() == 1);
    CHECK(view.skills()->size() == 1);
    CHECK(refusal(fixture, [&](Edit &edit) { return edit.removeNode(module); })
          == ErrorCode::NotFound);
}

TEST_CASE("Export indexes")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId text = fixture.addBlock(page);
    const NodeId question = fixture.addBlock(page, u"single"_s);

    SECTION("are given at birth to pages and answered blocks, with the width of their kind")
    {
        const auto given = indexes(session.view());
        CHECK(given.size() == 2);
        CHECK(given.value(page.text()) == ExportIndex{page, 0, 4});
        CHECK(given.value(question.text()) == ExportIndex{question, 1, 3});
        CHECK_FALSE(given.contains(text.text()));
    }
    SECTION("stay with a node that is undone and made again, and are never given to another")
    {
        REQUIRE(session.undo());
        CHECK(indexes(session.view()).value(question.text()).n == 1);
        REQUIRE(session.redo());
        CHECK(indexes(session.view()).value(question.text()).n == 1);
        REQUIRE(session.undo());
        const NodeId later = fixture.addBlock(page, u"truefalse"_s);
        CHECK(indexes(session.view()).value(later.text()).n == 2);
        CHECK(indexes(session.view()).value(question.text()).n == 1);
    }
    SECTION("of a course that is loaded are taken over, and new ones come after them")
    {
        REQUIRE(session.perform(u"Load"_s, [&](Edit &edit) -> Result<> {
            Node node = nodeUnder(edit, module, u"page"_s);
            CARREL_TRY(edit.takeExportIndex({node.id, 40, 4}));
            CARREL_TRY(edit.putNode(node));
            Node next = nodeUnder(edit, module, u"page"_s);
            CARREL_TRY(edit.putNode(next));
            const auto all = edit.view().exportIndexes();
            CHECK(all->last() == ExportIndex{next.id, 41, 4});
            CHECK((*all)[2] == ExportIndex{node.id, 40, 4});
            return {};
        }));
    }
    SECTION("cannot be given twice")
    {
        const auto take = [&](const ExportIndex &index) {
            return refusal(fixture, [&](Edit &edit) { return edit.takeExportIndex(index); });
        };
        CHECK(take({page, 7, 4}) == ErrorCode::InvalidInput);
        CHECK(take({NodeId(u"anothernode1"_s), 0, 4}) == ErrorCode::InvalidInput);
        CHECK(take({NodeId(u"anothernode1"_s), -1, 4}) == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Edit refuses records that do not fit")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId other = fixture.addModule(u"Other"_s);
    SkillId skill;
    CommentId comment;
    REQUIRE(fixture.session->perform(u"Set up"_s, [&](Edit &edit) -> Result<> {
        skill = edit.ids().next<SkillId>();
        CARREL_TRY(edit.putSkill({skill, u"V"_s, u"Listening"_s, {}}));
        Comment first;
        first.id = comment = edit.ids().next<CommentId>();
        first.node = module;
        first.kind = u"remark"_s;
        first.status = u"open"_s;
        return edit.putComment(first);
    }));
    const NodeId nowhere(u"nothingthere"_s);

    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putSkill({e.ids().next<SkillId>(), u"V"_s, u" "_s, {}});
                  })
          == ErrorCode::InvalidInput);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putNodeSkill({module, skill, 0});
                  })
          == ErrorCode::InvalidInput);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putNodeSkill({module, skill, qQNaN()});
                  })
          == ErrorCode::InvalidInput);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putNodeSkill({nowhere, skill, 1});
                  })
          == ErrorCode::NotFound);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putNodeSkill({module, SkillId(u"nothingthere"_s), 1});
                  })
          == ErrorCode::NotFound);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putWaiver({nowhere, u"rule"_s, {}, {}, {}});
                  })
          == ErrorCode::NotFound);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putWaiver({module, {}, {}, {}, {}});
                  })
          == ErrorCode::InvalidInput);
    CHECK(refusal(fixture, [&](Edit &e) { return e.putSetting({}, 1); })
          == ErrorCode::InvalidInput);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      return e.putMedia({e.ids().next<MediaId>(),
                                         u"a.png"_s,
                                         u"image/png"_s,
                                         5,
                                         QByteArray(32, 'x'),
                                         {}});
                  })
          == ErrorCode::NotFound);
    CHECK(refusal(fixture,
                  [&](Edit &e) {
                      Comment answer;
                      answer.id = e.ids().next<CommentId>();
                      answer.node = other;
                      answer.parent = comment;
                      answer.kind = u"remark"_s;
                      answer.status = u"open"_s;
                      return e.putComment(answer);
                  })
          == ErrorCode::NotFound);
}

TEST_CASE("Edit::storeBytes")
{
    SessionFixture fixture;
    SECTION("streams in what putMedia may then name, and undo and redo find it again")
    {
        QByteArray content(3'000'000, 'a');
        content[2'999'999] = 'z';
        MediaId id;
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(fixture.session->perform(u"Store"_s, [&](Edit &edit) -> Result<> {
                QBuffer buffer(&content);
                buffer.open(QIODevice::ReadOnly);
                CARREL_TRY_VALUE(stored, edit.storeBytes(buffer));
                id = edit.ids().next<MediaId>();
                return edit.putMedia(
                    {id, u"a.bin"_s, u"image/png"_s, stored.size, stored.sha256, {}});
            }));
        });
        const auto media = fixture.session->view().media(id);
        REQUIRE(media);
        auto device = fixture.session->view().openMedia(**media);
        REQUIRE(device);
        CHECK((*device)->readAll() == content);
    }
}

TEST_CASE(
    "A block of a kind that kept nothing when it was added gets its number when it is put again")
{
    const QTemporaryDir folder;
    SeededIdSource ids(7);
    const SetClock clock(QDateTime::fromSecsSinceEpoch(1));
    const auto copy = got(WorkingCopy::create({.stateFolder = folder.path()}));
    const StoredCourseView view(copy->database(), copy->media());
    SessionEdit edit(*copy, view, ids, clock);
    const auto put = [&](const NodeId &parent, const QString &kind) {
        Node node = nodeUnder(edit, parent, kind);
        REQUIRE(edit.putNode(node));
        return node;
    };
    const Node course = put({}, u"course"_s);
    const Node page = put(put(course.id, u"module"_s).id, u"page"_s);
    const Node film = put(page.id, u"video"_s);
    REQUIRE(copy->database().run("DELETE FROM export_index WHERE node = ?1", film.id.text()));
    const Node question = put(page.id, u"single"_s);

    REQUIRE(edit.putNode(film));
    REQUIRE(edit.putNode(question));
    CHECK(indexes(view).value(question.id.text()).n == 1);
    CHECK(indexes(view).value(film.id.text()).n == 2);
    CHECK(indexes(view).size() == 3);
}
