// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destination.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Every destination is complete")
{
    static const QRegularExpression id(u"^[a-z][a-z0-9]+$"_s);
    QSet<QString> ids;
    QSet<QString> names;
    for (const Destination &destination : destinations()) {
        INFO(destination.id.toStdString());
        CHECK(id.match(destination.id).hasMatch());
        CHECK_FALSE(destination.name.isEmpty());
        REQUIRE(destination.steps.size() == 3);
        CHECK(destination.steps.join(u' ').contains(u"%1"));
        for (const QString &step : destination.steps)
            CHECK(step.endsWith(u'.'));
        CHECK((destination.note.isEmpty() || destination.note.endsWith(u'.')));
        CHECK((destination.isTracked || !destination.keepsAnswers));
        ids.insert(destination.id);
        names.insert(destination.name);
    }
    CHECK(ids.size() == destinations().size());
    CHECK(names.size() == destinations().size());
}

TEST_CASE("findDestination")
{
    REQUIRE(findDestination(u"moodle"_s));
    CHECK(findDestination(u"moodle"_s)->name == u"Moodle"_s);
    CHECK(findDestination(u"browser"_s)->delivery == Destination::Delivery::Folder);
    CHECK_FALSE(findDestination(u"nowhere"_s));
    CHECK_FALSE(findDestination({}));
}
