// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every hostile text in every place of a course where a text can stand, through every way out of
// the program. What a browser does with it is seen in tests/player/e2e/hostile.test.mjs.

#include "core/base/zip/zipreader.h"
#include "core/exchange/review/commentlist.h"
#include "core/exchange/storyboard/storyboard.h"
#include "core/package/exporter.h"
#include "core/package/memorysink.h"
#include "core/package/profile/profiles.h"
#include "core/package/review/reviewfile.h"
#include "core/package/sheet/administratorsheet.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/hostile/hostilecourse.h"
#include "tests/hostile/judge.h"
#include "tests/hostile/vectors.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Blocks of each kind: so many by day, by night so many that each place meets each text.
int few(int byDay)
{
    return byDayOrNight(byDay, int(vectors().size()));
}

/// The same course with harmless words.
const QStringList harmless{u"words\twith\na line"_s, u"ar"_s};

void fillWith(SessionFixture &fixture, const HostileCourse &course)
{
    const auto filled = fill(*fixture.session, course);
    INFO((filled ? std::string() : filled.error().message.toStdString()));
    REQUIRE(filled);
}

void checkHarmless(const Judge &judge)
{
    INFO(judge.dangers().join(u'\n').toStdString());
    CHECK(judge.dangers().isEmpty());
    CHECK(judge.files() > 0);
}

void lookThroughPackage(Judge &judge, const QString &format, const CourseView &view,
                        const PackageOptions &options)
{
    const auto plan = findExporter(format)->plan(view, options);
    INFO((plan ? std::string() : plan.error().message.toStdString()));
    REQUIRE(plan);
    for (const PackageEntry &entry : plan->entries) {
        if (entry.name.startsWith("media/"_L1) || entry.name.startsWith("carrel"_L1))
            continue;
        auto device = entry.open();
        REQUIRE(device);
        judge.look(entry.name, (*device)->readAll());
    }
}

QByteArray sheetOf(const CourseView &view, const QString &fileName)
{
    const auto read = readSheetCourse(view);
    REQUIRE(read);
    const auto profile = lmsProfiles({}).find(u"generic"_s);
    REQUIRE(profile);
    SheetPackage package;
    package.fileName = fileName;
    package.format = u"scorm12"_s;
    return administratorSheet(*read, package, *profile);
}

} // namespace

TEST_CASE("Hostile courses: a text stands in every place where a kind has one")
{
    CHECK(vectors().size() >= 150);
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        QSet<QString> places;
        filledBody(
            kind.form, sampleBody(kind.id), [] { return u"x"_s; }, Chosen::Texts, &places);
        CHECK(places == textPlaces(kind.form));
        CHECK_FALSE(places.isEmpty());
    }
}

