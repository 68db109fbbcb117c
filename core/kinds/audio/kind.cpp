// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/audio/address.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/recording.h"
#include "core/kinds/webaddress.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::kinds::audio {

namespace {

constexpr int version = 1;
constexpr double lengthSlack = 2; // seconds by which a given length may be rounded

QList<Field> form()
{
    return {
        sourceField(tr("A recording on the web is asked for only after the learner's click, and "
                       "needs a connection then. A file is part of the package and always there.")),
        {.key = u"address"_s,
         .label = tr("Address"),
         .type = FieldType::Address,
         .help = tr("Of an mp3, m4a, ogg or wav file, not of the page that shows it. A start time "
                    "at its end is kept."),
         .hint = u"https://…/….mp3"_s,
         .onlyIf = {u"source"_s, u"link"_s}},
        {.key = u"media"_s,
         .label = tr("Sound file"),
         .type = FieldType::Media,
         .help = tr("MP3 or M4A plays everywhere."),
         .accept = u"audio/"_s,
         .onlyIf = {u"source"_s, u"file"_s}},
        lengthField(),
        transcriptField(tr("Everything said, and who says it, as a text. Learners who cannot hear "
                           "or load the recording work with it alone."))};
}

std::optional<AudioAddress> addressOf(const JsonView &body)
{
    return isStoredFile(body) ? std::nullopt : parseAudioAddress(body["address"_L1].toString());
}

/// Formats that play, but not for everyone or not soon.
void checkFormat(FindingList &findings, const QString &type, const QString &place)
{
    if (type == u"audio/ogg") {
        findings.suggest(u"format-ogg"_s, place,
                         tr("The recording is an Ogg file, which older iPhones and Macs do not "
                            "play. Use it as MP3 or M4A."));
    }
    if (type == u"audio/wav") {
        findings.suggest(u"format-wav"_s, place,
                         tr("The recording is a WAV file, about ten times as large as it need be: "
                            "learners on a phone wait for it. Use it as MP3 or M4A."));
    }
}

void checkAddress(FindingList &findings, const JsonView &body)
{
    const auto address = addressOf(body);
    checkWebAddress(
        findings, body["address"_L1].toString(), address.has_value(),
        {.none = tr("There is no recording yet. Paste its address or choose a file."),
         .notHttps = tr("The address does not begin with https://, so browsers refuse to play the "
                        "recording inside a course. Use the https address of the same file."),
         .unusable = tr("No recording can be played from this address. Use the address of the mp3, "
                        "m4a, ogg or wav file itself; of a page, the learner's browser plays "
                        "nothing.")});
    if (address)
        checkFormat(findings, address->type, u"address"_s);
}

Findings check(const JsonView &body)
{
    FindingList findings(u"audio"_s);
    findings.addRichText(form(), body);
    if (!isStoredFile(body))
        checkAddress(findings, body);
    checkRecording(
        findings, body,
        {.noFile = tr("There is no recording yet. Choose a file or paste an address."),
         .noLength = tr("The length of the recording is not given. Learners plan better when they "
                        "know it."),
         .noTranscript =
             tr("There is no transcript. Learners who cannot hear or load the recording "
                "miss it: write what is said.")});
    return findings.findings();
}

/// Only some files say how long they are.
void checkLength(FindingList &findings, const JsonView &body, const Media &media)
{
    const int given = body["seconds"_L1].toInt();
    const double real = media.body["seconds"_L1].toDouble();
    if (given > 0 && real > 0 && std::abs(given - real) > lengthSlack) {
        findings.suggest(u"other-length"_s, u"seconds"_s,
                         tr("The file is %1 seconds long, not %2. Correct the length: learners "
                            "plan by it.",
                            "%1 and %2: whole numbers")
                             .arg(std::lround(real))
                             .arg(given));
    }
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    FindingList findings(u"audio"_s);
    const MediaId id(body["media"_L1].toString());
    if (!isStoredFile(body) || id.isNull())
        return {};
    const auto media = files.media(id);
    if (!media) {
        findings.error(u"file-gone"_s, u"media"_s,
                       tr("The recording is no longer in the course. Choose it again."));
    } else if (!media->type.startsWith("audio/"_L1)) {
        findings.error(u"not-a-recording"_s, u"media"_s,
                       tr("\"%1\" is no recording that browsers can play. Choose an MP3 or M4A "
                          "file.")
                           .arg(media->name));
    } else {
        checkFormat(findings, media->type, u"media"_s);
        checkLength(findings, body, *media);
    }
    return findings.findings();
}

void putAddress(PlayerObject &data, const JsonView &body, PlayerContext &context)
{
    const auto address = addressOf(body);
    if (!address) // the page still has title and transcript
        return;
    context.useThirdParty(address->origin);
    data.put(u"source"_s, u"direct"_s);
    data.put(u"src"_s, address->file);
    data.put(u"type"_s, address->type);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    if (isStoredFile(body))
        putStoredRecording(data, body, context);
    else
        putAddress(data, body, context);
    data.putNumber(u"seconds"_s, body["seconds"_L1].toInt());
    data.put(u"transcriptHtml"_s, context.html(body["transcript"_L1]));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"audio"_s,
            .title = tr("Audio"),
            .summary = tr("A recording from a file or from the web, with its transcript."),
            .group = Kind::Group::Content,
            .menuRank = 35,
            .showsTitle = true,
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

} // namespace carrel::kinds::audio
