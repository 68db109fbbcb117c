// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/captiontext.h"

#include "core/edit/courseview.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 longestFile = 1024 * 1024; // as the video block reads
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

} // namespace

bool CaptionText::isOne(const Media &media)
{
    const bool isText = media.type == u"text/vtt" || media.type == u"text/srt";
    return isText && media.size <= longestFile;
}

CaptionText::CaptionText(const QByteArray &file)
    : m_hasMark(file.startsWith(byteOrderMark))
{
    const QByteArray bytes = m_hasMark ? file.sliced(byteOrderMark.size()) : file;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    m_isUtf8 = !utf8.hasError();
    if (!m_isUtf8)
        text = QString::fromLatin1(bytes);
    m_isVtt = text.startsWith("WEBVTT"_L1);
    m_end = text.contains(u'\n') ? u'\n' : u'\r';
    m_lines = text.split(m_end);
    m_isWords.fill(false, m_lines.size());
    findWords();
}

/// As the video block reads them: in each block of lines, those after the times.
void CaptionText::findWords()
{
    qsizetype inBlock = 0; // lines of the block so far
    bool isCue = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString line = m_lines[i].trimmed();
        if (line.isEmpty()) {
            inBlock = 0;
            isCue = false;
            continue;
        }
        const bool isNote = inBlock == 0
            && (line.startsWith("NOTE"_L1) || line.startsWith("STYLE"_L1)
                || line.startsWith("REGION"_L1));
        inBlock += isNote ? 2 : 1; // no times after it
        if (isCue)
            m_isWords[i] = true;
        else
            isCue = !isNote && inBlock <= 2 && line.contains("-->"_L1);
    }
}

QString CaptionText::words(qsizetype line) const
{
    if (line < 0 || line >= m_lines.size() || !m_isWords[line])
        return {};
    const QString &text = m_lines[line];
    return text.endsWith(u'\r') ? text.chopped(1) : text;
}

bool CaptionText::isInMark(qsizetype line, const Stretch &stretch) const
{
    static const QRegularExpression mark(u"<[^<>]*>|&[a-z#0-9]{1,12};|\\{\\\\[^}]*\\}"_s);
    const QString text = words(line);
    for (auto at = mark.globalMatch(text); at.hasNext();) {
        const auto found = at.next();
        if (found.capturedStart() < stretch.at + stretch.length && found.capturedEnd() > stretch.at)
            return true;
    }
    return false;
}

bool CaptionText::exchange(qsizetype line, const Stretch &stretch, const QString &words)
{
    const QString text = this->words(line);
    if (stretch.at < 0 || stretch.at + stretch.length > text.size() || text.isEmpty())
        return false;
    QString written = words;
    if (m_isVtt)
        written.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    m_lines[line].replace(stretch.at, stretch.length, written);
    return true;
}

QByteArray CaptionText::file() const
{
    const QByteArray text = m_lines.join(m_end).toUtf8();
    return m_hasMark ? byteOrderMark.toByteArray() + text : text;
}

std::optional<CaptionText> captionTextOf(const CourseView &view, const Media &media)
{
    const auto device = view.openMedia(media);
    if (!device)
        return {};
    const QByteArray bytes = (*device)->readAll();
    return bytes.size() == media.size ? std::optional(CaptionText(bytes)) : std::nullopt;
}

} // namespace carrel
