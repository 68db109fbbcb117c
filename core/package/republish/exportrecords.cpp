// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/exportrecords.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/package/republish/reading.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

// Facts of the course file: the list, and what records share, each under the hash of its text.
constexpr auto listKey = "exports"_L1;
constexpr auto pieceKey = "export."_L1;
constexpr qsizetype mostKept = 10;
constexpr int mostIndexes = 100'000; // Of what a course of any size exports.
constexpr qsizetype longestPiece = 1 << 20; // Bytes; of one module.

Error unreadable()
{
    return {
        ErrorCode::Damaged,
        tr("What the course file remembers of an earlier export cannot be read. The next export "
           "is remembered anew.")};
}

QJsonArray storedList(const CourseView &course)
{
    const auto text = course.metaValue(listKey);
    return text ? QJsonDocument::fromJson(text->toUtf8()).array() : QJsonArray();
}

ExportRecord recordFrom(const QJsonValue &entry)
{
    ExportRecord record;
    record.at = entry["at"_L1].toString();
    record.format = entry["format"_L1].toString();
    record.isSplit = entry["split"_L1].toBool();
    record.profile = entry["profile"_L1].toString();
    record.name = entry["name"_L1].toString();
    record.bytes = entry["bytes"_L1].toInteger();
    record.sha256 = entry["sha256"_L1].toString();
    record.saveId = entry["save"_L1].toString();
    return record;
}

bool isKnownFormat(const QString &format)
{
    return std::ranges::any_of(packageFormats(),
                               [&](const PackageFormat &known) { return known.id == format; });
}

DeliveredWay wayOf(const ExportRecord &record)
{
    PackageOptions options;
    options.isSplit = record.isSplit;
    return deliveredWay(record.format, options);
}

/// The texts that records share, by their keys.
using Pieces = QHash<QString, QByteArray>;

QString putPiece(Pieces &pieces, const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    const QString name = QString::fromLatin1(hash.first(12).toHex());
    pieces.insert(name, text);
    return name;
}

QJsonObject textObject(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto row = map.cbegin(); row != map.cend(); ++row)
        object.insert(row.key(), row.value());
    return object;
}

