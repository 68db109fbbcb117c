// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm/scormexporter.h"

#include "core/package/check/packagearchive.h"
#include "core/package/memorysink.h"
#include "core/package/packagecheck.h"
#include "core/package/packagename.h"
#include "tests/core/package/memorycourse.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QLocale>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const Exporter &exporter()
{
    const Exporter *found = findExporter(u"scorm12"_s);
    REQUIRE(found);
    return *found;
}

QMap<QString, QByteArray> exported(const CourseView &course, const PackageOptions &options = {})
{
    const auto plan = exporter().plan(course, options);
    REQUIRE(plan);
    const auto files = filesOf(*plan);
    REQUIRE(files);
    return *files;
}

/// The zip of the course, as bytes.
QByteArray zipped(const CourseView &course)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.zip"_s);
    const auto plan = exporter().plan(course, {});
    REQUIRE(plan);
    REQUIRE(writeZip(*plan, path));
    return fileContent(path);
}

/// Runs the rest of the test as on a computer in another place, and puts the old one back.
class Elsewhere
{
public:
    Elsewhere(const QByteArray &zone, const QLocale &locale)
        : m_zone(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(locale);
    }
    ~Elsewhere()
    {
        if (m_zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_zone);
        tzset();
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Elsewhere)

private:
    QByteArray m_zone;
};

} // namespace

TEST_CASE("The SCORM 1.2 exporter")
{
    const auto course = sampleCourse();

    SECTION("writes the files of the contract, manifest first")
    {
        const auto plan = exporter().plan(*course, {});
        REQUIRE(plan);
        QStringList names;
        for (const PackageEntry &entry : plan->entries)
            names.append(entry.name);
        REQUIRE(names.size() == 13);
        CHECK(names.mid(0, 7)
              == QStringList{u"imsmanifest.xml"_s, u"index.html"_s, u"carrel.css"_s, u"carrel.js"_s,
                             u"course.js"_s, u"carrel-rest.css"_s, u"carrel-rest.js"_s});
        CHECK(names[7].startsWith(u"modules/m-"_s));
        CHECK(names.mid(10, 2) == QStringList{u"letters.json"_s, u"letters.csv"_s});
        CHECK(names[12].endsWith(u"-ubung-1-final-2.png"_s));
        CHECK(plan->entries[12].storage == PackageEntry::Storage::Store);
        CHECK(plan->entries[12].size == pngBytes().size());
        CHECK(plan->notes.warnings.isEmpty());
        CHECK(plan->notes.thirdParties == QStringList{u"https://videos.example.org"_s});
        CHECK(plan->notes.memory.limit == 4096);
        CHECK(plan->notes.memory.length > 20);
    }
    SECTION("passes every assertion, and its manifest fits the schema")
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"course.zip"_s);
        const auto plan = exporter().plan(*course, {});
        REQUIRE(plan);
        REQUIRE(writeZip(*plan, path));
        const QString schemas = schemaFolder(u"scorm12"_s);
        const auto checks = checkPackage(path, schemas);
        REQUIRE(checks);
        for (const PackageCheck &check : *checks) {
            if (isBeyondPackage(check.assertion) || (check.assertion == 15 && schemas.isEmpty()))
                continue;
            INFO(check.assertion << " " << check.title.toStdString() << ": "
                                 << check.details.join(u"; "_s).toStdString());
            CHECK(check.outcome == PackageCheck::Outcome::Passed);
        }
        if (schemas.isEmpty())
            SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
    }
    SECTION("gives the same bytes again, in any time zone and language")
    {
        const QByteArray here = zipped(*course);
        CHECK(here.size() > 10'000);
        CHECK(zipped(*course) == here);
        const Elsewhere elsewhere("Pacific/Kiritimati", QLocale(QLocale::Arabic, QLocale::Egypt));
        CHECK(zipped(*course) == here);
        CHECK(zipped(*sampleCourse()) == here);
    }
    SECTION("writes no clock, no name and no path of this computer")
    {
        QByteArray all;
        for (const QByteArray &content : exported(*course))
            all += content;
        CHECK_FALSE(all.contains(QByteArray::number(QDate::currentDate().year()) + '-'));
        CHECK_FALSE(all.contains(CARREL_SOURCE_DIR));
    }
    SECTION("keeps identifiers, pages and the table when course and texts are corrected")
    {
        const auto before = exported(*course);
        course->rename(u"Another title"_s);
        const auto after = exported(*course);
        QByteArray manifest = before[u"imsmanifest.xml"_s];
        manifest.replace("A handover that holds", "Another title");
        CHECK(manifest == after[u"imsmanifest.xml"_s]);
        const auto one = PackageArchive::dataObject(before[u"course.js"_s]);
        const auto two = PackageArchive::dataObject(after[u"course.js"_s]);
        REQUIRE((one && two));
        CHECK(one->value("fingerprint"_L1) == two->value("fingerprint"_L1));
        CHECK(one->value("slots"_L1) == two->value("slots"_L1));
    }
    SECTION("shows a stored file under the name that the page asks for")
    {
        const auto files = exported(*course);
        const QString name = files.lastKey();
        REQUIRE(name.startsWith(u"modules/"_s)); // media/ sorts before
        QString picture;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (it.key().startsWith(u"media/"_s))
                picture = it.key();
        }
        CHECK(isPackageName(picture));
        CHECK(files[picture] == pngBytes());
        bool isAsked = false;
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            isAsked =
                isAsked || (it.key().startsWith(u"modules/"_s) && it->contains(picture.toUtf8()));
        CHECK(isAsked);
    }
    SECTION("lets the course's video host, and no other, into the page")
    {
        const QByteArray page = exported(*course)[u"index.html"_s];
        CHECK(page.contains("frame-src https://videos.example.org;"));
        CHECK(page.count("https://") == 3); // frames, media, requests
    }
}

