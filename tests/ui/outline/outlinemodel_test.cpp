// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinemodel.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/randomedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "ui/clipboard/carriednodes.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Every row as the tree shows it: how deep, which node, its number and whether it is a quiz.
QStringList shownBy(const OutlineModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(u"%1 %2 %3 %4 %5"_s.arg(depth)
                        .arg(model.idAt(index).text(), index.data().toString(),
                             index.data(OutlineModel::NumberRole).toString())
                        .arg(index.data(OutlineModel::IsQuizRole).toBool()));
        rows += shownBy(model, index, depth + 1);
    }
    return rows;
}

QStringList titlesBelow(const OutlineModel &model, const NodeId &id)
{
    QStringList titles;
    const QModelIndex parent = model.indexOf(id);
    for (int row = 0; row < model.rowCount(parent); ++row)
        titles.append(model.index(row, 0, parent).data().toString());
    return titles;
}

std::unique_ptr<QMimeData> draggedFrom(EditSession &session, const QList<NodeId> &ids)
{
    CarriedNodes carried{.session = &session, .nodes = ids};
    for (const NodeId &id : ids) {
        const auto node = got(session.view().node(id));
        carried.kinds.append(node ? node->kind : QString());
    }
    return std::unique_ptr<QMimeData>(nodeMimeData(carried));
}

} // namespace

TEST_CASE("OutlineModel shows the same after any edit as when it is made anew")
{
    SessionFixture fixture;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        const NodeId module = fixture.addModule(title);
        for (int i = 0; i < 4; ++i)
            fixture.addPage(module, u"%1.%2"_s.arg(title).arg(i));
    }
    OutlineModel model(*fixture.session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    int different = 0;
    const auto compare = [&] {
        const OutlineModel fresh(*fixture.session);
        if (shownBy(model) != shownBy(fresh))
            ++different;
    };

    SECTION("by an author who does anything at random, undone and redone")
    {
        RandomAuthor author(fixture, 20260);
        QRandomGenerator random(7);
        for (int i = 0; i < actionCount(300); ++i) {
            author.act();
            for (quint32 back = random.bounded(4U); back > 0 && fixture.session->canUndo(); --back)
                REQUIRE(fixture.session->undo());
            if (random.bounded(2) == 0 && fixture.session->canRedo())
                REQUIRE(fixture.session->redo());
            compare();
        }
        CHECK(different == 0);
    }
    SECTION("that turns the tree inside out in one step")
    {
        REQUIRE(fixture.session->perform(u"Shuffle"_s, [](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(course, edit.view().courseId());
            CARREL_TRY_VALUE(modules, edit.view().children(course));
            const Node &inner = modules[0];
            Node outer = modules[2];
            outer.rank = u"0a"_s;
            CARREL_TRY(edit.putNode(outer));
            Node moved = inner;
            moved.parent = outer.id;
            CARREL_TRY(edit.putNode(moved));
            CARREL_TRY_VALUE(pages, edit.view().children(inner.id));
            for (Node page : pages) {
                page.parent = modules[1].id;
                CARREL_TRY(edit.putNode(page));
            }
            return edit.removeNode(modules[1].id);
        }));
        compare();
        REQUIRE(fixture.session->undo());
        compare();
        CHECK(different == 0);
    }
}

TEST_CASE("OutlineModel keeps what hangs on a row")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId one = fixture.addModule(u"One"_s);
    const NodeId two = fixture.addModule(u"Two"_s);
    const NodeId three = fixture.addModule(u"Three"_s);
    const NodeId page = fixture.addPage(two);
    OutlineModel model(session);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex held(model.indexOf(page));

    SECTION("when its module moves: one move, no reset")
    {
        REQUIRE(moveNode(session, one, {fixture.course()}));
        CHECK(titlesBelow(model, fixture.course()) == QStringList{u"Two"_s, u"Three"_s, u"One"_s});
        CHECK(moves.size() == 1);
        CHECK(resets.isEmpty());
        CHECK(model.idAt(held) == page);
    }
    SECTION("when it moves to another module")
    {
        REQUIRE(moveNode(session, page, {three}));
        CHECK(model.idAt(held) == page);
        CHECK(model.idAt(held.parent()) == three);
    }
    SECTION("and drops it when the node goes, taken back or not")
    {
        REQUIRE(deleteNode(session, two));
        CHECK_FALSE(held.isValid());
        CHECK_FALSE(model.indexOf(page).isValid());
        REQUIRE(session.undo());
        CHECK(model.indexOf(page).isValid());
    }
    SECTION("and does not stir while blocks are edited")
    {
        QSignalSpy refreshes(&model, &OutlineModel::refreshed);
        const NodeId block = fixture.addBlock(page);
        REQUIRE(changeField(session, block, u"text"_s, richtext::fromPlain(u"Now"_s)));
        CHECK(refreshes.isEmpty());
    }
}

