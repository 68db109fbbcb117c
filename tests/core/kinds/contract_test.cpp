// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every kind must keep, so that a new one is tested before anyone writes its tests.

#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJSEngine>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

bool hasResource(const Kind &kind, const QString &name)
{
    const QFile file(u":/kinds/%1/%2"_s.arg(kind.id, name));
    return file.exists() && file.size() > 0;
}

bool hasField(const QList<Field> &fields, const QString &key, FieldType type)
{
    return std::ranges::any_of(
        fields, [&](const Field &field) { return field.key == key && field.type == type; });
}

/// What the form shows in a way of its own fits the field's type and names what there is.
void checkRole(const Field &field, const QList<Field> &fields, const QList<Field> &form)
{
    const bool isKey = field.role == FieldRole::Key || field.role == FieldRole::OnlyKey;
    if (isKey)
        CHECK(field.type == FieldType::Toggle);
    if (field.role == FieldRole::Prompt || field.role == FieldRole::Reply)
        CHECK(field.type == FieldType::RichText);
    if (field.role == FieldRole::Branch)
        CHECK(field.type == FieldType::Choice);
    const bool isOneOfTwo = isKey && field.choices.size() == 2;
    CHECK((field.type == FieldType::Choice || isOneOfTwo) == !field.choices.isEmpty());
    for (const FieldChoice &choice : field.choices) {
        if (!choice.reply.isEmpty())
            CHECK(hasField(fields, choice.reply, FieldType::RichText));
    }
    CHECK((field.type == FieldType::Area) == !field.pictureOf.isEmpty());
    if (!field.onlyIf.key.isEmpty())
        CHECK((hasField(fields, field.onlyIf.key, FieldType::Choice)
               || hasField(form, field.onlyIf.key, FieldType::Choice)));
    if (field.type == FieldType::Entry)
        CHECK(hasField(form, field.entriesOf, FieldType::List));
}

/// `form`: the whole one, where `fields` are those of a list's entries.
void checkForm(const QList<Field> &fields, const QList<Field> &form)
{
    QStringList keys;
    for (const Field &field : fields) {
        INFO(field.key.toStdString());
        CHECK_FALSE(field.label.isEmpty());
        CHECK_FALSE(keys.contains(field.key));
        CHECK((field.type == FieldType::List) == !field.fields.isEmpty());
        CHECK((field.type == FieldType::List) == !field.entryName.isEmpty());
        checkRole(field, fields, form);
        keys << field.key;
        checkForm(field.fields, form);
    }
}

/// Places of members that say nothing: empty texts, lists, objects and null.
QStringList emptyMembers(const QJsonValue &value, const QString &place = {})
{
    QStringList found;
    if (value.isNull() || value.isUndefined() || value == QJsonValue(QString())
        || value == QJsonValue(QJsonArray()) || value == QJsonValue(QJsonObject())) {
        found << place;
    }
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        found += emptyMembers(entries[i], u"%1[%2]"_s.arg(place).arg(i));
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        found += emptyMembers(it.value(), place + u'.' + it.key());
    return found;
}

/// The bodies a kind is tried with: its sample, a new one, and one with more and fewer parts.
QList<QJsonObject> bodiesOf(const Kind &kind)
{
    SeededIdSource ids(7);
    QList<QJsonObject> bodies{sampleOf(kind), kind.defaults(ids)};
    for (const Field &field : kind.form) {
        if (field.type != FieldType::List)
            continue;
        QJsonObject longer = sampleOf(kind);
        QJsonArray entries = longer[field.key].toArray();
        for (int i = 0; i < 20; ++i)
            entries.append(entries[0]);
        longer[field.key] = entries;
        bodies << withNewIds(kind, longer, ids);
        QJsonObject shorter = sampleOf(kind);
        shorter[field.key] = QJsonArray();
        bodies << shorter;
    }
    return bodies;
}