TEST_CASE("Hostile texts stay texts in a package, each of them in each field")
{
    // More questions than this are too many for one package.
    constexpr int most = 200;
    const int first = (isNight() ? GENERATE(0, 1) : 0) * most; // by day the first of them
    const int copies = std::min(most, int(vectors().size()) - first);
    REQUIRE(copies > 0);
    REQUIRE(2 * most >= vectors().size());
    SessionFixture fixture;
    fillWith(fixture,
             {.texts = vectors(),
              .copies = copies,
              .first = first,
              .order = HostileCourse::Order::EachInEach});
    Judge judge(vectors());
    lookThroughPackage(judge, u"scorm12"_s, fixture.session->view(),
                       {.interfaceLanguage = u"en"_s, .isSplit = first == 0});
    checkHarmless(judge);
    CHECK(judge.texts() > 20'000);
}

TEST_CASE("Hostile texts in every field stay texts in every package")
{
    const Chosen chosen = GENERATE(Chosen::Texts, Chosen::Everything);
    SessionFixture fixture;
    fillWith(fixture, {.texts = vectors(), .copies = std::min(150, few(4)), .chosen = chosen});
    SessionFixture twin;
    fillWith(twin, {.texts = harmless, .copies = 2});
    for (const Exporter *exporter : allExporters()) {
        const PackageFormat &format = exporter->format();
        for (const bool isSplit : {false, true}) {
            if (isSplit && !format.mayBeSplit)
                continue;
            INFO(format.id.toStdString() << (isSplit ? ", one part per module" : ""));
            const PackageOptions options{
                .interfaceLanguage = u"en"_s, .isSplit = isSplit, .isEditable = !isSplit};
            Judge judge(vectors());
            lookThroughPackage(judge, format.id, fixture.session->view(), options);
            checkHarmless(judge);
            Judge usual(harmless);
            lookThroughPackage(usual, format.id, twin.session->view(), options);
            CHECK(QSet<QString>(judge.names()).subtract(usual.names()).values() == QStringList());
            CHECK(judge.texts() > 1'000);
        }
    }
}

TEST_CASE("Hostile texts in what stands once in a course stay texts in every package")
{
    const QStringList formats{u"scorm12"_s, u"scorm2004-4"_s, u"cmi5"_s, u"web"_s};
    QSet<QString> names;
    for (int first = 0; first < vectors().size(); ++first) {
        INFO(vectors()[first].toStdString());
        SessionFixture fixture;
        fillWith(fixture,
                 {.texts = {vectors()[first]},
                  .chosen = first % 2 == 0 ? Chosen::Texts : Chosen::Everything,
                  .kinds = {u"text"_s}});
        Judge judge(vectors());
        for (int i = 0; i < formats.size(); ++i) {
            if (isNight() || i == first % formats.size())
                lookThroughPackage(judge, formats[i], fixture.session->view(),
                                   {.interfaceLanguage = u"en"_s});
        }
        checkHarmless(judge);
        judge.look(u"sheet.html"_s, sheetOf(fixture.session->view(), vectors()[first]));
        checkHarmless(judge);
        names.unite(judge.names());
    }
    SessionFixture twin;
    fillWith(twin, {.texts = harmless, .copies = 2, .kinds = {u"text"_s}});
    Judge usual(harmless);
    for (const QString &format : formats)
        lookThroughPackage(usual, format, twin.session->view(), {});
    usual.look(u"sheet.html"_s, sheetOf(twin.session->view(), u"course.zip"_s));
    CHECK(QSet<QString>(names).subtract(usual.names()).values() == QStringList());
}

TEST_CASE("Hostile texts in every field stay texts in what reviewers and signers get")
{
    const auto chosen = GENERATE(Chosen::Texts, Chosen::Everything);
    SessionFixture fixture;
    fillWith(fixture, {.texts = vectors(), .copies = few(4), .chosen = chosen});
    SessionFixture twin;
    fillWith(twin, {.texts = harmless, .copies = 2});
    const auto compare = [](const Judge &hostile, const Judge &usual) {
        checkHarmless(hostile);
        CHECK(QSet<QString>(hostile.names()).subtract(usual.names()).values() == QStringList());
    };

    SECTION("the review file")
    {
        const auto written = [](const SessionFixture &one) {
            const QString path = one.path(u"review.html"_s);
            const auto done =
                review::writeReviewFile(one.session->view(), path, {.interfaceLanguage = u"en"_s});
            INFO((done ? std::string() : done.error().message.toStdString()));
            REQUIRE(done);
            return fileContent(path);
        };
        Judge judge(vectors());
        judge.look(u"review.html"_s, written(fixture));
        Judge usual(harmless);
        usual.look(u"review.html"_s, written(twin));
        compare(judge, usual);
        CHECK(judge.texts() > 1'000);
    }
    SECTION("the storyboard as a page")
    {
        const auto written = [](const SessionFixture &one) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            REQUIRE(storyboard::writeHtml(one.session->view(), buffer, {}));
            return buffer.data();
        };
        Judge judge(vectors());
        judge.look(u"storyboard.html"_s, written(fixture));
        Judge usual(harmless);
        usual.look(u"storyboard.html"_s, written(twin));
        compare(judge, usual);
    }
    SECTION("the storyboard as a document")
    {
        const auto look = [](const SessionFixture &one, Judge &judge) {
            const QString path = one.path(u"storyboard.odt"_s);
            REQUIRE(storyboard::writeOdt(one.session->view(), path, {}));
            const auto zip = ZipReader::open(path);
            REQUIRE(zip);
            for (const ZipEntry &entry : (*zip)->entries()) {
                if (!entry.name.endsWith(".xml"_L1))
                    continue;
                const auto bytes = (*zip)->bytes(entry, 1 << 30);
                REQUIRE(bytes);
                judge.look(entry.name, *bytes);
            }
        };
        Judge judge(vectors());
        look(fixture, judge);
        Judge usual(harmless);
        look(twin, usual);
        compare(judge, usual);
    }
}

TEST_CASE("Hostile texts are no formula in any table that is written")
{
    SessionFixture fixture;
    QStringList texts = vectors();
    texts += {u"=1+1"_s,    u"+1"_s,      u"-2+3"_s,     u"@SUM(A1)"_s, u"\t=1"_s,
              u"\r=1"_s,    u"\n=1"_s,    u" =1"_s,      u"  @A1"_s,    u"\u00a0=1"_s,
              u"\"=1"_s,    u"\" \"+1"_s, u"\uff1d1"_s,  u" \uff0b1"_s, u"\uff0d1"_s,
              u"\uff20A"_s, u"\u22121"_s, u"\u200b-1"_s, u"\ufeff=1"_s, u"\u3000+1"_s,
              u"|cmd"_s,    u"%0A"_s,     u"a\n=1"_s,    u"a,=1"_s,     u"a\",=1"_s};
    fillWith(fixture, {.texts = texts, .copies = 8});
    QList<QByteArray> tables;
    const auto comments = review::listComments(fixture.session->view());
    REQUIRE(comments);
    REQUIRE(comments->size() > 50);
    tables.append(review::commentsCsv(*comments));
    for (const Exporter *exporter : allExporters()) {
        const auto plan = exporter->plan(fixture.session->view(), {});
        REQUIRE(plan);
        if (const PackageEntry *entry = findEntry(*plan, u"letters.csv"_s)) {
            const auto bytes = contentOf(*entry);
            REQUIRE(bytes);
            tables.append(*bytes);
        }
    }
    REQUIRE(tables.size() >= 4);
    for (const QByteArray &table : tables) {
        CHECK(table.startsWith("\xef\xbb\xbf"));
        const QList<QStringList> rows = csvRows(table);
        REQUIRE(rows.size() > 50);
        QStringList formulas;
        for (const QStringList &row : rows) {
            CHECK(row.size() == rows.first().size());
            for (const QString &cell : row) {
                if (isFormula(cell) && formulas.size() < 20)
                    formulas.append(cell.left(60));
            }
        }
        INFO(formulas.join(u'\n').toStdString());
        CHECK(formulas.isEmpty());
    }
}