TEST_CASE("The SCORM 1.2 exporter follows the settings")
{
    const auto course = sampleCourse();
    course->setSetting(u"passMark"_s, 65);

    SECTION("a mastery score only if asked for")
    {
        CHECK_FALSE(exported(*course)[u"imsmanifest.xml"_s].contains("masteryscore"));
        course->setSetting(u"sendPassMark"_s, true);
        CHECK(exported(*course)[u"imsmanifest.xml"_s].contains(">65</adlcp:masteryscore>"));
    }
    SECTION("and never where nothing counts: an LMS would fail everybody")
    {
        MemoryCourse texts;
        texts.setSetting(u"sendPassMark"_s, true);
        const NodeId page = texts.addPage(texts.addModule(u"M"_s), u"P"_s);
        texts.addBlock(page, u"single"_s);
        CHECK_FALSE(exported(texts)[u"imsmanifest.xml"_s].contains("masteryscore"));
    }
    SECTION("the player's words in the course's language, or as asked, or in English")
    {
        const auto interfaceOf = [&](const QString &asked) {
            PackageOptions options;
            options.interfaceLanguage = asked;
            const auto object =
                PackageArchive::dataObject(exported(*course, options)[u"course.js"_s]);
            return object->value("interfaceLanguage"_L1).toString();
        };
        course->setSetting(u"language"_s, u"fr-CA"_s);
        CHECK(interfaceOf({}) == u"fr"_s);
        CHECK(interfaceOf(u"en"_s) == u"en"_s);
        course->setSetting(u"language"_s, u"ar"_s);
        CHECK(interfaceOf({}) == u"ar"_s);
        course->setSetting(u"language"_s, u"hu"_s);
        CHECK(interfaceOf({}) == u"en"_s);
        PackageOptions unknown;
        unknown.interfaceLanguage = u"tlh"_s;
        const auto plan = exporter().plan(*course, unknown);
        REQUIRE_FALSE(plan);
        CHECK(plan.error().code == ErrorCode::InvalidInput);
        CHECK(plan.error().message.contains(u"fr"_s));
    }
    SECTION("titles of any kind reach manifest, page and data whole")
    {
        const QString title = u"< > & \" ' 😀 \u05e9\u05dc\u05d5\u05dd </script>"_s;
        course->rename(title);
        const auto files = exported(*course);
        const auto manifest = XmlDocument::parse(files[u"imsmanifest.xml"_s]);
        REQUIRE(manifest);
        CHECK(
            manifest->root().child(u"organizations")->child(u"organization")->child(u"title")->text
            == title);
        CHECK(PackageArchive::dataObject(files[u"course.js"_s])->value("title"_L1) == title);
        CHECK_FALSE(files[u"course.js"_s].contains("</script"));
        CHECK(files[u"index.html"_s].contains("&lt;/script&gt;"));
    }
}

