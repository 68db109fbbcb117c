// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/replacetext.h"

#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/skilledits.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

TextReplacement everywhere(const SessionFixture &fixture, const QString &text, const QString &with)
{
    const WordsToFind words{text};
    return {words, with, got(findText(fixture.session->view(), {.words = words})).hits};
}

ReplaceReport replaceAll(SessionFixture &fixture, const QString &text, const QString &with)
{
    return got(replaceText(*fixture.session, everywhere(fixture, text, with)));
}

MediaId insert(SessionFixture &fixture, QByteArray bytes, const QString &name)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return got(insertMedia(*fixture.session, device, name)).id;
}

QByteArray bytesNow(const SessionFixture &fixture, const MediaId &id)
{
    const CourseView &view = fixture.session->view();
    return got(view.openMedia(*got(view.media(id))))->readAll();
}

} // namespace

TEST_CASE("Replacing a text")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule(u"The shift"_s);
    const NodeId page = fixture.addPage(module, u"Shift change"_s);
    const NodeId block = fixture.addBlock(page, u"single"_s);
    REQUIRE(changeField(session, block, u"stem"_s, richtext::fromPlain(u"A shift, a SHIFT."_s)));
    REQUIRE(
        changeField(session, block, u"options[0].feedback"_s, richtext::fromPlain(u"One shift"_s)));

    SECTION("replaces all places as one step, which says what it did and can be undone")
    {
        checkUndoAndRedo(fixture, [&] {
            const qsizetype steps = doneSteps(session);
            const ReplaceReport report = replaceAll(fixture, u"shift"_s, u"turn"_s);
            CHECK(report.replaced == 5);
            CHECK(report.kept.isEmpty());
            CHECK(doneSteps(session) == steps + 1);
        });
        CHECK(session.undoLabel().startsWith(u"Replace “shift” with “turn” (5 place"_s));
        CHECK(fixture.node(module).title == u"The turn"_s);
        CHECK(fixture.node(page).title == u"Turn change"_s);
        const QJsonObject body = fixture.node(block).body;
        CHECK(richtext::toPlain(body[u"stem"_s]) == u"A turn, a TURN."_s);
        CHECK(richtext::toPlain(body[u"options"_s][0][u"feedback"_s]) == u"One turn"_s);
    }
    SECTION("replaces only what was chosen")
    {
        TextReplacement some = everywhere(fixture, u"shift"_s, u"turn"_s);
        some.hits = {some.hits[0], some.hits[3]};
        CHECK(got(replaceText(session, some)).replaced == 2);
        CHECK(fixture.node(page).title == u"Shift change"_s);
        CHECK(richtext::toPlain(fixture.node(block).body[u"stem"_s]) == u"A shift, a TURN."_s);
    }
    SECTION("leaves what has changed since it was found, and says so")
    {
        const TextReplacement found = everywhere(fixture, u"shift"_s, u"turn"_s);
        REQUIRE(changeField(session, block, u"stem"_s, richtext::fromPlain(u"Other words"_s)));
        REQUIRE(renameNode(session, page, u"A new title"_s));
        const ReplaceReport report = got(replaceText(session, found));
        CHECK(report.replaced == 2);
        REQUIRE(report.kept.size() == 3);
        CHECK(report.kept[0].hit.node == page);
        CHECK(report.kept[0].reason == u"The text has changed since it was found."_s);
        CHECK(richtext::toPlain(fixture.node(block).body[u"stem"_s]) == u"Other words"_s);
    }
    SECTION("does nothing, and leaves no step, where nothing can be replaced")
    {
        const qsizetype steps = doneSteps(session);
        const ReplaceReport report = replaceAll(fixture, u"A shift, a SHIFT."_s, {});
        CHECK(report.replaced == 1);
        CHECK(replaceAll(fixture, u"no such words"_s, u"x"_s).replaced == 0);
        CHECK(doneSteps(session) == steps + 1);
    }
    SECTION("takes words out, but leaves no page without a title")
    {
        const ReplaceReport report = replaceAll(fixture, u"shift change"_s, {});
        CHECK(report.replaced == 0);
        REQUIRE(report.kept.size() == 1);
        CHECK(report.kept[0].reason == u"Nothing would be left of the title."_s);
        CHECK(replaceAll(fixture, u"shift"_s, {}).replaced == 5);
        CHECK(fixture.node(page).title == u"change"_s);
        CHECK(session.undoLabel().startsWith(u"Take out “shift” (5 place"_s));
    }
    SECTION("keeps marks, links and media of rich text")
    {
        const QJsonArray text{
            QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s,
                         QJsonArray{QJsonObject{{u"text"_s, u"the s"_s}},
                                    QJsonObject{{u"text"_s, u"hif"_s}, {u"bold"_s, true}},
                                    QJsonObject{{u"text"_s, u"t "_s}},
                                    QJsonObject{{u"text"_s, u"shift"_s},
                                                {u"link"_s, u"https://example.org/shift"_s}}}}},
            QJsonObject{{u"type"_s, u"image"_s},
                        {u"media"_s, u"shiftaaaaaaa"_s},
                        {u"alt"_s, u"A shift"_s}}};
        REQUIRE(session.perform(u"Put"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(node, edit.node(block));
            node.body[u"stem"_s] = text;
            return edit.putNode(node);
        }));
        replaceAll(fixture, u"shift"_s, u"round"_s);
        const QJsonValue stem = fixture.node(block).body[u"stem"_s];
        CHECK(richtext::toPlain(stem) == u"the round round\nA round"_s);
        const QByteArray stored = QJsonDocument(stem.toArray()).toJson(QJsonDocument::Compact);
        CHECK(stored.contains(R"({"bold":true,"text":"oun"})"));
        CHECK(stored.contains(R"({"link":"https://example.org/shift","text":"round"})"));
        CHECK(stored.contains(R"("media":"shiftaaaaaaa")"));
    }
    SECTION("replaces in settings, skills, names of files and captions")
    {
        CourseSettings settings = *session.view().settings();
        settings.description = u"About a shift"_s;
        REQUIRE(changeSettings(session, settings));
        REQUIRE(addSkill(session, u"Shift work"_s));
        const MediaId file =
            insert(fixture, "WEBVTT\n\nshift\n00:01.000 --> 00:02.000\nA shift, a shift\n",
                   u"shift.vtt"_s);
        checkUndoAndRedo(fixture,
                         [&] { CHECK(replaceAll(fixture, u"shift"_s, u"turn"_s).kept.isEmpty()); });
        CHECK(session.view().settings()->description == u"About a turn"_s);
        CHECK(session.view().skills()->first().title == u"Turn work"_s);
        CHECK((*session.view().media(file))->name == u"turn.vtt"_s);
        CHECK(bytesNow(fixture, file)
              == "WEBVTT\n\nshift\n00:01.000 --> 00:02.000\nA turn, a turn\n");
        REQUIRE(session.undo());
        CHECK(bytesNow(fixture, file).contains("A shift, a shift"));
    }
    SECTION("makes no two skills of one name")
    {
        REQUIRE(addSkill(session, u"Shift work"_s));
        REQUIRE(addSkill(session, u"Turn work"_s));
        const ReplaceReport report = replaceAll(fixture, u"shift work"_s, u"turn work"_s);
        REQUIRE(report.kept.size() == 1);
        CHECK(report.kept[0].reason == u"There is a skill called “Turn work” already."_s);
    }
    SECTION("tells beforehand what could not be replaced")
    {
        const TextReplacement found = everywhere(fixture, u"shift change"_s, {});
        const QStringList obstacles = got(replaceObstacles(session.view(), found));
        CHECK(obstacles == QStringList{u"Nothing would be left of the title."_s});
        CHECK(fixture.node(page).title == u"Shift change"_s);
    }
}

