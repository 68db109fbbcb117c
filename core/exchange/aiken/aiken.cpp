// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/aiken/aiken.h"

#include "core/base/translate.h"
#include "core/exchange/plaintext/typedblocks.h"
#include "core/exchange/plaintext/typedquestions.h"
#include "core/exchange/reading/draftwriter.h"
#include "core/exchange/reading/questionblocks.h"
#include "core/exchange/reading/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using plaintext::TypedOption;
using plaintext::TypedQuestion;

int sniffAiken(const ImportSource &source)
{
    static const QRegularExpression key(u"^ANSWER:\\s*[A-Za-z]\\b"_s);
    static const QRegularExpression option(u"^[A-Z][).]"_s);
    static const QRegularExpression number(u"^[0-9]+[.)]\\s"_s);
    qsizetype keys = 0;
    qsizetype options = 0;
    qsizetype numbers = 0;
    for (const QString &line : firstLines(source.bytes)) {
        keys += key.match(line.trimmed()).hasMatch() ? 1 : 0;
        options += option.match(line.trimmed()).hasMatch() ? 1 : 0;
        numbers += number.match(line.trimmed()).hasMatch() ? 1 : 0;
    }
    if (source.name.endsWith(".aiken"_L1, Qt::CaseInsensitive))
        return 100;
    return keys > 0 && options >= 2 * keys && numbers == 0 ? 75 : 0;
}

/// Why it cannot be read, or nothing.
QString problemOf(const TypedQuestion &question)
{
    if (question.stem.trimmed().isEmpty())
        return tr("There are options here, but no question before them.");
    if (question.options.isEmpty())
        return question.keys.isEmpty()
            ? tr("These words are no question: no options follow them. Each begins with a letter "
                 "and a point or bracket, as A. or A).")
            : tr("There are no options before this answer.");
    if (question.options.size() < 2)
        return tr("There is only one option, so there is nothing to choose from.");
    if (question.keys.isEmpty())
        return tr("The question is not finished: no line says ANSWER: and the letter.");
    return {};
}

/// The letters behind ANSWER: mark the options; false: one of them is no option.
bool markKeys(const QString &key, QList<TypedOption> &options)
{
    static const QRegularExpression letters(u"\\b([A-Za-z])\\b"_s);
    bool hasAny = false;
    for (auto at = letters.globalMatch(key.section(u' ', 0, key.contains(u',') ? -1 : 0));
         at.hasNext();) {
        const QChar letter = at.next().captured(1).at(0).toLower();
        const auto option = std::ranges::find(options, letter, &TypedOption::letter);
        if (option == options.end())
            return false;
        option->isKey = true;
        hasAny = true;
    }
    return hasAny;
}

void write(DraftWriter &writer, const TypedQuestion &question, Passage passage)
{
    if (const QString problem = problemOf(question); !problem.isEmpty())
        return writer.refuse(passage, DraftItem::Outcome::Error, problem);
    QList<TypedOption> options = question.options;
    const QString key = question.keys.first().trimmed();
    if (!markKeys(key, options))
        return writer.refuse(
            passage, DraftItem::Outcome::Error,
            tr("The answer “%1” is none of the options.", "%1: words of the source")
                .arg(key.left(40)));
    if (question.stemLines > 1)
        passage.notes.append(tr("The lines of the question were joined; Moodle would keep only the "
                                "last one."));
    if (question.joinedLines > 0)
        passage.notes.append(tr("Lines without a sign of their own were joined to what stands "
                                "before them."));
    QList<DraftChoice> choices;
    for (const TypedOption &option : std::as_const(options))
        choices.append({storedWords(option.text, WordFormat::Plain, passage.losses), option.isKey});
    if (std::ranges::count(options, true, &TypedOption::isKey) > 1)
        passage.losses.append(tr("Several letters are named as the answer: it became a multiple "
                                 "choice question, in which all of them have to be chosen."));
    const QuestionFrame frame{.stem =
                                  storedWords(question.stem, WordFormat::Plain, passage.losses)};
    writer.add(passage, choiceBlock(frame, choices));
}

Result<Draft> readAiken(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    return plaintext::readTyped(source, plaintext::Dialect::Aiken, write, ids, progress);
}

} // namespace

Importer aikenImporter()
{
    return {.id = u"aiken"_s,
            .title = tr("Aiken"),
            .summary = tr("The simplest text format of Moodle: a question, options in capital "
                          "letters, and a line that says ANSWER: and the letter."),
            .suffixes = {u"aiken"_s, u"txt"_s},
            .sniff = sniffAiken,
            .read = readAiken,
            .example = tr("What do you ask first at a handover?\n"
                          "A. Was it a quiet night?\n"
                          "B. What is still open?\n"
                          "ANSWER: B")};
}

} // namespace carrel
