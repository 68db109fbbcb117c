// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/recording.h"
#include "core/kinds/video/address.h"
#include "core/kinds/video/captions.h"
#include "core/kinds/video/timeline.h"
#include "core/kinds/webaddress.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::kinds::video {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // untouched, watched
constexpr double captionSlack = 5; // seconds that captions may outlast the film

QList<Field> sourceFields()
{
    return {
        sourceField(tr("A film on the web is asked for only after the learner's click, and needs a "
                       "connection then. A file is part of the package and always there.")),
        {.key = u"address"_s,
         .label = tr("Address"),
         .type = FieldType::Address,
         .help = tr("Of a film on YouTube, Vimeo or a PeerTube site, or of an mp4 or webm file. "
                    "Copy it from the browser; a start time in it is kept."),
         .onlyIf = {u"source"_s, u"link"_s}},
        {.key = u"media"_s,
         .label = tr("Video file"),
         .type = FieldType::Media,
         .help = tr("MP4 with H.264 plays everywhere."),
         .accept = u"video/"_s,
         .onlyIf = {u"source"_s, u"file"_s}}};
}

QList<Field> form()
{
    return sourceFields()
        + QList<Field>{lengthField(),
                       {.key = u"poster"_s,
                        .label = tr("Poster"),
                        .type = FieldType::Media,
                        .help = tr(
                            "The picture shown before the film starts, also where it cannot play."),
                        .accept = u"image/"_s},
                       {.key = u"captions"_s,
                        .label = tr("Captions"),
                        .type = FieldType::Media,
                        .help =
                            tr("A WebVTT or SubRip file with the spoken words and their times."),
                        .accept = u"text/"_s},
                       {.key = u"captionsLanguage"_s,
                        .label = tr("Language of the captions"),
                        .type = FieldType::Text,
                        .help = tr("Its short name, such as en or fr."),
                        .isAdvanced = true,
                        .isCode = true},
                       transcriptField(tr("Everything said and shown, as a text. Learners who "
                                          "cannot see, hear or load "
                                          "the film work with it alone."))}
    + timelineFields()
        + QList<Field>{
            {.key = u"askWatched"_s,
             .label = tr("Ask who has watched it"),
             .type = FieldType::Toggle,
             .help = tr("A button below the film; a film that plays here ticks itself towards its "
                        "end. The LMS is told that it was watched, and nobody checks it. It gives "
                        "no points.")},
            requiredField()};
}

std::optional<VideoAddress> addressOf(const JsonView &body)
{
    return isStoredFile(body) ? std::nullopt : parseVideoAddress(body["address"_L1].toString());
}

void checkAddress(FindingList &findings, const JsonView &body)
{
    const QString address = body["address"_L1].toString();
    checkWebAddress(
        findings, address, parseVideoAddress(address).has_value(),
        {.none = tr("There is no film yet. Paste its address or choose a file."),
         .notHttps = tr("The address does not begin with https://, so browsers refuse to show the "
                        "film inside a course. Use the https address of the same film."),
         .unusable = tr("No film can be played from this address. Use the address of a film on "
                        "YouTube, Vimeo or PeerTube, or of an mp4 or webm file.")});
}

/// Players on other sites bring their own captions; for files only we can.
bool needsCaptions(const JsonView &body)
{
    if (isStoredFile(body))
        return true;
    const auto address = addressOf(body);
    return address && address->source == VideoAddress::Source::Direct;
}

