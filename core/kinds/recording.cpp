// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/recording.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int longestSeconds = 24 * 60 * 60;

int secondsOfStart(const QString &time)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s?)?"_s));
    const auto match = form.match(time);
    if (!match.hasMatch())
        return 0;
    const int seconds = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60
        + match.captured(3).toInt();
    return seconds <= longestSeconds ? seconds : 0;
}

} // namespace

Field sourceField(const QString &help)
{
    return {.key = u"source"_s,
            .label = tr("Comes from"),
            .type = FieldType::Choice,
            .help = help,
            .choices = {{u"link"_s, tr("An address on the web")}, {u"file"_s, tr("A file")}},
            .role = FieldRole::Branch};
}

Field lengthField()
{
    return {.key = u"seconds"_s,
            .label = tr("Length in seconds"),
            .type = FieldType::Integer,
            .help = tr("Shown before the learner starts it; 0: not shown."),
            .least = 0,
            .most = longestSeconds};
}

Field transcriptField(const QString &help)
{
    return {.key = u"transcript"_s,
            .label = tr("Transcript"),
            .type = FieldType::RichText,
            .help = help};
}

bool isStoredFile(const JsonView &body)
{
    return body["source"_L1].toString() == u"file";
}

int startOf(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const auto &key : {u"t"_s, u"start"_s, u"time_continue"_s}) {
        if (const int seconds = secondsOfStart(query.queryItemValue(key)))
            return seconds;
    }
    return secondsOfStart(QUrlQuery(url.fragment()).queryItemValue(u"t"_s));
}

QUrl playedFrom(QUrl url, int start)
{
    url.setFragment(start ? u"t=%1"_s.arg(start) : QString());
    return url;
}

void checkRecording(FindingList &findings, const JsonView &body,
                    const RecordingSentences &sentences)
{
    if (isStoredFile(body) && body["media"_L1].toString().isEmpty())
        findings.error(u"no-file"_s, u"media"_s, sentences.noFile);
    if (body["seconds"_L1].toInt() == 0)
        findings.suggest(u"no-length"_s, u"seconds"_s, sentences.noLength);
    if (richtext::isBlank(body["transcript"_L1]))
        findings.error(u"no-transcript"_s, u"transcript"_s, sentences.noTranscript);
}

void putStoredRecording(PlayerObject &data, const JsonView &body, PlayerContext &context)
{
    const MediaId id(body["media"_L1].toString());
    data.put(u"source"_s, u"file"_s);
    if (id.isNull())
        return;
    data.put(u"src"_s, context.mediaHref(id));
    if (const auto media = context.media(id))
        data.put(u"type"_s, media->type);
}

} // namespace carrel
