// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/studiostyle.h"

#include "tests/support/catch.h"
#include "tests/ui/widgets/drawnicon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>

using namespace carrel::ui;

namespace {

QImage drawn(QAbstractButton &button, bool isChecked)
{
    button.setCheckable(true);
    button.setChecked(isChecked);
    return button.grab().toImage();
}

/// The strongest difference of lightness between what is drawn and what is behind it.
int contrast(const QImage &image)
{
    const int behind = image.pixelColor(image.width() - 1, 0).lightness();
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, std::abs(image.pixelColor(x, y).lightness() - behind));
    }
    return most;
}

} // namespace

TEST_CASE("Tick boxes and radio buttons")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        QCheckBox box;
        QRadioButton radio;
        radio.setAutoExclusive(false);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&radio)}) {
            const QImage off = drawn(*button, false);
            const QImage on = drawn(*button, true);
            CHECK(contrast(off) > 60); // seen while off
            CHECK(on != off);
        }
    }
    applyTheme(*qApp, Scheme::Light);
}

TEST_CASE("Buttons of dialogs have words and no picture of the desktop")
{
    applyTheme(*qApp, Scheme::Light);
    const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    for (const QAbstractButton *button : box.buttons())
        CHECK(button->icon().isNull());
}

TEST_CASE("Fields are equally high, and their frames are seen")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        QLineEdit line;
        QComboBox choice;
        QSpinBox number;
        choice.addItem(QStringLiteral("1"));
        line.ensurePolished();
        for (QWidget *field : {static_cast<QWidget *>(&choice), static_cast<QWidget *>(&number)}) {
            field->ensurePolished();
            const QSize size =
                field->sizeHint().boundedTo(field->maximumSize()).expandedTo(field->minimumSize());
            INFO(size.height() << " and " << line.sizeHint().height());
            CHECK(std::abs(size.height() - line.sizeHint().height()) <= 1);
            field->resize(size);
            CHECK(contrast(field->grab().toImage()) > 60);
        }
    }
    applyTheme(*qApp, Scheme::Light);
}

TEST_CASE("A drop-down shows that its text goes on")
{
    applyTheme(*qApp, Scheme::Light);
    QComboBox narrow;
    narrow.addItem(QStringLiteral("All pages seen and pass mark reached"));
    narrow.resize(narrow.fontMetrics().averageCharWidth() * 16, narrow.sizeHint().height());
    const QImage cut = narrow.grab().toImage();
    narrow.setItemText(0, QStringLiteral("All pages seen and pass mark missed"));
    CHECK(narrow.grab().toImage() == cut);
}

TEST_CASE("What asks and tells has an icon of ours, in the colour of its meaning")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        const Tones colours = tones(QApplication::palette());
        const QList<std::pair<QStyle::StandardPixmap, QColor>> icons{
            {QStyle::SP_MessageBoxInformation, colours.accent},
            {QStyle::SP_MessageBoxQuestion, colours.accent},
            {QStyle::SP_MessageBoxWarning, colours.warning},
            {QStyle::SP_MessageBoxCritical, colours.bad}};
        for (const auto &[which, colour] : icons) {
            INFO(int(which));
            CHECK(carrel::test::drawn(qApp->style()->standardIcon(which), 48).colour.name()
                  == colour.name());
        }
    }
    applyTheme(*qApp, Scheme::Light);
}
