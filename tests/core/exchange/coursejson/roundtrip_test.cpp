// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/coursejson.h"

#include "tests/core/exchange/coursejson/randomcourse.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Every file below a folder with its content.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files.insert(QDir(folder).relativeFilePath(path), fileContent(path));
    }
    return files;
}

std::unique_ptr<EditSession> emptySession(const QString &stateFolder)
{
    SessionOptions options;
    options.stateFolder = stateFolder;
    auto session = EditSession::createNew(u"Empty"_s, options);
    REQUIRE(session);
    return std::move(*session);
}

/// Loads `document` and dumps it as `folder`/course.json.
void loadAndDump(const QString &document, const QString &folder)
{
    const QTemporaryDir state;
    const auto session = emptySession(state.path());
    const auto loaded = coursejson::load(document, *session);
    INFO((loaded ? QString() : loaded.error().message + loaded.error().detail).toStdString());
    REQUIRE(loaded);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(coursejson::dumpFile(session->view(), folder + u"/course.json"_s));
    REQUIRE(session->close(EditSession::OnClose::Discard));
}

/// The first place where `actual` lacks something that `given` has; empty if there is none.
QString lackOf(const QJsonValue &given, const QJsonValue &actual, const QString &place)
{
    if (given.isObject()) {
        const QJsonObject object = given.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString lack = lackOf(member.value(), actual.toObject().value(member.key()),
                                        place + u'.' + member.key());
            if (!lack.isEmpty())
                return lack;
        }
        return actual.isObject() ? QString() : place;
    }
    if (given.isArray()) {
        const QJsonArray array = given.toArray();
        if (!actual.isArray() || actual.toArray().size() != array.size())
            return place;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString lack =
                lackOf(array.at(i), actual.toArray().at(i), u"%1[%2]"_s.arg(place).arg(i));
            if (!lack.isEmpty())
                return lack;
        }
        return {};
    }
    return given == actual ? QString() : place;
}

/// What a dump says differently on purpose: empty lists of records are left out, records come in
/// the order of the course, files get safe names.
QJsonObject comparable(QJsonObject document)
{
    for (const QString &list :
         {u"skills"_s, u"comments"_s, u"waivers"_s, u"media"_s, u"courseSkills"_s})
        document.remove(list);
    return document;
}

QJsonArray withoutEmptyLists(const QJsonArray &nodes)
{
    QJsonArray result;
    for (const QJsonValue &value : nodes) {
        QJsonObject node = value.toObject();
        for (const QString &list : {u"children"_s, u"skills"_s}) {
            if (node.value(list).isArray() && node.value(list).toArray().isEmpty())
                node.remove(list);
        }
        node.remove(u"skills"_s); // ordered by id in a dump
        if (node.contains(u"children"_s))
            node.insert(u"children"_s, withoutEmptyLists(node.value(u"children"_s).toArray()));
        result.append(node);
    }
    return result;
}

void checkRoundTrip(quint32 seed)
{
    INFO("seed " << seed);
    const QTemporaryDir folder;
    const QJsonObject given = test::randomCourse(seed, folder.path());
    writeFile(folder.filePath(u"given.json"_s), QJsonDocument(given).toJson());

    loadAndDump(folder.filePath(u"given.json"_s), folder.filePath(u"first"_s));
    loadAndDump(folder.filePath(u"first/course.json"_s), folder.filePath(u"second"_s));
    const auto first = filesIn(folder.filePath(u"first"_s));
    CHECK(first.size() == 1 + given.value(u"media"_s).toArray().size());
    CHECK((first == filesIn(folder.filePath(u"second"_s))));

    const QJsonObject dumped = QJsonDocument::fromJson(first.value(u"course.json"_s)).object();
    QJsonObject expected = comparable(given);
    expected.insert(u"children"_s, withoutEmptyLists(expected.value(u"children"_s).toArray()));
    CHECK(lackOf(expected, dumped, u"course"_s) == QString());
    for (const QString &list : {u"skills"_s, u"comments"_s, u"waivers"_s, u"media"_s})
        CHECK(given.value(list).toArray().size() == dumped.value(list).toArray().size());
}

} // namespace

TEST_CASE("load, dump, load, dump gives the same bytes and loses nothing")
{
    const quint32 start = isNight() ? std::random_device{}() : 20260301U;
    const auto count = quint32(byDayOrNight(25, 400));
    for (quint32 seed = start; seed != start + count; ++seed)
        checkRoundTrip(seed);
}

