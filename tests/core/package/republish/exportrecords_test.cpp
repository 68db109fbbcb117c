// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/exportrecords.h"

#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/outlineedits.h"
#include "core/package/check/packagearchive.h"
#include "core/package/republish/reading.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A course with one question of four lines that is scored line by line.
struct RecordFixture : SessionFixture
{
    RecordFixture()
        : module(addModule())
        , page(addPage(module))
        , question(addBlock(page, u"ordering"_s))
    {
        changeLines(4);
        REQUIRE(session->saveAs(path(u"H.carrel"_s)));
    }

    void changeLines(int count) const
    {
        QJsonArray lines;
        for (int i = 0; i < count; ++i)
            lines.append(QJsonObject{{u"id"_s, u"line0000000%1"_s.arg(i)},
                                     {u"text"_s, paragraph(QString::number(i))}});
        REQUIRE(changeField(*session, question, u"lines"_s, lines));
        REQUIRE(changeField(*session, question, u"scoring"_s, u"partial"_s));
        session->endMerge();
    }

    DeliveredCourse now(const QString &format = u"scorm12"_s) const
    {
        return got(deliveredNow(session->view(), format));
    }

    void remember(const QString &name, const QString &format = u"scorm12"_s,
                  const QString &profile = {}) const
    {
        ExportRecord record;
        record.at = timeText(clock->now());
        record.format = format;
        record.profile = profile;
        record.name = name;
        record.bytes = 1234;
        record.sha256 = u"ab"_s;
        REQUIRE(rememberExport(*session, record, now(format)));
        clock->advance(60000);
    }

    QStringList names() const
    {
        QStringList names;
        for (const ExportRecord &record : rememberedExports(session->view()))
            names << record.name;
        return names;
    }

    std::optional<ExportRecord> last(const QString &format, const QString &profile = {}) const
    {
        return lastExport(session->view(), deliveredWay(format, {}), profile);
    }

    NodeId module;
    NodeId page;
    NodeId question;
};

QJsonObject courseObjectOf(const CourseView &course)
{
    const PackagePlan plan = got(findExporter(u"scorm12"_s)->plan(course, {}));
    for (const PackageEntry &entry : plan.entries) {
        if (entry.name == "course.js"_L1)
            return *PackageArchive::dataObject(got(entry.open())->readAll());
    }
    return {};
}

} // namespace

TEST_CASE("A remembered export")
{
    RecordFixture fixture;
    fixture.remember(u"handover.zip"_s, u"scorm12"_s, u"moodle"_s);

    SECTION("says what it was")
    {
        const QList<ExportRecord> records = rememberedExports(fixture.session->view());
        REQUIRE(records.size() == 1);
        CHECK(records[0].name == u"handover.zip");
        CHECK(records[0].profile == u"moodle");
        CHECK(records[0].bytes == 1234);
        CHECK(records[0].sha256 == u"ab");
        CHECK(records[0].saveId == got(fixture.session->view().metaValue(u"save_uid"_s)));
    }
    SECTION("delivers what it delivered then, whatever was changed since")
    {
        const DeliveredCourse then = fixture.now();
        fixture.changeLines(3);
        const DeliveredCourse read =
            got(deliveredThen(fixture.session->view(), *fixture.last(u"scorm12"_s)));
        CHECK(read.id == then.id);
        CHECK(read.way == then.way);
        CHECK(read.passMark == then.passMark);
        CHECK(read.fingerprints == then.fingerprints);
        CHECK(read.modules == then.modules);
    }
    SECTION("is in the file once that is saved, and no step of the history")
    {
        CHECK(fixture.session->unsavedSteps() == 1);
        REQUIRE(fixture.session->undo());
        CHECK(fixture.names() == QStringList{u"handover.zip"_s});
        REQUIRE(fixture.session->redo());
        REQUIRE(fixture.session->save());
        const auto file = got(readCourseFile(fixture.path(u"H.carrel"_s)));
        CHECK(rememberedExports(*file).size() == 1);
        CHECK(got(verifyCourseFile(fixture.path(u"H.carrel"_s))).problems.isEmpty());
    }
    SECTION("leaves the next package as it is while nothing that matters is changed")
    {
        CHECK_FALSE(courseObjectOf(fixture.session->view()).contains("earlier"_L1));
        REQUIRE(renameNode(*fixture.session, fixture.page, u"Another title"_s));
        CHECK_FALSE(courseObjectOf(fixture.session->view()).contains("earlier"_L1));
    }
    SECTION("tells the next package what its results meant, where they mean something else now")
    {
        const QString print = fixture.now().fingerprints.first();
        fixture.changeLines(6);
        const QJsonArray earlier = courseObjectOf(fixture.session->view())["earlier"_L1].toArray();
        REQUIRE(earlier.size() == 1);
        CHECK(earlier[0]["print"_L1] == print.mid(4));
        CHECK(earlier[0]["steps"_L1].toArray() == QJsonArray{QJsonValue(QJsonArray{1, 3})});
    }
    SECTION("that cannot be read is left out, and hinders nothing")
    {
        REQUIRE(fixture.session->perform(u"Spoil"_s, [](Edit &edit) {
            return edit.putFact(u"exports"_s,
                                u"[{\"format\":\"scorm12\",\"at\":\"x\"},7,"
                                "{\"format\":\"scorm99\"}]"_s);
        }));
        CHECK(rememberedExports(fixture.session->view()).size() == 1);
        CHECK(deliveredThen(fixture.session->view(), *fixture.last(u"scorm12"_s)));
        CHECK(earlierStates(fixture.session->view()).isEmpty());
        fixture.remember(u"new.zip"_s);
        CHECK(fixture.names().contains(u"new.zip"_s));
    }
}