TEST_CASE("OutlineModel numbers modules and tells quiz pages apart")
{
    SessionFixture fixture;
    const NodeId part = fixture.addModule(u"Part"_s);
    const NodeId inner = got(addModule(*fixture.session, {part}, u"Inner"_s));
    const NodeId last = fixture.addModule(u"Last"_s);
    const NodeId page = fixture.addPage(inner);
    OutlineModel model(*fixture.session);
    const auto number = [&](const NodeId &id) {
        return model.indexOf(id).data(OutlineModel::NumberRole).toString();
    };

    CHECK(number(part) == u"1"_s);
    CHECK(number(inner) == u"1.1"_s);
    CHECK(number(last) == u"2"_s);
    CHECK(number(page).isEmpty());
    CHECK(model.item(part)->isPart);
    CHECK_FALSE(model.item(inner)->isPart);
    REQUIRE(moveNode(*fixture.session, last, {fixture.course(), part}));
    CHECK(number(inner) == u"2.1"_s);

    CHECK_FALSE(model.indexOf(page).data(OutlineModel::IsQuizRole).toBool());
    REQUIRE(changePage(*fixture.session, page, {.isQuiz = true, .minutes = 5}));
    CHECK(model.indexOf(page).data(OutlineModel::IsQuizRole).toBool());
    CHECK(model.indexOf(page).data(Qt::AccessibleTextRole).toString()
          == u"Quiz page: Four leaks"_s);
    CHECK(model.item(page)->facts.minutes == 5);
}

TEST_CASE("OutlineModel renames in place")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    OutlineModel model(*fixture.session);
    const QModelIndex index = model.indexOf(page);

    CHECK(model.setData(index, u" Why it\nfails "_s, Qt::EditRole));
    CHECK(index.data().toString() == u"Why it fails"_s);
    CHECK(fixture.node(page).title == u"Why it fails"_s);
    CHECK_FALSE(model.setData(index, u"  "_s, Qt::EditRole));
    CHECK(fixture.node(page).title == u"Why it fails"_s);
}

