// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editable package gives the course back, and that course the same package. What nobody is
// meant to see of it is not in there.

#include "core/package/editable/openpackage.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/coursejson/documentstream.h"
#include "core/kinds/kind.h"
#include "core/package/packagecheck.h"
#include "core/package/read/packagesource.h"
#include "core/package/republish/exportrecords.h"
#include "core/package/republish/reading.h"
#include "tests/core/package/check/spoiltpackage.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QByteArray canary = "canary7731";

/// The sample course as people work on it: with remarks, a finding set aside, drafts, files that
/// nothing uses and numbers of what was deleted.
class WorkedOnCourse : public MemoryCourse
{
public:
    using MemoryCourse::comments;
    Result<QList<Comment>> comments() const override
    {
        CARREL_TRY_VALUE(id, courseId());
        Comment comment;
        comment.id = CommentId(u"comment00001"_s);
        comment.node = id;
        comment.kind = u"remark"_s;
        comment.author = QString::fromLatin1(canary);
        comment.body = {{u"text"_s, QString::fromLatin1(canary)}};
        return QList<Comment>{comment};
    }
    Result<QList<Waiver>> waivers() const override
    {
        CARREL_TRY_VALUE(id, courseId());
        return QList<Waiver>{{id, u"rule"_s, QString::fromLatin1(canary), u"hash"_s, {}}};
    }
    Result<QString> metaValue(const QString &) const override
    {
        return QString::fromLatin1(canary);
    }
};

/// As sampleCourse(), in the other class.
std::unique_ptr<MemoryCourse> workedOnCourse()
{
    auto course = std::make_unique<WorkedOnCourse>();
    course->addMedia(u"Übung 1 (final)#2.PNG"_s, u"image/png"_s, pngBytes(), u"sampleimage1"_s);
    for (const auto &id : {u"sampleimage2"_s, u"sampleimage3"_s})
        course->addMedia(u"Übung 1 (final)#2.PNG"_s, u"image/png"_s, pngBytes(), id);
    course->addMedia(u"captions.vtt"_s, u"text/vtt"_s,
                     "WEBVTT\n\n00:00.000 --> 00:04.000\nWe hand over at the board.\n",
                     u"samplevtt001"_s);
    course->addMedia(u"canary7731.png"_s, u"image/png"_s, pngBytes('z') + canary);
    course->setSetting(u"language"_s, u"fr"_s);
    course->setSetting(u"theme"_s, u"studio"_s);
    course->setSetting(u"accent"_s, u"#aa3300"_s);
    course->setSetting(u"passMark"_s, 65);
    course->setSetting(u"sendPassMark"_s, true);
    course->setSetting(u"author"_s, u"A. Weaver"_s);
    course->setSetting(u"reviewers"_s, QString::fromLatin1(canary));
    const SkillId skill = course->addSkill(u"Handing < over"_s);
    const NodeId module = course->addModule(u"Was <bleibt> & “mehr”"_s);
    course->setBody(module, {{u"status"_s, u"draft"_s}, {u"objectives"_s, QJsonArray{u"…"_s}}});
    const NodeId page =
        course->addPage(module, u"</script><!--"_s, {{u"status"_s, u"review"_s}, {u"later"_s, 1}});
    for (const Kind &kind : allKinds())
        course->linkSkill(course->addSample(page, kind.id), skill);
    course->addBlock(page, u"fromalaterversion"_s, {{u"what"_s, u"kept"_s}});
    const NodeId gone = course->addSample(page, u"single"_s);
    const NodeId quiz = course->addPage(course->addModule(u"Prüfung"_s), u"Quiz"_s,
                                        {{u"quiz"_s, true}, {u"attempts"_s, 2}});
    course->addSample(quiz, u"single"_s);
    course->remove(gone);
    return course;
}

struct Way
{
    QString format;
    PackageOptions options;
};

/// Every format, and those that may be split also in parts.
QList<Way> allWays()
{
    QList<Way> ways;
    for (const PackageFormat &format : packageFormats()) {
        ways.append({format.id, {.isEditable = true}});
        if (format.mayBeSplit)
            ways.append({format.id, {.isSplit = true, .isEditable = true}});
    }
    ways.append({u"web"_s, {.interfaceLanguage = u"en"_s, .isEditable = true}});
    return ways;
}

std::unique_ptr<EditSession> emptySession(const QTemporaryDir &state)
{
    SessionOptions options;
    options.stateFolder = state.path();
    auto session = EditSession::createNew(u"Empty"_s, options);
    REQUIRE(session);
    return std::move(*session);
}

