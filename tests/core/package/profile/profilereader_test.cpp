// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/profile/lmsprofile.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QJsonObject small()
{
    return {{u"carrelProfile"_s, 1},
            {u"id"_s, u"our-lms"_s},
            {u"name"_s, u"Our LMS"_s},
            {u"formats"_s, QJsonArray{u"scorm12"_s}}};
}

Result<LmsProfile> read(const QJsonObject &object)
{
    return readProfile(QJsonDocument(object).toJson(), u"ours.json"_s);
}

QString problemWith(const QString &member, const QJsonValue &value)
{
    QJsonObject object = small();
    object.insert(member, value);
    const auto profile = read(object);
    return profile ? QString() : profile.error().message;
}

} // namespace

TEST_CASE("readProfile")
{
    SECTION("needs little")
    {
        const auto profile = read(small());
        REQUIRE(profile);
        CHECK(profile->id == u"our-lms"_s);
        CHECK(profile->name.in(u"fr"_s) == u"Our LMS"_s);
        CHECK(profile->formats == QStringList{u"scorm12"_s});
        CHECK(profile->isTracked);
        CHECK(profile->keepsAnswers);
        CHECK(profile->sizeLimit == 0);
    }
    SECTION("takes texts in several languages, and a step with conditions")
    {
        QJsonObject object = small();
        const QJsonObject words{{u"en"_s, u"Upload it."_s}, {u"fr"_s, u"Déposez-le."_s}};
        const QJsonObject step{{u"text"_s, words},
                               {u"when"_s, QJsonArray{u"graded"_s, u"scorm12"_s}}};
        object.insert(u"sheet"_s,
                      QJsonArray{QJsonObject{{u"title"_s, u"Add"_s},
                                             {u"steps"_s, QJsonArray{step, u"Save."_s}}}});
        const auto profile = read(object);
        REQUIRE(profile);
        REQUIRE(profile->sheet.size() == 1);
        REQUIRE(profile->sheet[0].steps.size() == 2);
        CHECK(profile->sheet[0].steps[0].text.in(u"fr-CA"_s) == u"Déposez-le."_s);
        CHECK(profile->sheet[0].steps[0].text.in(u"de"_s) == u"Upload it."_s);
        CHECK(profile->sheet[0].steps[0].when == QStringList{u"graded"_s, u"scorm12"_s});
        CHECK(profile->sheet[0].steps[1].when.isEmpty());
    }
    SECTION("says which place does not fit and what is expected there")
    {
        CHECK(problemWith(u"id"_s, u"Our LMS"_s).contains(u"id: expected a word"));
        CHECK(problemWith(u"name"_s, u" "_s).contains(u"name: expected a text"));
        CHECK(problemWith(u"carrelProfile"_s, 2).contains(u"carrelProfile: expected 1"));
        CHECK(
            problemWith(u"formats"_s, QJsonArray{u"scorm13"_s}).contains(u"formats[0]: expected"));
        CHECK(problemWith(u"formats"_s, QJsonArray{}).contains(u"formats: expected"));
        CHECK(problemWith(u"formats"_s, u"scorm12"_s).contains(u"formats: expected a list"));
        CHECK(problemWith(u"sizeLimit"_s, -1).contains(u"sizeLimit: expected"));
        CHECK(problemWith(u"sizeLimit"_s, u"1 GB"_s).contains(u"sizeLimit: expected"));
        CHECK(problemWith(u"sizeLimit"_s, 0.5).contains(u"sizeLimit: expected"));
        CHECK(problemWith(u"tracked"_s, u"yes"_s).contains(u"tracked: expected true or false"));
        CHECK(problemWith(u"window"_s, u"big"_s).contains(u"window: expected"));
        CHECK(problemWith(u"doneWords"_s, QJsonArray{u"passed"_s, u"passed"_s})
                  .contains(u"doneWords[1]: stands there twice"));
        CHECK(problemWith(u"quirks"_s, QJsonArray{u"<b>"_s}).contains(u"quirks[0]"));
        CHECK(problemWith(u"colour"_s, u"red"_s).contains(u"colour: not known here"));
        CHECK(problemWith(u"note"_s, QString(2001, u'x')).contains(u"2000"));
        CHECK(problemWith(u"perModule"_s, QJsonObject{{u"formats"_s, QJsonArray{u"html"_s}}})
                  .contains(u"perModule.formats[0]"));
        CHECK(problemWith(u"sheet"_s, QJsonArray{1}).contains(u"sheet[0]: expected an object"));
        const QJsonObject step{{u"text"_s, u"a"_s}, {u"when"_s, QJsonArray{u"raining"_s}}};
        CHECK(problemWith(
                  u"sheet"_s,
                  QJsonArray{QJsonObject{{u"title"_s, u"a"_s}, {u"steps"_s, QJsonArray{step}}}})
                  .contains(u"sheet[0].steps[0].when[0]"));
    }
    SECTION("names the first thing that does not fit, and the file")
    {
        QJsonObject object = small();
        object.insert(u"name"_s, 5);
        object.insert(u"window"_s, 5);
        const auto profile = read(object);
        REQUIRE_FALSE(profile);
        CHECK(profile.error().code == ErrorCode::InvalidInput);
        CHECK(profile.error().message.contains(u"“ours.json”"));
        CHECK_FALSE(profile.error().message.contains(u"window"));
    }
    SECTION("refuses what is no JSON, no object, or far too deep, and does not fall over")
    {
        CHECK_FALSE(readProfile("", u"a"_s));
        CHECK_FALSE(readProfile("{\"id\": ", u"a"_s));
        CHECK_FALSE(readProfile("[]", u"a"_s));
        CHECK_FALSE(readProfile(QByteArray(100'000, '['), u"a"_s));
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(u"step"_s);
        CHECK(problemWith(u"steps"_s, many).contains(u"steps: expected a list of at most 100"));
    }
}

TEST_CASE("readProfileFile")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.json"_s);
    const auto write = [&](const QByteArray &content) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };

    SECTION("knows that it is the user's, and where it came from")
    {
        write(QJsonDocument(small()).toJson());
        const auto profile = readProfileFile(path);
        REQUIRE(profile);
        CHECK(profile->of == LmsProfile::Of::User);
        CHECK(profile->path == path);
    }
    SECTION("refuses what is not there, a folder, and what is too large")
    {
        CHECK(readProfileFile(path).error().code == ErrorCode::NotFound);
        CHECK(readProfileFile(folder.path()).error().code == ErrorCode::NotFound);
        write(QByteArray(300'000, ' '));
        CHECK(readProfileFile(path).error().code == ErrorCode::FileTooLarge);
    }
}
