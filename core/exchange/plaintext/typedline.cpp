// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plaintext/typedline.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::plaintext {

namespace {

const auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// A line that begins with a word and a colon. French has a blank before it.
struct Named
{
    LineKind kind;
    QRegularExpression pattern;
};

QRegularExpression named(const QString &words)
{
    return QRegularExpression(u"^\\**\\s*(?:%1)\\s*\\**\\s*[:：]\\s*\\**\\s*(.*)$"_s.arg(words),
                              anyCase);
}

const QList<Named> &namedLines()
{
    static const QList<Named> lines{
        {LineKind::Key,
         named(
             u"(?:the )?(?:(?:correct|right) )?(?:answers?|ans|key|solution)(?: is| are)?|correct|"
             "(?:bonnes? )?r[ée]ponses?(?: (?:correctes?|justes?|exactes?))?|corrig[ée]"_s)},
        {LineKind::Right,
         named(
             u"(?:feedback|comment)\\s*\\(?(?:if |when )?(?:correct|right)\\)?|if (?:correct|right)"
             "|si (?:juste|exact|correct)|retour si (?:juste|exact|correct)"_s)},
        {LineKind::Wrong,
         named(u"(?:feedback|comment)\\s*\\(?(?:if |when )?(?:incorrect|wrong)\\)?|if (?:incorrect|"
               "wrong)|si faux|retour si faux"_s)},
        {LineKind::Feedback,
         named(
             u"(?:general )?feedback|explanation|rationale|comment|why|because|retour|explication|"
             "commentaire|pourquoi"_s)},
        {LineKind::Hint, named(u"hint|tip|indice|aide"_s)},
        {LineKind::Points, named(u"points?|marks?|bar[èe]me"_s)},
        {LineKind::Heading, named(u"quiz title|title|titre"_s)},
    };
    return lines;
}

bool readNamed(const QString &line, Dialect dialect, Line &read)
{
    for (const Named &name : namedLines()) {
        if (dialect == Dialect::Aiken && name.kind != LineKind::Key)
            continue;
        if (const auto match = name.pattern.match(line); match.hasMatch()) {
            read.kind = name.kind;
            read.text = match.captured(1).trimmed();
            return true;
        }
    }
    return false;
}

bool readLetter(const QString &line, Dialect dialect, Line &read)
{
    static const QRegularExpression aiken(u"^([A-Za-z])[.)]\\s*(\\S.*)$"_s);
    static const QRegularExpression lettered(
        u"^([*✓✔→]\\s*|\\*\\*)?(?:\\(([A-Za-z])\\)|([A-Za-z])[.)])(?:\\s+|(?=\\S))(\\S.*)$"_s);
    if (dialect == Dialect::Aiken) {
        const auto match = aiken.match(line);
        if (!match.hasMatch())
            return false;
        read = {.kind = LineKind::Option,
                .text = match.captured(2),
                .letter = match.captured(1).at(0).toLower()};
        return true;
    }
    const auto match = lettered.match(line);
    if (!match.hasMatch())
        return false;
    QString words = match.captured(4).trimmed();
    const QString before = match.captured(1).trimmed();
    if (before == u"**")
        words.prepend("**"_L1); // bold reaches over the letter
    const bool isMarked = takeKeyMark(words);
    read = {.kind = LineKind::Option,
            .text = words,
            .letter = (match.captured(2) + match.captured(3)).at(0).toLower(),
            .isKey = isMarked || !before.isEmpty()};
    return true;
}

bool readBox(const QString &line, Line &read)
{
    static const QRegularExpression box(u"^[-*•]?\\s*(?:\\[([ xX*✓]?)\\]|([☐☑☒✅]))\\s*(\\S.*)$"_s);
    const auto match = box.match(line);
    if (!match.hasMatch())
        return false;
    const QString mark = match.captured(1).trimmed() + match.captured(2);
    read = {.kind = LineKind::Option,
            .text = match.captured(3).trimmed(),
            .isKey = !mark.isEmpty() && mark != u"☐",
            .isBox = true};
    return true;
}

bool readBullet(const QString &line, Line &read)
{
    static const QRegularExpression bullet(u"^([-–•◦▪*+])\\s+(\\S.*)$"_s);
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return false;
    QString words = match.captured(2).trimmed();
    const bool isMarked = takeKeyMark(words);
    const QString sign = match.captured(1);
    // A star may be a bullet or the mark of what is right: whoever knows the other lines decides.
    read = {.kind = LineKind::Option, .text = words, .isKey = isMarked || sign == u"*"};
    if (sign == u"+")
        read.kind = LineKind::Right;
    return true;
}

bool readSign(const QString &line, Line &read)
{
    static const QRegularExpression room(u"^_{3,}$"_s);
    static const QRegularExpression upload(u"^\\^{3,}$"_s);
    static const QRegularExpression feedback(u"^(?:\\.\\.\\.|…)\\s*(\\S.*)$"_s);
    static const QRegularExpression heading(u"^#{1,6}\\s+(\\S.*)$"_s);
    static const QRegularExpression number(u"^=\\s*(\\[?\\s*[-+]?[0-9].*|\\[.*\\])$"_s);
    if (room.match(line).hasMatch()) {
        read.kind = LineKind::Essay;
    } else if (upload.match(line).hasMatch()) {
        read.kind = LineKind::Upload;
    } else if (const auto said = feedback.match(line); said.hasMatch()) {
        read = {.kind = LineKind::Feedback, .text = said.captured(1)};
    } else if (const auto title = heading.match(line); title.hasMatch()) {
        read = {.kind = LineKind::Heading, .text = title.captured(1)};
    } else if (const auto value = number.match(line); value.hasMatch()) {
        read = {.kind = LineKind::Number, .text = value.captured(1)};
    } else if (line.startsWith("% "_L1)) {
        read = {.kind = LineKind::Comment, .text = line.mid(2)};
    } else {
        return false;
    }
    return true;
}

} // namespace

