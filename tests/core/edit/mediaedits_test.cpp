// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediaedits.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "tests/core/edit/isobox.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\"/>";

Media mediaOf(const SessionFixture &fixture, const MediaId &id)
{
    const auto media = fixture.session->view().media(id);
    REQUIRE(media);
    REQUIRE(media->has_value());
    return **media;
}

QByteArray bytesOf(const SessionFixture &fixture, const MediaId &id)
{
    auto device = fixture.session->view().openMedia(mediaOf(fixture, id));
    REQUIRE(device);
    return (*device)->readAll();
}

/// Gives some bytes, then fails.
class FailingDevice : public QBuffer
{
public:
    explicit FailingDevice(const QByteArray &content) { setData(content); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return pos() > 5000 ? -1 : QBuffer::readData(data, qMin<qint64>(size, 4096));
    }
};

} // namespace

TEST_CASE("insertFile")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("finds type and size from the content, whatever the name says")
    {
        InsertedMedia inserted;
        checkUndoAndRedo(fixture, [&] {
            const auto result = insertFile(session, fixture.writeFile(u"board.png"_s, svg));
            REQUIRE(result);
            inserted = *result;
        });
        const Media media = mediaOf(fixture, inserted.id);
        CHECK(media.name == u"board.png"_s);
        CHECK(media.type == u"image/svg+xml"_s);
        CHECK(media.size == svg.size());
        CHECK(media.body == QJsonObject{{u"width"_s, 640}, {u"height"_s, 480}});
        CHECK(bytesOf(fixture, inserted.id) == svg);
        CHECK(inserted.advice.isEmpty());
        CHECK_FALSE(inserted.wasThere);
        CHECK(session.undoLabel() == u"Insert file “board.png”"_s);
    }
    SECTION("tells what an iPhone film means to learners, and keeps what it found")
    {
        const auto inserted = insertFile(
            session,
            fixture.writeFile(u"IMG_0001.MOV"_s, film("qt  ", trackBox({.codec = "hvc1"}))));
        REQUIRE(inserted);
        CHECK(inserted->advice.contains(u"HEVC"));
        const Media media = mediaOf(fixture, inserted->id);
        CHECK(media.type == u"video/quicktime"_s);
        CHECK(media.body.value(u"codec"_s) == u"hvc1"_s);
        CHECK(media.body.value(u"seconds"_s) == 61.5);
        CHECK(media.body.value(u"width"_s) == 1920);
    }
    SECTION("calls an MP4 without pictures sound")
    {
        const auto inserted = insertFile(
            session,
            fixture.writeFile(
                u"talk.mp4"_s,
                film("isom",
                     trackBox({.handler = "soun", .codec = "mp4a", .width = 0, .height = 0}))));
        REQUIRE(inserted);
        CHECK(mediaOf(fixture, inserted->id).type == u"audio/mp4"_s);
    }
    SECTION("gives the file that is there already instead of a second one")
    {
        const auto first = insertFile(session, fixture.writeFile(u"a.svg"_s, svg));
        const auto second = insertFile(session, fixture.writeFile(u"b.svg"_s, svg));
        REQUIRE(first);
        REQUIRE(second);
        CHECK(second->id == first->id);
        CHECK(second->wasThere);
        CHECK(session.history().size() == 1);
    }
    SECTION("refuses what it cannot take, in words, and leaves nothing")
    {
        const QString before = dump(session.view());
        const auto refused = [&](const QString &path) {
            const auto result = insertFile(session, path);
            REQUIRE_FALSE(result);
            CHECK_FALSE(result.error().message.isEmpty());
            return result.error().code;
        };
        CHECK(refused(fixture.writeFile(u"notes.txt"_s, "hello")) == ErrorCode::InvalidInput);
        CHECK(refused(fixture.writeFile(u"empty.png"_s, {})) == ErrorCode::InvalidInput);
        CHECK(refused(fixture.path(u"gone.png"_s)) == ErrorCode::NotFound);
        CHECK(refused(fixture.path({})) == ErrorCode::InvalidInput);
        CHECK(refused(fixture.writeFile(u"cut.mp4"_s, film("isom", trackBox({})).left(3000)))
              == ErrorCode::Damaged);
        CHECK(dump(session.view()) == before);
        CHECK_FALSE(session.canUndo());
    }
    SECTION("ends with the error of a device that fails half-way, or when it is cancelled")
    {
        FailingDevice device(svg + QByteArray(100000, ' '));
        REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        const auto failed = insertMedia(session, device, u"board.svg"_s);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == ErrorCode::DriveError);
        QByteArray large = svg + QByteArray(5'000'000, ' ');
        QBuffer buffer(&large);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto cancelled =
            insertMedia(session, buffer, u"board.svg"_s, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        CHECK(session.view().media()->isEmpty());
        CHECK_FALSE(session.canUndo());
    }
    SECTION("shows the name only, never a path")
    {
        QByteArray content = svg;
        QBuffer buffer(&content);
        REQUIRE(buffer.open(QIODevice::ReadOnly));
        const auto inserted = insertMedia(session, buffer, u"C:\\Users\\Ana\\board\u0007.svg"_s);
        REQUIRE(inserted);
        CHECK(mediaOf(fixture, inserted->id).name == u"board.svg"_s);
    }
}

