// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/mediafiles.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::coursejson;
using namespace carrel::test;

namespace {

QString refusalOf(const QString &folder, const QString &file)
{
    const auto opened = openMediaFile(folder, file, u"media[3]"_s);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.startsWith(u"media[3].file: "));
    return opened.error().message;
}

} // namespace

TEST_CASE("openMediaFile")
{
    const QTemporaryDir root;
    const QString folder = root.filePath(u"course"_s);
    REQUIRE(QDir().mkpath(folder + u"/media"_s));
    writeFile(folder + u"/media/a b é.svg"_s, "inside");
    writeFile(root.filePath(u"secret"_s), "outside");

    SECTION("opens a file below the document's folder")
    {
        const auto opened = openMediaFile(folder, u"media/a b é.svg"_s, u"media[0]"_s);
        REQUIRE(opened);
        CHECK((*opened)->readAll() == "inside");
    }

    SECTION("refuses paths that lead out, whatever is there")
    {
        const QString paths[] = {
            u"../secret"_s,         u"media/../../secret"_s, root.filePath(u"secret"_s),
            u"media\\..\\secret"_s, u"C:secret"_s,           u"./media/a b é.svg"_s,
            u"media//a b é.svg"_s,  u"file:secret"_s,        u":/player/files.txt"_s};
        for (const QString &path : paths) {
            INFO(path.toStdString());
            CHECK(refusalOf(folder, path).contains(u"refused"));
        }
    }

    SECTION("refuses a link that leads out and follows one that stays")
    {
        REQUIRE(QFile::link(root.filePath(u"secret"_s), folder + u"/media/link.svg"_s));
        CHECK(refusalOf(folder, u"media/link.svg"_s).contains(u"leads out"));
        REQUIRE(QFile::link(root.path(), folder + u"/up"_s));
        CHECK(refusalOf(folder, u"up/secret"_s).contains(u"leads out"));
        REQUIRE(QFile::link(folder + u"/media/a b é.svg"_s, folder + u"/inner.svg"_s));
        CHECK(openMediaFile(folder, u"inner.svg"_s, u"media[0]"_s));
    }

    SECTION("a folder beside it with the same beginning is outside")
    {
        REQUIRE(QDir().mkpath(folder + u"-other"_s));
        writeFile(folder + u"-other/x"_s, "outside");
        REQUIRE(QFile::link(folder + u"-other/x"_s, folder + u"/x"_s));
        CHECK(refusalOf(folder, u"x"_s).contains(u"leads out"));
    }

    SECTION("says which file is missing, and refuses folders and pipes")
    {
        CHECK(refusalOf(folder, u"media/gone.svg"_s).contains(u"“media/gone.svg” is missing"));
        CHECK(refusalOf(folder, u"media"_s).contains(u"not a file"));
        REQUIRE(mkfifo(QFile::encodeName(folder + u"/pipe"_s).constData(), 0600) == 0);
        CHECK(refusalOf(folder, u"pipe"_s).contains(u"not a file"));
    }
}

TEST_CASE("mediaFileNames")
{
    SeededIdSource ids(1);
    const auto namesFor = [&](const QStringList &names) {
        QList<Media> media;
        for (const QString &name : names)
            media.append({ids.next<MediaId>(), name, u"image/png"_s, 0, {}, {}});
        const auto safe = mediaFileNames(media);
        QStringList result;
        for (const Media &entry : media)
            result += safe.value(entry.id);
        return result;
    };

    SECTION("keeps plain names")
    {
        CHECK(namesFor({u"board.en.svg"_s, u"Clip_2.mp4"_s})
              == QStringList{u"board-en.svg"_s, u"Clip_2.mp4"_s});
    }

    SECTION("makes every name safe on every system")
    {
        const QStringList names =
            namesFor({u"../../etc/passwd"_s, u"con.svg"_s, u"LPT1"_s, u""_s, u"..."_s,
                      u"Élan vital.PNG"_s, u"木.jpg"_s, u"a\nb\t.mp3"_s,
                      QString(300, u'x') + u".webm"_s, u"-rf.svg"_s, u"a.verylongsuffix"_s});
        static const QRegularExpression safe(
            u"^[A-Za-z0-9_][A-Za-z0-9_-]{0,70}(\\.[A-Za-z0-9]{1,8})?$"_s);
        for (const QString &name : names) {
            INFO(name.toStdString());
            CHECK(safe.match(name).hasMatch());
        }
        CHECK(names[1] == u"media-con.svg");
        CHECK(names[2] == u"media-LPT1");
        CHECK(names[5] == u"Elan-vital.PNG");
    }

    SECTION("keeps names apart, without regard to case")
    {
        CHECK(namesFor({u"a.svg"_s, u"A.svg"_s, u"a.svg"_s, u"a-2.svg"_s})
              == QStringList{u"a.svg"_s, u"A-2.svg"_s, u"a-3.svg"_s, u"a-2-2.svg"_s});
    }
}
