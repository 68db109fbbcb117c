// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/collections/collections.h"

#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/skilledits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QByteArray boardBytes =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>" + QByteArray(1'200'000, ' ');

QJsonArray saidAs(const QString &text)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, text}}}}}};
}

/// A course with a page of a text, a picture and a question, and a quiz page of two questions.
struct Author : SessionFixture
{
    Author()
        : folder(path(u"collections"_s))
        , module(addModule())
        , page(addPage(module))
        , text(addBlock(page))
        , image(addBlock(page, u"image"_s))
        , question(addBlock(page, u"single"_s))
        , quiz(got(carrel::addPage(*session, {module}, u"Checks of the round"_s,
                                   PageDetails{.isQuiz = true})))
    {
        REQUIRE(changeField(*session, text, u"text"_s, saidAs(u"Consent comes first."_s)));
        const auto file = insertFile(*session, writeFile(u"board.svg"_s, boardBytes));
        REQUIRE(file);
        REQUIRE(changeField(*session, image, u"media"_s, file->id.text()));
        const auto skill = addSkill(*session, u"Listening"_s);
        REQUIRE(skill);
        REQUIRE(linkSkill(*session, question, *skill, 0.5));
        REQUIRE(addComment(*session, question, {u"Clear?"_s, u"Ana"_s}));
        for (const QString &stem : {u"Who reads back?"_s, u"Élan or pause?"_s}) {
            const NodeId asked = addBlock(quiz, u"single"_s);
            REQUIRE(changeField(*session, asked, u"stem"_s, saidAs(stem)));
        }
    }

    QString file(const QString &name = u"Mine"_s) const
    {
        return folder + u'/' + name + u".carrel"_s;
    }
    QList<NodeId> keep(const QList<NodeId> &chosen, const QString &name = {},
                       const QString &shelf = {})
    {
        return got(
            keepPieces(session->view(), chosen, {.path = file(), .name = name, .shelf = shelf}));
    }
    QList<Shelf> shelves() const { return got(shelvesOf(*got(readCourseFile(file())))); }

    QString folder;
    NodeId module;
    NodeId page;
    NodeId text;
    NodeId image;
    NodeId question;
    NodeId quiz;
};

QStringList kindsBelow(const CourseView &view, const NodeId &parent)
{
    QStringList kinds;
    for (const Node &node : got(view.children(parent)))
        kinds.append(node.kind);
    return kinds;
}

} // namespace

