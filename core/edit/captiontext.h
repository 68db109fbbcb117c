// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/textmatch.h"
#include "core/model/records.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel {

class CourseView;

/// A file of captions (WebVTT, SubRip) as lines, of which those that are shown can be changed:
/// times, numbers, notes and styles are no words. What is not changed stays byte for byte.
class CaptionText
{
public:
    explicit CaptionText(const QByteArray &file);

    static bool isOne(const Media &media); ///< By its type, and small enough.

    bool isUtf8() const { return m_isUtf8; } ///< Else it was read as Western European.
    qsizetype lineCount() const { return m_lines.size(); }
    QString words(qsizetype line) const; ///< Empty where no words are.
    bool isInMark(qsizetype line, const Stretch &stretch) const; ///< Within "<v Ada>" or "&amp;".

    /// False if the words do not stand there.
    bool exchange(qsizetype line, const Stretch &stretch, const QString &words);
    QByteArray file() const;

private:
    void findWords();

    bool m_isUtf8 = true;
    bool m_hasMark = false; ///< The file begins with a byte order mark.
    bool m_isVtt = false;
    QChar m_end = u'\n';
    QStringList m_lines;
    QList<bool> m_isWords;
};

/// The stored file; nothing if its bytes cannot be read.
std::optional<CaptionText> captionTextOf(const CourseView &view, const Media &media);

} // namespace carrel