void checkCaptionsGiven(FindingList &findings, const JsonView &body)
{
    const bool hasCaptions = !body["captions"_L1].toString().isEmpty();
    if (!hasCaptions && needsCaptions(body)) {
        findings.error(u"no-captions"_s, u"captions"_s,
                       tr("There are no captions. Learners who cannot hear the film, or play it "
                          "without sound, miss what is said: add a WebVTT or SubRip file."));
    }
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    if (hasCaptions && !tag.match(body["captionsLanguage"_L1].toString()).hasMatch()) {
        findings.suggest(u"captions-language"_s, u"captionsLanguage"_s,
                         tr("The language of the captions is not given. Write its short name, such "
                            "as en or fr."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"video"_s);
    findings.addRichText(form(), body);
    if (!isStoredFile(body))
        checkAddress(findings, body);
    checkRecording(
        findings, body,
        {.noFile = tr("There is no film yet. Choose a file or paste an address."),
         .noLength = tr("The length of the film is not given. Learners plan better when they "
                        "know it."),
         .noTranscript =
             tr("There is no transcript. Learners who cannot see, hear or load the film "
                "miss it: write what is said and shown.")});
    checkCaptionsGiven(findings, body);
    checkTimeline(findings, body);
    return findings.findings();
}

QString captionMessage(const CaptionProblem &problem)
{
    switch (problem.what) {
    case CaptionProblem::What::NotUtf8:
        return tr("The captions are not stored as UTF-8, so accented letters may come out wrong. "
                  "Save the file as UTF-8 and choose it again.");
    case CaptionProblem::What::UnreadableTime:
        return tr("Line %1 of the captions has a time that cannot be read, so that caption is left "
                  "out. Write it as 00:01:02.500 --> 00:01:05.000.")
            .arg(problem.line);
    case CaptionProblem::What::EndsTooEarly:
        return tr("The caption at line %1 ends before it begins, so it is left out. Correct its "
                  "times.")
            .arg(problem.line);
    case CaptionProblem::What::TooLong: break;
    }
    return tr("The captions are too long at line %1, and the rest is left out. Use shorter "
              "captions "
              "or a shorter film.")
        .arg(problem.line);
}

void checkCaptions(FindingList &findings, const JsonView &body, const QByteArray &file)
{
    const Captions captions = parseCaptions(file);
    if (captions.cues.isEmpty()) {
        findings.error(u"captions-empty"_s, u"captions"_s,
                       tr("The captions file holds no caption that can be read. Choose a WebVTT or "
                          "SubRip file."));
        return;
    }
    for (const CaptionProblem &problem : captions.problems)
        findings.error(u"captions-unreadable"_s, u"captions"_s, captionMessage(problem));
    const int seconds = body["seconds"_L1].toInt();
    if (seconds > 0 && captions.cues.last().start > seconds + captionSlack) {
        findings.suggest(u"captions-length"_s, u"captions"_s,
                         tr("The captions go on after the end of the film. Check that they belong "
                            "to it, or correct its length."));
    }
}

/// One stored file of a body: gone, or of the wrong sort.
void checkFile(FindingList &findings, const JsonView &body, MediaReader &files, const QString &key)
{
    const MediaId id(body[key].toString());
    if (id.isNull())
        return;
    const auto media = files.media(id);
    if (!media) {
        findings.error(u"file-gone"_s, key,
                       tr("A file of this film is no longer in the course. Choose it again."));
        return;
    }
    if (key == u"media" && !media->type.startsWith("video/"_L1)) {
        findings.error(
            u"not-a-video"_s, key,
            tr("\"%1\" is not a film that browsers can play. Choose an MP4 or WebM file.")
                .arg(media->name));
    }
    if (key == u"poster" && !media->type.startsWith("image/"_L1)) {
        findings.error(u"not-an-image"_s, key,
                       tr("\"%1\" is not a picture that browsers can show. Choose another poster.")
                           .arg(media->name));
    }
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    FindingList findings(u"video"_s);
    if (isStoredFile(body))
        checkFile(findings, body, files, u"media"_s);
    checkFile(findings, body, files, u"poster"_s);
    checkFile(findings, body, files, u"captions"_s);
    const MediaId captions(body["captions"_L1].toString());
    if (!captions.isNull() && files.media(captions))
        checkCaptions(findings, body, files.smallText(captions));
    return findings.findings();
}

PlayerList playerCaptions(const JsonView &body, PlayerContext &context)
{
    const MediaId id(body["captions"_L1].toString());
    if (id.isNull())
        return {};
    QJsonArray cues;
    const Captions captions = parseCaptions(context.smallText(id));
    for (const Cue &cue : captions.cues)
        cues.append(QJsonArray{cue.start, cue.end, cue.text});
    if (cues.isEmpty())
        return {};
    const QString language = body["captionsLanguage"_L1].toString();
    PlayerObject track;
    track.put(u"lang"_s, language);
    track.put(u"label"_s, language.isEmpty() ? QString() : languageName(language));
    track.put(u"cues"_s, cues);
    PlayerList tracks;
    tracks.append(track);
    return tracks;
}

void putFilm(PlayerObject &data, const JsonView &body, PlayerContext &context)
{
    if (isStoredFile(body)) {
        putStoredRecording(data, body, context);
        return;
    }
    const auto address = addressOf(body);
    if (!address) // the page still has title, poster and transcript
        return;
    const bool isDirect = address->source == VideoAddress::Source::Direct;
    context.useThirdParty(address->origin);
    data.put(u"source"_s, sourceName(address->source));
    data.put(isDirect ? u"src"_s : u"embed"_s, address->embed);
    data.put(u"address"_s, address->page);
    data.put(u"type"_s, address->type);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    putFilm(data, body, context);
    data.putNumber(u"seconds"_s, body["seconds"_L1].toInt());
    const MediaId poster(body["poster"_L1].toString());
    if (!poster.isNull())
        data.put(u"poster"_s, context.mediaHref(poster));
    data.put(u"captions"_s, playerCaptions(body, context));
    data.put(u"transcriptHtml"_s, context.html(body["transcript"_L1]));
    putTimeline(data, body);
    data.putIf(u"askWatched"_s, body["askWatched"_L1].toBool());
    return data;
}

} // namespace

Kind kind()
{
    return {
        .id = u"video"_s,
        .title = tr("Video"),
        .summary = tr("A film from the web or from a file, with captions and transcript."),
        .group = Kind::Group::Content,
        .menuRank = 30,
        .showsTitle = true,
        .version = version,
        .form = form(),
        .defaults = [](IdSource &) { return initialBody(form(), version); },
        .upgrade = [](QJsonObject body, int) { return body; },
        .check = check,
        .checkFiles = checkFiles,
        .playerData = playerData,
        .resultBits = resultBits,
        .answerBits = [](const JsonView &) { return 0; },
        .scoreSteps = [](const JsonView &) { return 0; },
        .isReported = [](const JsonView &body) { return body["askWatched"_L1].toBool(); },
        .letters = [](const JsonView &) { return QList<LetterKey>{doneKey({}, u"watched"_s)}; }};
}

} // namespace carrel::kinds::video
