// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/templates.h"

#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("startFromTemplate")
{
    const QTemporaryDir state;
    SessionOptions options;
    options.stateFolder = state.path();
    const auto start = [&](const QString &name, const QString &language) {
        auto session = EditSession::createNew(u"Empty"_s, options);
        REQUIRE(session);
        const auto started = startFromTemplate(name, language, **session);
        INFO((started ? QString() : started.error().message).toStdString());
        REQUIRE(started);
        return std::move(*session);
    };

    SECTION("every template starts in each of its languages, with the language set")
    {
        REQUIRE(templateNames().contains(u"blank"_s));
        REQUIRE(templateNames().contains(u"sample"_s));
        for (const QString &name : templateNames()) {
            CHECK(templateLanguages(name) == QStringList{u"en"_s, u"fr"_s});
            for (const QString &language : templateLanguages(name)) {
                INFO(name.toStdString() + " in " + language.toStdString());
                const auto session = start(name, language);
                CHECK(session->view().settings()->language == language);
                CHECK(*session->view().nodeCount() >= 3);
            }
        }
    }

    SECTION("two courses from one template are two courses")
    {
        CHECK(start(u"sample"_s, u"en"_s)->view().courseId()->text()
              != start(u"sample"_s, u"en"_s)->view().courseId()->text());
    }

    SECTION("what does not exist is refused with what does")
    {
        auto session = EditSession::createNew(u"Empty"_s, options);
        REQUIRE(session);
        const auto unknown = startFromTemplate(u"none"_s, u"en"_s, **session);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().message.contains(u"blank, compliance"));
        const auto language = startFromTemplate(u"blank"_s, u"tlh"_s, **session);
        REQUIRE_FALSE(language);
        CHECK(language.error().message.contains(u"en, fr"));
        CHECK(templateLanguages(u"../sample"_s).isEmpty());
    }
}