/// The player's engine with the code of every kind, as the exporter would join it.
class Player
{
public:
    Player()
    {
        const QString folder = QStringLiteral(CARREL_SOURCE_DIR "/resources/player/");
        const QStringList files = read(folder + u"files.txt"_s).split(u'\n');
        for (const QString &line : files) {
            const QStringList words = line.split(u' '); // "engine/x.js for scorm12"
            if (words[0].startsWith("engine/"_L1)
                && (words.size() == 1 || words.contains(u"scorm12"_s)))
                run(folder + words[0]);
        }
        for (const Kind &kind : allKinds())
            run(u":/kinds/%1/engine.js"_s.arg(kind.id));
    }

    QJSValue call(const Kind &kind, const QString &function, const QJsonObject &data)
    {
        const QString json = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
        const QJSValue result =
            m_engine.evaluate(u"Carrel.kinds.%1.%2(%3)"_s.arg(kind.id, function, json));
        INFO(result.toString().toStdString());
        REQUIRE_FALSE(result.isError());
        return result;
    }

    bool isAnswered(const Kind &kind)
    {
        return m_engine.evaluate(u"!!Carrel.kinds.%1"_s.arg(kind.id)).toBool();
    }

private:
    static QString read(const QString &path)
    {
        QFile file(path);
        INFO(path.toStdString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    void run(const QString &path)
    {
        const QJSValue result = m_engine.evaluate(read(path), path);
        INFO(path.toStdString() << ": " << result.toString().toStdString());
        REQUIRE_FALSE(result.isError());
    }

    QJSEngine m_engine;
};

} // namespace

TEST_CASE("Every kind says what it is")
{
    QStringList ids;
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        CHECK(QRegularExpression(u"^[a-z][a-z0-9]*$"_s).match(kind.id).hasMatch());
        CHECK_FALSE(ids.contains(kind.id));
        ids << kind.id;
        CHECK_FALSE(kind.title.isEmpty());
        CHECK(kind.summary.endsWith(u'.'));
        CHECK(kind.version >= 1);
        CHECK_FALSE(kind.form.isEmpty());
        checkForm(kind.form, kind.form);
        for (const Field &field : kind.form) {
            for (const Field &member : field.fields) {
                if (!member.along.isEmpty())
                    CHECK(hasField(kind.form, member.along, FieldType::List));
                if (!member.pictureOf.isEmpty())
                    CHECK(hasField(kind.form, member.pictureOf, FieldType::Media));
            }
        }
        CHECK((kind.defaults && kind.upgrade && kind.check && kind.playerData && kind.answerBits
               && kind.scoreSteps));
    }
}

TEST_CASE("A new body of every kind has every field, with the right type")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        SeededIdSource ids(7);
        const QJsonObject body = kind.defaults(ids);
        CHECK(body["v"_L1] == kind.version);
        for (const Field &field : kind.form) {
            INFO(field.key.toStdString());
            CHECK(body.contains(field.key));
        }
        const auto types = checkBodyTypes(kind, body);
        INFO((types ? std::string() : types.error().message.toStdString()));
        CHECK(types);
        CHECK(completedBody(kind, body, ids) == body);
        CHECK(withNewIds(kind, body, ids).keys() == body.keys());
    }
}

TEST_CASE("Upgrading a body of today's version changes nothing")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        QJsonObject body = sampleOf(kind);
        body["kept"_L1] = QJsonObject{{u"deep"_s, 7}};
        CHECK(upgradedBody(kind.id, body) == body);
        CHECK(kind.upgrade(body, kind.version) == body);
        body["v"_L1] = kind.version + 1;
        CHECK(upgradedBody(kind.id, body) == body);
    }
}

TEST_CASE("Findings of every kind carry its name and a sentence")
{
    for (const Kind &kind : allKinds()) {
        SeededIdSource ids(7);
        Findings findings = kind.check(kind.defaults(ids));
        findings += kind.check({});
        CHECK_FALSE(findings.isEmpty()); // a new body is never finished
        for (const Finding &finding : findings) {
            INFO(finding.rule.toStdString());
            CHECK(finding.rule.startsWith(kind.id + u'.'));
            CHECK(finding.message.endsWith(u'.'));
            CHECK_FALSE(finding.message.contains(u'%'));
        }
    }
}