/// [[first, how many, steps], …] and what is handed in as a whole.
QByteArray stateText(const DeliveredCourse &delivered)
{
    QMap<int, int> steps;
    QList<int> held;
    for (const DeliveredModule &module : delivered.modules) {
        for (const DeliveredPage &page : module.pages) {
            for (const DeliveredBlock &block : page.blocks) {
                if (block.steps > 0)
                    steps.insert(block.n, block.steps);
                if (block.isHeld)
                    held.append(block.n);
            }
        }
    }
    std::ranges::sort(held);
    QList<std::array<int, 3>> runs;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        const bool goesOn = !runs.isEmpty() && runs.last()[2] == step.value()
            && runs.last()[0] + runs.last()[1] == step.key();
        if (goesOn)
            ++runs.last()[1];
        else
            runs.append({step.key(), 1, step.value()});
    }
    QJsonArray table;
    for (const auto &[first, count, value] : std::as_const(runs))
        table.append(QJsonArray{first, count, value});
    QJsonArray handIn;
    for (const int n : std::as_const(held))
        handIn.append(n);
    return QJsonDocument(QJsonObject{{u"steps"_s, table}, {u"held"_s, handIn}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject entryFor(const ExportRecord &record, const DeliveredCourse &delivered, Pieces &pieces)
{
    QJsonArray modules;
    for (const DeliveredModule &module : delivered.modules)
        modules.append(putPiece(pieces, moduleText(module)));
    return {{u"at"_s, record.at},
            {u"format"_s, record.format},
            {u"split"_s, record.isSplit},
            {u"profile"_s, record.profile},
            {u"name"_s, record.name},
            {u"bytes"_s, record.bytes},
            {u"sha256"_s, record.sha256},
            {u"save"_s, record.saveId},
            {u"title"_s, delivered.title},
            {u"passMark"_s, delivered.passMark},
            {u"completion"_s, delivered.completion},
            {u"finishedAs"_s, delivered.finishedAs},
            {u"prints"_s, textObject(delivered.fingerprints)},
            {u"state"_s, putPiece(pieces, stateText(delivered))},
            {u"modules"_s, modules}};
}

QStringList piecesOf(const QJsonValue &entry)
{
    QStringList names{entry["state"_L1].toString()};
    for (const QJsonValue &name : entry["modules"_L1].toArray())
        names.append(name.toString());
    return names;
}

QSet<QString> piecesOfAll(const QJsonArray &list)
{
    QSet<QString> names;
    for (const QJsonValue &entry : list) {
        const QStringList own = piecesOf(entry);
        names.unite(QSet<QString>(own.cbegin(), own.cend()));
    }
    return names;
}

QString targetOf(const QJsonValue &entry)
{
    const DeliveredWay way = wayOf(recordFrom(entry));
    return QStringList{way.format, QString::number(way.isSplit), entry["profile"_L1].toString()}
        .join(u' ');
}

bool isSameContent(const QJsonObject &one, const QJsonObject &other)
{
    const QStringList names{u"modules"_s,  u"state"_s,      u"prints"_s,    u"title"_s,
                            u"passMark"_s, u"completion"_s, u"finishedAs"_s};
    return targetOf(one) == targetOf(other) && std::ranges::all_of(names, [&](const QString &name) {
               return one[name] == other[name];
           });
}

/// With `entry` as the newest; an export that delivered the same to the same learners is not
/// needed any more.
QJsonArray grown(const QJsonArray &list, const QJsonObject &entry)
{
    QList<QJsonObject> kept;
    for (const QJsonValue &value : list) {
        if (isKnownFormat(value["format"_L1].toString()) && !isSameContent(value.toObject(), entry))
            kept.append(value.toObject());
    }
    kept.append(entry);
    QSet<QString> seen;
    QJsonArray result;
    for (qsizetype i = kept.size() - 1; i >= 0; --i) {
        const bool isLastOfTarget = !seen.contains(targetOf(kept[i]));
        seen.insert(targetOf(kept[i]));
        if (kept.size() - i <= mostKept || isLastOfTarget)
            result.prepend(kept[i]);
    }
    return result;
}

std::optional<QJsonObject> entryOf(const CourseView &course, const ExportRecord &record)
{
    const QJsonArray list = storedList(course);
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        const ExportRecord found = recordFrom(list[i]);
        if (found.at == record.at && found.name == record.name && found.format == record.format)
            return list[i].toObject();
    }
    return std::nullopt;
}

Result<QByteArray> pieceOf(const CourseView &course, const QString &name)
{
    CARREL_TRY_VALUE(text, course.metaValue(pieceKey + name));
    if (text.isEmpty())
        return unreadable();
    return text.toUtf8();
}

EarlierState stateFrom(const QJsonValue &entry, const QByteArray &text)
{
    EarlierState state;
    const QJsonObject prints = entry["prints"_L1].toObject();
    for (auto row = prints.begin(); row != prints.end(); ++row)
        state.fingerprints.insert(row.key(), row.value().toString());
    const QJsonDocument json = QJsonDocument::fromJson(text);
    int left = mostIndexes; // of all runs together: the file may say anything
    for (const QJsonValue &run : json["steps"_L1].toArray()) {
        const int first = std::clamp(run[0].toInt(), 0, mostIndexes);
        const int count = std::clamp(run[1].toInt(), 0, left);
        left -= count;
        for (int n = first; n < first + count; ++n)
            state.steps.insert(n, run[2].toInt());
    }
    for (const QJsonValue &n : json["held"_L1].toArray())
        state.held.insert(n.toInt());
    return state;
}

} // namespace

QList<ExportRecord> rememberedExports(const CourseView &course)
{
    QList<ExportRecord> records;
    for (const QJsonValue &entry : storedList(course)) {
        if (isKnownFormat(entry["format"_L1].toString()))
            records.append(recordFrom(entry));
    }
    return records;
}

std::optional<ExportRecord> lastExport(const CourseView &course, const DeliveredWay &way,
                                       const QString &profile)
{
    std::optional<ExportRecord> last;
    bool isOfProfile = false;
    const QList<ExportRecord> records = rememberedExports(course);
    for (const ExportRecord &record : records) {
        const bool isItsOwn = !profile.isEmpty() && record.profile == profile;
        if (wayOf(record) != way || (isOfProfile && !isItsOwn))
            continue;
        last = record;
        isOfProfile = isItsOwn;
    }
    return last;
}

