// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewwindow.h"

#include "core/edit/blockedits.h"
#include "core/edit/reviewplaces.h"
#include "core/exchange/review/commentsfile.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/review/commentmodel.h"
#include "ui/review/commentreader.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// A course that two reviewers have commented on, and its window.
struct ReviewStage
{
    WindowFixture fixture;
    NodeId page = fixture.addPageWith({u"text"_s, u"text"_s});
    QList<NodeId> blocks = fixture.blocksOf(page);
    ReviewWindow window{*fixture.session, fixture.work, &fixture.window};

    ReviewStage()
    {
        write(blocks[0], u"Six and rising"_s);
        window.reader().setPause(0);
    }

    void write(const NodeId &block, const QString &words)
    {
        REQUIRE(changeField(*fixture.session, block, u"text"_s, richtext::fromPlain(words)));
    }

    QString fileOf(const QString &reviewer)
    {
        auto digests = got(ReviewDigests::of(fixture.session->view()));
        SentComment first;
        first.id = u"c1"_s;
        first.node = blocks[0];
        first.digest = got(digests.digest(blocks[0]));
        first.anchor = u"text"_s;
        first.quote = u"Six and rising"_s;
        first.kind = u"wrong"_s;
        first.text = u"<b>Seven</b>, I think"_s;
        first.suggestion = u"Seven and rising"_s;
        first.at = u"2026-03-01T10:00:00.000Z"_s;
        SentComment second = first;
        second.id = u"c2"_s;
        second.node = page;
        second.digest = got(digests.digest(page));
        second.anchor.clear();
        second.suggestion.clear();
        second.kind = u"unclear"_s;
        return fixture.writeFile(
            reviewer + u".carrelreview.json"_s,
            review::commentsFile(
                {fixture.course(), u"save"_s, reviewer, reviewer, {first, second}}));
    }

    QTreeView &list() { return *window.findChild<QTreeView *>(u"comments"_s); }

    void waitFor(int comments)
    {
        window.show();
        REQUIRE(QTest::qWaitFor([&] { return window.model().comments().size() == comments; }));
        settle();
    }

    QPushButton *button(const QString &text)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    void choose(int row)
    {
        list().setCurrentIndex(list().model()->index(row, 0, list().model()->index(0, 0)));
        settle();
    }

    bool says(const QString &words) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

TEST_CASE("The window of comments")
{
    ReviewStage s;

    SECTION("teaches what to do while there are none")
    {
        s.window.show();
        s.window.read();
        REQUIRE(QTest::qWaitFor([&] { return s.says(u"Send for review"_s); }));
        CHECK_FALSE(s.list().isVisible());
        CHECK(unnamedControls(s.window) == QStringList());
        picture(s.window, u"comments none"_s);
    }
    SECTION("brings in the files of several reviewers, and says what came of it")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s), s.fileOf(u"Ben"_s)});
        s.waitFor(4);
        CHECK(s.window.told().startsWith(u"4 new comment(s)"_s));
        CHECK(s.window.told().endsWith(u"4 of 4 open"_s));
        CHECK(unnamedControls(s.window) == QStringList());
        picture(s.window, u"comments"_s);
    }
    SECTION("marks places that have changed since")
    {
        const QString file = s.fileOf(u"Ana"_s);
        s.write(s.blocks[1], u"Other"_s);
        s.window.importFiles({file});
        s.waitFor(2);
        const auto &comments = s.window.model().comments();
        CHECK(comments[0].isChanged); // the page
        CHECK_FALSE(comments[1].isChanged);
    }
    SECTION("follows what is edited")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.waitFor(2);
        s.write(s.blocks[0], u"Eight"_s);
        CHECK(QTest::qWaitFor([&] { return s.window.model().comments()[1].isChanged; }));
    }
    SECTION("accepts a wording, which is done then, in one step")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.waitFor(2);
        s.choose(1);
        CHECK(s.says(u"Suggested"_s));
        const auto steps = doneSteps(*s.fixture.session);
        REQUIRE(s.button(u"Accept wording"_s));
        s.button(u"Accept wording"_s)->click();
        CHECK(reviewWordsAt(s.fixture.node(s.blocks[0]), u"text"_s) == u"Seven and rising");
        CHECK(doneSteps(*s.fixture.session) == steps + 1);
        CHECK(QTest::qWaitFor([&] { return s.window.model().shown() == 1; }));
    }
    SECTION("warns before a wording goes over a text that has changed")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.write(s.blocks[0], u"Eight"_s);
        s.waitFor(2);
        REQUIRE(QTest::qWaitFor([&] { return s.window.model().comments()[1].isChanged; }));
        s.choose(1);
        CHECK(s.button(u"Accept all the same"_s));
        CHECK(s.says(u"others than the reviewer saw"_s));
        picture(s.window, u"comments changed"_s);
    }
    SECTION("marks as done, reopens, and takes replies")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.waitFor(2);
        s.choose(0);
        s.button(u"Done"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return s.window.model().comments()[0].isDone(); }));
        REQUIRE(s.fixture.session->undo());
        REQUIRE(QTest::qWaitFor([&] { return !s.window.model().comments()[0].isDone(); }));
        s.choose(0);
        auto *answer = s.window.findChild<QLineEdit *>();
        REQUIRE(answer);
        QTest::keyClicks(answer, u"Will do"_s);
        QTest::keyClick(answer, Qt::Key_Return);
        REQUIRE(
            QTest::qWaitFor([&] { return s.window.model().comments()[0].answers.size() == 1; }));
        CHECK(QTest::qWaitFor([&] { return s.says(u"Will do"_s); }));
    }
    SECTION("leads to the place with Return")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.waitFor(2);
        NodeId block;
        QString field;
        QObject::connect(&s.window, &ReviewWindow::placeRequested, &s.window,
                         [&](const NodeId &, const NodeId &to, const QString &at) {
                             block = to;
                             field = at;
                         });
        s.choose(1);
        QTest::keyClick(&s.list(), Qt::Key_Return);
        CHECK(block == s.blocks[0]);
        CHECK(field == u"text");
    }
    SECTION("shows what a stranger wrote as it is")
    {
        s.window.importFiles({s.fileOf(u"Ana"_s)});
        s.waitFor(2);
        s.choose(0);
        const auto labels = s.window.findChildren<QLabel *>();
        int found = 0;
        for (const QLabel *label : labels) {
            if (!label->text().contains(u"<b>Seven</b>"_s))
                continue;
            ++found;
            CHECK(label->textFormat() == Qt::PlainText);
        }
        CHECK(found > 0);
    }
}
