// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/area.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/picture.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::hotspot {

namespace {

constexpr int version = 1;
constexpr double smallest = 0.04; // of the width: 24 pixels of a picture 600 pixels wide
constexpr double tolerance = 0.001; // what lies outside the picture by less nobody sees

QList<Field> areaFields()
{
    return {
        {.key = u"name"_s,
         .label = tr("Name"),
         .type = FieldType::Text,
         .help = tr("What is there, without saying whether it is right: “Upper left column”. It "
                    "stands in the list that learners can use instead of the picture."),
         .hint = tr("What is there, for example: upper left column")},
        {.key = u"area"_s,
         .label = tr("Area"),
         .type = FieldType::Area,
         .help = tr("Where it is in the picture, in percent of its width and height."),
         .pictureOf = u"media"_s},
        {.key = u"correct"_s,
         .label = tr("Right"),
         .type = FieldType::Toggle,
         .help = tr("The key. Correcting it in a live course does not change scores already "
                    "sent to the LMS."),
         .role = FieldRole::Key},
        {.key = u"feedback"_s,
         .label = tr("Feedback"),
         .type = FieldType::RichText,
         .help = tr("Shown to who marked this area, and in the end for a right one that was "
                    "missed."),
         .role = FieldRole::Reply,
         .hint = tr("Feedback for this area")}};
}

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               {.key = u"media"_s,
                .label = tr("Picture"),
                .type = FieldType::Media,
                .help = tr("A drawing, a photo, a screenshot in which something is to be found."),
                .accept = u"image/"_s},
               {.key = u"alt"_s,
                .label = tr("Description"),
                .type = FieldType::LongText,
                .help = tr("What the picture shows, for learners who cannot see it, without giving "
                           "the answer away.")},
               {.key = u"areas"_s,
                .label = tr("Areas"),
                .type = FieldType::List,
                .help =
                    tr("Learners set one mark for each right area. Draw what people take for right "
                       "as well, with feedback of its own."),
                .fields = areaFields(),
                .hasId = true,
                .entryName = tr("area", "As it follows Add, Delete, Move"),
                .fewest = 1},
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               scoringField(
                   u"partial"_s,
                   tr("Part by part: a part of the points for every right area that is found. "
                      "All or nothing: only when all of them are found."))}
    + behaviourFields();
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("areas"_L1, withFirstRight(initialEntries(areaFields(), 1, ids)));
    return body;
}

/// The entries that can be hit.
QList<JsonView> drawnIn(const JsonView &body)
{
    QList<JsonView> drawn;
    const JsonView entries = body["areas"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (isDrawn(areaIn(entry["area"_L1])))
            drawn << entry.toObject();
    }
    return drawn;
}

int rightIn(const QList<JsonView> &areas)
{
    return static_cast<int>(std::ranges::count_if(
        areas, [](const JsonView &area) { return area["correct"_L1].toBool(); }));
}

int scoreSteps(const JsonView &body)
{
    const int right = rightIn(drawnIn(body));
    return isScoredByPart(body, right) ? right : 1;
}

/// Which areas are marked. Marks outside of all of them are not kept: they change no score.
int answerBits(const JsonView &body)
{
    return static_cast<int>(drawnIn(body).size());
}

QString areaPlace(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"areas"_s, index), key);
}

void checkPicture(FindingList &findings, const JsonView &body)
{
    if (body["media"_L1].toString().isEmpty()) {
        findings.error(u"no-picture"_s, u"media"_s,
                       tr("There is no picture to find something in. Choose one."));
    }
    const QString alt = body["alt"_L1].toString().simplified();
    checkFileName(findings, alt, u"alt"_s);
    if (alt.isEmpty()) {
        findings.error(u"no-alt"_s, u"alt"_s,
                       tr("The picture has no description. Learners who cannot see it miss it: say "
                          "what it shows, without giving the answer away."));
    }
}

