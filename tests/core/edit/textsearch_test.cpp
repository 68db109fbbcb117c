// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textsearch.h"

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

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

TextHits hitsOf(const SessionFixture &fixture, const TextQuery &query)
{
    return got(findText(fixture.session->view(), query));
}

QList<TextHit> find(const SessionFixture &fixture, const QString &text)
{
    return hitsOf(fixture, {.words = {text}}).hits;
}

QStringList names(const QList<TextHit> &hits)
{
    QStringList names;
    for (const TextHit &hit : hits)
        names << hit.name;
    return names;
}

/// A body of the kind with `word` in every text a person can write, and how many there are.
struct FilledBody
{
    QJsonObject body;
    int texts = 0;
};

void fill(const QList<Field> &form, const QString &word, IdSource &ids, QJsonObject &object,
          int &texts)
{
    for (const Field &field : form) {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            if (!field.isCode) {
                object[field.key] = word;
                ++texts;
            }
            break;
        case FieldType::RichText:
            object[field.key] = richtext::fromPlain(word);
            ++texts;
            break;
        case FieldType::TextList:
            object[field.key] = QJsonArray{word};
            ++texts;
            break;
        case FieldType::List: {
            QJsonObject entry;
            if (field.hasId)
                entry[u"id"_s] = ids.nextText();
            fill(field.fields, word, ids, entry, texts);
            object[field.key] = QJsonArray{entry};
            break;
        }
        default: break;
        }
    }
}

} // namespace

TEST_CASE("Finding a text finds it wherever people read it")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("in titles, objectives, skills, settings and names of files")
    {
        const NodeId module = fixture.addModule(u"The shift"_s);
        const NodeId page = fixture.addPage(module, u"Shift change"_s);
        const NodeId block = fixture.addBlock(page);
        REQUIRE(renameNode(session, block, u"A shift"_s));
        REQUIRE(
            changeModule(session, module,
                         {.objectives = {u"you can end a shift"_s}, .summary = u"On shift."_s}));
        REQUIRE(addSkill(session, u"Shift work"_s));
        CourseSettings settings = *session.view().settings();
        settings.description = u"About shifts"_s;
        REQUIRE(changeSettings(session, settings));
        QByteArray svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 6 4\"/>");
        QBuffer device(&svg);
        device.open(QIODevice::ReadOnly);
        REQUIRE(insertMedia(session, device, u"shift.svg"_s));
        CHECK(names(find(fixture, u"shift"_s))
              == QStringList{u"Description"_s, u"Skill"_s, u"Name of a file"_s, u"Module title"_s,
                             u"Objectives, line 1"_s, u"Summary"_s, u"Page title"_s,
                             u"Title of the block"_s});
    }
    SECTION("in every text field of every kind, and in no other field")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        SeededIdSource ids(7);
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            QJsonObject body = kind.defaults(ids);
            int texts = 0;
            fill(kind.form, u"zebraword"_s, ids, body, texts);
            const auto block = addBlock(session, {page}, kind.id, body);
            REQUIRE(block);
            const QList<TextHit> hits =
                hitsOf(fixture, {.words = {u"ZebraWord"_s}, .below = *block}).hits;
            CHECK(hits.size() == texts);
            for (const TextHit &hit : hits) {
                CHECK(hit.node == *block);
                CHECK(hit.page == page);
                CHECK_FALSE(hit.name.isEmpty());
                CHECK(hit.obstacle.isEmpty());
            }
        }
    }
    SECTION("and says what each text is")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        const NodeId block = fixture.addBlock(page, u"single"_s);
        REQUIRE(
            changeField(session, block, u"options[0].text"_s, richtext::fromPlain(u"A shift"_s)));
        REQUIRE(changeField(session, block, u"options[1].feedback"_s,
                            richtext::fromPlain(u"No shift"_s)));
        REQUIRE(changeField(session, block, u"hints"_s, QJsonArray{u"Shift"_s}));
        const QList<TextHit> hits = find(fixture, u"shift"_s);
        CHECK(names(hits)
              == QStringList{u"Option 1"_s, u"Feedback of option 2"_s, u"Hints, line 1"_s});
        CHECK(hits[1].path == u"options[1].feedback"_s);
        CHECK(hits[1].found() == u"shift"_s);
        CHECK(hits[2].path == u"hints[0]"_s);
        CHECK(excerptOf(hits[1]).before == u"No "_s);
    }
    SECTION("across the marks of rich text, and in the alternative text of its pictures")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        const NodeId block = fixture.addBlock(page);
        const QJsonArray text{
            QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s,
                         QJsonArray{QJsonObject{{u"text"_s, u"the s"_s}},
                                    QJsonObject{{u"text"_s, u"hif"_s}, {u"bold"_s, true}},
                                    QJsonObject{{u"text"_s, u"t and a shift"_s}}}}},
            QJsonObject{
                {u"type"_s, u"image"_s}, {u"media"_s, QString()}, {u"alt"_s, u"A shift"_s}}};
        REQUIRE(changeField(session, block, u"text"_s, text));
        const QList<TextHit> hits = find(fixture, u"shift"_s);
        REQUIRE(hits.size() == 3);
        CHECK(hits[0].words == Stretch{4, 5});
        CHECK(hits[0].occurrence == 0);
        CHECK(hits[1].occurrence == 1);
        CHECK(hits[2].name == u"Alternative text of a picture (Text)"_s);
    }
    SECTION("in captions, at the block that shows them")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        const NodeId block = fixture.addBlock(page, u"video"_s);
        QByteArray vtt("WEBVTT shift\n\n00:01.000 --> 00:02.000\n<v Shift>The shift\n");
        QBuffer device(&vtt);
        device.open(QIODevice::ReadOnly);
        const auto file = got(insertMedia(session, device, u"film.vtt"_s));
        REQUIRE(changeField(session, block, u"captions"_s, file.id.text()));
        const QList<TextHit> hits = find(fixture, u"shift"_s);
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].of == TextHit::Of::Captions);
        CHECK(hits[0].node == block);
        CHECK(hits[0].page == page);
        CHECK(hits[0].text == u"<v Shift>The shift"_s);
        CHECK(hits[0].name == u"Captions (film.vtt)"_s);
    }
    SECTION("in what a newer version wrote, and says that it cannot be replaced")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        REQUIRE(session.perform(u"Later"_s, [&](Edit &edit) {
            return edit.putNode({NodeId(u"laterblockaa"_s),
                                 page,
                                 u"V"_s,
                                 u"hologram"_s,
                                 {},
                                 {{u"text"_s, u"A shift"_s}}});
        }));
        const QList<TextHit> hits = find(fixture, u"shift"_s);
        REQUIRE(hits.size() == 1);
        CHECK_FALSE(hits[0].obstacle.isEmpty());
    }
}