TEST_CASE("The SCORM 1.2 exporter watches the resume memory")
{
    const auto courseOf = [](int pages, int questions) {
        auto course = std::make_unique<MemoryCourse>();
        const NodeId module = course->addModule(u"M"_s);
        for (int p = 0; p < pages; ++p) {
            const NodeId page = course->addPage(module, u"P"_s, {{u"quiz"_s, true}});
            for (int q = 0; q < questions; ++q)
                course->addBlock(page, u"single"_s);
        }
        return course;
    };

    SECTION("and refuses more than 4,096 characters, naming the cause")
    {
        const auto plan = exporter().plan(*courseOf(90, 90), {});
        REQUIRE_FALSE(plan);
        CHECK(plan.error().code == ErrorCode::Refused);
        CHECK(plan.error().message.contains(u"8100"_s));
        CHECK(plan.error().message.contains(u"90"_s));
        CHECK(plan.error().message.contains(u"4096"_s));
    }
    SECTION("warns where answers will be forgotten soon")
    {
        const auto plan = exporter().plan(*courseOf(85, 80), {});
        REQUIRE(plan);
        CHECK(plan->notes.warnings.size() == 1);
        CHECK(plan->notes.memory.length > 3072);
    }
    SECTION("holds a course of 300 pages and 3,000 questions without a word")
    {
        const auto plan = exporter().plan(*courseOf(300, 10), {});
        REQUIRE(plan);
        CHECK(plan->notes.warnings.isEmpty());
        CHECK(plan->notes.memory.length < 2048);
    }
    SECTION("measures the resume memory alone as a plan notes it, and beyond the limit, too")
    {
        const auto course = courseOf(30, 10);
        const auto plan = exporter().plan(*course, {});
        const auto memory = exporter().resumeMemory(*course);
        REQUIRE(plan);
        REQUIRE(memory);
        CHECK(memory->length == plan->notes.memory.length);
        CHECK(memory->limit == plan->notes.memory.limit);
        const auto tooLarge = exporter().resumeMemory(*courseOf(90, 90));
        REQUIRE(tooLarge);
        CHECK(tooLarge->length > tooLarge->limit);
    }
}

TEST_CASE("Exporters")
{
    SECTION("are found by the name that the command line uses")
    {
        CHECK(allExporters().size() >= 1);
        CHECK(findExporter(u"scorm12"_s)->format().id == u"scorm12"_s);
        CHECK_FALSE(findExporter(u"scorm12"_s)->format().title().isEmpty());
        CHECK(findExporter(u"tape"_s) == nullptr);
    }
    SECTION("make an entry's content only when it is opened")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
        const MediaId picture = course.addUnreadableMedia(u"p.png"_s, u"image/png"_s, 5000);
        course.addBlock(page, u"image"_s, {{u"media"_s, picture.text()}});
        const auto plan = findExporter(u"scorm12"_s)->plan(course, {});
        REQUIRE(plan);
        CHECK(contentOf(*findEntry(*plan, u"index.html"_s)).has_value());
        CHECK(findEntry(*plan, u"nothing.js"_s) == nullptr);
        const auto files = filesOf(*plan);
        REQUIRE_FALSE(files);
        CHECK(files.error().code == ErrorCode::Damaged);
    }
}
