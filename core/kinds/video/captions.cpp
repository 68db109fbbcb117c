// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/captions.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace carrel::kinds::video {

namespace {

using What = CaptionProblem::What;

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype mostCues = 20'000;
constexpr qsizetype mostCharacters = 2'000;
constexpr qsizetype mostProblems = 100;

/// "01:02:03.450", "02:03,45", as seconds. Hours may be left out (WebVTT), the separator may be a
/// comma (SubRip).
std::optional<double> secondsOfCue(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?"_s));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(3).toInt() > 59)
        return {};
    const int milliseconds = match.captured(4).leftJustified(3, u'0').toInt();
    const int whole = match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60
        + match.captured(3).toInt();
    return whole + milliseconds / 1000.0;
}

/// Speakers are worth keeping, everything else between < and > is style.
QString withoutMarks(QString text)
{
    static const QRegularExpression voice(u"<v(?:\\.[^ \\t>]*)?[ \\t]+([^>]{1,100})>"_s);
    static const QRegularExpression mark(
        u"</?[A-Za-z0-9][^>]{0,200}>|</>|\\{\\\\[a-z0-9]{1,20}\\}"_s);
    text.replace(voice, u"\\1: "_s);
    text.remove(mark);
    static const std::pair<QString, QString> references[] = {
        {u"&lt;"_s, u"<"_s},       {u"&gt;"_s, u">"_s},       {u"&nbsp;"_s, u"\u00a0"_s},
        {u"&lrm;"_s, u"\u200e"_s}, {u"&rlm;"_s, u"\u200f"_s}, {u"&amp;"_s, u"&"_s}};
    for (const auto &[reference, character] : references)
        text.replace(reference, character);
    return text.trimmed();
}

QString decoded(const QByteArray &file, QList<CaptionProblem> &problems)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(file);
    if (utf8.hasError()) {
        problems << CaptionProblem{What::NotUtf8, 0};
        text = QString::fromLatin1(file);
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

class Reader
{
public:
    explicit Reader(const QByteArray &file)
    {
        m_lines = decoded(file.left(mostBytes), m_captions.problems).split(u'\n');
        if (file.size() > mostBytes)
            problem(What::TooLong, m_lines.size() - 1);
    }

    Captions read()
    {
        while (m_at < m_lines.size()) {
            if (m_captions.cues.size() >= mostCues) {
                problem(What::TooLong, m_at);
                break;
            }
            readBlock();
        }
        std::ranges::stable_sort(m_captions.cues, {}, &Cue::start);
        return m_captions;
    }

private:
    void problem(What what, qsizetype line)
    {
        if (m_captions.problems.size() < mostProblems)
            m_captions.problems << CaptionProblem{what, static_cast<int>(line) + 1};
    }

    /// A block runs to the next blank line. Blocks without a time line are headers and comments.
    void readBlock()
    {
        const qsizetype first = m_at;
        while (m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty())
            ++m_at;
        const QStringList block = m_lines.mid(first, m_at - first);
        ++m_at;
        const bool isNote = !block.isEmpty()
            && (block[0].startsWith("NOTE"_L1) || block[0].startsWith("STYLE"_L1)
                || block[0].startsWith("REGION"_L1));
        for (qsizetype i = 0; i < std::min<qsizetype>(block.size(), 2) && !isNote; ++i) {
            if (block[i].contains("-->"_L1)) {
                readCue(block, i, first);
                return;
            }
        }
    }

    void readCue(const QStringList &block, qsizetype timeLine, qsizetype first)
    {
        const QString times = block[timeLine];
        const auto start = secondsOfCue(times.section("-->"_L1, 0, 0).trimmed());
        const QString rest = times.section("-->"_L1, 1).simplified();
        const auto end = secondsOfCue(rest.section(u' ', 0, 0));
        if (!start || !end) {
            problem(What::UnreadableTime, first + timeLine);
            return;
        }
        if (*end <= *start) {
            problem(What::EndsTooEarly, first + timeLine);
            return;
        }
        QString text = withoutMarks(block.mid(timeLine + 1).join(u'\n'));
        if (text.size() > mostCharacters) {
            problem(What::TooLong, first + timeLine);
            text.truncate(mostCharacters);
        }
        if (!text.isEmpty())
            m_captions.cues << Cue{*start, *end, text};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    Captions m_captions;
};

} // namespace

Captions parseCaptions(const QByteArray &file)
{
    return Reader(file).read();
}

} // namespace carrel::kinds::video
