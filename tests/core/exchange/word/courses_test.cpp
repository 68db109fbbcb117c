// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A storyboard becomes a course that can be checked and exported.

#include "core/edit/placing.h"
#include "core/exchange/draft/placedraft.h"
#include "core/guide/coursecheck.h"
#include "core/package/exporter.h"
#include "core/package/packagecheck.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/exchange/word/drafts.h"
#include "tests/core/exchange/word/story.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

constexpr StoryStyle allStyles[] = {StoryStyle::LetteredLists, StoryStyle::QuestionTables,
                                    StoryStyle::Unstyled,      StoryStyle::LabelledLines,
                                    StoryStyle::ScreenTable,   StoryStyle::Ticked};

} // namespace

TEST_CASE("An imported Word storyboard is a course without faults of the import")
{
    for (const StoryStyle style : allStyles) {
        SessionFixture fixture;
        const Draft draft = draftOf(storyDocx(story(u"fire"_s, u"en-GB"_s), style));
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(placeDraft(*fixture.session, draft, {fixture.course()})); });
        const PlacedFindings findings = got(checkCourse(fixture.session->view()));
        QStringList faults;
        for (const PlacedFinding &each : findings) {
            if (each.finding.severity == Finding::Severity::Error)
                faults.append(each.finding.rule + u": "_s + each.place);
        }
        INFO(int(style));
        CHECK(faults == QStringList());
    }
}

TEST_CASE("An imported Word storyboard exports to a package that keeps its contract")
{
    SessionFixture fixture;
    const Draft draft = draftOf(storyDocx(story(u"fire"_s, u"en-GB"_s), StoryStyle::LetteredLists));
    REQUIRE(placeDraft(*fixture.session, draft, {fixture.course()}));
    const PackagePlan plan = got(findExporter(u"scorm12"_s)->plan(fixture.session->view(), {}));
    const QString path = fixture.path(u"fire.zip"_s);
    CHECK(writeZip(plan, path));
    for (const PackageCheck &check : got(checkPackage(path, {}))) {
        INFO(check.details.join(u'\n').toStdString());
        CHECK(check.outcome != PackageCheck::Outcome::Failed);
    }
}
