// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/line.h"

#include "core/exchange/word/richruns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

QString signPattern()
{
    return u"\\*|[✓✔✅☑☒🗹✗✘❌☐□❏❑]|\\[\\s?[xX✓*]?\\s?\\]|\\(\\s?[xX✓]\\s?\\)|\\(\\s\\)"_s;
}

bool isTrueSign(const QString &sign)
{
    static const QRegularExpression right(u"[*✓✔✅☑☒xX🗹]"_s);
    return right.match(sign).hasMatch();
}

Marker markerOf(ListSign sign)
{
    switch (sign) {
    case ListSign::None: return Marker::None;
    case ListSign::Number: return Marker::Number;
    case ListSign::Letter: return Marker::Letter;
    default: return Marker::Bullet;
    }
}

/// Sign and marker that are typed before the text.
void readTypedStart(Line &line, const QString &text)
{
    static const QRegularExpression start(
        u"^\\s*(?:(?<sign>%1)\\s*)?(?:(?:\\((?<l1>[A-Ja-j])\\)|(?<l2>[A-Ja-j])\\)|"
        "(?<l3>[A-Ja-j])\\.(?=\\s))\\s*|\\(?(?<n>\\d{1,3})[.)](?=\\s)\\s*|(?<b>[-–—•▪◦●○‣·o])\\s+)?"
        "(?:(?<sign2>%1)\\s*)?"_s.arg(signPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = start.match(text);
    const QString letter = match.captured(u"l1") + match.captured(u"l2") + match.captured(u"l3");
    const QString number = match.captured(u"n");
    const QString sign = match.captured(u"sign") + match.captured(u"sign2");
    if (!sign.isEmpty()) {
        line.sign = isTrueSign(sign);
        line.isStar = sign == u"*";
    }
    if (!letter.isEmpty() || !number.isEmpty() || !match.captured(u"b").isEmpty()) {
        line.isTyped = true;
        line.ordinal =
            !letter.isEmpty() ? letter[0].toLower().unicode() - u'a' + 1 : number.toInt();
        line.marker = !letter.isEmpty() ? Marker::Letter
            : !number.isEmpty()         ? Marker::Number
                                        : Marker::Bullet;
    }
    line.runs = trimmed(withoutStart(line.runs, match.capturedLength(0)));
}

/// "... **Correct**" behind an option that is not bold itself.
bool takeBoldWord(QList<WordRun> &runs)
{
    static const QRegularExpression word(
        u"\\s+(?:correct|right answer|correct answer|richtig|bonne réponse|correcta)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(textOf(runs));
    const auto isBold = [](const WordMarks &marks) {
        return marks.bold || !marks.colour.isEmpty();
    };
    if (!match.hasMatch() || match.capturedStart(0) == 0)
        return false;
    const QList<WordRun> before = trimmed(withoutEnd(runs, match.capturedLength(0)));
    if (!isWholly(withoutStart(runs, match.capturedStart(0)), isBold) || isWholly(before, isBold))
        return false;
    runs = before;
    return true;
}

} // namespace

Line lineOf(const WordParagraph &paragraph)
{
    Line line;
    line.paragraph = paragraph;
    line.runs = paragraph.runs;
    readTypedStart(line, paragraph.text());
    if (paragraph.listSign != ListSign::None) {
        line.marker = markerOf(paragraph.listSign);
        line.isTyped = false;
        line.level = paragraph.listLevel;
        line.ordinal = paragraph.ordinal;
        if (paragraph.listSign == ListSign::Ticked || paragraph.listSign == ListSign::Unticked)
            line.sign = paragraph.listSign == ListSign::Ticked;
    }
    line.text = textOf(line.runs).trimmed();
    return line;
}

QList<Line> linesOf(const WordParagraph &paragraph)
{
    const QStringList texts = paragraph.text().split(u'\n');
    QList<Line> lines;
    qsizetype start = 0;
    const qsizetype whole = paragraph.text().size();
    for (const QString &text : texts) {
        WordParagraph part = paragraph;
        part.runs = withoutStart(withoutEnd(paragraph.runs, whole - start - text.size()), start);
        if (!lines.isEmpty())
            part.listSign = ListSign::None;
        start += text.size() + 1;
        if (!part.isBlank())
            lines.append(lineOf(part));
    }
    const auto options = std::ranges::count_if(lines, [](const Line &line) {
        return (line.isTyped && line.marker == Marker::Letter)
            || (line.sign.has_value() && !line.isStar);
    });
    const bool isDivided = options >= 2 && !paragraph.hasImage();
    return isDivided ? lines : QList<Line>{lineOf(paragraph)};
}

OptionEnd takeOptionEnd(Line &line)
{
    static const QRegularExpression mark(
        u"\\s*(?:(?<sure>[✓✔✅☑✗✘❌]|\\*+)|(?:←|<-|<=|⇐|–|—|-)\\s*(?<arrow>correct|right|richtig|"
        u"bonne "
        "réponse|juste|correcta)|(?<=\\s)[(\\[]\\s*(?<word>correct(?: answer)?|right(?: "
        "answer)?|x|X|✓|✔|"
        "richtig|korrekt|bonne réponse|correcte|juste|vrai|correcta?o?|wrong|incorrect|falsch|faux|"
        "mauvaise réponse|incorrecte|incorrecta)\\s*[)\\]])\\s*(?:$|(?:[-–—:→]\\s*)(?<why>.+)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption
            | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression reason(
        u"\\s*(?:[(\\[]\\s*(?:feedback|rückmeldung|rétroaction|retour)\\s*[:：]\\s*(?<in>.+)[)\\]]|"
        "(?:→|=>|⇒|->)\\s*(?<after>.+))\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression wrong(u"wrong|incorrect|falsch|faux|mauvaise|[✗✘❌]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    OptionEnd end;
    line.runs = trimmed(line.runs);
    QString text = textOf(line.runs);
    if (const auto match = reason.match(text); match.hasMatch() && match.capturedStart(0) > 0) {
        end.feedback = (match.captured(u"in") + match.captured(u"after")).trimmed();
        line.runs = trimmed(withoutEnd(line.runs, match.capturedLength(0)));
        text = textOf(line.runs);
    }
    if (takeBoldWord(line.runs)) {
        end.sign = true;
        text = textOf(line.runs);
    }
    if (const auto match = mark.match(text); match.hasMatch() && match.capturedStart(0) > 0) {
        const QString said =
            match.captured(u"sure") + match.captured(u"arrow") + match.captured(u"word");
        end.sign = !wrong.match(said).hasMatch();
        if (const QString why = match.captured(u"why").trimmed(); !why.isEmpty())
            end.feedback = why;
        line.runs = trimmed(withoutEnd(line.runs, match.capturedLength(0)));
    }
    line.text = textOf(line.runs).trimmed();
    return end;
}

} // namespace carrel::word
