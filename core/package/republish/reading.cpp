// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/reading.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/package/content/playerfiles.h"
#include "core/package/republish/deciding.h"
#include "core/package/republish/tables.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

Error damagedPackage(const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("The package is not whole, so it cannot be compared. Export it anew, or take the "
               "file as it was downloaded."),
            detail};
}

Error engineRefused(const QJSValue &problem)
{
    return {ErrorCode::Internal,
            tr("The player could not say what it keeps of the answers. Please report this."),
            problem.toString()};
}

/// 48 bits suffice to tell two versions of a text apart.
QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
        .first(6)
        .toBase64(QByteArray::Base64UrlEncoding);
}

QByteArray digestOf(const QJsonValue &value)
{
    const QJsonDocument json(QJsonArray{value});
    return digestOf(json.toJson(QJsonDocument::Compact));
}

/// What the player keeps of the answer to a block.
struct KeptOfAnswer
{
    int bits = 0;
    QByteArray parts;
    bool isWork = false;
};

/// The player's engine with all kinds of this build.
class KeptAnswers
{
public:
    Result<> begin()
    {
        QStringList kinds;
        for (const Kind &kind : allKinds())
            kinds.append(kind.id);
        CARREL_TRY_VALUE(sources, PlayerFiles().engine(kinds));
        for (const PlayerFiles::Source &source : sources) {
            const QJSValue done = m_engine.evaluate(QString::fromUtf8(source.text), source.name);
            if (done.isError())
                return engineRefused(done);
        }
        m_ask = m_engine.evaluate(
            u"(function (json) {"
            " return JSON.stringify(JSON.parse(json).map(function (block) {"
            "  const kind = Carrel.kinds[block.kind];"
            "  return kind && kind.parts ? [kind.answerBits(block),"
            "   JSON.stringify(kind.parts(block)), Boolean(kind.isWork)] : [0, '', false];"
            " })); })"_s);
        return {};
    }

    /// Of these blocks, by their export indexes.
    Result<QHash<int, KeptOfAnswer>> of(const QJsonArray &blocks)
    {
        const QByteArray json = QJsonDocument(blocks).toJson(QJsonDocument::Compact);
        const QJSValue answer = m_ask.call({QString::fromUtf8(json)});
        if (answer.isError())
            return engineRefused(answer);
        const QJsonArray told = QJsonDocument::fromJson(answer.toString().toUtf8()).array();
        QHash<int, KeptOfAnswer> kept;
        for (qsizetype i = 0; i < blocks.size() && i < told.size(); ++i) {
            const QJsonArray one = told[i].toArray();
            kept.insert(blocks[i]["n"_L1].toInt(),
                        {one[0].toInt(), digestOf(one[1]), one[2].toBool()});
        }
        return kept;
    }

private:
    QJSEngine m_engine;
    QJSValue m_ask;
};

QList<int> sortedNumbers(const QJsonValue &array)
{
    QList<int> numbers;
    for (const QJsonValue &n : array.toArray())
        numbers.append(n.toInt());
    std::ranges::sort(numbers);
    return numbers;
}

QJsonArray asArray(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int n : numbers)
        array.append(n);
    return array;
}

/// Groups in an order that does not hang on their names.
QJsonArray sortedGroups(const QJsonValue &groups)
{
    QList<QList<int>> lists;
    for (const QJsonValue &group : groups.toArray())
        lists.append(sortedNumbers(group));
    std::ranges::sort(lists);
    QJsonArray array;
    for (const QList<int> &list : std::as_const(lists))
        array.append(asArray(list));
    return array;
}

QJsonArray levelsOf(const QJsonValue &levels)
{
    QJsonArray array;
    for (const QJsonValue &level : levels.toArray())
        array.append(asArray(sortedNumbers(level)));
    return array;
}

QByteArray poolOf(const QJsonObject &quiz)
{
    return digestOf(QJsonArray{asArray(sortedNumbers(quiz["questions"_L1])),
                               sortedGroups(quiz["variants"_L1]), levelsOf(quiz["levels"_L1])});
}

QJsonObject without(QJsonObject object, const QStringList &names)
{
    for (const QString &name : names)
        object.remove(name);
    return object;
}

bool asksSomething(const QString &kind)
{
    const Kind *known = findKind(kind);
    return known && known->group == Kind::Group::Question;
}

/// Reads modules one after the other.
class ModuleReading
{
public:
    ModuleReading(const DeliveredTables &tables, KeptAnswers &kept)
        : m_tables(tables)
        , m_kept(kept)
    { }

