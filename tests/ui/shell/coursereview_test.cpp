// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/coursereview.h"

#include "core/edit/blockedits.h"
#include "core/exchange/review/commentsfile.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/review/commentmodel.h"
#include "ui/review/reviewerwindow.h"
#include "ui/review/reviewwindow.h"
#include "ui/review/sentreview.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

struct ReviewJourney : StudioFixture
{
    NodeId page;
    NodeId block;

    ReviewJourney()
    {
        startSaved();
        window().show();
        settle();
        const auto outline = got(session().view().outline());
        page = outline.last().id;
        block = got(addBlock(session(), {.parent = page}, u"text"_s));
        settle();
    }

    QString commentsOf(const QString &reviewer)
    {
        SentComment comment;
        comment.id = u"c1"_s;
        comment.node = block;
        comment.within = {page};
        comment.kind = u"wish"_s;
        comment.text = u"Shorter, please"_s;
        comment.at = u"2026-03-01T10:00:00.000Z"_s;
        const QString file = path(reviewer + u".carrelreview.json"_s);
        QFile written(file);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(review::commentsFile(
            {got(session().view().courseId()), u"save"_s, reviewer, reviewer, {comment}}));
        return file;
    }

    template<typename Window>
    Window *opened()
    {
        Window *found = nullptr;
        CHECK(QTest::qWaitFor([&] {
            const auto tops = QApplication::topLevelWidgets();
            for (QWidget *top : tops) {
                if (auto *one = qobject_cast<Window *>(top); one && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        }));
        return found;
    }
};

} // namespace

TEST_CASE("The review of a course in the studio")
{
    ReviewJourney journey;

    SECTION("saves first, writes the file beside the course, and says what it is")
    {
        journey.edit(u"Seven things"_s);
        QString suggested;
        journey.answers.fileToSave = [&](QWidget *, const QString &, const QString &name) {
            suggested = name;
            return journey.path(u"out"_s);
        };
        journey.desk().review().send();
        auto *dialog = journey.opened<ui::SentReviewDialog>();
        REQUIRE(dialog);
        dialog->close();
        CHECK(journey.session().unsavedSteps() == 0);
        CHECK(QFileInfo(suggested).fileName() == u"Seven-things-review.html");
        QFile written(journey.path(u"out.html"_s));
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.readAll().contains("Carrel.reviewStore"));
    }
    SECTION("takes the comments that are dropped on the window, and leads to their place")
    {
        const QString file = journey.commentsOf(u"Ana"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&journey.window(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&journey.window(), &drop);
        REQUIRE(QTest::qWaitFor(
            [&] { return journey.desk().review().window().model().comments().size() == 1; }));
        auto &list = *journey.desk().review().window().findChild<QTreeView *>(u"comments"_s);
        list.setCurrentIndex(list.model()->index(0, 0, list.model()->index(0, 0)));
        QTest::keyClick(&list, Qt::Key_Return);
        StudioFixture::settle();
        CHECK(journey.desk().panes().current() == journey.page);
        CHECK(journey.desk().panes().currentBlock() == journey.block);
        journey.desk().undo();
        CHECK(QTest::qWaitFor(
            [&] { return journey.desk().review().window().model().comments().isEmpty(); }));
    }
    SECTION("opens a course for reading and commenting in a window of its own")
    {
        REQUIRE(journey.session().save());
        const QString file = journey.session().path();
        QSettings settings(journey.path(u"s.ini"_s), QSettings::IniFormat);
        ui::openForReview(file,
                          {journey.window().work(), journey.answers, settings, journey.window()});
        auto *window = journey.opened<ui::ReviewerWindow>();
        REQUIRE(window);
        CHECK(window->draft().review().course == got(journey.session().view().courseId()));
        window->close();
        StudioFixture::settle();
    }
}
