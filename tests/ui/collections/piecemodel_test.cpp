// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/piecemodel.h"

#include "core/edit/coursefile.h"
#include "tests/ui/collections/collectionsfixture.h"
#include "ui/clipboard/carriednodes.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

QList<CollectionContents> contentsOf(const CollectionsFixture &fixture)
{
    QList<CollectionContents> all;
    for (const Collection &collection : ownCollections())
        all.append({collection, got(shelvesOf(*got(readCourseFile(collection.path))))});
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].collection.path == fixture.file);
    return all;
}

QStringList titlesIn(const PieceModel &model, const QModelIndex &parent)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(parent); ++row)
        titles.append(model.index(row, 0, parent).data().toString());
    return titles;
}

} // namespace

TEST_CASE("PieceModel")
{
    CollectionsFixture fixture;
    PieceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(contentsOf(fixture));
    const QModelIndex collection = model.index(0, 0);
    const QModelIndex talks = model.index(0, 0, collection);
    const QModelIndex consent = model.index(0, 0, talks);
    const QModelIndex banks = model.index(1, 0, collection);
    const QModelIndex round = model.index(0, 0, banks);

    SECTION("shows shelves, pieces and blocks")
    {
        CHECK(titlesIn(model, {}) == QStringList{u"Mine"_s});
        CHECK(titlesIn(model, collection) == QStringList{u"Talks"_s, u"Banks"_s});
        CHECK(titlesIn(model, talks) == QStringList{u"Consent"_s});
        CHECK(titlesIn(model, consent).size() == 2);
        CHECK(titlesIn(model, round).size() == 3);
        CHECK(round.data(PieceModel::DetailRole) == u"3 question(s)"_s);
        CHECK(round.data(Qt::AccessibleTextRole) == u"Piece: Round, 3 question(s)"_s);
        CHECK(model.pieces() == 2);
    }
    SECTION("shows what has the words that are looked for, and what stands above it")
    {
        model.setWords(u"roun"_s);
        CHECK(model.pieces() == 1);
        const QModelIndex top = model.index(0, 0);
        CHECK(titlesIn(model, top) == QStringList{u"Banks"_s});
        CHECK(titlesIn(model, model.index(0, 0, top)) == QStringList{u"Round"_s});
        model.setWords(u"nowhere"_s);
        CHECK(model.rowCount() == 0);
        model.setWords({});
        CHECK(model.pieces() == 2);
    }
    SECTION("finds rows again by their file and node")
    {
        CHECK(model.indexOf(fixture.file, {}) == collection);
        CHECK(model.indexOf(fixture.file, model.row(round)->node()) == round);
        CHECK_FALSE(model.indexOf(u"/elsewhere.carrel"_s, {}).isValid());
    }
    SECTION("carries pieces away, of one collection and with their kinds")
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({consent, model.index(0, 0, round)}));
        const auto carried = carriedNodes(*data);
        REQUIRE(carried);
        CHECK(carried->file == fixture.file);
        CHECK(carried->kinds == QStringList{u"page"_s, u"single"_s});
        CHECK(model.mimeData({collection}) == nullptr);
        CHECK_FALSE(collection.flags().testFlag(Qt::ItemIsDragEnabled));
    }
    SECTION("asks for names that are typed, and only for what has one of its own")
    {
        QSignalSpy renamed(&model, &PieceModel::renamed);
        CHECK(model.setData(consent, u" Asking  first "_s, Qt::EditRole));
        REQUIRE(renamed.size() == 1);
        CHECK(renamed[0][2] == u"Asking first"_s);
        CHECK_FALSE(model.setData(consent, u"Consent"_s, Qt::EditRole));
        CHECK_FALSE(model.setData(consent, u" "_s, Qt::EditRole));
        CHECK(consent.flags().testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.index(0, 0, consent).flags().testFlag(Qt::ItemIsEditable));
    }
    SECTION("of somebody else's collection nothing can be renamed")
    {
        QList<CollectionContents> all = contentsOf(fixture);
        all[0].collection.of = Collection::Of::Others;
        model.show(all);
        const QModelIndex top = model.index(0, 0);
        CHECK_FALSE(top.flags().testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(model.index(0, 0, top).flags().testFlag(Qt::ItemIsEditable));
    }
}
