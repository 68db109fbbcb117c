// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/recordstore.h"

#include "core/storage/nodestore.h"
#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("RecordStore")
{
    const auto database = memoryDatabase();
    RecordStore store(*database);
    const NodeId node(u"courseaaaaaa"_s);
    require(NodeStore(*database).put({node, {}, u"V"_s, u"course"_s, u"Course"_s, {}}));

    SECTION("keeps settings of every type")
    {
        const QJsonObject values{{u"a"_s, 1},
                                 {u"b"_s, u"é"_s},
                                 {u"c"_s, true},
                                 {u"d"_s, QJsonValue()},
                                 {u"e"_s, QJsonArray{1, QJsonObject{{u"x"_s, 2.5}}}},
                                 {u"f"_s, QJsonObject()}};
        for (auto value = values.begin(); value != values.end(); ++value)
            require(store.putSetting(value.key(), *value));
        CHECK(taken(store.settings()) == values);
        require(store.putSetting(u"a"_s, 2));
        require(store.removeSetting(u"b"_s));
        require(store.removeSetting(u"nothing"_s));
        CHECK(taken(store.settings()).value(u"a"_s) == 2);
        CHECK(taken(store.settings()).size() == 5);
    }
    SECTION("keeps skills in the order of their ranks, and their links")
    {
        const Skill one{SkillId(u"skillbbbbbbb"_s), u"A"_s, u"One"_s, {{u"x"_s, 1}}};
        const Skill two{SkillId(u"skillaaaaaaa"_s), u"a"_s, u"Two"_s, {}};
        require(store.putSkill(two));
        require(store.putSkill(one));
        CHECK(taken(store.skills()) == QList<Skill>{one, two});
        CHECK(*taken(store.skill(one.id)) == one);
        require(store.putNodeSkill({node, one.id, 0.25}));
        require(store.putNodeSkill({node, one.id, 0.5}));
        require(store.putNodeSkill({node, two.id, 1}));
        CHECK(taken(store.nodeSkills(node))
              == QList<NodeSkill>{{node, two.id, 1}, {node, one.id, 0.5}});
        require(store.removeNodeSkill(node, two.id));
        require(store.removeSkill(one.id));
        CHECK(taken(store.nodeSkills()).isEmpty());
        CHECK(taken(store.skills()) == QList<Skill>{two});
    }
    SECTION("keeps media records")
    {
        const Media media{
            MediaId(u"mediaaaaaaaa"_s), u"é.png"_s,        u"image/png"_s, qint64(5) << 32,
            QByteArray(32, '\0'),       {{u"width"_s, 10}}};
        require(store.putMedia(media));
        CHECK(taken(store.media()) == QList<Media>{media});
        CHECK(*taken(store.media(media.id)) == media);
        Media wrong = media;
        wrong.sha256 = "short";
        CHECK_FALSE(store.putMedia(wrong));
        require(store.removeMedia(media.id));
        CHECK_FALSE(taken(store.media(media.id)));
    }
    SECTION("keeps comments by time and removes a thread as a whole")
    {
        Comment asked{.id = CommentId(u"commentbbbbb"_s),
                      .node = node,
                      .parent = {},
                      .anchor = u"stem"_s,
                      .quote = u"q"_s,
                      .kind = u"remark"_s,
                      .status = u"open"_s,
                      .author = u"Ana"_s,
                      .at = u"2026-03-01T10:00:00.000Z"_s,
                      .seenSave = u"s"_s,
                      .body = {{u"text"_s, u"?"_s}}};
        Comment answer = asked;
        answer.id = CommentId(u"commentaaaaa"_s);
        answer.parent = asked.id;
        answer.at = u"2026-03-01T10:00:01.000Z"_s;
        require(store.putComment(asked));
        require(store.putComment(answer));
        CHECK(taken(store.comments()) == QList<Comment>{asked, answer});
        asked.status = u"done"_s;
        require(store.putComment(asked));
        CHECK(*taken(store.comment(asked.id)) == asked);
        require(store.removeComment(asked.id));
        CHECK(taken(store.comments()).isEmpty());
    }
    SECTION("keeps waivers by node and rule")
    {
        const Waiver waiver{node, u"rule"_s, u"why"_s, u"hash"_s, {{u"x"_s, 1}}};
        require(store.putWaiver({node, u"rule"_s, u"old"_s, u"h"_s, {}}));
        require(store.putWaiver(waiver));
        CHECK(taken(store.waivers()) == QList<Waiver>{waiver});
        require(store.removeWaiver(node, u"rule"_s));
        CHECK(taken(store.waivers()).isEmpty());
    }
    SECTION("says nothing for absent meta values")
    {
        CHECK(taken(store.metaValue(u"nothing"_s)).isEmpty());
    }
}
