// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/picture.h"
#include "core/kinds/playerobject.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::image {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return {
        {.key = u"media"_s,
         .label = tr("Picture"),
         .type = FieldType::Media,
         .help = tr("A drawing, a photo, a screenshot."),
         .accept = u"image/"_s},
        {.key = u"alt"_s,
         .label = tr("Description"),
         .type = FieldType::LongText,
         .help = tr("What the picture says, in one or two sentences, for learners who cannot "
                    "see it.")},
        {.key = u"decorative"_s,
         .label = tr("Decoration only"),
         .type = FieldType::Toggle,
         .help = tr("The picture says nothing that is not in the text. Screen readers skip it."),
         .isAdvanced = true},
        {.key = u"caption"_s,
         .label = tr("Caption"),
         .type = FieldType::RichText,
         .help = tr("Shown below the picture, for everyone.")},
        {.key = u"longDescription"_s,
         .label = tr("Long description"),
         .type = FieldType::RichText,
         .help = tr("For a plan, a chart, a crowded drawing: everything it shows, as a text "
                    "that learners can open below it.")},
        {.key = u"width"_s,
         .label = tr("Width"),
         .type = FieldType::Choice,
         .help = tr("As wide as the text, or wider where the screen has room."),
         .choices = {{u"text"_s, tr("As the text")}, {u"wide"_s, tr("Wide")}},
         .isAdvanced = true}};
}

void checkDescription(FindingList &findings, const JsonView &body)
{
    const QString alt = body["alt"_L1].toString().simplified();
    if (body["decorative"_L1].toBool()) {
        if (!alt.isEmpty()) {
            findings.suggest(u"decorative-alt"_s, u"alt"_s,
                             tr("The picture is marked as decoration, so its description is never "
                                "read. Take the mark off or delete the description."));
        }
        return;
    }
    if (alt.isEmpty()) {
        findings.error(u"no-alt"_s, u"alt"_s,
                       tr("The picture has no description. Learners who cannot see it miss it: say "
                          "what it shows, or mark it as decoration."));
        return;
    }
    checkAlt(findings, alt, body["caption"_L1], u"alt"_s);
}

Findings check(const JsonView &body)
{
    FindingList findings(u"image"_s);
    findings.addRichText(form(), body);
    if (body["media"_L1].toString().isEmpty()) {
        findings.error(u"no-file"_s, u"media"_s,
                       tr("There is no picture yet. Choose a file or delete the block."));
    }
    checkDescription(findings, body);
    return findings.findings();
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    FindingList findings(u"image"_s);
    checkedPicture(findings, MediaId(body["media"_L1].toString()), u"media"_s, files);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const MediaId id(body["media"_L1].toString());
    const bool isDecorative = body["decorative"_L1].toBool();
    PlayerObject data;
    putPicture(data, id, context);
    if (!isDecorative)
        data.put(u"alt"_s, body["alt"_L1].toString().simplified());
    data.putIf(u"decorative"_s, isDecorative);
    data.put(u"captionHtml"_s, context.html(body["caption"_L1]));
    data.put(u"longHtml"_s, context.html(body["longDescription"_L1]));
    data.put(u"width"_s, body["width"_L1].toString(u"text"_s));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"image"_s,
            .title = tr("Image"),
            .summary = tr("A picture with its description."),
            .group = Kind::Group::Content,
            .menuRank = 20,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::image
