// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// A story of any shape: circles, situations that nobody reaches, choices that lead nowhere.
QJsonObject anyStory(std::mt19937 &random)
{
    const auto below = [&](int count) {
        return std::uniform_int_distribution(0, count - 1)(random);
    };
    const auto idOf = [](int i) { return u"s%1"_s.arg(i, 11, 10, QChar(u'0')); };
    const QStringList endings{u"goesOn"_s, u"goesOn"_s,   u"goesOn"_s,
                              u"good"_s,   u"middling"_s, u"bad"_s};
    const int count = 1 + below(7);
    QJsonArray situations;
    for (int i = 0; i < count; ++i) {
        QJsonArray choices;
        for (int j = below(4); j > 0; --j) {
            choices.append(QJsonObject{{u"id"_s, u"c%1%2"_s.arg(j).arg(i, 10, 10, QChar(u'0'))},
                                       {u"text"_s, u"x"_s},
                                       {u"to"_s, idOf(below(count + 1))},
                                       {u"points"_s, below(5)}});
        }
        situations.append(QJsonObject{{u"id"_s, idOf(i)},
                                      {u"text"_s, u"x"_s},
                                      {u"ending"_s, endings[below(int(endings.size()))]},
                                      {u"choices"_s, choices}});
    }
    return {{u"situations"_s, situations},
            {u"scoring"_s, below(2) == 0 ? u"ending"_s : u"points"_s}};
}

void load(QJSEngine &engine, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE_FALSE(engine.evaluate(QString::fromUtf8(file.readAll()), path).isError());
}

/// Walks by chance, 40 times and 60 decisions long at most; the highest score of all.
const auto walkAbout = uR"((function (data, seed) {
    const kind = Carrel.kinds.scenario;
    const next = Carrel.random.generator(seed);
    let highest = 0;
    for (let i = 0; i < 40; ++i) {
        const path = [];
        for (let choices = data.situations[0].choices; choices && path.length < 60;) {
            path.push(Math.floor(next() * choices.length));
            choices = data.situations[kind.walk(data, path).place].choices;
        }
        highest = Math.max(highest, kind.score(data, {path: path}));
    }
    return [kind.answerBits(data), kind.steps(data), highest];
}))"_s;

} // namespace

TEST_CASE("scenario: studio and player reckon alike, and no walk earns more than all, in any story")
{
    const Kind &kind = kindNamed(u"scenario"_s);
    QJSEngine engine;
    for (const auto &name : {u"carrel"_s, u"numbers"_s, u"random"_s, u"bits"_s, u"grammar"_s})
        load(engine, QStringLiteral(CARREL_SOURCE_DIR "/resources/player/engine/%1.js").arg(name));
    load(engine, u":/kinds/scenario/engine.js"_s);
    QJSValue walk = engine.evaluate(walkAbout);
    std::mt19937 random(471100);
    int full = 0;
    for (int i = 0; i < 200; ++i) {
        TestContext context;
        const QJsonObject body = anyStory(random);
        const QJsonObject data = kind.playerData(body, context).toJson();
        INFO(QJsonDocument(body).toJson().toStdString());
        const QJSValue told = walk.call({engine.toScriptValue(data), i});
        REQUIRE_FALSE(told.isError());
        CHECK(told.property(0).toInt() == kind.answerBits(body));
        CHECK(told.property(1).toInt() == kind.scoreSteps(body));
        CHECK(told.property(2).toInt() <= kind.scoreSteps(body));
        full += told.property(2).toInt() == kind.scoreSteps(body) ? 1 : 0;
    }
    CHECK(full > 10); // and some by chance earn all
}

} // namespace carrel::test
