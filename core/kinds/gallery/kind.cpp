// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/picture.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::gallery {

namespace {

constexpr int version = 1;
constexpr int firstPictures = 2; // in a new block
constexpr int mostPictures = 24; // more than this nobody looks at

QList<Field> pictureFields()
{
    return {{.key = u"media"_s,
             .label = tr("Picture"),
             .type = FieldType::Media,
             .help = tr("A drawing, a photo, a screenshot."),
             .accept = u"image/"_s},
            {.key = u"alt"_s,
             .label = tr("Description"),
             .type = FieldType::LongText,
             .help = tr("What the picture says, in one or two sentences, for learners who cannot "
                        "see it. It also tells this picture from the others.")},
            {.key = u"caption"_s,
             .label = tr("Caption"),
             .type = FieldType::RichText,
             .help = tr("Shown below the picture, for everyone. It may stay empty.")},
            {.key = u"longDescription"_s,
             .label = tr("Long description"),
             .type = FieldType::RichText,
             .help = tr("For a plan, a chart, a crowded drawing: everything it shows, as a text "
                        "that learners can open below it.")}};
}

QList<Field> form()
{
    return {
        {.key = u"shownAs"_s,
         .label = tr("Shown as"),
         .type = FieldType::Choice,
         .help = tr("A grid shows all pictures at once, small. One after the other shows each as "
                    "wide as the text, with buttons to go on. Each opens larger. Printed, all of "
                    "them are on the page."),
         .choices = {{u"grid"_s, tr("A grid")}, {u"slides"_s, tr("One after the other")}}},
        {.key = u"pictures"_s,
         .label = tr("Pictures"),
         .type = FieldType::List,
         .help = tr("Many learners do not go past the first few. The LMS does not learn which "
                    "ones were looked at."),
         .fields = pictureFields(),
         .hasId = true,
         .entryName = tr("picture", "As it follows Add, Delete, Move"),
         .fewest = 2}};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("pictures"_L1, initialEntries(pictureFields(), firstPictures, ids));
    return body;
}

QString placeOf(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"pictures"_s, index), key);
}

void checkCount(FindingList &findings, qsizetype count)
{
    if (count == 0) {
        findings.error(u"no-pictures"_s, u"pictures"_s,
                       tr("There is no picture, so the learner sees nothing here. Add two or more, "
                          "or delete the block."));
    } else if (count == 1) {
        findings.suggest(u"one-picture"_s, u"pictures"_s,
                         tr("There is only one picture. Show it as an image, which is larger, or "
                            "add another."));
    } else if (count > mostPictures) {
        findings.suggest(u"many-pictures"_s, u"pictures"_s,
                         tr("There are %1 pictures, and nobody looks at more than %2. Keep those "
                            "that show something different.")
                             .arg(count)
                             .arg(mostPictures));
    }
}

void checkPicture(FindingList &findings, const JsonView &picture, qsizetype index)
{
    if (picture["media"_L1].toString().isEmpty()) {
        findings.error(u"no-file"_s, placeOf(index, u"media"_s),
                       tr("Picture %1 has no file, so it is not shown. Choose one or take it out.")
                           .arg(index + 1));
    }
    const QString alt = picture["alt"_L1].toString().simplified();
    if (alt.isEmpty()) {
        findings.error(u"no-alt"_s, placeOf(index, u"alt"_s),
                       tr("Picture %1 has no description. Learners who cannot see it miss it: say "
                          "what it shows.")
                           .arg(index + 1));
    } else {
        checkAlt(findings, alt, picture["caption"_L1], placeOf(index, u"alt"_s));
    }
}

void checkDoubles(FindingList &findings, const JsonView &pictures)
{
    QHash<QString, qsizetype> files;
    QHash<QString, qsizetype> descriptions;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const QString file = pictures[i]["media"_L1].toString();
        const QString alt = pictures[i]["alt"_L1].toString().simplified().toCaseFolded();
        const qsizetype sameFile = firstWith(file, i, files);
        const qsizetype sameWords = firstWith(alt, i, descriptions);
        if (sameFile >= 0) {
            findings.suggest(u"equal-pictures"_s, placeOf(i, u"media"_s),
                             tr("Pictures %1 and %2 are the same. Take one of them out.")
                                 .arg(sameFile + 1)
                                 .arg(i + 1));
        } else if (sameWords >= 0) {
            findings.error(u"equal-alts"_s, placeOf(i, u"alt"_s),
                           tr("The descriptions of pictures %1 and %2 are the same, so who cannot "
                              "see them cannot tell them apart. Say what differs.")
                               .arg(sameWords + 1)
                               .arg(i + 1));
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"gallery"_s);
    findings.addRichText(form(), body);
    const JsonView pictures = body["pictures"_L1].toArray();
    checkCount(findings, pictures.size());
    for (qsizetype i = 0; i < pictures.size(); ++i)
        checkPicture(findings, pictures[i], i);
    checkDoubles(findings, pictures);
    return findings.findings();
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    return pictureFindings(u"gallery"_s, body, u"pictures"_s, files);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList pictures;
    const JsonView stored = body["pictures"_L1].toArray();
    for (const JsonView &entry : stored) {
        PlayerObject picture;
        putPicture(picture, MediaId(entry["media"_L1].toString()), context);
        if (!picture.contains(u"src"_s))
            continue;
        picture.put(u"id"_s, entry["id"_L1]);
        picture.put(u"alt"_s, entry["alt"_L1].toString().simplified());
        picture.put(u"captionHtml"_s, context.html(entry["caption"_L1]));
        picture.put(u"longHtml"_s, context.html(entry["longDescription"_L1]));
        pictures.append(picture);
    }
    PlayerObject data;
    data.put(u"shownAs"_s, body["shownAs"_L1].toString(u"grid"_s));
    data.put(u"pictures"_s, pictures);
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"gallery"_s,
            .title = tr("Gallery"),
            .summary = tr("Several pictures that open larger: as a grid, or one after the other."),
            .group = Kind::Group::Content,
            .menuRank = 22,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::gallery
