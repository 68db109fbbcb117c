// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/medialistmodel.h"

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "tests/ui/library/libraryfixture.h"
#include "ui/library/descriptionsmodel.h"
#include "ui/library/mediafilter.h"
#include "ui/library/weightmodel.h"
#include "ui/media/mediadrag.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

TEST_CASE("MediaListModel and MediaFilter")
{
    LibraryFixture course;
    const MediaId board = course.addPicture(u"board.png"_s);
    course.addPicture(u"Alarm.png"_s, {80, 60}, Qt::blue);
    course.addImageBlock(board);
    MediaListModel files;
    MediaFilter filter;
    filter.setSourceModel(&files);
    const QAbstractItemModelTester tester(&files, fatal);
    const QAbstractItemModelTester filterTester(&filter, fatal);
    files.show(course.read().items);
    filter.sort(MediaListModel::Name);

    SECTION("say of each file what it is and where it stands")
    {
        CHECK(namesIn(filter) == QStringList{u"Alarm.png"_s, u"board.png"_s});
        const QModelIndex row = files.indexOf(board);
        const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
        CHECK(cell(MediaListModel::Type) == u"PNG"_s);
        CHECK(cell(MediaListModel::Extent) == u"40 × 30"_s);
        CHECK(cell(MediaListModel::Uses) == u"Used in 1 place(s)"_s);
        CHECK(row.data(Qt::AccessibleTextRole).toString().contains(u"1 description(s) missing"_s));
    }
    SECTION("keep rows that stay, so that what is chosen stays chosen")
    {
        const QPersistentModelIndex chosen(files.indexOf(board));
        REQUIRE(deleteUnusedMedia(*course.session));
        course.addPicture(u"a new one.png"_s, {20, 20});
        files.show(course.read().items);
        REQUIRE(chosen.isValid());
        CHECK(chosen.data().toString() == u"board.png"_s);
        CHECK(namesIn(filter) == QStringList{u"a new one.png"_s, u"board.png"_s});
        REQUIRE(renameMedia(*course.session, board, u"A board.png"_s));
        files.show(course.read().items);
        CHECK(chosen.data().toString() == u"A board.png"_s);
        CHECK(namesIn(filter).first() == u"A board.png"_s);
    }
    SECTION("show what is asked for")
    {
        filter.setWords(u"BOARD"_s);
        CHECK(namesIn(filter) == QStringList{u"board.png"_s});
        filter.setWords({});
        filter.setShow(MediaFilter::Show::Unused);
        CHECK(namesIn(filter) == QStringList{u"Alarm.png"_s});
        filter.setShow(MediaFilter::Show::Undescribed);
        CHECK(namesIn(filter) == QStringList{u"board.png"_s});
        filter.setShow(MediaFilter::Show::Pictures);
        CHECK(filter.rowCount() == 2);
        for (const auto show : {MediaFilter::Show::Films, MediaFilter::Show::Sound,
                                MediaFilter::Show::Documents, MediaFilter::Show::Large}) {
            filter.setShow(show);
            CHECK(filter.rowCount() == 0);
        }
    }
    SECTION("sort by size as numbers")
    {
        course.addPhoto(u"photo.png"_s, {300, 200});
        files.show(course.read().items);
        filter.sort(MediaListModel::Size, Qt::DescendingOrder);
        CHECK(namesIn(filter).first() == u"photo.png"_s);
    }
    SECTION("give files into the author's hand, each once")
    {
        const QModelIndex row = filter.mapFromSource(files.indexOf(board));
        const std::unique_ptr<QMimeData> data(filter.mimeData({row, row.siblingAtColumn(1)}));
        CHECK(draggedMedia(*data) == QList<MediaId>{board});
        CHECK(draggedMedia(QMimeData()).isEmpty());
    }
}

