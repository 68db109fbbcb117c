// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/edit/coursefile.h"
#include "core/edit/reviewplaces.h"
#include "core/exchange/review/commentsfile.h"
#include "core/exchange/review/reviewdraft.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/review/commentmodel.h"
#include "ui/review/reviewerwindow.h"
#include "ui/review/reviewwindow.h"
#include "ui/review/sentreview.h"
#include "ui/shell/coursereview.h"

#include <QComboBox>
#include <QFile>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// A comment of every kind on the texts of the full page; one place is gone, one has changed.
SentReview reviewOf(Stage &stage, const QString &reviewer)
{
    const QString w = stage.words();
    SentReview review{stage.course, u"save"_s, reviewer, w, {}};
    const QStringList kinds{u"wrong"_s, u"unclear"_s, u"wish"_s};
    const auto add = [&](const NodeId &node, const QString &anchor, const QString &suggestion) {
        SentComment comment;
        comment.id = u"c%1"_s.arg(review.comments.size());
        comment.node = node;
        comment.within = {stage.fullPage};
        comment.digest = u"0123"_s;
        comment.anchor = anchor;
        comment.name = w;
        comment.quote = w;
        comment.kind = kinds[review.comments.size() % kinds.size()];
        comment.text = w;
        comment.suggestion = suggestion;
        comment.at = u"2026-03-01T10:00:00.000Z"_s;
        review.comments.append(comment);
    };
    add(stage.fullPage, {}, {});
    for (const NodeId &block : stage.blocksOf(stage.fullPage)) {
        const auto node = stage.desk().session().view().node(block);
        REQUIRE((node && *node));
        const auto texts = reviewTextsOf(**node, stage.desk().session().view());
        for (const ReviewText &text : texts.first(qMin<qsizetype>(2, texts.size())))
            add(block, text.anchor, text.isWording ? w + u'\n' + w : QString());
    }
    add(NodeId(u"zzzzzzzzzzzz"_s), u"text"_s, w);
    SentComment verdict;
    verdict.id = u"verdict"_s;
    verdict.node = stage.module;
    verdict.kind = u"verdict"_s;
    verdict.verdict = Verdict::NotYet;
    verdict.at = u"2026-03-01T10:00:00.000Z"_s;
    review.comments.append(verdict);
    return review;
}

void waitUntilListed(ui::ReviewWindow &window, bool hasComments)
{
    REQUIRE(QTest::qWaitFor([&] { return window.model().comments().isEmpty() != hasComments; }));
    StudioFixture::settle();
}

void playComments(Stage &stage)
{
    stage.openCourse();
    stage.desk().review().show();
    ui::ReviewWindow &window = stage.desk().review().window();
    QTest::qWait(50);
    stage.look(u"none"_s, window);
    const QString path = stage.path(u"0000.carrelreview.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(review::commentsFile(reviewOf(stage, u"ana"_s)));
    file.close();
    window.importFiles({path});
    waitUntilListed(window, true);
    auto &list = *window.findChild<QTreeView *>(u"comments"_s);
    for (int page = 0; page < list.model()->rowCount(); ++page) {
        const QModelIndex top = list.model()->index(page, 0);
        const int rows = qMin(12, list.model()->rowCount(top));
        for (int row = 0; row < rows; ++row) {
            list.setCurrentIndex(list.model()->index(row, 0, top));
            StudioFixture::settle();
            stage.look(u"comment"_s, window);
        }
    }
    const auto choices = window.findChildren<QComboBox *>();
    choices.first()->setCurrentIndex(1);
    StudioFixture::settle();
    stage.look(u"none fits"_s, window);
}

void playSent(Stage &stage)
{
    stage.openCourse();
    ui::SentReviewDialog dialog(
        stage.path(stage.words() + u".html"_s),
        {.bytes = 4'200'000, .smallerPictures = 3, .leftOut = {stage.words()}}, &stage.window());
    dialog.show();
    StudioFixture::settle();
    stage.look(u"ready"_s, dialog);
}

void playReviewer(Stage &stage)
{
    stage.openCourse();
    const QString path = stage.courseFile();
    std::shared_ptr<const CourseView> view = got(readCourseFile(path));
    auto draft =
        got(review::ReviewDraft::of(std::move(view), {.folder = stage.path(u"reviews"_s)}));
    draft->setReviewer(stage.words());
    const NodeId block = stage.blocksOf(stage.fullPage).first();
    const QString w = stage.words();
    REQUIRE(draft->put({.node = block, .kind = u"wish"_s, .text = w, .suggestion = w}));
    ui::ReviewerWindow window(std::move(draft), path, &stage.window());
    window.show();
    for (const NodeId &node : {stage.fullPage, stage.module, stage.newPage}) {
        window.showNode(node);
        StudioFixture::settle();
        stage.look(u"reading"_s, window);
    }
    window.showNode(stage.fullPage);
    auto *words = window.findChildren<QTreeWidget *>().last();
    int looked = 0;
    for (QTreeWidgetItemIterator at(words); *at && looked < 12; ++at, ++looked) {
        words->setCurrentItem(*at);
        StudioFixture::settle();
        stage.look(u"place"_s, window);
    }
}

} // namespace

QList<Scene> reviewScenes()
{
    return {{u"comments"_s, playComments},
            {u"sent for review"_s, playSent},
            {u"reviewer"_s, playReviewer}};
}

} // namespace carrel::test