bool takeKeyMark(QString &words)
{
    static const QRegularExpression bold(u"^(\\*\\*|__)(.+)\\1\\s*$"_s);
    static const QRegularExpression before(u"^[*✓✔]\\s*(?!\\*)(\\S.*)$"_s);
    static const QRegularExpression behind(
        u"^(.*\\S)\\s*(?:\\*|✓|✔|✅|[(\\[](?:correct|right|correct answer|right answer|juste|vrai|"
        "bonne r[ée]ponse|correcte?|exacte?)[)\\]])$"_s,
        anyCase);
    if (const auto match = bold.match(words); match.hasMatch()) {
        words = match.captured(2).trimmed();
        return true;
    }
    if (const auto match = before.match(words); match.hasMatch()) {
        words = match.captured(1).trimmed();
        return true;
    }
    if (const auto match = behind.match(words); match.hasMatch() && !words.endsWith("**"_L1)) {
        words = match.captured(1).trimmed();
        return true;
    }
    return false;
}

Line lineFrom(const QString &line, Dialect dialect)
{
    static const QRegularExpression numbered(u"^\\**\\s*(?:(?:question|q)\\s*\\.?\\s*(?:n[°o]\\.?"
                                             u"\\s*)?)?[0-9]{1,4}\\s*[.):–-]\\s*\\**\\s*"
                                             "(?=[^0-9\\s])(.*)$"_s,
                                             anyCase);
    static const QRegularExpression numberAlone(
        u"^\\**(?:question|q)\\s*\\.?\\s*[0-9]{1,4}\\s*[.):]?\\**$"_s, anyCase);
    const QString words = line.trimmed();
    Line read{.kind = words.isEmpty() ? LineKind::Blank : LineKind::Words, .text = words};
    if (words.isEmpty() || readNamed(words, dialect, read) || readLetter(words, dialect, read)
        || dialect == Dialect::Aiken)
        return read;
    if (const auto match = numbered.match(words); match.hasMatch()) {
        read.kind = LineKind::Numbered;
        read.text = match.captured(1).trimmed();
        if (read.text.endsWith("**"_L1) && read.text.count("**"_L1) % 2 == 1)
            read.text.chop(2); // the bold began before the number
        return read;
    }
    if (numberAlone.match(words).hasMatch())
        return {.kind = LineKind::Numbered};
    if (readSign(words, read) || readBox(words, read) || readBullet(words, read))
        return read;
    return read;
}

} // namespace carrel::plaintext
