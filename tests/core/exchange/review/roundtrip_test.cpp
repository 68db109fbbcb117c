// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three reviewers, forty comments, and a course that goes on meanwhile.

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/placing.h"
#include "core/edit/reviewplaces.h"
#include "core/exchange/review/commentlist.h"
#include "core/exchange/review/commentsfile.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int modules = 2;
constexpr int pagesOfModule = 10;
constexpr int blocksOfPage = 4;
constexpr int reviewers = 3;
constexpr int commentsInAll = 40;

/// The course, the comments on it, and what became of each place since.
class RoundTrip
{
public:
    RoundTrip()
    {
        for (int m = 0; m < modules; ++m) {
            const NodeId module = fixture.addModule(u"Module %1"_s.arg(m));
            allModules.append(module);
            for (int p = 0; p < pagesOfModule; ++p)
                addPage(module, p);
        }
    }

    /// Files as the reviewers would send them.
    QStringList files()
    {
        QList<SentReview> reviews;
        for (int r = 0; r < reviewers; ++r)
            reviews.append(
                {fixture.course(), u"save"_s, u"reviewer%1"_s.arg(r), u"Reviewer %1"_s.arg(r), {}});
        auto numbers = got(ReviewNumbers::of(fixture.session->view()));
        auto digests = got(ReviewDigests::of(fixture.session->view()));
        for (int i = 0; i < commentsInAll; ++i) {
            const NodeId page = pages[i % pages.size()];
            const NodeId block = blocks[page][i % blocksOfPage];
            SentComment comment;
            comment.id = u"c%1"_s.arg(i);
            comment.node = block;
            comment.within = {page, got(fixture.session->view().node(page))->parent,
                              fixture.course()};
            comment.number = got(numbers.blockNumber(page, block));
            comment.digest = got(digests.digest(block));
            comment.anchor = u"text"_s;
            comment.quote = reviewWordsAt(fixture.node(block), u"text"_s);
            comment.kind = i % 2 == 0 ? u"wrong"_s : u"wish"_s;
            comment.text = u"Comment %1"_s.arg(i);
            comment.at = u"2026-03-01T10:00:00.000Z"_s;
            reviews[i % reviewers].comments.append(comment);
            said.insert(comment.text, block);
        }
        QStringList paths;
        for (const SentReview &review : std::as_const(reviews))
            paths.append(
                fixture.writeFile(review::commentsFileName(u"A handover that holds"_s, review.name),
                                  review::commentsFile(review)));
        return paths;
    }

    /// Three pages of ten: a text rewritten, a block deleted, or a page moved after a rewritten
    /// text.
    void goOn()
    {
        for (qsizetype p = 0; p < pages.size(); ++p) {
            const NodeId page = pages[p];
            if (p % 10 >= 3)
                continue;
            for (const NodeId &block : std::as_const(blocks[page]))
                rewrite(block);
            if (p % 10 == 1) {
                REQUIRE(deleteNode(*fixture.session, blocks[page][1]));
                deleted.insert(blocks[page][1]);
                changed.remove(blocks[page][1]);
            }
            if (p % 10 == 2)
                REQUIRE(moveNodes(*fixture.session, {page}, {.parent = allModules.last()}));
        }
        // What only moves has not changed.
        REQUIRE(moveNodes(*fixture.session, {pages[5]}, {.parent = allModules.last()}));
        REQUIRE(moveNodes(*fixture.session, {blocks[pages[6]][2]}, {.parent = pages[7]}));
    }

    SessionFixture fixture;
    QList<NodeId> allModules;
    QList<NodeId> pages;
    QHash<NodeId, QList<NodeId>> blocks;
    QHash<QString, NodeId> said; ///< By the text of the comment.
    QSet<NodeId> changed;
    QSet<NodeId> deleted;

private:
    void addPage(const NodeId &module, int p)
    {
        const NodeId page = fixture.addPage(module, u"Page %1"_s.arg(p));
        pages.append(page);
        for (int b = 0; b < blocksOfPage; ++b) {
            const NodeId block = fixture.addBlock(page);
            blocks[page].append(block);
            REQUIRE(changeField(*fixture.session, block, u"text"_s,
                                richtext::fromPlain(u"Text %1 of page %2"_s.arg(b).arg(p))));
        }
    }

    void rewrite(const NodeId &block)
    {
        REQUIRE(
            changeField(*fixture.session, block, u"text"_s, richtext::fromPlain(u"New words"_s)));
        changed.insert(block);
    }
};

QList<SentReview> readAll(const QStringList &paths)
{
    QList<SentReview> reviews;
    for (const QString &path : paths)
        reviews.append(got(review::readComments(path)));
    return reviews;
}

} // namespace

TEST_CASE("Three reviewers send forty comments on a course that has changed meanwhile")
{
    // One round for all: the course takes a while to make.
    RoundTrip trip;
    EditSession &session = *trip.fixture.session;
    const QStringList files = trip.files();
    trip.goOn();
    const ReviewImport report = got(importReviews(session, readAll(files)));
    const auto listed = got(review::listComments(session.view()));
    CHECK(report.added == commentsInAll);
    REQUIRE(listed.size() == commentsInAll);

    // None is misplaced, and each changed place is marked, and no other.
    int changed = 0;
    int lost = 0;
    for (const review::ListedComment &entry : listed) {
        const NodeId block = trip.said.value(entry.comment.body["text"_L1].toString());
        CAPTURE(entry.comment.body["text"_L1].toString());
        REQUIRE_FALSE(block.isNull());
        const bool isDeleted = trip.deleted.contains(block);
        CHECK(entry.isLost == isDeleted);
        CHECK(entry.isChanged == trip.changed.contains(block));
        if (!isDeleted) {
            CHECK(entry.comment.node == block);
            CHECK(entry.page == trip.fixture.node(block).parent);
        } else {
            CHECK(trip.blocks.value(entry.comment.node).contains(block));
            CHECK(entry.details.lost == block);
        }
        changed += entry.isChanged ? 1 : 0;
        lost += entry.isLost ? 1 : 0;
    }
    CHECK(changed == report.changed);
    CHECK(lost == report.moved);
    CHECK(changed > 5);
    CHECK(lost > 0);
    CHECK(changed + lost < commentsInAll * 4 / 10);

    // They stand in the order of the course.
    auto numbers = got(ReviewNumbers::of(session.view()));
    int last = -1;
    for (const review::ListedComment &entry : listed) {
        const int place = numbers.place(entry.page);
        CHECK(place >= last);
        last = place;
    }

    // The same files again change nothing, and one undo takes all comments away.
    CHECK(got(importReviews(session, readAll(files))).known == commentsInAll);
    CHECK(got(review::listComments(session.view())).size() == commentsInAll);
    REQUIRE(session.undo());
    CHECK(got(review::listComments(session.view())).isEmpty());
}