Result<DeliveredCourse> deliveredThen(const CourseView &course, const ExportRecord &record)
{
    const auto entry = entryOf(course, record);
    if (!entry)
        return unreadable();
    CARREL_TRY_VALUE(id, course.courseId());
    DeliveredCourse delivered;
    delivered.id = id.text();
    delivered.title = entry->value("title"_L1).toString();
    delivered.way = wayOf(record);
    delivered.passMark = entry->value("passMark"_L1).toInt();
    delivered.completion = entry->value("completion"_L1).toString();
    delivered.finishedAs = entry->value("finishedAs"_L1).toString();
    const QJsonObject prints = entry->value("prints"_L1).toObject();
    for (auto row = prints.begin(); row != prints.end(); ++row)
        delivered.fingerprints.insert(row.key(), row.value().toString());
    for (const QJsonValue &name : entry->value("modules"_L1).toArray()) {
        CARREL_TRY_VALUE(text, pieceOf(course, name.toString()));
        CARREL_TRY_VALUE(module, moduleFromText(text));
        delivered.modules.append(module);
    }
    return delivered;
}

Result<RepublishReport> changesSince(const CourseView &course, const ExportRecord &record,
                                     const DeliveredCourse &now)
{
    CARREL_TRY_VALUE(then, deliveredThen(course, record));
    return republishReport(then, now);
}

QString recordedChecksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isRead =
        QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file);
    return isRead ? QString::fromLatin1(hash.result().toHex()) : QString();
}

Result<> rememberExport(EditSession &session, const ExportRecord &record,
                        const DeliveredCourse &delivered)
{
    const CourseView &view = session.view();
    ExportRecord complete = record;
    CARREL_TRY_VALUE(save, view.metaValue(u"save_uid"_s));
    complete.saveId = save;
    Pieces pieces;
    const QJsonArray before = storedList(view);
    const QJsonArray after = grown(before, entryFor(complete, delivered, pieces));
    const QSet<QString> needed = piecesOfAll(after);
    const bool fits = std::ranges::all_of(
        pieces, [](const QByteArray &text) { return text.size() <= longestPiece; });
    if (!fits)
        return Error{
            ErrorCode::Refused,
            tr("One module is so large that the export cannot be remembered in the course "
               "file. Divide it to be told next time what a correction does to learners.")};
    return session.perform(tr("Remember the export"), [&](Edit &edit) -> Result<> {
        const QSet<QString> unneeded = piecesOfAll(before) - needed;
        for (const QString &name : unneeded)
            CARREL_TRY(edit.putFact(pieceKey + name, {}));
        for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece)
            CARREL_TRY(edit.putFact(pieceKey + piece.key(), QString::fromUtf8(piece.value())));
        const QByteArray list = QJsonDocument(after).toJson(QJsonDocument::Compact);
        return edit.putFact(listKey, QString::fromUtf8(list));
    });
}

QJsonObject rememberedFacts(const CourseView &course)
{
    const QJsonArray list = storedList(course);
    QJsonObject facts;
    if (list.isEmpty())
        return facts;
    const QSet<QString> names = piecesOfAll(list);
    for (const QString &name : names) {
        const auto text = pieceOf(course, name);
        if (text)
            facts.insert(pieceKey + name, QString::fromUtf8(*text));
    }
    facts.insert(listKey, QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    return facts;
}

Result<> putRememberedFacts(EditSession &session, const QJsonObject &facts)
{
    return session.perform(tr("Remember the export"), [&](Edit &edit) -> Result<> {
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            const QString text = fact.value().toString();
            const bool isKnown = fact.key() == listKey || fact.key().startsWith(pieceKey);
            if (isKnown && text.size() <= longestPiece)
                CARREL_TRY(edit.putFact(fact.key(), text));
        }
        return {};
    });
}

QList<EarlierState> earlierStates(const CourseView &course)
{
    QList<EarlierState> states;
    const QJsonArray list = storedList(course);
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        const auto text = pieceOf(course, list[i]["state"_L1].toString());
        if (text)
            states.append(stateFrom(list[i], *text));
    }
    return states;
}

} // namespace carrel