QString written(const QTemporaryDir &folder, const Way &way, const CourseView &course)
{
    const bool isPage = way.format == u"html";
    const QString path = folder.filePath(isPage ? u"p.html"_s : u"p.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytesAs(way.format, course, way.options));
    return path;
}

/// What is in all files of a package.
QByteArray unpacked(const QString &path)
{
    const auto source = PackageSource::open(path);
    REQUIRE(source);
    QByteArray all;
    for (const QString &name : (*source)->names())
        all += name.toUtf8() + '\n' + *(*source)->bytes(name, 64 << 20) + '\n';
    return all;
}

/// Opens what `course` becomes and exports it again.
void checkComesBack(const Way &way, const CourseView &course)
{
    INFO(way.format.toStdString() << (way.options.isSplit ? " in parts" : ""));
    const QTemporaryDir folder;
    const QString path = written(folder, way, course);
    const auto checks = checkPackage(path, {});
    REQUIRE(checks);
    INFO(textOf(*checks));
    CHECK(failuresOf(*checks).isEmpty());

    const QTemporaryDir state;
    const auto session = emptySession(state);
    const auto opened = openPackage(path, *session);
    INFO((opened ? QString() : opened.error().message + u" / "_s + opened.error().detail)
             .toStdString());
    REQUIRE(opened);
    CHECK(opened->madeAs.format == way.format);
    CHECK(opened->madeAs.isSplit == way.options.isSplit);
    CHECK(opened->madeAs.language == way.options.interfaceLanguage);
    qint64 nodes = 0;
    REQUIRE(course.forEachNode([&](const Node &, int) -> Result<> {
        ++nodes;
        return {};
    }));
    CHECK(opened->nodes == nodes);
    CHECK(*session->view().exportIndexes() == *course.exportIndexes());
    CHECK((*session->view().settings() == *course.settings()));
    CHECK((bytesAs(way.format, session->view(), way.options) == fileContent(path)));
    REQUIRE(session->close(EditSession::OnClose::Discard));
}

Result<> deleteFirstQuestion(EditSession &session)
{
    NodeId question;
    CARREL_TRY(session.view().forEachNode([&](const Node &node, int) -> Result<> {
        if (question.isNull() && node.kind == u"single")
            question = node.id;
        return {};
    }));
    return deleteNode(session, question);
}

/// The error of opening it; the session must be as it was.
Error refusal(const QString &path)
{
    const QTemporaryDir state;
    const auto session = emptySession(state);
    const auto opened = openPackage(path, *session);
    REQUIRE_FALSE(opened);
    CHECK(*session->view().nodeCount() == 1);
    CHECK(session->view().media()->isEmpty());
    REQUIRE(session->close(EditSession::OnClose::Discard));
    return opened.error();
}

Package editable()
{
    const auto course = workedOnCourse();
    return Package::of(filesAs(u"web"_s, *course, {.isEditable = true}));
}

Error refusalOf(const Package &package)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Schicht.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(package.bytes());
    file.close();
    return refusal(path);
}

} // namespace