TEST_CASE("pieces are kept in a collection")
{
    Author author;

    SECTION("the first one makes the file, with a shelf")
    {
        author.keep({author.text, author.image, author.question}, u"Consent"_s);
        const QList<Shelf> shelves = author.shelves();
        REQUIRE(shelves.size() == 1);
        CHECK(shelves[0].name == u"Pieces"_s);
        REQUIRE(shelves[0].pieces.size() == 1);
        const Piece &piece = shelves[0].pieces[0];
        CHECK(piece.name == u"Consent"_s);
        CHECK(piece.holds == Piece::Holds::Blocks);
        REQUIRE(piece.blocks.size() == 3);
        CHECK(piece.blocks[0].words == u"Consent comes first."_s);
        CHECK(piece.blocks[1].kind == u"image"_s);
        CHECK(piece.questions() == 1);
    }
    SECTION("without a name it is called as it begins")
    {
        author.keep({author.text});
        CHECK(author.shelves()[0].pieces[0].name == u"Consent comes first."_s);
    }
    SECTION("pages are a piece each, a quiz page is a bank of its questions")
    {
        author.keep({author.quiz, author.page}, u"no name for two"_s, u"Banks"_s);
        const QList<Shelf> shelves = author.shelves();
        REQUIRE(shelves.size() == 1);
        CHECK(shelves[0].name == u"Banks"_s);
        REQUIRE(shelves[0].pieces.size() == 2);
        CHECK(shelves[0].pieces[0].name == u"Four leaks"_s);
        CHECK(shelves[0].pieces[0].holds == Piece::Holds::Page);
        CHECK(shelves[0].pieces[1].isQuiz);
        CHECK(shelves[0].pieces[1].questions() == 2);
    }
    SECTION("a module becomes a shelf")
    {
        author.keep({author.module});
        const QList<Shelf> shelves = author.shelves();
        REQUIRE(shelves.size() == 1);
        CHECK(shelves[0].name == u"What gets lost"_s);
        CHECK(shelves[0].pieces.size() == 2);
    }
    SECTION("shelves are found by their name, whatever its case")
    {
        author.keep({author.text}, u"One"_s, u"Rounds"_s);
        author.keep({author.text}, u"Two"_s, u"rounds"_s);
        author.keep({author.text}, u"Three"_s, u"Other"_s);
        author.keep({author.text}, u"Four"_s);
        const QList<Shelf> shelves = author.shelves();
        REQUIRE(shelves.size() == 2);
        CHECK(shelves[0].pieces.size() == 3);
        CHECK(shelves[1].name == u"Other"_s);
    }
    SECTION("media and skills come along, comments stay behind")
    {
        author.keep({author.image, author.question});
        const auto collection = got(readCourseFile(author.file()));
        const QList<Media> media = got(collection->media());
        REQUIRE(media.size() == 1);
        CHECK(got(collection->openMedia(media[0]))->readAll() == boardBytes);
        CHECK(got(collection->skills()).size() == 1);
        CHECK(got(collection->nodeSkills()).size() == 1);
        CHECK(got(collection->comments()).isEmpty());
    }
    SECTION("a new collection speaks the language of the course")
    {
        REQUIRE(author.session->perform(
            u"Language"_s, [](Edit &edit) { return edit.putSetting(u"language"_s, u"fr"_s); }));
        author.keep({author.page});
        CHECK(got(got(readCourseFile(author.file()))->settings()).language == u"fr"_s);
    }
    SECTION("the course itself stays as it is")
    {
        const QString before = dump(author.session->view());
        author.keep({author.page});
        CHECK(dump(author.session->view()) == before);
    }
    SECTION("the file is a whole course file, without the lock of anybody")
    {
        author.keep({author.page});
        const auto verified = verifyCourseFile(author.file());
        REQUIRE(verified);
        CHECK(verified->problems.isEmpty());
        CHECK(QDir(author.folder).entryList(QDir::Files | QDir::Hidden)
              == QStringList{u"Mine.carrel"_s});
    }
    SECTION("nothing chosen, nothing made")
    {
        CHECK_FALSE(keepPieces(author.session->view(), {}, {.path = author.file()}));
        CHECK_FALSE(QFileInfo::exists(author.file()));
    }
}

TEST_CASE("a collection that is in use loses nothing")
{
    Author author;
    author.keep({author.text}, u"First"_s);

    SECTION("several who write at once wait for each other")
    {
        const auto keep = [&](const QString &name) {
            const auto course = author.session->snapshot();
            return course
                && keepPieces(**course, {author.text}, {.path = author.file(), .name = name});
        };
        std::array<bool, 4> kept{};
        std::array<std::thread, 4> writers;
        for (size_t i = 0; i < writers.size(); ++i)
            writers[i] = std::thread([&, i] { kept[i] = keep(QString::number(i)); });
        for (std::thread &writer : writers)
            writer.join();
        CHECK(kept == std::array{true, true, true, true});
        CHECK(author.shelves()[0].pieces.size() == 5);
    }
    SECTION("open as a course it takes nothing and says who has it")
    {
        auto opened = got(EditSession::open(author.file(), author.options()));
        const auto kept =
            keepPieces(author.session->view(), {author.text}, {.path = author.file()});
        REQUIRE_FALSE(kept);
        CHECK(kept.error().code == ErrorCode::InUse);
        CHECK(kept.error().message.contains(u"Mine.carrel"_s));
        REQUIRE(opened->close(EditSession::OnClose::Discard));
        author.keep({author.text});
        CHECK(author.shelves()[0].pieces.size() == 2);
    }
    SECTION("what is no course is refused and stays as it is")
    {
        const QString other = author.writeFile(u"letter.carrel"_s, "Dear Ana");
        CHECK_FALSE(keepPieces(author.session->view(), {author.text}, {.path = other}));
        QFile letter(other);
        REQUIRE(letter.open(QIODevice::ReadOnly));
        CHECK(letter.readAll() == "Dear Ana");
    }
}

