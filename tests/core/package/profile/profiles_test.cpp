// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/profile/profiles.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray profileWith(const QByteArray &id, const QByteArray &name)
{
    return R"({"carrelProfile": 1, "id": ")" + id + R"(", "name": ")" + name
        + R"(", "formats": ["scorm12"]})";
}

QStringList idsOf(const ProfileList &list)
{
    QStringList ids;
    for (const LmsProfile &profile : list.profiles)
        ids.append(profile.id);
    return ids;
}

QSet<QString> sourced(const LmsProfile &profile)
{
    QSet<QString> members;
    for (const LmsProfile::Source &source : profile.sources)
        members += QSet<QString>(source.of.cbegin(), source.of.cend());
    return members;
}

QList<LocalText> textsOf(const LmsProfile &profile)
{
    QList<LocalText> texts{profile.why};
    if (!profile.note.isEmpty())
        texts.append(profile.note);
    if (!profile.splitNote.isEmpty())
        texts.append(profile.splitNote);
    texts += profile.steps;
    for (const LmsProfile::SheetPart &part : profile.sheet) {
        texts.append(part.title);
        for (const LmsProfile::Step &step : part.steps)
            texts.append(step.text);
    }
    return texts;
}

QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"\\{[^}]*\\}"_s);
    QStringList marks;
    for (const auto &match : mark.globalMatch(text))
        marks.append(match.captured());
    marks.sort();
    return marks;
}

} // namespace

TEST_CASE("The profiles of the program")
{
    const ProfileList list = lmsProfiles({});
    CHECK(list.problems.isEmpty());

    SECTION("are those that people ask for, LMSs first, what is none last")
    {
        const QStringList ids = idsOf(list);
        for (const QString &id : {u"moodle"_s, u"ilias"_s, u"openedx"_s, u"successfactors"_s,
                                  u"scormcloud"_s, u"generic"_s, u"browser"_s, u"web"_s})
            CHECK(ids.contains(id));
        CHECK(ids.first() == u"blackboard"_s);
        CHECK(ids[ids.size() - 3] == u"generic"_s);
        CHECK(QSet<QString>(ids.cbegin(), ids.cend()).size() == ids.size());
    }
    SECTION("speak both languages, with the same marks in each")
    {
        static const QStringList known{u"{file}"_s, u"{title}"_s, u"{passMark}"_s, u"{words}"_s,
                                       u"{format}"_s};
        for (const LmsProfile &profile : list.profiles) {
            for (const LocalText &text : textsOf(profile)) {
                INFO(profile.id.toStdString() << ": " << text.in(u"en"_s).toStdString());
                CHECK(text.languages() == QStringList{u"en"_s, u"fr"_s});
                CHECK(marksIn(text.in(u"en"_s)) == marksIn(text.in(u"fr"_s)));
                for (const QString &mark : marksIn(text.in(u"en"_s)))
                    CHECK(known.contains(mark));
                CHECK_FALSE(text.in(u"fr"_s).contains(QRegularExpression(u" [:;?!»%]|« "_s)));
                CHECK_FALSE(text.in(u"fr"_s).contains(u'\''));
            }
        }
    }
    SECTION("say in short and in full what to do, and where each fact is written")
    {
        for (const LmsProfile &profile : list.profiles) {
            INFO(profile.id.toStdString());
            CHECK(profile.steps.size() == 3);
            CHECK((profile.sheet.isEmpty() != profile.isTracked));
            const QSet<QString> told = sourced(profile);
            CHECK(told.contains(u"formats"_s));
            CHECK(told.contains(u"why"_s));
            CHECK((profile.note.isEmpty() || told.contains(u"note"_s)));
            CHECK((profile.quirks.isEmpty() || told.contains(u"quirks"_s)));
            CHECK((profile.splitNote.isEmpty() || told.contains(u"perModule"_s)));
            CHECK((profile.sizeLimit == 0 || told.contains(u"sizeLimit"_s)));
            CHECK((profile.stateLimit == 0 || told.contains(u"stateLimit"_s)));
            CHECK((profile.doneWords.isEmpty() || told.contains(u"doneWords"_s)));
            CHECK((profile.keepsAnswers || !profile.isTracked || told.contains(u"keepsAnswers"_s)));
            for (const QString &format : profile.splitFormats)
                CHECK(profile.takes(format));
        }
    }
    SECTION("have sheets of their own where LMSs differ most")
    {
        const auto generic = list.find(u"generic"_s);
        REQUIRE(generic);
        for (const QString &id :
             {u"moodle"_s, u"ilias"_s, u"openedx"_s, u"successfactors"_s, u"scormcloud"_s}) {
            const auto profile = list.find(id);
            REQUIRE(profile);
            CHECK(profile->sheet.first().steps.first().text
                  != generic->sheet.first().steps.first().text);
        }
    }
}

