// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/owntemplates.h"

#include "core/edit/commentedits.h"
#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/templates/templates.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

struct OwnPlace
{
    QTemporaryDir folder;
    SessionOptions options{.stateFolder = folder.filePath(u"state"_s)};
    QString templates = folder.filePath(u"templates"_s);

    std::unique_ptr<EditSession> empty()
    {
        auto session = EditSession::createNew(u"Empty"_s, options);
        REQUIRE(session);
        return std::move(*session);
    }

    std::unique_ptr<EditSession> sample()
    {
        auto session = empty();
        REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *session));
        return session;
    }

    Result<> keep(const EditSession &session, const QString &name)
    {
        return saveAsTemplate(
            session.view(),
            {.name = name, .description = u"Three modules."_s, .folder = templates});
    }
};

QByteArray documentOf(const CourseView &view)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(coursejson::dump(view, out, u"media"_s));
    return out.data();
}

/// Ids of a course document.
QSet<QString> idsOf(const QByteArray &document)
{
    static const QRegularExpression id(u"\"id\": ?\"([a-z][a-z0-9]{11})\""_s);
    QSet<QString> ids;
    for (auto matches = id.globalMatch(QString::fromUtf8(document)); matches.hasNext();)
        ids.insert(matches.next().captured(1));
    return ids;
}

/// All there is to read, in order.
QStringList wordsOfCourse(const CourseView &view)
{
    QStringList words;
    REQUIRE(view.forEachNode([&](const Node &node, int depth) -> Result<> {
        words += QString::number(depth) + node.kind + node.title
            + richtext::toPlain(node.body["text"_L1]) + richtext::toPlain(node.body["stem"_L1]);
        return {};
    }));
    return words;
}

} // namespace

