// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/weightpage.h"

#include "tests/ui/library/libraryfixture.h"
#include "ui/library/weightmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<WeightTarget> targets{{u"weight-any"_s, u"Any LMS"_s, 0},
                                  {u"weight-small"_s, u"Small LMS"_s, 1'000'000}};

bool says(const QWidget &page, const QString &part)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

TEST_CASE("The weight of the package")
{
    LibraryFixture course;
    const MediaId photo = course.addPhoto(u"photo.png"_s, {1600, 900});
    course.addImageBlock(photo);
    WeightPage page;
    auto &target = *page.findChild<QComboBox *>();
    auto &limit = *page.findChild<QSpinBox *>();
    page.setTargets(targets, u"weight-small"_s);
    limit.setValue(1);
    const auto show = [&] {
        page.show(course.read(), packageWeight(course.session->view()));
        page.resize(900, 500);
        page.show();
        settle();
    };

    SECTION("says how much too large it is for the place that was chosen")
    {
        CHECK(target.currentText() == u"Small LMS"_s);
        show();
        CHECK(says(page, u"more than the 1.0 MB"_s));
        limit.setValue(200);
        CHECK(says(page, u"of the 200.0 MB"_s));
        picture(page, u"library-weight"_s);
    }
    SECTION("keeps a limit that the author entered, for that place alone")
    {
        limit.setValue(250);
        target.setCurrentIndex(0);
        Q_EMIT target.activated(0);
        CHECK(limit.value() == 0);
        show();
        CHECK(says(page, u"Ask how large"_s));
        target.setCurrentIndex(1);
        Q_EMIT target.activated(1);
        CHECK(limit.value() == 250);
        WeightPage again;
        again.setTargets(targets, u"weight-small"_s);
        CHECK(again.findChild<QSpinBox *>()->value() == 250);
    }
    SECTION("leads from a heavy file to it")
    {
        show();
        MediaId asked;
        QObject::connect(&page, &WeightPage::fileRequested, &page,
                         [&](const MediaId &file) { asked = file; });
        auto &list = *page.findChild<QListView *>(u"weights"_s);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(asked == photo);
    }
    SECTION("says why there is no package")
    {
        page.show(course.read(), Result<PackageWeight>(Error{ErrorCode::Refused, u"No page."_s}));
        CHECK(says(page, u"There can be no package yet: No page."_s));
    }
    SECTION("says what is not in the package")
    {
        course.addPicture(u"spare.png"_s);
        show();
        CHECK(says(page, u"1 file(s) that no page shows"_s));
        CHECK(unnamedControls(page) == QStringList());
    }
}