TEST_CASE("Replacing a text in one with brackets")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page, u"cloze"_s);
    REQUIRE(changeField(session, block, u"text"_s,
                        richtext::fromPlain(u"Read the [sheet|list] before the shift [ends]."_s)));
    const auto textNow = [&] { return richtext::toPlain(fixture.node(block).body[u"text"_s]); };

    SECTION("replaces outside and inside of them")
    {
        CHECK(replaceAll(fixture, u"shift"_s, u"turn"_s).replaced == 1);
        CHECK(replaceAll(fixture, u"sheet"_s, u"page"_s).replaced == 1);
        CHECK(textNow() == u"Read the [page|list] before the turn [ends]."_s);
    }
    SECTION("makes no bracket, and leaves none alone, and none empty")
    {
        const QString before = textNow();
        for (const auto &[text, with] :
             QList<std::pair<QString, QString>>{{u"shift"_s, u"[shift]"_s},
                                                {u"shift"_s, u"a | b ["_s},
                                                {u"ends]"_s, u"ends"_s},
                                                {u"ends"_s, u" "_s},
                                                {u"ends"_s, u"ends\\"_s},
                                                {u"the [sheet"_s, u"the sheet"_s},
                                                {u"|list"_s, {}}}) {
            INFO(text.toStdString() << " > " << with.toStdString());
            const ReplaceReport report = replaceAll(fixture, text, with);
            CHECK(report.replaced == 0);
            REQUIRE(report.kept.size() == 1);
            CHECK(report.kept[0].reason.startsWith(u"The brackets"_s));
            CHECK(textNow() == before);
        }
    }
    SECTION("moves brackets along with the words around them")
    {
        CHECK(replaceAll(fixture, u"shift [ends]"_s, u"turn [is over]"_s).replaced == 1);
        CHECK(textNow() == u"Read the [sheet|list] before the turn [is over]."_s);
        CHECK(replaceAll(fixture, u"turn"_s, u"\\[turn\\]"_s).replaced == 1);
        CHECK(findKind(u"cloze"_s)->answerBits(fixture.node(block).body) >= 0);
    }
}