void checkNames(FindingList &findings, const JsonView &areas)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const QString name = areas[i]["name"_L1].toString().simplified().toCaseFolded();
        if (name.isEmpty()) {
            findings.error(
                u"no-name"_s, areaPlace(i, u"name"_s),
                tr("Area %1 has no name, so who uses the list cannot choose it. Say what "
                   "is there, without saying whether it is right.")
                    .arg(i + 1));
        } else if (const qsizetype first = firstWith(name, i, seen); first >= 0) {
            findings.error(
                u"equal-names"_s, areaPlace(i, u"name"_s),
                tr("Areas %1 and %2 have the same name, so nobody can tell them apart in "
                   "the list. Change one of them.")
                    .arg(first + 1)
                    .arg(i + 1));
        }
    }
}

void checkDrawing(FindingList &findings, const JsonView &areas)
{
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const Area area = areaIn(areas[i]["area"_L1]);
        if (area.shape == Area::Shape::None) {
            findings.error(
                u"not-drawn"_s, areaPlace(i, u"area"_s),
                tr("Area %1 is not drawn yet. Draw it in the picture, or delete it.").arg(i + 1));
        } else if (!isDrawn(area)) {
            findings.error(u"few-corners"_s, areaPlace(i, u"area"_s),
                           tr("Area %1 has fewer than three corners, so it cannot be hit. Draw it "
                              "again.")
                               .arg(i + 1));
        }
    }
}

void checkKey(FindingList &findings, const JsonView &body)
{
    const QJsonArray areas = body["areas"_L1].toJson().toArray();
    const qsizetype right = std::ranges::count_if(
        areas, [](const QJsonValue &area) { return area["correct"_L1].toBool(); });
    if (areas.isEmpty()) {
        findings.error(u"no-areas"_s, u"areas"_s,
                       tr("There is nothing to find. Draw at least one right area, better wrong "
                          "ones as well."));
    } else if (right == 0) {
        findings.error(u"no-correct"_s, u"areas"_s,
                       tr("No area is marked as right, so nobody can score. Mark the right one."));
    } else if (right == areas.size()) {
        findings.suggest(u"all-correct"_s, u"areas"_s,
                         tr("Every area is right, so who uses the list instead of the picture has "
                            "nothing to decide. Draw some that people wrongly believe."));
    }
    if (areas.size() > mostNamed) {
        findings.suggest(u"many-areas"_s, u"areas"_s,
                         tr("There are more than %1 areas. Learners will not weigh them all, and a "
                            "SCORM 1.2 report can name only %1 by a letter.")
                             .arg(mostNamed));
    }
    if (right > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(
            u"many-correct"_s, u"scoring"_s,
            tr("More than %1 areas are right: scoring part by part is not possible then, "
               "and the question is scored all or nothing. Split it into several.")
                .arg(mostSteps));
    }
}

/// Feedback is missing where a learner would read nothing after the answer.
void checkReplies(FindingList &findings, const JsonView &body)
{
    const QJsonArray areas = body["areas"_L1].toJson().toArray();
    const bool isRightSilent = std::ranges::all_of(areas, [](const QJsonValue &area) {
        return !area["correct"_L1].toBool() || richtext::isBlank(area["feedback"_L1]);
    });
    if (isRightSilent) {
        checkFeedback(findings, body, u"feedbackCorrect"_s,
                      tr("Who answers right is not told why it is right: it may have been a "
                         "guess. Write feedback for the right answer."));
    }
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who marks another place is not told what to look for. Write feedback for "
                     "every wrong answer."));
}

Findings check(const JsonView &body)
{
    FindingList findings(u"hotspot"_s);
    const JsonView areas = body["areas"_L1].toArray();
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkPicture(findings, body);
    checkKey(findings, body);
    checkNames(findings, areas);
    checkDrawing(findings, areas);
    checkReplies(findings, body);
    return findings.findings();
}

double aspectOf(const Media &picture)
{
    const double width = picture.body["width"_L1].toDouble();
    const double height = picture.body["height"_L1].toDouble();
    return width > 0 && height > 0 ? width / height : 1;
}