TEST_CASE("Profiles of the user")
{
    const QTemporaryDir folder;

    SECTION("stand among those of the program, with the steps of any LMS")
    {
        write(folder.filePath(u"a.json"_s), profileWith("our-lms", "Campus"));
        const ProfileList list = lmsProfiles(folder.path());
        const auto profile = list.find(u"our-lms"_s);
        REQUIRE(profile);
        CHECK(profile->of == LmsProfile::Of::User);
        CHECK(profile->steps == list.find(u"generic"_s)->steps);
        CHECK_FALSE(profile->sheet.isEmpty());
        CHECK(idsOf(list).indexOf(u"our-lms"_s) < idsOf(list).indexOf(u"generic"_s));
    }
    SECTION("take the place of the program's with the same id")
    {
        write(folder.filePath(u"a.json"_s), profileWith("moodle", "Our Moodle"));
        const ProfileList list = lmsProfiles(folder.path());
        CHECK(list.find(u"moodle"_s)->name.text() == u"Our Moodle"_s);
        CHECK(list.profiles.size() == lmsProfiles({}).profiles.size());
    }
    SECTION("that cannot be used are named, and hide no other")
    {
        write(folder.filePath(u"a.json"_s), "{");
        write(folder.filePath(u"b.json"_s), profileWith("our-lms", "Campus"));
        write(folder.filePath(u"c.json"_s), profileWith("our-lms", "Other"));
        const ProfileList list = lmsProfiles(folder.path());
        REQUIRE(list.problems.size() == 2);
        CHECK(list.problems[0].contains(u"“a.json”"));
        CHECK(list.problems[1].contains(u"“c.json” has the same id as “b.json”"));
        CHECK(list.find(u"our-lms"_s)->name.text() == u"Campus"_s);
    }
    SECTION("need no folder")
    {
        CHECK(lmsProfiles(folder.filePath(u"gone"_s)).problems.isEmpty());
    }
}

TEST_CASE("profileNamed")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ours.json"_s);
    write(file, profileWith("our-lms", "Campus"));
    CHECK(profileNamed(u"moodle"_s, {})->id == u"moodle"_s);
    CHECK(profileNamed(u"our-lms"_s, folder.path())->id == u"our-lms"_s);
    const auto fromFile = profileNamed(file, {});
    REQUIRE(fromFile);
    CHECK(fromFile->steps.size() == 3);
    const auto unknown = profileNamed(u"nowhere"_s, {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.contains(u"moodle"));
    CHECK(profileNamed(folder.filePath(u"gone.json"_s), {}).error().code == ErrorCode::NotFound);
}

TEST_CASE("A text of a profile speaks the program's language")
{
    const LocalText text({{u"en"_s, u"Add"_s}, {u"fr"_s, u"Ajouter"_s}});
    const QLocale before;
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    CHECK(text.text() == u"Ajouter"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    CHECK(text.text() == u"Add"_s);
    QLocale::setDefault(before);
    CHECK(LocalText().text().isEmpty());
}
