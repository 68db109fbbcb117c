// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagechoices.h"

#include <QStringList>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int widestAsked = 100'000;

/// How a choice is kept: a word each, so that a later version may know more of them.
template<typename Choice>
struct Kept
{
    QString name;
    Choice PackageChoices::*member;
    QStringList words; ///< In the order of the enum.
};

template<typename Visit>
void forEachKept(const Visit &visit)
{
    visit(Kept<PackageChoices::PassMark>{
        u"passMark"_s, &PackageChoices::passMark, {u"usual"_s, u"sent"_s, u"leftOut"_s}});
    visit(Kept<PackageChoices::Finished>{
        u"finishedAs"_s, &PackageChoices::finishedAs, {u"course"_s, u"passed"_s, u"completed"_s}});
    visit(Kept<PackageChoices::Ungraded>{
        u"ungradedAs"_s, &PackageChoices::ungradedAs, {u"completed"_s, u"passed"_s}});
    visit(Kept<PackageChoices::NotReached>{
        u"notReachedAs"_s, &PackageChoices::notReachedAs, {u"incomplete"_s, u"failed"_s}});
    visit(Kept<PackageChoices::Window>{
        u"window"_s, &PackageChoices::window, {u"usual"_s, u"same"_s, u"new"_s}});
}

} // namespace

QJsonObject toJson(const PackageChoices &choices)
{
    const PackageChoices usual;
    QJsonObject json;
    forEachKept([&](const auto &kept) {
        if (choices.*kept.member != usual.*kept.member)
            json.insert(kept.name, kept.words[int(choices.*kept.member)]);
    });
    if (!choices.module.isNull())
        json.insert(u"module"_s, choices.module.text());
    if (choices.pictureWidth > 0)
        json.insert(u"pictureWidth"_s, choices.pictureWidth);
    return json;
}

PackageChoices packageChoicesFrom(const QJsonObject &json)
{
    PackageChoices choices;
    forEachKept([&](const auto &kept) {
        const qsizetype word = kept.words.indexOf(json[kept.name].toString());
        using Choice = std::remove_reference_t<decltype(choices.*kept.member)>;
        if (word >= 0)
            choices.*kept.member = Choice(int(word));
    });
    choices.module = NodeId(json["module"_L1].toString());
    choices.pictureWidth = std::clamp(json["pictureWidth"_L1].toInt(), 0, widestAsked);
    return choices;
}

bool takesChoice(const QString &format, PackageChoice choice)
{
    const bool is12 = format == u"scorm12";
    const bool isScorm = is12 || format.startsWith(u"scorm2004");
    const bool isCmi5 = format == u"cmi5";
    switch (choice) {
    case PackageChoice::PassMark:
    case PackageChoice::Window:
    case PackageChoice::Schemas: return isScorm || isCmi5;
    case PackageChoice::UngradedAs: return isScorm; // in cmi5 "passed" needs a score
    case PackageChoice::FinishedAs: // elsewhere completion and success are two words
    case PackageChoice::NotReachedAs: return is12;
    }
    return false;
}

bool sendsPassMark(const QString &format, const PackageChoices &choices,
                   const CourseSettings &settings)
{
    if (!takesChoice(format, PackageChoice::PassMark))
        return false;
    if (choices.passMark == PackageChoices::PassMark::AsUsual)
        return format == u"cmi5" || settings.sendPassMark;
    return choices.passMark == PackageChoices::PassMark::Sent;
}

} // namespace carrel
