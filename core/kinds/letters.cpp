// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/letters.h"

#include "core/kinds/pairing.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int mostLevels = 9; // of a Likert scale; more are reported as text

const QString &letterSigns()
{
    static const QString signs = u"abcdefghijklmnopqrstuvwxyz0123456789"_s;
    return signs;
}

const QString &choiceSigns()
{
    static const QString signs = u"1234567890abcdefghijklmnopqrstuvwxyz"_s;
    return signs;
}

/// Of more than can be named by one character each, the number.
QString nameOf(qsizetype index, const QString &signs, bool fits)
{
    return fits ? QString(signs[index]) : QString::number(index + 1);
}

} // namespace

QString plainLine(const JsonView &richText)
{
    return richtext::toPlain(richText).simplified();
}

Letter letterOf(const QString &part, const QString &text)
{
    return {.letter = {},
            .part = part,
            .text = text,
            .word = text.isEmpty() ? u"picture"_s : QString()};
}

LetterKey choiceKey(const QString &question, QList<Letter> options)
{
    const bool fits = options.size() <= mostNamed;
    for (qsizetype i = 0; i < options.size(); ++i)
        options[i].letter = nameOf(i, letterSigns(), fits);
    return {fits ? u"choice"_s : u"fill-in"_s, question, options};
}

LetterKey pairsKey(const QString &question, QList<Letter> lines, const QList<int> &right,
                   const QStringList &choices)
{
    const bool fits = lines.size() <= mostNamed && choices.size() <= mostNamed;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].letter = nameOf(i, letterSigns(), fits);
        lines[i].right = lines[i].letter + u'.' + nameOf(right[i], choiceSigns(), fits);
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        Letter choice = letterOf(u"choice"_s, choices[i]);
        choice.letter = nameOf(i, choiceSigns(), fits);
        lines << choice;
    }
    return {fits ? u"matching"_s : u"fill-in"_s, question, lines};
}

LetterKey pairingKey(const QString &question, const Pairing &pairing)
{
    QList<Letter> lines;
    QList<int> right;
    for (const Pairing::Line &line : pairing.lines) {
        lines << letterOf(u"line"_s, plainLine(line.text));
        right << line.right;
    }
    QStringList choices;
    for (const Pairing::Choice &choice : pairing.choices)
        choices << choice.text;
    return pairsKey(question, lines, right, choices);
}

LetterKey orderKey(const QString &question, const QStringList &lines)
{
    const bool fits = lines.size() <= mostNamed;
    LetterKey key{fits ? u"sequencing"_s : u"fill-in"_s, question, {}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Letter letter = letterOf(u"line"_s, lines[i]);
        letter.letter = nameOf(i, letterSigns(), fits);
        letter.right = QString::number(i + 1);
        key.letters << letter;
    }
    return key;
}

LetterKey typedKey(const QString &question, const QStringList &right)
{
    return {u"fill-in"_s,
            question,
            {{.letter = {}, .part = u"answer"_s, .text = right.join(u" / "_s), .right = true}}};
}

LetterKey doneKey(const QString &question, const QString &word)
{
    return {u"performance"_s,
            question,
            {{.letter = word, .part = u"task"_s, .text = {}, .word = word}}};
}

LetterKey scaleKey(const QString &question, QList<Letter> levels)
{
    for (qsizetype i = 0; i < levels.size(); ++i)
        levels[i].letter = QString::number(i + 1);
    return {levels.size() <= mostLevels ? u"likert"_s : u"fill-in"_s, question, levels};
}

} // namespace carrel