void checkReach(FindingList &findings, const JsonView &areas, double aspect)
{
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const Area area = areaIn(areas[i]["area"_L1]);
        if (!isDrawn(area))
            continue;
        const QRectF bounds = boundsOf(area, aspect);
        const QRectF picture =
            QRectF(0, 0, 1, 1).adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (!picture.contains(bounds)) {
            findings.error(
                u"outside"_s, areaPlace(i, u"area"_s),
                tr("Area %1 reaches out of the picture. Move it back into it.").arg(i + 1));
        }
        if (std::min(bounds.width(), bounds.height() / aspect) < smallest) {
            findings.suggest(u"small"_s, areaPlace(i, u"area"_s),
                             tr("Area %1 is so small that a finger on a phone misses it. Draw it "
                                "larger than what is to be found.")
                                 .arg(i + 1));
        }
    }
}

/// Where a right and a wrong area overlap, a mark means both, and the first one decides.
void checkOverlap(FindingList &findings, const JsonView &areas, double aspect)
{
    for (qsizetype i = 0; i < areas.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            const bool isSame = areas[i]["correct"_L1].toBool() == areas[k]["correct"_L1].toBool();
            if (isSame
                || !overlap(areaIn(areas[i]["area"_L1]), areaIn(areas[k]["area"_L1]), aspect))
                continue;
            findings.error(
                u"overlap"_s, areaPlace(i, u"area"_s),
                tr("Areas %1 and %2 overlap, and only one of them is right: a mark there "
                   "counts for area %1. Draw them apart.")
                    .arg(k + 1)
                    .arg(i + 1));
        }
    }
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    FindingList findings(u"hotspot"_s);
    const MediaId id(body["media"_L1].toString());
    if (const auto picture = checkedPicture(findings, id, u"media"_s, files)) {
        const JsonView areas = body["areas"_L1].toArray();
        checkReach(findings, areas, aspectOf(*picture));
        checkOverlap(findings, areas, aspectOf(*picture));
    }
    return findings.findings();
}

PlayerList playerAreas(const JsonView &body, PlayerContext &context)
{
    PlayerList areas;
    const QList<JsonView> drawn = drawnIn(body);
    for (const JsonView &stored : drawn) {
        const JsonView area = stored["area"_L1].toObject();
        PlayerObject entry;
        entry.put(u"id"_s, stored["id"_L1]);
        entry.put(u"name"_s, stored["name"_L1].toString().simplified());
        entry.put(u"shape"_s, area["shape"_L1]);
        entry.put(u"corners"_s, area["corners"_L1]);
        entry.put(u"centre"_s, area["centre"_L1]);
        entry.putNumber(u"radius"_s, area["radius"_L1].toDouble());
        entry.putIf(u"correct"_s, stored["correct"_L1].toBool());
        entry.put(u"feedbackHtml"_s, context.html(stored["feedback"_L1]));
        areas.append(entry);
    }
    return areas;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    putPicture(data, MediaId(body["media"_L1].toString()), context);
    data.put(u"alt"_s, body["alt"_L1].toString().simplified());
    data.put(u"areas"_s, playerAreas(body, context));
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body, rightIn(drawnIn(body))));
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    QList<Letter> areas;
    const QList<JsonView> drawn = drawnIn(body);
    for (const JsonView &area : drawn) {
        Letter letter = letterOf(u"area"_s, area["name"_L1].toString().simplified());
        letter.right = area["correct"_L1].toBool();
        areas << letter;
    }
    return {choiceKey(questionLine(body), areas)};
}

} // namespace

Kind kind()
{
    return {.id = u"hotspot"_s,
            .title = tr("Find in the picture"),
            .summary = tr("Places in a picture that the learner finds and marks."),
            .group = Kind::Group::Question,
            .menuRank = 70,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = scoreSteps,
            .letters = letters};
}

} // namespace carrel::kinds::hotspot