TEST_CASE("pieces are put into a course")
{
    Author author;
    author.keep({author.text, author.image}, u"Consent"_s);
    author.keep({author.quiz});
    const auto collection = got(readCourseFile(author.file()));
    const QList<Shelf> shelves = author.shelves();
    const Piece consent = shelves[0].pieces[0];
    const Piece bank = shelves[0].pieces[1];

    SessionFixture other;
    const NodeId module = other.addModule(u"Ward"_s);
    const NodeId page = other.addPage(module, u"Start"_s);
    const NodeId last = other.addBlock(page);
    const auto put = [&](const QList<NodeId> &chosen, const Place &place) {
        return got(putPieces(*other.session, *collection, chosen, place));
    };

    SECTION("onto a page their blocks go, with their media, where they were wanted")
    {
        const QList<NodeId> came = put({consent.id}, {page, last});
        CHECK(came.size() == 2);
        CHECK(kindsBelow(other.session->view(), page)
              == QStringList{u"text"_s, u"image"_s, u"text"_s});
        const QList<Media> media = got(other.session->view().media());
        REQUIRE(media.size() == 1);
        CHECK(got(other.session->view().openMedia(media[0]))->readAll() == boardBytes);
    }
    SECTION("one question of a bank is enough")
    {
        put({bank.blocks[1].id}, {page});
        const QList<Node> blocks = got(other.session->view().children(page));
        REQUIRE(blocks.size() == 2);
        CHECK(richtext::toPlain(blocks[1].body["stem"_L1]) == u"Élan or pause?"_s);
        CHECK(blocks[1].id != bank.blocks[1].id);
    }
    SECTION("into a module a page goes as it is, blocks as a page of their name")
    {
        const QList<NodeId> came = put({bank.id, consent.id}, {module, page});
        REQUIRE(came.size() == 2);
        CHECK(other.titlesBelow(module)
              == QStringList{u"Consent"_s, u"Checks of the round"_s, u"Start"_s});
        CHECK_FALSE(other.node(came[0]).body.contains(u"piece"_s));
        CHECK(got(pageDetails(*other.session, came[1])).isQuiz);
    }
    SECTION("single blocks become one page there")
    {
        const QList<NodeId> came = put({bank.blocks[1].id, bank.blocks[0].id}, {module});
        REQUIRE(came.size() == 1);
        CHECK(other.node(came[0]).title == u"Who reads back?"_s);
        CHECK(kindsBelow(other.session->view(), came[0]).size() == 2);
    }
    SECTION("a shelf becomes a module")
    {
        put({shelves[0].id}, {other.course()});
        CHECK(other.titlesBelow(other.course()) == QStringList{u"Ward"_s, u"Pieces"_s});
    }
    SECTION("what does not fit says where it would, and nothing happens")
    {
        const QString before = dump(other.session->view());
        for (const auto &[what, where] :
             {std::pair{shelves[0].id, page}, std::pair{bank.id, other.course()}}) {
            const auto refused = putPieces(*other.session, *collection, {what}, {where});
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::InvalidInput);
        }
        CHECK(dump(other.session->view()) == before);
        CHECK_FALSE(mayPut({u"module"_s}, u"page"_s));
        CHECK(mayPut({u"page"_s, u"text"_s}, u"module"_s));
        CHECK(mayPut({u"module"_s}, u"course"_s));
    }
    SECTION("all of it is one step")
    {
        checkUndoAndRedo(other, [&] { put({consent.id, bank.id}, {page}); });
        CHECK(other.session->undoLabel().startsWith(u"Put in 2 "_s));
    }
}

