// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/choicequestion.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/picture.h"
#include "core/kinds/questionfields.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::imagechoice {

namespace {

constexpr int version = 1;

Field mediaField()
{
    return {.key = u"media"_s,
            .label = tr("Picture"),
            .type = FieldType::Media,
            .help = tr("All pictures of a question are shown in cards of the same shape, four wide "
                       "and three high; nothing is cut off."),
            .accept = u"image/"_s};
}

Field altField()
{
    return {.key = u"alt"_s,
            .label = tr("Description"),
            .type = FieldType::LongText,
            .help = tr("What is to be seen, for learners who cannot see it: enough to choose by, "
                       "without saying that it is right or wrong.")};
}

/// The key stands before the picture, which is small then: a thumbnail in a list.
QList<Field> optionFields()
{
    QList<Field> fields = answerFields(FieldRole::OnlyKey);
    fields.insert(1, mediaField());
    fields.insert(2, altField());
    fields.insert(3,
                  {.key = u"caption"_s,
                   .label = tr("Caption"),
                   .help = tr("A few words below the picture, for everyone. It may stay empty.")});
    return fields;
}

QList<Field> form()
{
    return QList<Field>{stemField(),
                        optionsField(optionFields()),
                        feedbackCorrectField(),
                        feedbackWrongField(),
                        pointsField(),
                        triesField(2),
                        shuffleField()}
    + behaviourFields();
}

QString placeOf(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"options"_s, index), key);
}

void checkDescription(FindingList &findings, const QString &alt, qsizetype index)
{
    if (alt.isEmpty()) {
        findings.error(u"no-alt"_s, placeOf(index, u"alt"_s),
                       tr("The picture of option %1 has no description, so who cannot see it "
                          "cannot choose. Say what it shows, but not that it is right or wrong.")
                           .arg(index + 1));
    } else {
        checkFileName(findings, alt, placeOf(index, u"alt"_s));
    }
}

void checkPictures(FindingList &findings, const JsonView &options)
{
    QHash<QString, qsizetype> pictures;
    QHash<QString, qsizetype> descriptions;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString media = options[i]["media"_L1].toString();
        const QString alt = options[i]["alt"_L1].toString().simplified();
        if (media.isEmpty()) {
            findings.error(
                u"no-picture"_s, placeOf(i, u"media"_s),
                tr("Option %1 has no picture. Choose one or take the option out.").arg(i + 1));
        }
        checkDescription(findings, alt, i);
        if (const qsizetype first = firstWith(media, i, pictures); first >= 0) {
            findings.error(u"equal-pictures"_s, placeOf(i, u"media"_s),
                           tr("Options %1 and %2 show the same picture. Change one of them or take "
                              "it out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
        if (const qsizetype first = firstWith(alt.toCaseFolded(), i, descriptions); first >= 0) {
            findings.error(u"equal-alts"_s, placeOf(i, u"alt"_s),
                           tr("The descriptions of options %1 and %2 are the same, so who cannot "
                              "see the pictures cannot tell them apart. Say what differs.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"imagechoice"_s);
    checkChoosing(findings, form(), body);
    checkOneRight(findings, body);
    checkPictures(findings, body["options"_L1].toArray());
    return findings.findings();
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    return pictureFindings(u"imagechoice"_s, body, u"options"_s, files);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    return choicePlayerData(body, 1, context, [&](PlayerObject &entry, const JsonView &option) {
        putPicture(entry, MediaId(option["media"_L1].toString()), context);
        entry.put(u"alt"_s, option["alt"_L1].toString().simplified());
        entry.put(u"caption"_s, option["caption"_L1].toString().simplified());
    });
}

QList<LetterKey> letters(const JsonView &body)
{
    return choiceLetters(body, [](const JsonView &option) {
        const QString alt = option["alt"_L1].toString().simplified();
        return alt.isEmpty() ? option["caption"_L1].toString().simplified() : alt;
    });
}

} // namespace

Kind kind()
{
    return {.id = u"imagechoice"_s,
            .title = tr("Image choice"),
            .summary = tr("A question that is answered by choosing one of several pictures."),
            .group = Kind::Group::Question,
            .menuRank = 55,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &ids) { return choiceDefaults(form(), version, ids); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = rightResultBits,
            .answerBits = [](const JsonView &body) { return bitsForOneOf(optionCount(body)); },
            .scoreSteps = [](const JsonView &) { return 1; },
            .letters = letters};
}

} // namespace carrel::kinds::imagechoice