    Result<QList<DeliveredPage>> pagesOf(const QJsonObject &module)
    {
        QJsonArray answered;
        const QJsonArray pages = module["pages"_L1].toArray();
        for (const QJsonValue &page : pages) {
            for (const QJsonValue &block : page["blocks"_L1].toArray()) {
                if (block["n"_L1].isDouble())
                    answered.append(block);
            }
        }
        CARREL_TRY_VALUE(kept, m_kept.of(answered));
        QList<DeliveredPage> read;
        for (const QJsonValue &page : pages)
            read.append(pageOf(page.toObject(), kept));
        return read;
    }

private:
    DeliveredPage pageOf(const QJsonObject &object, const QHash<int, KeptOfAnswer> &kept) const
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
        const QJsonObject quiz = m_tables.quizzes.value(page.n);
        page.draw = quiz["draw"_L1].toInt();
        if (page.draw > 0)
            page.pool = poolOf(quiz);
        takeBlocks(object["blocks"_L1].toArray(), kept, page);
        return page;
    }

    void takeBlocks(const QJsonArray &blocks, const QHash<int, KeptOfAnswer> &kept,
                    DeliveredPage &page) const
    {
        QJsonArray shown;
        int questions = 0;
        for (const QJsonValue &value : blocks) {
            const QJsonObject block = value.toObject();
            if (asksSomething(block["kind"_L1].toString()))
                ++questions;
            if (!block["n"_L1].isDouble()) {
                shown.append(block);
                continue;
            }
            DeliveredBlock delivered = blockOf(block, kept);
            if (asksSomething(delivered.kind))
                delivered.number = questions;
            page.blocks.append(delivered);
        }
        page.whole = digestOf(shown);
    }

    DeliveredBlock blockOf(const QJsonObject &object, const QHash<int, KeptOfAnswer> &kept) const
    {
        DeliveredBlock block;
        block.n = object["n"_L1].toInt();
        block.id = object["id"_L1].toString();
        block.kind = object["kind"_L1].toString();
        const DeliveredSlot slot = m_tables.slotOf.value(block.n);
        block.points = slot.points;
        block.steps = slot.steps;
        block.penalty = slot.penalty;
        block.tries = object["tries"_L1].toInt();
        block.isHeld = m_tables.held.contains(block.n);
        block.isRequired = m_tables.required.contains(block.n);
        const KeptOfAnswer answer = kept.value(block.n);
        block.isWork = answer.isWork;
        block.bits = answer.bits;
        block.parts = answer.parts;
        const QJsonValue deciding = decidingPart(object);
        if (!deciding.isNull())
            block.key = digestOf(deciding);
        block.whole = digestOf(
            without(object, {u"n"_s, u"id"_s, u"points"_s, u"counts"_s, u"tries"_s, u"penalty"_s}));
        return block;
    }

    const DeliveredTables &m_tables;
    KeptAnswers &m_kept;
};

DeliveredCourse courseOf(const QJsonObject &object)
{
    DeliveredCourse course;
    course.id = object["id"_L1].toString();
    course.title = object["title"_L1].toString();
    course.way.format = object["madeFor"_L1].toString(u"scorm12"_s);
    course.way.isSplit = object.contains("own"_L1);
    course.passMark = object["passMark"_L1].toInt();
    course.completion = object["completion"_L1].toString();
    course.finishedAs = object["finishedAs"_L1].toString();
    return course;
}

} // namespace

struct DeliveredReader::Private
{
    KeptAnswers kept;
};

DeliveredReader::DeliveredReader()
    : d(std::make_unique<Private>())
{ }

DeliveredReader::~DeliveredReader() = default;

Result<std::unique_ptr<DeliveredReader>> DeliveredReader::begin()
{
    std::unique_ptr<DeliveredReader> reader(new DeliveredReader);
    CARREL_TRY(reader->d->kept.begin());
    return reader;
}

Result<DeliveredCourse> DeliveredReader::read(const QList<QJsonObject> &courses,
                                              const QList<QJsonObject> &modules) const
{
    if (courses.isEmpty())
        return damagedPackage(u"no course.js"_s);
    DeliveredTables tables;
    DeliveredCourse course = courseOf(courses.first());
    QHash<QString, QJsonObject> contents;
    for (const QJsonObject &module : modules)
        contents.insert(module["id"_L1].toString(), module);
    ModuleReading reading(tables, d->kept);
    for (const QJsonObject &part : courses) {
        course.fingerprints.insert(part["id"_L1].toString(), part["fingerprint"_L1].toString());
        if (!takeTables(part, tables))
            return damagedPackage(u"slots"_s);
    }
    if (course.way.isSplit) {
        course.id.clear(); // Each part only knows itself.
        course.title.clear();
    }
    for (const QJsonObject &part : courses) {
        for (const QJsonValue &entry : part["modules"_L1].toArray()) {
            DeliveredModule module{entry["id"_L1].toString(), entry["title"_L1].toString(), {}};
            if (module.id.isEmpty())
                return damagedPackage(u"a module without an id"_s);
            const auto content = contents.constFind(module.id);
            if (content != contents.cend()) {
                CARREL_TRY_VALUE(pages, reading.pagesOf(*content));
                module.pages = pages;
            } else if (!entry["pages"_L1].toArray().isEmpty()) {
                return damagedPackage(u"no file of module "_s + module.id);
            }
            course.modules.append(module);
        }
    }
    return course;
}

DeliveredWay deliveredWay(const QString &format, const PackageOptions &options)
{
    const bool is2004 = format.startsWith("scorm2004"_L1);
    return {is2004 ? u"scorm2004"_s : format, options.isSplit && packageFormat(format).mayBeSplit};
}

} // namespace carrel