TEST_CASE("The sample of every kind is clean, complete and without findings")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        const QJsonObject sample = sampleOf(kind);
        const auto types = checkBodyTypes(kind, sample);
        INFO((types ? std::string() : types.error().message.toStdString()));
        CHECK(types);
        SeededIdSource ids(7);
        CHECK(completedBody(kind, sample, ids) == sample);
        CHECK(findingsOf(kind, sample) == QStringList());
    }
}

TEST_CASE("Every kind brings its files")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        CHECK(hasResource(kind, u"sample.json"_s));
        CHECK(hasResource(kind, u"help.md"_s));
        CHECK(hasResource(kind, u"help.fr.md"_s));
        CHECK(hasResource(kind, u"view.js"_s));
        CHECK((hasResource(kind, u"style.css"_s) || kind.group == Kind::Group::Question));
        if (kind.isAnswered())
            CHECK(hasResource(kind, u"engine.js"_s));
    }
}

TEST_CASE("The player's data of every kind says nothing empty and shows no stored rich text")
{
    for (const Kind &kind : allKinds()) {
        const QList<QJsonObject> bodies = bodiesOf(kind);
        for (const QJsonObject &body : bodies) {
            TestContext context;
            const QJsonObject data = kind.playerData(body, context).toJson();
            INFO(kind.id.toStdString());
            CHECK(emptyMembers(data).filter(QRegularExpression(u"."_s)) == QStringList());
            CHECK_FALSE(QJsonDocument(data).toJson().contains("\"runs\""));
            for (const auto &reserved :
                 {u"id"_s, u"n"_s, u"kind"_s, u"points"_s, u"tries"_s, u"counts"_s, u"title"_s})
                CHECK_FALSE(data.contains(reserved));
        }
    }
}

TEST_CASE("Widths of results and answers of every kind are sane")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        CHECK((kind.resultBits >= 0 && kind.resultBits <= 16));
        const QList<QJsonObject> bodies = bodiesOf(kind);
        for (const QJsonObject &body : bodies) {
            CHECK((kind.answerBits(body) >= 0 && kind.answerBits(body) <= 4096));
            CHECK((kind.scoreSteps(body) >= 0 && kind.scoreSteps(body) < 1 << kind.resultBits));
        }
        if (!kind.isAnswered()) {
            CHECK(kind.answerBits(sampleOf(kind)) == 0);
            CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
        }
    }
}

TEST_CASE("Every kind that keeps something says what its records mean, and no other")
{
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        CHECK(bool(kind.letters) == kind.isAnswered());
        if (!kind.letters)
            continue;
        const QList<LetterKey> keys = kind.letters(sampleOf(kind));
        REQUIRE_FALSE(keys.isEmpty());
        CHECK(keys.size() > (kind.reportsParts ? 1 : 0));
        for (const LetterKey &key : keys) {
            CHECK_FALSE(key.type.isEmpty());
            CHECK_FALSE(key.letters.isEmpty());
            CHECK(key.record.isEmpty() != kind.reportsParts);
        }
    }
}

TEST_CASE("The player computes the same widths and steps as every kind")
{
    Player player;
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        CHECK(player.isAnswered(kind) == kind.isAnswered());
        if (!kind.isAnswered())
            continue;
        const QList<QJsonObject> bodies = bodiesOf(kind);
        for (const QJsonObject &body : bodies) {
            TestContext context;
            const QJsonObject data = kind.playerData(body, context).toJson();
            INFO(QJsonDocument(body).toJson().toStdString());
            if (kind.group == Kind::Group::Question && !data.contains("options"_L1)
                && body.contains("options"_L1)) {
                continue; // nothing to choose from: nothing to encode
            }
            CHECK(player.call(kind, u"answerBits"_s, data).toInt() == kind.answerBits(body));
            CHECK(player.call(kind, u"steps"_s, data).toInt() == kind.scoreSteps(body));
        }
    }
}