TEST_CASE("DescriptionsModel and MissingFilter")
{
    LibraryFixture course;
    const MediaId board = course.addPicture(u"board.png"_s);
    course.addImageBlock(board, u"The board"_s);
    course.addImageBlock(board);
    course.addImageBlock(board);
    DescriptionsModel model;
    MissingFilter filter(model);
    const QAbstractItemModelTester tester(&model, fatal);
    const QAbstractItemModelTester filterTester(&filter, fatal);
    model.show(course.read().pictures);
    CHECK(model.missing() == 2);

    SECTION("a row that is written in stays while only missing ones are shown")
    {
        filter.setShow(MissingFilter::Show::Missing);
        REQUIRE(filter.rowCount() == 2);
        const QModelIndex first = filter.index(0, DescriptionsModel::Description);
        REQUIRE(filter.setData(first, u"A bay"_s, Qt::EditRole));
        CHECK(filter.rowCount() == 2);
        CHECK(model.missing() == 1);
        filter.setShow(MissingFilter::Show::Missing);
        CHECK(filter.rowCount() == 1);
        filter.setShow(MissingFilter::Show::All);
        CHECK(filter.rowCount() == 3);
    }
    SECTION("ask for what is written or marked, once for each change")
    {
        QStringList asked;
        QObject::connect(&model, &DescriptionsModel::described, &model,
                         [&](const PicturePlace &p) { asked << p.description; });
        QObject::connect(&model, &DescriptionsModel::marked, &model,
                         [&](const PicturePlace &p) { asked << p.decorativeField; });
        const QModelIndex text = model.index(1, DescriptionsModel::Description);
        CHECK(model.setData(text, u"A bay"_s, Qt::EditRole));
        CHECK(model.setData(text, u"A bay"_s, Qt::EditRole));
        CHECK(model.setData(model.index(1, DescriptionsModel::Decoration), Qt::Checked,
                            Qt::CheckStateRole));
        CHECK_FALSE(model.setData(model.index(1, 0), u"x"_s, Qt::EditRole));
        CHECK(asked == QStringList{u"A bay"_s, u"decorative"_s});
    }
    SECTION("show what changed in the course in place")
    {
        const QPersistentModelIndex second(model.index(1, 0));
        auto pictures = course.read().pictures;
        pictures[1].description = u"From elsewhere"_s;
        model.show(pictures);
        CHECK(second.isValid());
        CHECK(second.sibling(1, DescriptionsModel::Description).data().toString()
              == u"From elsewhere"_s);
        pictures.removeFirst();
        model.show(pictures);
        CHECK(model.rowCount() == 2);
    }
}

TEST_CASE("WeightModel")
{
    LibraryFixture course;
    const MediaId board = course.addPhoto(u"board.png"_s, {60, 40});
    const MediaId photo = course.addPhoto(u"photo.png"_s, {200, 100});
    const MediaId spare = course.addPhoto(u"spare.png"_s, {300, 200});
    course.addImageBlock(board);
    course.addImageBlock(photo);
    WeightModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const PackageWeight weight = got(packageWeight(course.session->view()));

    SECTION("puts the heaviest first, and what is left out last")
    {
        model.show(course.read(), weight);
        const QStringList names = namesIn(model);
        CHECK(names.last() == u"spare.png"_s);
        CHECK(names.indexOf(u"photo.png"_s) < names.indexOf(u"board.png"_s));
        CHECK(names.contains(u"The player"_s));
        CHECK(model.total() == weight.total());
        CHECK(model.filesLeftOut() == 1);
        CHECK(model.leftOut() == course.media.media(spare)->size);
    }
    SECTION("counts captions that are used with the texts")
    {
        const MediaId words =
            got(insertFile(
                    *course.session,
                    course.writeFile(u"clip.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n")))
                .id;
        got(carrel::addBlock(*course.session, {course.page}, u"video"_s,
                             {{u"source"_s, u"file"_s}, {u"captions"_s, words.text()}}));
        model.show(course.read(), got(packageWeight(course.session->view())));
        CHECK_FALSE(namesIn(model).contains(u"clip.vtt"_s));
        CHECK(model.unused() == 1);
    }
    SECTION("counts the files that are used where there is no package")
    {
        model.show(course.read(), {});
        CHECK(model.total() == course.media.media(board)->size + course.media.media(photo)->size);
        CHECK(model.rowCount() == 3);
    }
}
