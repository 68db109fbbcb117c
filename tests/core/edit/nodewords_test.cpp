// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/nodewords.h"

#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QList<NodeWords> &words)
{
    QStringList result;
    for (const NodeWords &line : words)
        result.append(line.label + u" = "_s + line.text);
    return result;
}

} // namespace

TEST_CASE("What a node says in words")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule(), u"Check"_s);
    const auto words = [&](const NodeId &id) { return wordsOf(fixture.node(id), session.view()); };

    SECTION("is, of a question, each option with its number, its key and its feedback")
    {
        const NodeId question = fixture.addBlock(page, u"single"_s);
        REQUIRE(changeField(session, question, u"options[1].text"_s, u"The total is missing."_s));
        const auto found = lines(words(question));
        const auto option = std::ranges::find_if(found, [](const QString &line) {
            return line.endsWith(u" = The total is missing."_s);
        });
        REQUIRE(option != found.end());
        CHECK(option->startsWith(u"Option 2: "_s));
    }
    SECTION("is, of a page, its title and how it counts")
    {
        PageDetails details;
        details.isQuiz = true;
        details.attempts = 0;
        REQUIRE(changePage(session, page, details));
        const auto found = lines(words(page));
        CHECK(found.first() == u"Title = Check"_s);
        CHECK(found.contains(u"Quiz page = Yes"_s));
        CHECK(found.contains(u"Attempts = no limit"_s));
    }
    SECTION("is never empty, and no place is told twice, whatever the kind")
    {
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            const auto found = words(fixture.addBlock(page, kind.id));
            QSet<QString> keys;
            for (const NodeWords &line : found) {
                CHECK_FALSE(line.text.trimmed().isEmpty());
                CHECK_FALSE(line.label.isEmpty());
                CHECK_FALSE(keys.contains(line.key));
                keys.insert(line.key);
            }
        }
    }
    SECTION("is, of a kind of a later version, what is stored")
    {
        Node node;
        node.kind = u"hologram"_s;
        node.body = {{u"v"_s, 1}, {u"depth"_s, 3}, {u"lines"_s, QJsonArray{u"a"_s, u"b"_s}}};
        CHECK(lines(wordsOf(node, session.view()))
              == QStringList{u"depth = 3"_s, u"lines = a\nb"_s});
        CHECK(kindTitle(node.kind) == u"block"_s);
    }
}
