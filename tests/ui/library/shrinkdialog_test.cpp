// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shrinkdialog.h"

#include "tests/ui/library/libraryfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QPushButton *putButton(const ShrinkDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Make smaller"_s)
            return button;
    }
    return nullptr;
}

bool says(const ShrinkDialog &dialog, const QString &part)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

TEST_CASE("Making pictures smaller")
{
    LibraryFixture course;
    const MediaId photo = course.addPhoto(u"photo.png"_s, {2000, 1000});
    course.addImageBlock(photo);
    const qint64 before = course.media.media(photo)->size;

    SECTION("says what it saves before it does anything, and does it when told")
    {
        ShrinkDialog dialog(course.actions, {photo});
        dialog.show();
        REQUIRE(QTest::qWaitFor([&] { return putButton(dialog)->isEnabled(); }, 20'000));
        CHECK(says(dialog, u"1 picture(s): "_s));
        CHECK(course.media.media(photo)->size == before);
        CHECK(unnamedControls(dialog) == QStringList());
        picture(dialog, u"library-shrink"_s);
        putButton(dialog)->click();
        settle();
        CHECK(course.media.media(photo)->size < before / 2);
        CHECK(course.media.media(photo)->body.value(u"width"_s) == 1600);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("says so where nothing would be saved")
    {
        ShrinkDialog dialog(course.actions, {course.addPicture(u"tiny.png"_s, {8, 8})});
        dialog.show();
        CHECK(QTest::qWaitFor([&] { return says(dialog, u"None of them"_s); }, 20'000));
        CHECK_FALSE(putButton(dialog)->isEnabled());
    }
    SECTION("ends when it is closed, also while it looks")
    {
        QList<MediaId> many;
        for (int i = 0; i < 6; ++i)
            many << course.addPhoto(u"%1.png"_s.arg(i), {900 + i, 600});
        ShrinkDialog dialog(course.actions, many);
        QTimer::singleShot(20, &dialog, &QWidget::close);
        CHECK(dialog.exec() == QDialog::Rejected);
        CHECK_FALSE(dialog.isVisible());
    }
}
