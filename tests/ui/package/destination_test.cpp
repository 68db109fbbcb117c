// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destination.h"

#include "core/exchange/ownfiles.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("findDestination")
{
    REQUIRE(findDestination(u"moodle"_s));
    CHECK(findDestination(u"moodle"_s)->name.text() == u"Moodle"_s);
    CHECK_FALSE(findDestination(u"browser"_s)->isTracked);
    CHECK_FALSE(findDestination(u"nowhere"_s));
    CHECK_FALSE(findDestination({}));
}

TEST_CASE("What is made of each format")
{
    CHECK(deliveryOf(u"scorm12"_s) == Delivery::Archive);
    CHECK(deliveryOf(u"cmi5"_s) == Delivery::Archive);
    CHECK(deliveryOf(u"web"_s) == Delivery::Folder);
    CHECK(deliveryOf(u"html"_s) == Delivery::File);
    CHECK(endingOf(Delivery::Folder).isEmpty());
}