TEST_CASE("A course becomes a template of one's own")
{
    OwnPlace place;
    const auto sample = place.sample();
    REQUIRE(place.keep(*sample, u"  My  start "_s));

    SECTION("that is listed with what it is")
    {
        const QList<OwnTemplate> list = ownTemplates(place.templates);
        REQUIRE(list.size() == 1);
        CHECK(list[0].name == u"My start");
        CHECK(list[0].description == u"Three modules.");
        CHECK(list[0].minutes == 33);
        CHECK(list[0].language == u"en");
        CHECK(list[0].problem.isEmpty());
    }

    SECTION("courses from it say the same, with all media, and share no id")
    {
        const QString path = ownTemplates(place.templates)[0].path;
        const auto one = place.empty();
        const auto two = place.empty();
        REQUIRE(startFromOwnTemplate(path, *one));
        REQUIRE(startFromOwnTemplate(path, *two));
        CHECK(wordsOfCourse(one->view()) == wordsOfCourse(sample->view()));
        CHECK(one->view().media()->size() == sample->view().media()->size());
        const QByteArray first = documentOf(one->view());
        const QSet<QString> ids = idsOf(first);
        CHECK(ids.size() == idsOf(documentOf(sample->view())).size());
        CHECK_FALSE(ids.intersects(idsOf(documentOf(two->view()))));
        CHECK_FALSE(ids.intersects(idsOf(documentOf(sample->view()))));
        CHECK_FALSE(first.contains("templateDescription"));
    }

    SECTION("what refers to something refers to the same thing in it")
    {
        const auto course = place.empty();
        REQUIRE(startFromOwnTemplate(ownTemplates(place.templates)[0].path, *course));
        const QJsonObject document = QJsonDocument::fromJson(documentOf(course->view())).object();
        const QSet<QString> ids = idsOf(documentOf(course->view()));
        const QByteArray text = documentOf(course->view());
        static const QRegularExpression named(
            u"\"(?:to|group|media|skill|exemplarLevel)\": ?\"([a-z][a-z0-9]{11})\""_s);
        int references = 0;
        for (auto matches = named.globalMatch(QString::fromUtf8(text)); matches.hasNext();) {
            ++references;
            CHECK(ids.contains(matches.next().captured(1)));
        }
        CHECK(references > 20);
        static const QRegularExpression link(u"\"page:([a-z][a-z0-9]{11})\""_s);
        for (auto matches = link.globalMatch(QString::fromUtf8(text)); matches.hasNext();)
            CHECK(ids.contains(matches.next().captured(1)));
    }

    SECTION("what reviewers said stays where it was said")
    {
        const auto reviewed = place.sample();
        const auto id = reviewed->view().courseId();
        REQUIRE(reviewed->perform(u"remark"_s, [&](Edit &edit) {
            Comment comment;
            comment.id = edit.ids().next<CommentId>();
            comment.node = *id;
            comment.kind = u"remark"_s;
            comment.status = u"open"_s;
            comment.at = u"2026-03-01T10:20:30.000Z"_s;
            comment.body = {{u"text"_s, u"Who says so?"_s}};
            return edit.putComment(comment);
        }));
        REQUIRE(reviewed->view().comments()->size() == 1);
        REQUIRE(place.keep(*reviewed, u"Reviewed"_s));
        const auto course = place.empty();
        REQUIRE(startFromOwnTemplate(place.templates + u"/Reviewed.carrel"_s, *course));
        CHECK(course->view().comments()->isEmpty());
    }

    SECTION("its name must be one, free and fit for a file")
    {
        const std::pair<QString, QString> bad[] = {
            {u"  "_s, u"Give the template a name"_s},
            {u"my start"_s.replace(u'm', u'M'), u"already"_s},
            {u"a/b"_s, u"file"_s},
            {u".hidden"_s, u"file"_s},
            {u"Blank"_s, u"Carrel's own"_s},
            {QString(81, u'x'), u"80"_s}};
        for (const auto &[name, words] : bad) {
            const auto refused = place.keep(*sample, name);
            INFO(name.toStdString());
            REQUIRE_FALSE(refused);
            CHECK(refused.error().message.contains(words));
        }
        CHECK(ownTemplates(place.templates).size() == 1);
    }

    SECTION("it is renamed and deleted")
    {
        OwnTemplate own = ownTemplates(place.templates)[0];
        REQUIRE(place.keep(*sample, u"Other"_s));
        CHECK_FALSE(renameOwnTemplate(own, u"Other"_s));
        REQUIRE(renameOwnTemplate(own, u"Night shift"_s));
        own = ownTemplates(place.templates)[0];
        CHECK(own.name == u"Night shift");
        CHECK(own.description == u"Three modules.");
        REQUIRE(deleteOwnTemplate(own));
        CHECK(ownTemplates(place.templates).size() == 1);
        CHECK_FALSE(deleteOwnTemplate(own));
    }

    SECTION("cancelled, it leaves nothing")
    {
        const auto cancelled = saveAsTemplate(sample->view(),
                                              {.name = u"Half"_s,
                                               .folder = place.templates,
                                               .progress = [](qint64, qint64) { return false; }});
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        CHECK(QDir(place.templates).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("A template from somebody else is looked at before it is used")
{
    OwnPlace place;
    REQUIRE(QDir().mkpath(place.templates));
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(place.templates + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };

    SECTION("one that is no course is listed with the reason, and refused")
    {
        put(u"letter.carrel"_s, "Dear friend");
        put(u"notes.txt"_s, "not listed");
        const QList<OwnTemplate> list = ownTemplates(place.templates);
        REQUIRE(list.size() == 1);
        CHECK_FALSE(list[0].problem.isEmpty());
        const auto refused = startFromOwnTemplate(list[0].path, *place.empty());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message == list[0].problem);
    }

    SECTION("one that is damaged is refused, and the new course stays empty")
    {
        const auto sample = place.sample();
        REQUIRE(place.keep(*sample, u"Start"_s));
        QFile file(place.templates + u"/Start.carrel"_s);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        const auto session = place.empty();
        const auto refused = startFromOwnTemplate(file.fileName(), *session);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().message.isEmpty());
        CHECK(*session->view().nodeCount() == 1);
    }
}
