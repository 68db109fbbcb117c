// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryactions.h"

#include "core/edit/mediaedits.h"
#include "tests/ui/library/libraryfixture.h"
#include "ui/media/pictureshrinker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray contentOf(const LibraryFixture &course, const MediaId &id)
{
    const Media media = *got(course.session->view().media(id));
    return got(course.session->view().openMedia(media))->readAll();
}

} // namespace

TEST_CASE("LibraryActions")
{
    LibraryFixture course;
    const MediaId photo = course.addPhoto(u"photo.png"_s, {800, 600});
    course.addImageBlock(photo);

    SECTION("make pictures smaller, and tell before what that saves")
    {
        const ShrinkPreset preset{u"test"_s, {}, 200, 80};
        const MediaId tiny = course.addPicture(u"tiny.png"_s, {8, 8});
        const qint64 before = course.media.media(photo)->size;
        const auto pictures = got(course.actions.shrunk({photo, tiny}, preset, course.work));
        CHECK(pictures.contents.size() == 1);
        CHECK(pictures.asTheyAre == 1);
        CHECK(pictures.before == before);
        CHECK(pictures.after < before / 10);
        CHECK(course.media.media(photo)->size == before); // nothing is changed yet
        const auto steps = doneSteps(*course.session);
        REQUIRE(course.actions.putShrunk(pictures));
        settle();
        CHECK(doneSteps(*course.session) == steps + 1);
        const Media now = *course.media.media(photo);
        CHECK(now.size == pictures.after);
        CHECK(now.type == u"image/jpeg"_s);
        CHECK(now.name == u"photo.jpg"_s);
        CHECK(now.body.value(u"width"_s) == 200);
        REQUIRE(course.session->undo());
        settle();
        CHECK(course.media.media(photo)->size == before);
        REQUIRE(course.told.size() == 1);
        CHECK(course.told.first().contains(u"smaller"_s));
    }
    SECTION("save a copy, or several under names that are free")
    {
        const MediaId other = course.addPicture(u"../photo.png"_s);
        REQUIRE(renameMedia(*course.session, other, u"photo.png"_s));
        QString asked;
        course.actions.setTargetPicker([&](const QString &name, QWidget *) {
            asked = name;
            return course.path(name.isEmpty() ? u"copies"_s : u"one.png"_s);
        });
        course.actions.saveCopies({photo});
        CHECK(asked == u"photo.png"_s);
        CHECK(contentOf(course.path(u"one.png"_s)) == contentOf(course, photo));
        REQUIRE(QDir().mkpath(course.path(u"copies"_s)));
        course.actions.saveCopies({photo, other});
        CHECK(asked.isEmpty());
        CHECK(contentOf(course.path(u"copies/photo.png"_s)) == contentOf(course, photo));
        CHECK(contentOf(course.path(u"copies/photo (2).png"_s)) == contentOf(course, other));
    }
    SECTION("keep copies inside the folder, whatever a file is called")
    {
        REQUIRE(renameMedia(*course.session, photo, u".. : photo.png"_s));
        settle();
        QString asked;
        course.actions.setTargetPicker([&](const QString &name, QWidget *) {
            asked = name;
            return QString();
        });
        course.actions.saveCopies({photo});
        CHECK_FALSE(asked.contains(u':'));
        CHECK_FALSE(asked.startsWith(u'.'));
    }
    SECTION("delete what is not used, as one step that is told")
    {
        const MediaId spare = course.addPicture(u"spare.png"_s);
        course.addPicture(u"other.png"_s, {9, 9});
        course.actions.remove({spare});
        CHECK(course.told.last() == u"1 file(s) deleted. Undo brings them back."_s);
        course.actions.removeUnused();
        settle();
        CHECK(course.media.all({}).size() == 1);
    }
}