TEST_CASE("load")
{
    const QTemporaryDir folder;
    const QTemporaryDir state;
    const auto session = emptySession(state.path());
    const QString document = folder.filePath(u"c.json"_s);
    const QByteArray head = R"({"format": "carrel-course", "title": "C", "id": "course000000", )";

    SECTION("is one step that can be undone")
    {
        writeFile(document, head + R"("children": [{"title": "M"}]})");
        REQUIRE(coursejson::load(document, *session));
        CHECK(session->view().courseId()->text() == u"course000000");
        CHECK(*session->view().nodeCount() == 2);
        REQUIRE(session->undo());
        CHECK(*session->view().nodeCount() == 1);
        CHECK(session->view().courseId()->text() != u"course000000");
        REQUIRE(session->redo());
        CHECK(*session->view().nodeCount() == 2);
    }

    SECTION("leaves the session as it was when something is refused at the end")
    {
        writeFile(document, head + R"("children": [{"title": "M"}, {"title": 5}]})");
        const auto loaded = coursejson::load(document, *session);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().message.startsWith(u"children[1].title: "));
        CHECK(*session->view().nodeCount() == 1);
        CHECK_FALSE(session->canUndo());
    }

    SECTION("refuses a course that already holds something")
    {
        writeFile(document, head + R"("children": [{"title": "M"}]})");
        REQUIRE(coursejson::load(document, *session));
        const auto again = coursejson::load(document, *session);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::Refused);
    }

    SECTION(
        "finds the type and the facts of a media file, and refuses one of no type a course takes")
    {
        writeFile(folder.filePath(u"a.bin"_s),
                  QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000003000000020802"));
        writeFile(document, head + R"("media": [{"id": "media0000000", "file": "a.bin"}]})");
        REQUIRE(coursejson::load(document, *session));
        const auto media = session->view().media(MediaId(u"media0000000"_s));
        REQUIRE(media);
        CHECK((*media)->type == u"image/png");
        CHECK((*media)->name == u"a.bin");
        CHECK((*media)->body[u"width"_s].toInt() == 3);
        CHECK((*media)->body[u"height"_s].toInt() == 2);

        const QTemporaryDir otherState;
        const auto other = emptySession(otherState.path());
        writeFile(folder.filePath(u"a.bin"_s), "MZ nothing of ours");
        const auto refused = coursejson::load(document, *other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.startsWith(u"media[0].file: "));
    }

    SECTION("refuses a media file that is not the one the document was written with")
    {
        writeFile(folder.filePath(u"a.svg"_s), "<svg/>");
        writeFile(
            document,
            head
                + R"("media": [{"id": "media0000000", "file": "a.svg", "type": "image/svg+xml", "size": 7}]})");
        const auto other = coursejson::load(document, *session);
        REQUIRE_FALSE(other);
        CHECK(other.error().message.startsWith(u"media[0].size: "));
        writeFile(
            document,
            head
                + R"("media": [{"id": "media0000000", "file": "a.svg", "type": "image/svg+xml", "sha256": ")"
                + QByteArray(64, '0') + R"("}]})");
        const auto changed = coursejson::load(document, *session);
        REQUIRE_FALSE(changed);
        CHECK(changed.error().message.startsWith(u"media[0].sha256: "));
    }

    SECTION("can be cancelled and then leaves nothing")
    {
        QByteArray modules;
        for (int i = 0; i < 600; ++i)
            modules += R"({"title": "M"},)";
        modules.chop(1);
        writeFile(document, head + R"("children": [)" + modules + "]}");
        const auto loaded = coursejson::load(document, *session,
                                             {.progress = [](qint64, qint64) { return false; }});
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().code == ErrorCode::Cancelled);
        CHECK(*session->view().nodeCount() == 1);
    }

    SECTION("gives a template's course an id of its own")
    {
        writeFile(
            document,
            head
                + R"("children": [{"title": "M"}], "waivers": [{"node": "course000000", "rule": "r"}]})");
        REQUIRE(coursejson::load(document, *session,
                                 {.identity = coursejson::LoadOptions::Identity::New}));
        const NodeId id = *session->view().courseId();
        CHECK(id.text() != u"course000000");
        CHECK(session->view().children(id)->size() == 1);
        CHECK(session->view().waivers()->first().node == id);
    }
}

TEST_CASE("dump")
{
    const QTemporaryDir folder;
    const QTemporaryDir state;
    const auto session = emptySession(state.path());
    writeFile(folder.filePath(u"a.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    writeFile(
        folder.filePath(u"c.json"_s),
        R"({"format": "carrel-course", "title": "C", "media": [{"id": "media0000000", "file": "a.svg"}]})");
    REQUIRE(coursejson::load(folder.filePath(u"c.json"_s), *session));

    SECTION("without a folder names no files")
    {
        QBuffer out;
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(coursejson::dump(session->view(), out, {}));
        const auto media = QJsonDocument::fromJson(out.data())[u"media"_s][0].toObject();
        CHECK(media.value(u"name"_s).toString() == u"a.svg");
        CHECK_FALSE(media.contains(u"file"_s));
    }

    SECTION("leaves nothing when it is cancelled")
    {
        const QString target = folder.filePath(u"out.json"_s);
        const auto dumped =
            coursejson::dumpFile(session->view(), target, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(dumped);
        CHECK(dumped.error().code == ErrorCode::Cancelled);
        CHECK(filesIn(folder.path()).keys() == QStringList{u"a.svg"_s, u"c.json"_s});
        CHECK_FALSE(QFileInfo::exists(coursejson::mediaFolderFor(target)));
    }

    SECTION("keeps what else is in an existing media folder")
    {
        const QString target = folder.filePath(u"out.json"_s);
        REQUIRE(QDir().mkpath(folder.filePath(u"out.media"_s)));
        writeFile(folder.filePath(u"out.media/mine.txt"_s), "mine");
        writeFile(folder.filePath(u"out.media/a.svg"_s), "old");
        REQUIRE(coursejson::dumpFile(session->view(), target));
        CHECK(fileContent(folder.filePath(u"out.media/mine.txt"_s)) == "mine");
        CHECK(fileContent(folder.filePath(u"out.media/a.svg"_s)).startsWith("<svg"));
    }
}
