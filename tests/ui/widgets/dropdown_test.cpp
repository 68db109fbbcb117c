// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dropdown.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TEST_CASE("A drop-down, its list and its line have one name")
{
    QComboBox language;
    language.addItem(u"French"_s);
    SECTION("with a list only")
    {
        carrel::ui::nameDropDown(language, u"Language"_s);
        CHECK(language.accessibleName() == u"Language");
        CHECK(language.view()->accessibleName() == u"Language");
    }
    SECTION("with a line to type in")
    {
        language.setEditable(true);
        carrel::ui::nameDropDown(language, u"Language"_s);
        CHECK(language.lineEdit()->accessibleName() == u"Language");
    }
}
