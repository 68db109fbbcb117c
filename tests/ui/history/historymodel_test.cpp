// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/randomedits.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

using Activity = HistoryModel::Activity;
using RowKind = HistoryModel::RowKind;

struct Listed : WindowFixture
{
    Listed()
    {
        setClock(QDateTime::currentDateTimeUtc());
        model.setActivity(Activity::Awake);
    }

    void setClock(const QDateTime &time) { clock->advance(clock->now().msecsTo(time)); }

    /// Rows as an author reads them: "> Add page (Four leaks)" is where the course is, brackets
    /// around what is undone, * for what is in the file, # for a snapshot.
    QStringList rows()
    {
        model.refreshNow();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QString text = index.data().toString();
            if (model.kindAt(index) == RowKind::Snapshot)
                text.prepend(u"#"_s);
            if (index.data(HistoryModel::IsUndoneRole).toBool())
                text = u'(' + text + u')';
            if (index.data(HistoryModel::IsPresentRole).toBool())
                text.prepend(u"> "_s);
            if (index.data(HistoryModel::IsSavedRole).toBool())
                text.append(u" *"_s);
            all.append(text);
        }
        return all;
    }

    HistoryModel model{*session, work};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The list of the history")
{
    Listed l;

    SECTION("is empty where nothing was done")
    {
        CHECK(l.rows().isEmpty());
        CHECK(l.model.isEmpty());
    }
    SECTION("has the newest step first, with the day above and the beginning below")
    {
        const NodeId module = l.addModule();
        l.addPage(module);
        CHECK(l.rows()
              == QStringList{u"Today"_s, u"> Add page “Four leaks”"_s,
                             u"Add module “What gets lost”"_s, u"Before these changes"_s});
        CHECK_FALSE(l.model.isEmpty());
        const QModelIndex page = l.model.index(1);
        CHECK(page.data(HistoryModel::PlaceRole).toString() == u"Four leaks"_s);
        CHECK_FALSE(page.data(HistoryModel::TimeRole).toString().isEmpty());
        CHECK(l.model.flags(l.model.index(0)).testFlag(Qt::ItemIsSelectable) == false);
        CHECK(page.data(Qt::AccessibleTextRole).toString().endsWith(u"the course is here now"_s));
    }
    SECTION("shows what is undone, where the course is and what the file holds")
    {
        const NodeId module = l.addModule();
        REQUIRE(l.session->saveAs(l.path(u"M.carrel"_s)));
        l.addPage(module);
        REQUIRE(l.session->undo());
        CHECK(l.rows()
              == QStringList{u"Today"_s, u"(Add page “Four leaks”)"_s,
                             u"> Add module “What gets lost” *"_s, u"Before these changes"_s});
        REQUIRE(l.session->undo());
        CHECK(l.rows().last() == u"> Before these changes"_s);
    }
    SECTION("has snapshots where they were taken, which can be renamed")
    {
        const NodeId module = l.addModule();
        const qint64 id = got(l.session->takeSnapshot(u"Draft"_s));
        l.addPage(module);
        CHECK(l.rows()
              == QStringList{u"Today"_s, u"> Add page “Four leaks”"_s, u"#Draft"_s,
                             u"Add module “What gets lost”"_s, u"Before these changes"_s});
        const QModelIndex snapshot = l.model.indexOf({PastPoint::Of::Snapshot, id});
        CHECK(snapshot.row() == 2);
        CHECK(l.model.flags(snapshot).testFlag(Qt::ItemIsEditable));
        CHECK(l.model.setData(snapshot, u"For review"_s, Qt::EditRole));
        CHECK(l.session->snapshots().first().name == u"For review"_s);
        CHECK(l.rows().contains(u"#For review"_s));
        QString told;
        QObject::connect(&l.model, &HistoryModel::failed, &l.model,
                         [&](const Error &error) { told = error.message; });
        CHECK_FALSE(l.model.setData(snapshot, u" "_s, Qt::EditRole));
        CHECK(told == u"A snapshot needs a name."_s);
        CHECK_FALSE(l.model.setData(l.model.index(1), u"x"_s, Qt::EditRole));
    }
    SECTION("begins a day where the steps do")
    {
        l.setClock(QDateTime::currentDateTimeUtc().addDays(-1));
        l.addModule();
        l.setClock(QDateTime::currentDateTimeUtc());
        l.addModule(u"Second"_s);
        const QStringList rows = l.rows();
        REQUIRE(rows.size() == 5);
        CHECK(rows[0] == u"Today"_s);
        CHECK(rows[2] == u"Yesterday"_s);
    }
    SECTION("shows only the steps of a filter, and snapshots")
    {
        const NodeId module = l.addModule();
        const qint64 first = l.session->presentStep();
        l.addPage(module);
        REQUIRE(l.session->takeSnapshot(u"Draft"_s));
        l.model.setFilter(QSet<qint64>{first});
        CHECK(l.rows() == QStringList{u"Today"_s, u"#Draft"_s, u"Add module “What gets lost”"_s});
        CHECK_FALSE(l.model.presentIndex().isValid());
        l.model.setFilter({});
        CHECK(l.rows().size() == 5);
    }
    SECTION("reads nothing while it is asleep, and all when it wakes")
    {
        l.model.setActivity(Activity::Asleep);
        l.addModule();
        settle();
        CHECK(l.model.rowCount() == 0);
        l.model.setActivity(Activity::Awake);
        CHECK(l.model.rowCount() == 3);
    }
    SECTION("reads nothing while long work has the course in hand, and all of it afterwards")
    {
        l.addModule();
        REQUIRE(l.model.rowCount() == 0); // it waits a moment
        const auto rowsMeanwhile = l.work.run<int>(u"Work"_s, [&](const Progress &) -> Result<int> {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            return l.model.rowCount();
        });
        CHECK(got(rowsMeanwhile) == 0);
        CHECK(QTest::qWaitFor([&] { return l.model.rowCount() == 3; }, 5000));
    }
    SECTION("follows the session whatever is done")
    {
        RandomAuthor author(l, 11);
        for (int i = 0; i < 150; ++i) {
            author.act();
            if (i % 7 == 0)
                REQUIRE(l.session->goTo(l.session->history()[i % l.session->history().size()].id));
            if (i % 11 == 0)
                REQUIRE(l.session->takeSnapshot(u"S"_s));
            const QStringList rows = l.rows();
            HistoryModel fresh(*l.session, l.work);
            fresh.setActivity(Activity::Awake);
            REQUIRE(fresh.rowCount() == rows.size());
            for (int row = 0; row < fresh.rowCount(); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(HistoryModel::IsUndoneRole),
                      int(HistoryModel::IsPresentRole), int(HistoryModel::PlaceRole)})
                    REQUIRE(fresh.index(row).data(role) == l.model.index(row).data(role));
            }
        }
    }
}

TEST_CASE("A history that is trimmed")
{
    Listed l;
    auto options = l.options();
    options.historyLimit = 3000;
    auto session = got(EditSession::createNew(u"Small"_s, options));
    HistoryModel model(*session, l.work);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setActivity(Activity::Awake);
    const NodeId course = got(session->view().courseId());
    const NodeId module = got(addModule(*session, {course}, u"One"_s));
    REQUIRE(session->takeSnapshot(u"Early"_s));
    for (int i = 0; i < 40; ++i) {
        REQUIRE(addPage(*session, {module}, u"Page %1"_s.arg(i)));
        model.refreshNow();
    }
    REQUIRE(session->oldestStep() > 2);

    SECTION("loses its oldest steps, and keeps an older snapshot below where it begins")
    {
        const int last = model.rowCount() - 1;
        CHECK(model.index(last).data().toString() == u"Early"_s);
        CHECK(model.kindAt(model.index(last - 1)) == RowKind::Beginning);
        CHECK(model.pointAt(model.index(last - 2))->id == session->oldestStep());
    }
}