TEST_CASE("OutlineModel takes what is dropped where it may stand")
{
    SessionFixture fixture;
    const NodeId part = fixture.addModule(u"Part"_s);
    const NodeId inner = got(addModule(*fixture.session, {part}, u"Inner"_s));
    const NodeId page = fixture.addPage(inner, u"First"_s);
    const NodeId second = fixture.addPage(inner, u"Second"_s);
    const NodeId block = fixture.addBlock(page);
    OutlineModel model(*fixture.session);
    const QModelIndex course = model.index(0, 0);
    const auto dragged = [&](const NodeId &id) { return draggedFrom(*fixture.session, {id}); };
    const auto mayDrop = [&](const NodeId &what, const NodeId &onto) {
        return model.canDropMimeData(dragged(what).get(), Qt::MoveAction, -1, -1,
                                     model.indexOf(onto));
    };

    SECTION("pages into modules, modules into course and parts, blocks onto pages")
    {
        CHECK(mayDrop(page, part));
        CHECK_FALSE(mayDrop(page, fixture.course()));
        CHECK_FALSE(mayDrop(page, second));
        CHECK(mayDrop(inner, fixture.course()));
        CHECK_FALSE(mayDrop(part, inner));
        CHECK_FALSE(mayDrop(part, part));
        CHECK(mayDrop(block, second));
        CHECK_FALSE(mayDrop(block, inner));
        CHECK_FALSE(mayDrop(fixture.course(), part));
        CHECK_FALSE(model.canDropMimeData(dragged(page).get(), Qt::MoveAction, 0, 0, {}));
        CHECK_FALSE(model.canDropMimeData(nullptr, Qt::MoveAction, 0, 0, course));
    }
    SECTION("between rows at that place")
    {
        REQUIRE(
            model.dropMimeData(dragged(second).get(), Qt::MoveAction, 0, 0, model.indexOf(inner)));
        CHECK(fixture.titlesBelow(inner) == QStringList{u"Second"_s, u"First"_s});
        REQUIRE(model.dropMimeData(dragged(inner).get(), Qt::MoveAction, 0, 0, course));
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"Inner"_s, u"Part"_s});
    }
    SECTION("a block at the end of the page")
    {
        REQUIRE(model.dropMimeData(dragged(block).get(), Qt::MoveAction, -1, -1,
                                   model.indexOf(second)));
        CHECK(fixture.node(block).parent == second);
    }
    SECTION("and says what did not work")
    {
        QSignalSpy failures(&model, &OutlineModel::failed);
        CHECK_FALSE(model.dropMimeData(dragged(NodeId(u"nothingthere"_s)).get(), Qt::MoveAction, -1,
                                       -1, model.indexOf(second)));
        CHECK(failures.size() == 1);
    }
    SECTION("several blocks at once, in their order, as one step")
    {
        const NodeId other = fixture.addBlock(page);
        const qsizetype steps = doneSteps(*fixture.session);
        REQUIRE(model.dropMimeData(draggedFrom(*fixture.session, {other, block}).get(),
                                   Qt::MoveAction, -1, -1, model.indexOf(second)));
        const QList<Node> moved = got(fixture.session->view().children(second));
        REQUIRE(moved.size() == 2);
        CHECK(moved[0].id == block);
        CHECK(doneSteps(*fixture.session) == steps + 1);
    }
    SECTION("a copy where a copy is wanted")
    {
        const qsizetype steps = doneSteps(*fixture.session);
        REQUIRE(model.dropMimeData(dragged(block).get(), Qt::CopyAction, -1, -1,
                                   model.indexOf(second)));
        CHECK(fixture.node(block).parent == page);
        CHECK(got(fixture.session->view().children(second)).size() == 1);
        CHECK(doneSteps(*fixture.session) == steps + 1);
    }
    SECTION("and gives away what is dragged")
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(page)}));
        const auto carried = carriedNodes(*data);
        REQUIRE(carried);
        CHECK(carried->isOf(*fixture.session));
        CHECK(carried->nodes == QList<NodeId>{page});
        CHECK_FALSE(carried->holdsBlocksOnly());
    }
    SECTION("from another course it asks for it, where that fits")
    {
        qRegisterMetaType<CarriedNodes>();
        SessionFixture other;
        const NodeId theirs = other.addPage(other.addModule());
        QSignalSpy asked(&model, &OutlineModel::carriedDropped);
        const auto data = draggedFrom(*other.session, {theirs});
        CHECK_FALSE(model.canDropMimeData(data.get(), Qt::CopyAction, 0, 0, course));
        CHECK(model.canDropMimeData(data.get(), Qt::CopyAction, -1, -1, model.indexOf(second)));
        REQUIRE(model.dropMimeData(data.get(), Qt::CopyAction, 1, 0, model.indexOf(inner)));
        REQUIRE(asked.size() == 1);
        const auto place = asked[0][1].value<Place>();
        CHECK(place.parent == inner);
        CHECK(place.before == second);
        CHECK(fixture.titlesBelow(inner).size() == 2);
    }
    SECTION("nothing of a course that has been closed since, and nothing unknown")
    {
        std::unique_ptr<QMimeData> data;
        {
            SessionFixture other;
            data = draggedFrom(*other.session, {other.addPage(other.addModule())});
        }
        CHECK_FALSE(model.canDropMimeData(data.get(), Qt::CopyAction, 0, 0, model.indexOf(inner)));
        QMimeData foreign;
        foreign.setData(nodeMimeType(), page.text().toLatin1());
        CHECK_FALSE(model.canDropMimeData(&foreign, Qt::MoveAction, 0, 0, model.indexOf(inner)));
    }
}
