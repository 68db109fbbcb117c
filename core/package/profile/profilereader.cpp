// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/package/packageformat.h"
#include "core/package/profile/lmsprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 largestProfile = 256 * 1024;
constexpr qsizetype longestText = 2000; ///< Characters.
constexpr qsizetype longestList = 100;
constexpr double mostBytes = 1e13; ///< Bytes; more is a slip.

/// What may be asked of a package in "when", besides ids of formats.
const QStringList &conditions()
{
    static const QStringList names{u"graded"_s,       u"ungraded"_s,     u"must-pass"_s,
                                   u"may-fail"_s,     u"per-module"_s,   u"one-part"_s,
                                   u"same-window"_s,  u"new-window"_s,   u"pass-mark-sent"_s,
                                   u"no-pass-mark"_s, u"tells-answers"_s};
    return names;
}

QStringList formatIds()
{
    QStringList ids;
    for (const PackageFormat &format : packageFormats())
        ids.append(format.id);
    return ids;
}

/// Reads the members of one object after the other. The first thing that does not fit is kept, with
/// its place; everything read after it is empty.
class Reader
{
public:
    LmsProfile read(const QJsonObject &file)
    {
        static const QStringList known{
            u"carrelProfile"_s, u"id"_s,        u"name"_s,   u"otherNames"_s, u"tracked"_s,
            u"keepsAnswers"_s,  u"formats"_s,   u"why"_s,    u"perModule"_s,  u"sizeLimit"_s,
            u"stateLimit"_s,    u"doneWords"_s, u"window"_s, u"quirks"_s,     u"note"_s,
            u"steps"_s,         u"sheet"_s,     u"sources"_s};
        expectOnly(file, known, {});
        if (file.value("carrelProfile"_L1) != 1)
            fail(u"carrelProfile"_s, tr("expected 1, the version of the format"));
        LmsProfile profile;
        profile.id = id(file.value("id"_L1), u"id"_s);
        profile.name = text(file, u"name"_s, Need::Must);
        profile.otherNames = text(file, u"otherNames"_s);
        profile.isTracked = yes(file, u"tracked"_s, true);
        profile.keepsAnswers = yes(file, u"keepsAnswers"_s, profile.isTracked);
        profile.formats = words(file, u"formats"_s, formatIds());
        if (profile.formats.isEmpty())
            fail(u"formats"_s,
                 tr("expected a list with one of: %1").arg(formatIds().join(u", "_s)));
        profile.why = text(file, u"why"_s);
        readSplit(file.value("perModule"_L1), profile);
        profile.sizeLimit = qint64(number(file, u"sizeLimit"_s, mostBytes));
        profile.stateLimit = int(number(file, u"stateLimit"_s, 1'000'000));
        profile.doneWords = words(file, u"doneWords"_s, {u"passed"_s, u"completed"_s, u"failed"_s});
        profile.window = windowOf(file.value("window"_L1));
        profile.quirks = words(file, u"quirks"_s, {});
        profile.note = text(file, u"note"_s);
        readSteps(file.value("steps"_L1), profile);
        readSheet(file.value("sheet"_L1), profile);
        readSources(file.value("sources"_L1), known, profile);
        return profile;
    }

    QString problem() const { return m_problem; }

private:
    enum class Need { May, Must };

    void fail(const QString &place, const QString &expected)
    {
        if (m_problem.isEmpty())
            m_problem = u"%1: %2"_s.arg(place, expected);
    }

    static QString inside(const QString &place, const QString &member)
    {
        return place.isEmpty() ? member : place + u'.' + member;
    }
    static QString entry(const QString &place, qsizetype i)
    {
        return u"%1[%2]"_s.arg(place).arg(i);
    }

