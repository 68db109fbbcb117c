// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/delivered.h"

#include "core/base/translate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

enum BlockFlag { Work = 1, Held = 2, Required = 4 };

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

QJsonArray blockArray(const DeliveredBlock &block)
{
    const int flags =
        (block.isWork ? Work : 0) | (block.isHeld ? Held : 0) | (block.isRequired ? Required : 0);
    return {block.n,     block.kind,         block.number,     block.points,
            block.steps, block.penalty,      block.tries,      flags,
            block.bits,  latin(block.parts), latin(block.key), latin(block.whole)};
}

DeliveredBlock blockFrom(const QJsonArray &array)
{
    const auto number = [&](int at) { return array[at].toInt(); };
    const auto text = [&](int at) { return array[at].toString().toLatin1(); };
    DeliveredBlock block;
    block.n = array[0].toInt(-1);
    block.kind = array[1].toString();
    block.number = number(2);
    block.points = number(3);
    block.steps = number(4);
    block.penalty = number(5);
    block.tries = number(6);
    block.isWork = (number(7) & Work) != 0;
    block.isHeld = (number(7) & Held) != 0;
    block.isRequired = (number(7) & Required) != 0;
    block.bits = number(8);
    block.parts = text(9);
    block.key = text(10);
    block.whole = text(11);
    return block;
}

/// What is at its beginning is left out.
void put(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (value != QJsonValue(0) && value != QJsonValue(false) && value != QJsonValue(QString()))
        object.insert(name, value);
}

QJsonObject pageObject(const DeliveredPage &page)
{
    QJsonArray blocks;
    for (const DeliveredBlock &block : page.blocks)
        blocks.append(blockArray(block));
    QJsonObject object{{u"n"_s, page.n}, {u"id"_s, page.id}, {u"title"_s, page.title}};
    put(object, u"quiz"_s, page.isQuiz);
    put(object, u"attempts"_s, page.attempts);
    put(object, u"answers"_s, page.answers);
    put(object, u"timeLimit"_s, page.timeLimit);
    put(object, u"moreTime"_s, page.hasMoreTime);
    put(object, u"draw"_s, page.draw);
    put(object, u"pool"_s, latin(page.pool));
    put(object, u"whole"_s, latin(page.whole));
    if (!blocks.isEmpty())
        object.insert(u"blocks"_s, blocks);
    return object;
}

DeliveredPage pageFrom(const QJsonObject &object)
{
    DeliveredPage page;
    page.n = object["n"_L1].toInt(-1);
    page.id = object["id"_L1].toString();
    page.title = object["title"_L1].toString();
    page.isQuiz = object["quiz"_L1].toBool();
    page.attempts = object["attempts"_L1].toInt();
    page.answers = object["answers"_L1].toString();
    page.timeLimit = object["timeLimit"_L1].toInt();
    page.hasMoreTime = object["moreTime"_L1].toBool();
    page.draw = object["draw"_L1].toInt();
    page.pool = object["pool"_L1].toString().toLatin1();
    page.whole = object["whole"_L1].toString().toLatin1();
    for (const QJsonValue &block : object["blocks"_L1].toArray())
        page.blocks.append(blockFrom(block.toArray()));
    return page;
}

} // namespace

bool operator==(const DeliveredModule &one, const DeliveredModule &other)
{
    return moduleText(one) == moduleText(other);
}

QByteArray moduleText(const DeliveredModule &module)
{
    QJsonArray pages;
    for (const DeliveredPage &page : module.pages)
        pages.append(pageObject(page));
    const QJsonObject object{{u"id"_s, module.id}, {u"title"_s, module.title}, {u"pages"_s, pages}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<DeliveredModule> moduleFromText(const QByteArray &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text);
    if (!json.isObject() || json["id"_L1].toString().isEmpty())
        return Error{ErrorCode::Damaged,
                     tr("What the course file remembers of an earlier export cannot be read.")};
    DeliveredModule module;
    module.id = json["id"_L1].toString();
    module.title = json["title"_L1].toString();
    for (const QJsonValue &page : json["pages"_L1].toArray())
        module.pages.append(pageFrom(page.toObject()));
    return module;
}

} // namespace carrel