TEST_CASE("Which exports are remembered")
{
    RecordFixture fixture;
    SECTION("the same once more takes the place of the one before")
    {
        fixture.remember(u"a.zip"_s);
        fixture.remember(u"b.zip"_s);
        CHECK(fixture.names() == QStringList{u"b.zip"_s});
    }
    SECTION("the last ten, and the last of each way and LMS")
    {
        fixture.remember(u"web"_s, u"web"_s);
        fixture.remember(u"ilias.zip"_s, u"scorm12"_s, u"ilias"_s);
        for (int i = 0; i < 12; ++i) {
            REQUIRE(renameNode(*fixture.session, fixture.page, u"Title %1"_s.arg(i)));
            fixture.session->endMerge();
            fixture.remember(u"m%1.zip"_s.arg(i), u"scorm12"_s, u"moodle"_s);
        }
        CHECK(fixture.names().size() == 12);
        CHECK(fixture.names().first() == u"web");
        CHECK_FALSE(fixture.names().contains(u"m1.zip"_s));
        CHECK(fixture.last(u"web"_s)->name == u"web");
        CHECK(fixture.last(u"scorm12"_s)->name == u"m11.zip");
        CHECK(fixture.last(u"scorm12"_s, u"ilias"_s)->name == u"ilias.zip");
        CHECK(fixture.last(u"scorm12"_s, u"totara"_s)->name == u"m11.zip");
        CHECK_FALSE(fixture.last(u"cmi5"_s));
    }
    SECTION("what none of them needs any more leaves the file")
    {
        for (int i = 0; i < 15; ++i) {
            REQUIRE(renameNode(*fixture.session, fixture.page, u"Title %1"_s.arg(i)));
            fixture.session->endMerge();
            fixture.remember(u"m%1.zip"_s.arg(i));
        }
        for (const ExportRecord &record : rememberedExports(fixture.session->view()))
            CHECK(deliveredThen(fixture.session->view(), record));
        const QByteArray gone =
            moduleText(DeliveredModule{fixture.module.text(), u"What gets lost"_s, {}});
        CHECK(got(fixture.session->view().metaValue(u"export."_s + QString::fromLatin1(gone)))
                  .isEmpty());
    }
}

TEST_CASE("What a package says of earlier exports has a limit")
{
    QList<EarlierState> states;
    const QJsonArray slots{QJsonValue(QJsonArray{400, 6, 1, 4})};
    const QJsonObject course{
        {u"id"_s, u"c"_s}, {u"fingerprint"_s, u"aaaabbbb"_s}, {u"slots"_s, slots}};
    for (int i = 0; i < 10; ++i) {
        EarlierState state;
        state.fingerprints.insert(u"c"_s, u"aaaa%1"_s.arg(i, 4, 10, QChar(u'0')));
        for (int n = 0; n < 100; ++n)
            state.steps.insert(n, 3);
        states.append(state);
    }
    const QJsonArray earlier = earlierMember(states, course);
    CHECK(earlier.size() >= 2);
    CHECK(earlier.size() < 5);
    CHECK(earlier[0]["print"_L1] == u"0000"_s);

    SECTION("and names each state once, and never its own")
    {
        states[1].fingerprints = states[0].fingerprints;
        states[2].fingerprints.insert(u"c"_s, u"aaaabbbb"_s);
        CHECK(earlierMember(states, course)[1]["print"_L1] == u"0003"_s);
    }
}