    void expectOnly(const QJsonObject &object, const QStringList &known, const QString &place)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                fail(inside(place, key.left(40)),
                     tr("not known here; expected one of: %1").arg(known.join(u", "_s)));
        }
    }

    QString id(const QJsonValue &value, const QString &place)
    {
        static const QRegularExpression pattern(u"^[a-z][a-z0-9-]{0,39}$"_s);
        const QString text = value.toString();
        if (!pattern.match(text).hasMatch())
            fail(place, tr("expected a word of small letters, digits and hyphens"));
        return text;
    }

    QString plain(const QJsonValue &value, const QString &place)
    {
        const QString text = value.toString().trimmed();
        if (text.isEmpty())
            fail(place, tr("expected a text"));
        if (text.size() > longestText)
            fail(place, tr("expected a text of at most %1 characters").arg(longestText));
        return text;
    }

    /// A text for all languages, or one for each.
    LocalText localText(const QJsonValue &value, const QString &place)
    {
        static const QRegularExpression language(u"^[a-z]{2,3}$"_s);
        if (value.isString())
            return LocalText({{u"en"_s, plain(value, place)}});
        const QJsonObject object = value.toObject();
        if (object.isEmpty() || object.size() > longestList) {
            fail(place, tr("expected a text, or an object with one for each language: en, fr"));
            return {};
        }
        QMap<QString, QString> texts;
        for (auto i = object.begin(); i != object.end(); ++i) {
            if (!language.match(i.key()).hasMatch())
                fail(inside(place, i.key().left(40)), tr("expected a language: en, fr"));
            texts.insert(i.key(), plain(i.value(), inside(place, i.key().left(40))));
        }
        return LocalText(texts);
    }

    LocalText text(const QJsonObject &object, const QString &name, Need need = Need::May)
    {
        if (!object.contains(name) && need == Need::May)
            return {};
        return localText(object.value(name), name);
    }

    bool yes(const QJsonObject &object, const QString &name, bool otherwise)
    {
        const QJsonValue value = object.value(name);
        if (!value.isUndefined() && !value.isBool())
            fail(name, tr("expected true or false"));
        return value.toBool(otherwise);
    }

    double number(const QJsonObject &object, const QString &name, double most)
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return 0;
        const double number = value.toDouble(-1);
        if (number < 0 || number > most || number != std::floor(number)) {
            fail(name, tr("expected a whole number from 0 on; 0 if it is not known"));
            return 0;
        }
        return number;
    }

    QJsonArray list(const QJsonValue &value, const QString &place)
    {
        if (value.isUndefined())
            return {};
        if (!value.isArray() || value.toArray().size() > longestList) {
            fail(place, tr("expected a list of at most %1 entries").arg(longestList));
            return {};
        }
        return value.toArray();
    }

    /// Each once; `allowed` empty: any id.
    QStringList wordsIn(const QJsonValue &value, const QString &place, const QStringList &allowed)
    {
        QStringList words;
        const QJsonArray array = list(value, place);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString word = array[i].toString();
            if (allowed.isEmpty())
                id(array[i], entry(place, i));
            else if (!allowed.contains(word))
                fail(entry(place, i), tr("expected one of: %1").arg(allowed.join(u", "_s)));
            if (words.contains(word))
                fail(entry(place, i), tr("stands there twice"));
            words.append(word);
        }
        return words;
    }

    QStringList words(const QJsonObject &object, const QString &name, const QStringList &allowed)
    {
        return wordsIn(object.value(name), name, allowed);
    }

    QJsonObject object(const QJsonValue &value, const QString &place, const QStringList &known)
    {
        if (!value.isObject())
            fail(place, tr("expected an object with: %1").arg(known.join(u", "_s)));
        expectOnly(value.toObject(), known, place);
        return value.toObject();
    }

    LmsProfile::Window windowOf(const QJsonValue &value)
    {
        if (!value.isUndefined() && value != "same"_L1 && value != "new"_L1)
            fail(u"window"_s, tr("expected one of: %1").arg(u"same, new"_s));
        return value == "new"_L1 ? LmsProfile::Window::New : LmsProfile::Window::Same;
    }

    void readSplit(const QJsonValue &value, LmsProfile &profile)
    {
        if (value.isUndefined())
            return;
        const QString place = u"perModule"_s;
        const QJsonObject split = object(value, place, {u"formats"_s, u"note"_s});
        QStringList allowed;
        for (const PackageFormat &format : packageFormats()) {
            if (format.mayBeSplit)
                allowed.append(format.id);
        }
        profile.splitFormats =
            wordsIn(split.value("formats"_L1), inside(place, u"formats"_s), allowed);
        if (split.contains("note"_L1))
            profile.splitNote = localText(split.value("note"_L1), inside(place, u"note"_s));
    }

    void readSteps(const QJsonValue &value, LmsProfile &profile)
    {
        const QJsonArray steps = list(value, u"steps"_s);
        for (qsizetype i = 0; i < steps.size(); ++i)
            profile.steps.append(localText(steps[i], entry(u"steps"_s, i)));
    }

    LmsProfile::Step step(const QJsonValue &value, const QString &place)
    {
        const QJsonObject members = value.toObject();
        if (!members.contains("text"_L1))
            return {localText(value, place)};
        expectOnly(members, {u"text"_s, u"when"_s}, place);
        return {localText(members.value("text"_L1), inside(place, u"text"_s)),
                wordsIn(members.value("when"_L1), inside(place, u"when"_s),
                        conditions() + formatIds())};
    }

    void readSheet(const QJsonValue &value, LmsProfile &profile)
    {
        const QJsonArray parts = list(value, u"sheet"_s);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString place = entry(u"sheet"_s, i);
            const QJsonObject part = object(parts[i], place, {u"title"_s, u"steps"_s});
            LmsProfile::SheetPart read{localText(part.value("title"_L1), inside(place, u"title"_s)),
                                       {}};
            const QString stepsPlace = inside(place, u"steps"_s);
            const QJsonArray steps = list(part.value("steps"_L1), stepsPlace);
            for (qsizetype k = 0; k < steps.size(); ++k)
                read.steps.append(step(steps[k], entry(stepsPlace, k)));
            profile.sheet.append(read);
        }
    }

    void readSources(const QJsonValue &value, const QStringList &known, LmsProfile &profile)
    {
        const QJsonArray sources = list(value, u"sources"_s);
        for (qsizetype i = 0; i < sources.size(); ++i) {
            const QString place = entry(u"sources"_s, i);
            const QJsonObject source = object(sources[i], place, {u"of"_s, u"source"_s});
            profile.sources.append({wordsIn(source.value("of"_L1), inside(place, u"of"_s), known),
                                    plain(source.value("source"_L1), inside(place, u"source"_s))});
        }
    }

    QString m_problem;
};

Error unusable(const QString &name, const QString &problem)
{
    //: %1 is the name of a file, %2 a place in it and what is expected there
    return {ErrorCode::InvalidInput,
            tr("The LMS profile “%1” cannot be used. %2").arg(name, problem)};
}

} // namespace

Result<LmsProfile> readProfile(const QByteArray &json, const QString &name)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError)
        //: %1 is a number of bytes, %2 what the parser says, in English
        return unusable(
            name,
            tr("It is no JSON from byte %1 on: %2").arg(failure.offset).arg(failure.errorString()));
    if (!document.isObject())
        return unusable(name, tr("Expected an object { … }."));
    Reader reader;
    LmsProfile profile = reader.read(document.object());
    if (!reader.problem().isEmpty())
        return unusable(name, reader.problem());
    return profile;
}

Result<LmsProfile> readProfileFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable, tr("The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    const QByteArray json = file.read(largestProfile + 1);
    if (json.size() > largestProfile)
        return Error{ErrorCode::FileTooLarge,
                     tr("The file “%1” is too large to be an LMS profile.").arg(name)};
    auto profile = readProfile(json, name);
    if (profile) {
        profile->of = LmsProfile::Of::User;
        profile->path = path;
    }
    return profile;
}

} // namespace carrel
