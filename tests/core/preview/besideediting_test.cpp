// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As in the window: while the author types, a save, an export and a preview are made, each on a
// thread of its own. Worth most under the thread sanitizer (make tsan).

#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/saveunderway.h"
#include "core/preview/previewcourse.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QBuffer>

#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 6;
constexpr int editsPerRound = 15;

/// What is made of one state of the course while editing goes on.
struct Made
{
    QByteArray zip;
    QByteArray previewed; ///< All entries of the preview, one after the other.
};

QByteArray zipOf(const CourseView &view, const QString &path)
{
    const auto plan = findExporter(u"scorm12"_s)->plan(view, {});
    if (!plan || !writeZip(*plan, path))
        return {};
    return fileContent(path);
}

QByteArray previewOf(std::unique_ptr<CourseView> view)
{
    const auto plan = findExporter(u"scorm12"_s)->plan(*view, {});
    const auto course = PreviewCourse::of(std::move(view));
    if (!plan || !course)
        return {};
    QByteArray bytes;
    for (const PackageEntry &entry : plan->entries)
        bytes += (*(*course)->entry(entry.name)->open())->readAll();
    return bytes;
}

void grow(SessionFixture &fixture, const NodeId &module)
{
    const NodeId page = fixture.addPage(module, u"A page"_s);
    fixture.addBlock(page);
}

} // namespace

TEST_CASE("Editing, saving, exporting and previewing at the same time")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    grow(fixture, module);
    QBuffer bytes;
    bytes.setData("%PDF-1.4\n" + QByteArray(3 << 20, 'x'));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    got(insertMedia(session, bytes, u"brief.pdf"_s));
    const QString file = fixture.path(u"Handover.carrel"_s);
    REQUIRE(session.saveAs(file));

    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const QString then = dump(session.view());
        auto save = got(session.beginSave());
        auto exported = got(session.snapshot());
        auto previewed = got(session.snapshot());
        Made made;
        std::thread saving([&] { save->write(); });
        std::thread exporting([&] { made.zip = zipOf(*exported, fixture.path(u"then.zip"_s)); });
        std::thread previewing([&] { made.previewed = previewOf(std::move(previewed)); });
        for (int i = 0; i < editsPerRound; ++i) {
            grow(fixture, module);
            if (i % 4 == 3)
                REQUIRE(session.undo());
        }
        saving.join();
        exporting.join();
        previewing.join();
        REQUIRE(session.endSave(std::move(save)));

        // The file is that state, and what was made beside it is made of that state.
        const auto saved = got(readCourseFile(file));
        CHECK(dump(*saved) == then);
        CHECK_FALSE(made.zip.isEmpty());
        CHECK(made.zip == zipOf(*saved, fixture.path(u"now.zip"_s)));
        CHECK_FALSE(made.previewed.isEmpty());
        CHECK(made.previewed == previewOf(got(readCourseFile(file))));
        CHECK(session.unsavedSteps() > 0);
    }
}