TEST_CASE("Finding a text can be narrowed")
{
    SessionFixture fixture;
    const NodeId one = fixture.addModule(u"Shift one"_s);
    const NodeId two = fixture.addModule(u"Shift two"_s);
    const NodeId page = fixture.addPage(two, u"Shift page"_s);
    const NodeId other = fixture.addPage(one, u"Other"_s);
    const NodeId block = fixture.addBlock(page);
    REQUIRE(
        changeField(*fixture.session, block, u"text"_s, richtext::fromPlain(u"Shift by shift"_s)));

    SECTION("to titles")
    {
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .onlyTitles = true}).hits.size() == 3);
    }
    SECTION("to a module, a page or a block")
    {
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .below = one}).hits.size() == 1);
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .below = two}).hits.size() == 4);
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .below = page}).hits.size() == 3);
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .below = block}).hits.size() == 2);
        CHECK(hitsOf(fixture, {.words = {u"shift"_s}, .below = other}).hits.isEmpty());
    }
    SECTION("to so many places, and tells that there are more")
    {
        const TextHits hits = hitsOf(fixture, {.words = {u"shift"_s}, .most = 3});
        CHECK(hits.hits.size() == 3);
        CHECK(hits.isCut);
    }
    SECTION("and names the place of each page")
    {
        const TextHits hits = hitsOf(fixture, {.words = {u"by shift"_s}});
        REQUIRE(hits.hits.size() == 1);
        CHECK(hits.places.value(page) == u"Shift two › Shift page"_s);
        CHECK_FALSE(hits.isCut);
    }
    SECTION("and ended")
    {
        const auto ended = findText(fixture.session->view(), {.words = {u"shift"_s}},
                                    [](qint64, qint64) { return false; });
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
    }
    SECTION("finds nothing for nothing")
    {
        CHECK(find(fixture, u" "_s).isEmpty());
        CHECK(find(fixture, {}).isEmpty());
    }
    SECTION("goes on in document order from module to module, blocks in theirs")
    {
        QList<NodeId> nodes;
        for (const TextHit &hit : find(fixture, u"shift"_s))
            nodes << hit.node;
        CHECK(nodes == QList<NodeId>{one, two, page, block, block});
    }
}

TEST_CASE("The excerpt of a hit")
{
    SECTION("shows the words with a little around them, on one line")
    {
        TextHit hit;
        hit.text = u"word "_s.repeated(30) + u"HERE\n"_s + u"more "_s.repeated(30);
        hit.words = {150, 4};
        const Excerpt excerpt = excerptOf(hit);
        CHECK(excerpt.words == u"HERE"_s);
        CHECK(excerpt.before.startsWith(u"…word"_s));
        CHECK(excerpt.before.size() <= 37);
        CHECK(excerpt.after.startsWith(u" more"_s));
        CHECK(excerpt.after.endsWith(u'…'));
    }
}