TEST_CASE("pieces are found, named and removed")
{
    Author author;
    const NodeId consent = author.keep({author.text}, u"Consent"_s, u"Talks"_s).first();
    author.keep({author.quiz}, {}, u"Banks"_s);
    const QList<Shelf> shelves = author.shelves();
    const Piece &bank = shelves[1].pieces[0];

    SECTION("by any of their words, by the name of a type and of the shelf")
    {
        CHECK(isFoundBy(bank, u"elan  READS"_s));
        CHECK(isFoundBy(bank, u"banks round"_s));
        CHECK(isFoundBy(bank, u"single"_s));
        CHECK(isFoundBy(bank, u"  "_s));
        CHECK_FALSE(isFoundBy(bank, u"consent"_s));
        CHECK(isFoundBy(shelves[0].pieces[0], u"comes first"_s));
    }
    SECTION("a new name stays")
    {
        REQUIRE(renamePiece(author.file(), consent, u" Asking  first "_s));
        CHECK(author.shelves()[0].pieces[0].name == u"Asking first"_s);
        CHECK_FALSE(renamePiece(author.file(), consent, u" "_s));
    }
    SECTION("removed, only these are gone")
    {
        REQUIRE(removePieces(author.file(), {consent}));
        CHECK(author.shelves()[0].pieces.isEmpty());
        CHECK(author.shelves()[1].pieces.size() == 1);
    }
    SECTION("any course serves as a collection")
    {
        const QList<Shelf> ofCourse = got(shelvesOf(author.session->view()));
        REQUIRE(ofCourse.size() == 1);
        CHECK(ofCourse[0].pieces[0].holds == Piece::Holds::Page);
    }
    SECTION("modules in a part name it")
    {
        SessionFixture parts;
        const NodeId part = parts.addModule(u"Part"_s);
        parts.addPage(got(addModule(*parts.session, {part}, u"Inner"_s)));
        const QList<Shelf> ofParts = got(shelvesOf(parts.session->view()));
        REQUIRE(ofParts.size() == 1);
        CHECK(ofParts[0].name == u"Part › Inner"_s);
    }
}

TEST_CASE("collections of one's own")
{
    Author author;
    const Collection made = got(makeCollection(u" Safety  talks "_s, author.folder));

    SECTION("are made by name")
    {
        CHECK(made.name == u"Safety talks"_s);
        const QList<Collection> all = ownCollections(author.folder);
        REQUIRE(all.size() == 1);
        CHECK(all[0].name == u"Safety talks"_s);
        CHECK(all[0].problem.isEmpty());
        CHECK(all[0].of == Collection::Of::Own);
        CHECK(makeCollection(u"safety/talks"_s, author.folder).error().code
              == ErrorCode::InvalidInput);
        CHECK(makeCollection(u"Safety talks"_s, author.folder).error().code == ErrorCode::Refused);
    }
    SECTION("are renamed and deleted, unless they are open")
    {
        auto opened = got(EditSession::open(made.path, author.options()));
        CHECK(renameCollection(made, u"Talks"_s).error().code == ErrorCode::InUse);
        CHECK(deleteCollection(made).error().code == ErrorCode::InUse);
        REQUIRE(opened->close(EditSession::OnClose::Discard));
        REQUIRE(renameCollection(made, u"Talks"_s));
        const Collection renamed = ownCollections(author.folder).value(0);
        CHECK(renamed.name == u"Talks"_s);
        REQUIRE(deleteCollection(renamed));
        CHECK(ownCollections(author.folder).isEmpty());
        CHECK(deleteCollection(renamed).error().code == ErrorCode::NotFound);
    }
    SECTION("that cannot be read say why")
    {
        QFile file(author.folder + u"/Broken.carrel"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("no course") > 0);
        file.close();
        const QList<Collection> all = ownCollections(author.folder);
        REQUIRE(all.size() == 2);
        CHECK_FALSE(all[0].problem.isEmpty());
        CHECK_FALSE(collectionAt(file.fileName()).problem.isEmpty());
        CHECK(collectionAt(made.path).of == Collection::Of::Others);
    }
}