TEST_CASE("replaceMedia")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const auto inserted = insertFile(session, fixture.writeFile(u"board.svg"_s, svg));
    REQUIRE(inserted);

    SECTION("puts another content under the same id, and undo brings the old one back")
    {
        const QByteArray png =
            "\x89PNG\r\n\x1a\n" + number(13, 4) + "IHDR" + number(8, 4) + number(6, 4);
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(replaceMedia(session, inserted->id, fixture.writeFile(u"new.png"_s, png)));
        });
        CHECK(bytesOf(fixture, inserted->id) == png);
        CHECK(mediaOf(fixture, inserted->id).body.value(u"width"_s) == 8);
        REQUIRE(session.undo());
        CHECK(bytesOf(fixture, inserted->id) == svg);
    }
    SECTION("refuses a file of another sort")
    {
        const auto replaced =
            replaceMedia(session, inserted->id, fixture.writeFile(u"a.pdf"_s, "%PDF-1.7"));
        REQUIRE_FALSE(replaced);
        CHECK(replaced.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("renameMedia and deleteMedia")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const auto inserted = insertFile(session, fixture.writeFile(u"board.svg"_s, svg));
    REQUIRE(inserted);
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId image = fixture.addBlock(page, u"image"_s);

    SECTION("a name is for display and never empty")
    {
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(renameMedia(session, inserted->id, u" The board "_s)); });
        CHECK(mediaOf(fixture, inserted->id).name == u"The board"_s);
        CHECK(renameMedia(session, inserted->id, u" "_s).error().code == ErrorCode::InvalidInput);
    }
    SECTION("a file that is used stays, and the answer says where")
    {
        REQUIRE(changeField(session, image, u"media"_s, inserted->id.text()));
        const auto uses = usesOfMedia(session.view(), inserted->id);
        REQUIRE(uses);
        REQUIRE(uses->size() == 1);
        CHECK(uses->first().id == image);
        const auto refused = deleteMedia(session, inserted->id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message
              == u"“board.svg” is still used on “Four leaks”. Take it out there first."_s);
        CHECK(*deleteUnusedMedia(session) == 0);
    }
    SECTION("the logo of the course is used, and the course is where")
    {
        CourseSettings settings = *session.view().settings();
        settings.logo = inserted->id;
        REQUIRE(changeSettings(session, settings));
        const auto uses = usesOfMedia(session.view(), inserted->id);
        REQUIRE(uses);
        REQUIRE(uses->size() == 1);
        CHECK(uses->first().id == *session.view().courseId());
        CHECK(deleteMedia(session, inserted->id).error().code == ErrorCode::Refused);
        CHECK(*deleteUnusedMedia(session) == 0);
    }
    SECTION("files that nobody uses are deleted, one or all")
    {
        const auto other = insertFile(session, fixture.writeFile(u"other.svg"_s, svg + ' '));
        REQUIRE(other);
        checkUndoAndRedo(fixture, [&] { REQUIRE(deleteMedia(session, inserted->id)); });
        REQUIRE(session.undo());
        checkUndoAndRedo(fixture, [&] { CHECK(*deleteUnusedMedia(session) == 2); });
        REQUIRE(session.undo());
        CHECK(bytesOf(fixture, inserted->id) == svg);
        CHECK(deleteMedia(session, MediaId(u"nothingthere"_s)).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("replaceMediaBy")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const MediaId old = got(insertFile(session, fixture.writeFile(u"board.svg"_s, svg))).id;
    const MediaId other = got(insertFile(session, fixture.writeFile(u"plan.svg"_s, svg + ' '))).id;
    const NodeId page = fixture.addPage(fixture.addModule());

    SECTION("moves every use to the other file, takes the first one away, and is one step")
    {
        const NodeId image = fixture.addBlock(page, u"image"_s);
        REQUIRE(changeField(session, image, u"media"_s, old.text()));
        const QJsonArray words{QJsonObject{
            {u"type"_s, u"image"_s}, {u"media"_s, old.text()}, {u"alt"_s, u"The board"_s}}};
        const NodeId text = got(addBlock(session, {page}, u"text"_s, {{u"text"_s, words}}));
        CourseSettings settings = *session.view().settings();
        settings.logo = old;
        REQUIRE(changeSettings(session, settings));
        checkUndoAndRedo(fixture, [&] { REQUIRE(replaceMediaBy(session, old, other)); });
        CHECK(fixture.node(image).body.value(u"media"_s).toString() == other.text());
        const auto changed = fixture.node(text).body.value(u"text"_s).toArray();
        CHECK(changed[0][u"media"_s].toString() == other.text());
        CHECK(changed[0][u"alt"_s].toString() == u"The board"_s);
        CHECK(session.view().settings()->logo == other);
        CHECK_FALSE(session.view().media(old)->has_value());
        CHECK(session.undoLabel() == u"Replace file “board.svg” by “plan.svg”"_s);
    }
    SECTION("refuses itself, another sort, and what is gone")
    {
        const MediaId pdf = got(insertFile(session, fixture.writeFile(u"a.pdf"_s, "%PDF-1.7"))).id;
        CHECK(replaceMediaBy(session, old, old).error().code == ErrorCode::InvalidInput);
        CHECK(replaceMediaBy(session, old, pdf).error().code == ErrorCode::InvalidInput);
        CHECK(replaceMediaBy(session, old, MediaId(u"nothingthere"_s)).error().code
              == ErrorCode::NotFound);
    }
}

TEST_CASE("replaceContents")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const auto png = [](int width, int more) {
        return "\x89PNG\r\n\x1a\n" + number(13, 4) + "IHDR" + number(quint64(width), 4)
            + number(6, 4) + QByteArray(more, ' ');
    };
    const MediaId board = got(insertFile(session, fixture.writeFile(u"board"_s, png(80, 900)))).id;
    const MediaId plan = got(insertFile(session, fixture.writeFile(u"plan.png"_s, png(60, 99)))).id;

    SECTION("puts smaller copies under the same ids as one step, and says what that saves")
    {
        const QByteArray jpeg("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11);
        qint64 saved = 0;
        checkUndoAndRedo(fixture, [&] {
            saved = got(replaceContents(session,
                                        {{board, fixture.writeFile(u"1"_s, jpeg)},
                                         {plan, fixture.writeFile(u"2"_s, png(30, 9))}}));
        });
        CHECK(mediaOf(fixture, board).type == u"image/jpeg"_s);
        CHECK(mediaOf(fixture, board).name == u"board.jpg"_s);
        CHECK(mediaOf(fixture, plan).name == u"plan.png"_s);
        CHECK(mediaOf(fixture, plan).body.value(u"width"_s) == 30);
        CHECK(bytesOf(fixture, plan) == png(30, 9));
        CHECK(saved == png(80, 900).size() - jpeg.size() + 90);
        REQUIRE(session.undo());
        CHECK(bytesOf(fixture, board) == png(80, 900));
    }
    SECTION("changes nothing where one of them cannot be done, or when it is cancelled")
    {
        const QString before = dump(session.view());
        const NewContent good{board, fixture.writeFile(u"1"_s, png(30, 9))};
        const NewContent gone{plan, fixture.path(u"gone"_s)};
        const NewContent bad{plan, fixture.writeFile(u"3"_s, "%PDF-1.7")};
        CHECK(replaceContents(session, {good, gone}).error().code == ErrorCode::NotFound);
        CHECK(replaceContents(session, {good, bad}).error().code == ErrorCode::InvalidInput);
        CHECK(replaceContents(session, {good}, [](qint64, qint64) { return false; }).error().code
              == ErrorCode::Cancelled);
        CHECK(dump(session.view()) == before);
    }
}

TEST_CASE("Several files are deleted as one step, or none of them")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const MediaId first = got(insertFile(session, fixture.writeFile(u"a.svg"_s, svg))).id;
    const MediaId second = got(insertFile(session, fixture.writeFile(u"b.svg"_s, svg + ' '))).id;
    checkUndoAndRedo(fixture, [&] {
        REQUIRE(deleteMedia(session, QList<MediaId>{first, second}));
    });
    CHECK(session.view().media()->isEmpty());
    REQUIRE(session.undo());
    const NodeId image = fixture.addBlock(fixture.addPage(fixture.addModule()), u"image"_s);
    REQUIRE(changeField(session, image, u"media"_s, second.text()));
    CHECK(deleteMedia(session, QList<MediaId>{first, second}).error().code == ErrorCode::Refused);
    CHECK(session.view().media()->size() == 2);
}