TEST_CASE("An editable package gives the course back, and the course the same package")
{
    SECTION("a course with every kind, as people work on it")
    {
        const auto course = workedOnCourse();
        for (const Way &way : allWays())
            checkComesBack(way, *course);
    }
    SECTION("the sample course, in both languages")
    {
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            const QTemporaryDir state;
            const auto sample = emptySession(state);
            REQUIRE(coursejson::load(
                QStringLiteral(CARREL_SOURCE_DIR "/resources/samples/handover/course.%1.json")
                    .arg(language),
                *sample));
            for (const Way &way : allWays())
                checkComesBack(way, sample->view());
            REQUIRE(sample->close(EditSession::OnClose::Discard));
        }
    }
    SECTION("with the choices that it was made with")
    {
        const auto course = workedOnCourse();
        PackageChoices choices;
        choices.passMark = PackageChoices::PassMark::Sent;
        choices.finishedAs = PackageChoices::Finished::Completed;
        choices.notReachedAs = PackageChoices::NotReached::Failed;
        const Way way{u"scorm12"_s, {.choices = choices, .isEditable = true}};
        checkComesBack(way, *course);
        const QTemporaryDir folder;
        const QTemporaryDir state;
        const auto opened = openPackage(written(folder, way, *course), *emptySession(state));
        REQUIRE(opened);
        CHECK((opened->madeAs.choices == choices));
    }
    SECTION("with what is remembered of earlier exports, by which it reads old results")
    {
        const QTemporaryDir state;
        const auto sample = emptySession(state);
        REQUIRE(coursejson::load(
            QStringLiteral(CARREL_SOURCE_DIR "/resources/samples/handover/course.en.json"),
            *sample));
        const auto delivered = deliveredNow(sample->view(), u"scorm12"_s, {});
        REQUIRE(delivered);
        ExportRecord record;
        record.format = u"scorm12"_s;
        record.name = u"handover.zip"_s;
        REQUIRE(rememberExport(*sample, record, *delivered));
        REQUIRE(deleteFirstQuestion(*sample));
        const Way way{u"scorm12"_s, {.isEditable = true}};
        checkComesBack(way, sample->view());
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const auto again = emptySession(elsewhere);
        REQUIRE(openPackage(written(folder, way, sample->view()), *again));
        CHECK(rememberedExports(again->view()).size() == 1);
        REQUIRE(again->close(EditSession::OnClose::Discard));
        REQUIRE(sample->close(EditSession::OnClose::Discard));
    }
    SECTION("through a course file and back, too")
    {
        const auto course = workedOnCourse();
        const QTemporaryDir folder;
        const Way way{u"scorm12"_s, {.isEditable = true}};
        const QString path = written(folder, way, *course);
        const QTemporaryDir state;
        const auto session = emptySession(state);
        REQUIRE(openPackage(path, *session));
        REQUIRE(session->saveAs(folder.filePath(u"c.carrel"_s)));
        REQUIRE(session->close(EditSession::OnClose::Discard));
        const auto file = readCourseFile(folder.filePath(u"c.carrel"_s));
        REQUIRE(file);
        CHECK((bytesAs(way.format, **file, way.options) == fileContent(path)));
    }
    SECTION("elsewhere the bytes are the same")
    {
        checkSameBytesElsewhere(u"scorm12"_s, *workedOnCourse(), {.isEditable = true});
    }
    SECTION("out of a folder, and out of a folder inside the zip")
    {
        const auto course = workedOnCourse();
        const QTemporaryDir folder;
        const QTemporaryDir state;
        REQUIRE(writeFolder(plannedAs(u"web"_s, *course, {.isEditable = true}),
                            folder.filePath(u"web"_s)));
        REQUIRE(openPackage(folder.filePath(u"web"_s), *emptySession(state)));
        Package wrapped = editable();
        for (TestZipEntry &entry : wrapped.entries)
            entry.name.prepend("Kurs/");
        QFile file(folder.filePath(u"w.zip"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(wrapped.bytes());
        file.close();
        REQUIRE(openPackage(file.fileName(), *emptySession(state)));
    }
}

TEST_CASE("An editable package holds the course and nothing of the work on it")
{
    const auto course = workedOnCourse();

    SECTION("no remark, no reason, no unused file, no unknown setting")
    {
        for (const Way &way : allWays()) {
            INFO(way.format.toStdString());
            const QTemporaryDir folder;
            const QByteArray all = unpacked(written(folder, way, *course));
            CHECK_FALSE(all.contains(canary));
            CHECK_FALSE(all.contains("\"status\""));
            CHECK(all.contains("fromalaterversion"));
        }
    }
    SECTION("learners get what they get without it")
    {
        for (const QString &format : {u"scorm12"_s, u"cmi5"_s, u"web"_s}) {
            const auto plain = filesAs(format, *course);
            const auto both = filesAs(format, *course, {.isEditable = true});
            for (auto it = plain.cbegin(); it != plain.cend(); ++it) {
                INFO(it.key().toStdString());
                if (it.key() != u"imsmanifest.xml")
                    CHECK((both.value(it.key()) == *it));
                CHECK_FALSE(it->contains("editable.json"));
            }
            QStringList added;
            for (const QString &name : both.keys()) {
                if (!plain.contains(name))
                    added.append(name.section(u'/', 0, 0));
            }
            // Captions stand in the pages, so only the course asks for their file.
            CHECK(added == QStringList{u"course.json"_s, u"editable.json"_s, u"media"_s});
        }
    }
    SECTION("no stored file is in it twice")
    {
        const auto files = filesAs(u"web"_s, *course, {.isEditable = true});
        QSet<QByteArray> seen;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (it.key().startsWith(u"media/"_s)) {
                CHECK_FALSE(seen.contains(*it));
                seen.insert(*it);
            }
        }
    }
    SECTION("the document is the one that carrel dump writes, made piece by piece")
    {
        QBuffer whole;
        REQUIRE(whole.open(QIODevice::WriteOnly));
        REQUIRE(coursejson::dump(*course, whole, {}));
        QByteArray expected = whole.data();
        expected.replace('<', "\\u003c");
        const auto stream = coursejson::documentStream(*course, {});
        QByteArray pieces;
        for (QByteArray piece = stream->read(1000); !piece.isEmpty(); piece = stream->read(1000))
            pieces += piece;
        CHECK((pieces == expected));
    }
}

