// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/timeline.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::kinds::video {

namespace {

constexpr int longestSeconds = 24 * 60 * 60;

Field timeField(const QString &help)
{
    return {.key = u"time"_s,
            .label = tr("Time"),
            .type = FieldType::Text,
            .help = help,
            .hint = tr("Minutes and seconds, as in 1:05"),
            .isCode = true};
}

/// What is said about the times of a list; each rule begins with `rule`.
struct TimeSentences
{
    QString list;
    QString rule;
    QString unreadable; ///< %1: number of the entry.
    QString disordered;
    QString late;
};

/// One list of times, in order of its entries.
class TimeCheck
{
public:
    TimeCheck(FindingList &findings, const JsonView &body, TimeSentences sentences)
        : m_findings(findings)
        , m_length(body["seconds"_L1].toInt())
        , m_sentences(std::move(sentences))
    { }

    /// The time of an entry, if it can be read.
    std::optional<int> check(const JsonView &entry, qsizetype index)
    {
        const auto time = parseTime(entry["time"_L1].toString());
        if (!time) {
            report(u"-time"_s, index, m_sentences.unreadable);
            return {};
        }
        if (*time <= m_last)
            report(u"-order"_s, index, m_sentences.disordered);
        else if (m_length > 0 && *time >= m_length)
            report(u"-late"_s, index, m_sentences.late);
        m_last = std::max(m_last, *time);
        return time;
    }

    QString place(qsizetype index, const QString &key) const
    {
        return memberPlace(entryPlace(m_sentences.list, index), key);
    }

private:
    void report(const QString &what, qsizetype index, const QString &sentence)
    {
        m_findings.error(m_sentences.rule + what, place(index, u"time"_s), sentence.arg(index + 1));
    }

    FindingList &m_findings;
    int m_length; ///< Of the film; 0: not given.
    int m_last = -1;
    TimeSentences m_sentences;
};

void checkChapters(FindingList &findings, const JsonView &body)
{
    TimeCheck times(
        findings, body,
        {.list = u"chapters"_s,
         .rule = u"chapter"_s,
         .unreadable = tr("The time of chapter %1 cannot be read, so learners do not see the "
                          "chapter. Write minutes and seconds, as in 1:05."),
         .disordered = tr("Chapter %1 does not begin after the one before it, so the list jumps "
                          "back and forth. Put the chapters in the order of the film."),
         .late = tr("Chapter %1 begins after the end of the film, so it leads nowhere. Correct "
                    "its time or the length of the film.")});
    QSet<QString> titles;
    const JsonView chapters = body["chapters"_L1].toArray();
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        times.check(chapters[i], i);
        const QString title = chapters[i]["title"_L1].toString().simplified().toCaseFolded();
        const QString place = times.place(i, u"title"_s);
        if (title.isEmpty()) {
            findings.error(u"chapter-no-title"_s, place,
                           tr("Chapter %1 has no title, so learners cannot tell what they would "
                              "jump to. Name what is shown there.")
                               .arg(i + 1));
        } else if (titles.contains(title)) {
            findings.suggest(u"chapter-same-title"_s, place,
                             tr("Chapter %1 has the same title as another one. Say what is "
                                "different in it.")
                                 .arg(i + 1));
        }
        titles.insert(title);
    }
}

void checkStops(FindingList &findings, const JsonView &body)
{
    TimeCheck times(
        findings, body,
        {.list = u"stops"_s,
         .rule = u"stop"_s,
         .unreadable = tr("The time of stop %1 cannot be read, so the film does not stop there. "
                          "Write minutes and seconds, as in 1:05."),
         .disordered = tr("Stop %1 does not come after the one before it. Each stop asks the next "
                          "question below the film: put the stops in the order of the film."),
         .late = tr("Stop %1 lies at or after the end of the film, so the film does not stop for "
                    "it. Correct its time or the length of the film.")});
    const JsonView stops = body["stops"_L1].toArray();
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (times.check(stops[i], i) == 0) {
            findings.suggest(u"stop-at-start"_s, times.place(i, u"time"_s),
                             tr("Stop %1 lies at the very beginning, where nothing was shown yet. "
                                "Put the question above the film, or ask later.")
                                 .arg(i + 1));
        }
    }
    if (!stops.isEmpty() && body["seconds"_L1].toInt() == 0) {
        findings.suggest(u"stops-no-length"_s, u"seconds"_s,
                         tr("The film has stops, but its length is not given, so nobody can tell "
                            "whether they lie within it. Give the length."));
    }
}

} // namespace

std::optional<int> parseTime(const QString &time)
{
    static const QRegularExpression clock(
        QRegularExpression::anchoredPattern(u"(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5})"_s));
    const auto match = clock.match(time.trimmed());
    if (!match.hasMatch())
        return {};
    const bool hasHours = match.hasCaptured(1);
    const bool hasMinutes = match.hasCaptured(2);
    const int minutes = match.captured(2).toInt();
    const int rest = match.captured(3).toInt();
    if ((hasHours && minutes > 59) || (hasMinutes && (rest > 59 || match.capturedLength(3) != 2)))
        return {};
    const int seconds = match.captured(1).toInt() * 3600 + minutes * 60 + rest;
    return seconds <= longestSeconds ? std::optional(seconds) : std::nullopt;
}

QList<Field> timelineFields()
{
    return {
        {.key = u"chapters"_s,
         .label = tr("Chapters"),
         .type = FieldType::List,
         .help = tr("Learners see them below the film, with their times, and jump to them."),
         .fields = {{.key = u"title"_s,
                     .label = tr("Title"),
                     .type = FieldType::Text,
                     .help = tr("What is shown from there on.")},
                    timeField(tr("When it begins."))},
         .hasId = true,
         .entryName = tr("chapter", "As it follows Add, Delete, Move")},
        {.key = u"stops"_s,
         .label = tr("Stops for questions"),
         .type = FieldType::List,
         .help = tr("At each stop the film pauses for a question that stands below it on the page: "
                    "at the first stop for the first question or task, at the second for the next. "
                    "Films on YouTube, Vimeo and PeerTube cannot be paused from here; there the "
                    "learner reads when to pause."),
         .fields = {timeField(tr("When the film pauses."))},
         .hasId = true,
         .entryName = tr("stop", "As it follows Add, Delete, Move")}};
}

void checkTimeline(FindingList &findings, const JsonView &body)
{
    checkChapters(findings, body);
    checkStops(findings, body);
}

void putTimeline(PlayerObject &data, const JsonView &body)
{
    QJsonArray chapters;
    for (const JsonView &entry : body["chapters"_L1].toArray()) {
        const QString title = entry["title"_L1].toString().simplified();
        const auto time = parseTime(entry["time"_L1].toString());
        if (time && !title.isEmpty())
            chapters.append(QJsonObject{{u"start"_s, *time}, {u"title"_s, title}});
    }
    data.put(u"chapters"_s, chapters);
    QJsonArray stops;
    for (const JsonView &entry : body["stops"_L1].toArray()) {
        if (const auto time = parseTime(entry["time"_L1].toString()))
            stops.append(*time);
    }
    data.put(u"stops"_s, stops);
}

} // namespace carrel::kinds::video
