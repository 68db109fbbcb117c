// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "tests/ui/support/windowfixture.h"

#include <QLineEdit>

using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("searchField has names for all that can be operated")
{
    QWidget window;
    const QLineEdit *field = searchField(u"Search by name"_s, &window);
    CHECK(field->placeholderText() == u"Search by name"_s);
    CHECK(unnamedControls(window) == QStringList{});
}