TEST_CASE("Only the whole course, as it is, makes an editable package")
{
    const auto course = workedOnCourse();
    PackageOptions options{.isEditable = true};
    options.choices.module = (*course->children(*course->courseId())).first().id;
    const auto one = exporterOf(u"scorm12"_s).plan(*course, options);
    REQUIRE_FALSE(one);
    CHECK(one.error().message.contains(u"whole course"_s));
    options.choices = {};
    options.choices.pictureWidth = 1000;
    const auto narrower = exporterOf(u"web"_s).plan(*course, options);
    REQUIRE_FALSE(narrower);
    CHECK(narrower.error().message.contains(u"pictures"_s));
}

TEST_CASE("A package that cannot be opened says what to do")
{
    SECTION("it was exported for learners only")
    {
        const QTemporaryDir folder;
        const auto course = workedOnCourse();
        for (const QString &format : {u"scorm12"_s, u"html"_s}) {
            const Error error = refusal(written(folder, {format, {}}, *course));
            CHECK(error.code == ErrorCode::Refused);
            CHECK(error.message.contains(u"editable"_s));
        }
    }
    SECTION("it is of another program, or no package")
    {
        Package other;
        other.addUnlisted("imsmanifest.xml", "<manifest/>");
        CHECK(refusalOf(other).message.contains(u"another program"_s));
        const QTemporaryDir folder;
        CHECK(refusal(folder.filePath(u"none.zip"_s)).code == ErrorCode::NotFound);
        QFile text(folder.filePath(u"letter.zip"_s));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("Dear colleague");
        text.close();
        CHECK(refusal(text.fileName()).code == ErrorCode::Damaged);
    }
    SECTION("something in it was changed")
    {
        const QList<std::function<void(Package &)>> changes{
            [](Package &p) { p.replace("course.json", "kept", "KEPT"); },
            [](Package &p) { p.entry("course.json").data += ' '; },
            [](Package &p) { p.remove("course.json"); },
            [](Package &p) { p.entry("editable.json").data = "{}"; },
            [](Package &p) { p.entry("editable.json").data = "["; },
            [](Package &p) { p.replace("editable.json", "\"sha256\": \"", "\"sha256\": \"00"); },
            [](Package &p) { p.remove(p.entry("media/").name); },
            [](Package &p) { p.entry("media/").data += 'x'; },
            [](Package &p) { p.entry("media/").crc = 7; },
        };
        for (qsizetype i = 0; i < changes.size(); ++i) {
            INFO(i);
            Package package = editable();
            changes[i](package);
            const Error error = refusalOf(package);
            CHECK(error.code == ErrorCode::Damaged);
            CHECK(error.message.contains(u"Schicht.zip"_s));
        }
    }
    SECTION("a later version made it")
    {
        Package package = editable();
        package.replace("editable.json", "\"version\": 1", "\"version\": 2");
        CHECK(refusalOf(package).code == ErrorCode::TooNew);
    }
    SECTION("it names files outside of itself")
    {
        Package package = editable();
        const QByteArray before = package.entry("course.json").data;
        QByteArray &document = package.entry("course.json").data;
        const qsizetype at = document.indexOf("\"file\":\"media/");
        REQUIRE(at > 0);
        document.replace(at, 14, "\"file\":\"../../etc/");
        QByteArray &note = package.entry("editable.json").data;
        const auto hash = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        };
        note.replace(hash(before), hash(document));
        note.replace(QByteArray::number(before.size()), QByteArray::number(document.size()));
        CHECK(refusalOf(package).code == ErrorCode::Damaged);
    }
    SECTION("it was cancelled")
    {
        const QTemporaryDir folder;
        const QTemporaryDir state;
        const auto session = emptySession(state);
        const QString path = written(folder, {u"web"_s, {.isEditable = true}}, *workedOnCourse());
        const auto opened = openPackage(path, *session, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Cancelled);
        CHECK(*session->view().nodeCount() == 1);
    }
}
