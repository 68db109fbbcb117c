// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plaintext/typedblocks.h"

#include "core/base/translate.h"
#include "core/exchange/reading/questionblocks.h"
#include "core/exchange/reading/truthword.h"
#include "core/exchange/reading/words.h"
#include "core/kinds/authornumber.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::plaintext {

namespace {

/// Markdown only where somebody meant it: else signs of formulas and code would be lost.
WordFormat formatOf(const QString &text)
{
    static const QRegularExpression sign(u"\\*\\*\\S|`[^`]+`|\\]\\(https?:|^[-*] \\S"_s,
                                         QRegularExpression::MultilineOption);
    return sign.match(text).hasMatch() ? WordFormat::Markdown : WordFormat::Plain;
}

class BlockWriting
{
public:
    BlockWriting(DraftWriter &writer, const TypedQuestion &question, Passage passage)
        : m_writer(writer)
        , m_question(question)
        , m_passage(std::move(passage))
    { }

    void run();

private:
    void refuse(const QString &why);
    void writeHeading();
    void writeChoice();
    void writeTrueFalse(bool isTrue, const QString &feedbackTrue, const QString &feedbackFalse);
    void writeNumbers();
    void writeTyped();
    void writeOpen();
    bool areTypedAnswers();
    bool tryTrueFalseOptions();
    void markKeys(QList<TypedOption> &options);
    bool isKnown(const QString &key, QList<TypedOption> &options);
    QuestionFrame frame();
    QJsonArray words(const QString &text)
    {
        return storedWords(text, formatOf(text), m_passage.losses);
    }
    QString bare(const QString &text) { return plainWords(text, formatOf(text), m_passage.losses); }

    DraftWriter &m_writer;
    const TypedQuestion &m_question;
    Passage m_passage;
};

void BlockWriting::refuse(const QString &why)
{
    m_writer.refuse(m_passage, DraftItem::Outcome::Error, why);
}

QuestionFrame BlockWriting::frame()
{
    QuestionFrame frame{.stem = words(m_question.stem)};
    const QJsonArray general = words(m_question.feedback);
    frame.replies = {joinedTexts(words(m_question.right), general), general,
                     joinedTexts(words(m_question.wrong), general)};
    for (const QString &hint : m_question.hints)
        frame.hints.append(bare(hint));
    if (m_question.points.isEmpty())
        return frame;
    bool isNumber = false;
    const int points = m_question.points.section(u' ', 0, 0).toInt(&isNumber);
    if (isNumber && points >= 0)
        frame.points = points;
    else
        m_passage.losses.append(
            tr("“%1” is no whole number of points; it gives 1.", "%1: words of the source")
                .arg(m_question.points));
    return frame;
}

void BlockWriting::run()
{
    if (m_question.joinedLines > 0)
        m_passage.notes.append(tr("Lines without a sign of their own were joined to what stands "
                                  "before them."));
    if (m_question.isHeading)
        return writeHeading();
    if (m_question.isComment)
        return m_writer.refuse(
            m_passage, DraftItem::Outcome::NotSupported,
            tr("A comment for those who read the file; courses have no place for it."));
    if (m_question.stem.trimmed().isEmpty())
        return refuse(tr("There are answers here, but no question before them."));
    if (m_question.isUpload)
        return m_writer.refuse(m_passage, DraftItem::Outcome::NotSupported,
                               tr("A file to hand in cannot be a question of a course. Make it a "
                                  "practical activity."));
    if (areTypedAnswers())
        return writeTyped();
    if (m_question.options.size() >= 2)
        return writeChoice();
    if (m_question.options.size() == 1 && !m_question.options.first().isKey)
        return refuse(tr("There is only one option, so there is nothing to choose from."));
    if (!m_question.numbers.isEmpty())
        return writeNumbers();
    if (!m_question.keys.isEmpty() || !m_question.options.isEmpty())
        return writeTyped();
    writeOpen();
}

void BlockWriting::writeHeading()
{
    m_passage.notes.append(tr("The title became a page with what follows."));
    m_writer.beginPage(m_passage, bare(m_question.stem));
}

bool BlockWriting::isKnown(const QString &key, QList<TypedOption> &options)
{
    static const QRegularExpression lettered(u"^\\(?([A-Za-z])(?:[.)\\s].*)?$"_s);
    const QString said = key.trimmed();
    const QString text = bare(said);
    for (TypedOption &option : options) {
        if (bare(option.text).compare(text, Qt::CaseInsensitive) == 0) {
            option.isKey = true;
            return true;
        }
    }
    const auto match = lettered.match(said);
    if (!match.hasMatch())
        return false;
    const int index = match.captured(1).at(0).toLower().unicode() - u'a';
    const bool areLettered = !options.first().letter.isNull();
    for (qsizetype i = 0; i < options.size(); ++i) {
        const bool isIt = areLettered ? options[i].letter.unicode() - u'a' == index : i == index;
        if (!isIt)
            continue;
        options[i].isKey = true;
        return true;
    }
    return false;
}

/// "B", "B and D", "A, C", "B) The second" or the words of an option.
void BlockWriting::markKeys(QList<TypedOption> &options)
{
    static const QRegularExpression several(
        u"^\\(?[A-Za-z]\\)?(?:\\s*(?:,|;|\\+|&|/|\\band\\b|\\bet\\b)\\s*\\(?[A-Za-z]\\)?)+\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"\\s*(?:,|;|\\+|&|/|\\band\\b|\\bet\\b)\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &key : m_question.keys) {
        QString said = key;
        takeKeyMark(said);
        const QStringList parts = several.match(said).hasMatch()
            ? said.split(between, Qt::SkipEmptyParts)
            : QStringList{said};
        for (const QString &part : parts) {
            if (!isKnown(part, options))
                m_passage.losses.append(
                    tr("The answer “%1” is none of the options.", "%1: words of the source")
                        .arg(part.left(80)));
        }
    }
}

void BlockWriting::writeChoice()
{
    if (tryTrueFalseOptions())
        return;
    QList<TypedOption> options = m_question.options;
    // Stars in front of all are bullets.
    if (std::ranges::all_of(options, &TypedOption::isKey)
        && std::ranges::all_of(
            options, [](const TypedOption &o) { return o.letter.isNull() && !o.isBox; })) {
        for (TypedOption &option : options)
            option.isKey = false;
    }
    markKeys(options);
    QList<DraftChoice> choices;
    for (const TypedOption &option : std::as_const(options))
        choices.append({words(option.text), option.isKey, words(option.feedback)});
    if (std::ranges::none_of(options, &TypedOption::isKey))
        m_passage.losses.append(tr("No option was marked as right. Mark the right one."));
    const bool areBoxes = std::ranges::any_of(options, &TypedOption::isBox);
    m_writer.add(m_passage,
                 areBoxes ? multipleBlock(frame(), choices, u"partial"_s)
                          : choiceBlock(frame(), choices));
}

/// A star before each line: as text2qti writes what may be typed. With an answer named below, the
/// stars are bullets.
bool BlockWriting::areTypedAnswers()
{
    const auto isStarred = [](const TypedOption &option) {
        return option.isKey && option.letter.isNull() && !option.isBox;
    };
    if (m_question.options.isEmpty() || !m_question.keys.isEmpty()
        || !std::ranges::all_of(m_question.options, isStarred))
        return false;
    if (m_question.options.size() > 1)
        m_passage.losses.append(tr("Every line has a star, so all were taken as answers to type. "
                                   "If they are options, mark only the right one."));
    return true;
}

/// Two options "True" and "False" are a question of their own.
bool BlockWriting::tryTrueFalseOptions()
{
    QList<TypedOption> options = m_question.options;
    if (options.size() != 2)
        return false;
    const auto first = truthOf(bare(options[0].text));
    const auto second = truthOf(bare(options[1].text));
    if (!first || !second || first == second)
        return false;
    const Passage before = m_passage;
    markKeys(options);
    if (options[0].isKey == options[1].isKey) {
        m_passage = before;
        return false;
    }
    const TypedOption &yes = options[*first ? 0 : 1];
    const TypedOption &no = options[*first ? 1 : 0];
    writeTrueFalse(yes.isKey, yes.feedback, no.feedback);
    return true;
}

void BlockWriting::writeTrueFalse(bool isTrue, const QString &feedbackTrue,
                                  const QString &feedbackFalse)
{
    m_writer.add(m_passage,
                 trueFalseBlock(frame(), {isTrue, words(feedbackTrue), words(feedbackFalse)}));
}

/// "1.41 +- 0.01", "[1, 2]" or a number.
void BlockWriting::writeNumbers()
{
    static const QRegularExpression range(u"^\\[\\s*(.+?)\\s*[,;]\\s*(.+?)\\s*\\]$"_s);
    QList<TypedAnswer> answers;
    double tolerance = 0;
    for (const QString &said : m_question.numbers) {
        QString number = said;
        if (const auto match = range.match(said); match.hasMatch())
            number = match.captured(1) + u".."_s + match.captured(2);
        number.replace(u"±"_s, u"+-"_s);
        const qsizetype play = number.indexOf("+-"_L1);
        if (play >= 0) {
            const auto around = authorRange(number.mid(play + 2).trimmed());
            if (around)
                tolerance = std::max(tolerance, around->from);
            else
                m_passage.losses.append(tr("“%1” is no number, so the answer has to be exact.",
                                           "%1: words of the source")
                                            .arg(number.mid(play + 2).trimmed()));
            number.truncate(play);
        }
        number = number.trimmed();
        if (!authorRange(number))
            return refuse(tr("“%1” is no number.", "%1: words of the source").arg(said.left(60)));
        answers.append({.text = number});
    }
    m_writer.add(m_passage, numericBlock(frame(), answers, tolerance));
}

/// No options, but an answer: true or false, a number, or words to type.
void BlockWriting::writeTyped()
{
    QStringList said = m_question.keys;
    for (const TypedOption &option : m_question.options)
        said.append(option.text);
    const QString only = bare(said.first());
    if (said.size() == 1 && truthOf(only))
        return writeTrueFalse(*truthOf(only), {}, {});
    const bool isNumber = said.size() == 1 && authorRange(only).has_value();
    if (isNumber)
        return m_writer.add(m_passage, numericBlock(frame(), {{.text = only}}, 0));
    QList<TypedAnswer> answers;
    for (const QString &each : said) {
        for (const QString &part : each.split(u';', Qt::SkipEmptyParts)) {
            if (const QString text = bare(part); !text.isEmpty())
                answers.append({.text = text});
        }
    }
    if (answers.isEmpty())
        return refuse(tr("No answer stands behind the colon."));
    constexpr int longestTyped = 60;
    if (answers.size() == 1 && answers.first().text.size() > longestTyped) {
        m_passage.notes.append(tr("The answer is too long to be typed exactly: it became the model "
                                  "answer of an open question."));
        return m_writer.add(
            m_passage,
            longTextBlock(frame(), joinedTexts(words(said.first()), words(m_question.feedback))));
    }
    m_writer.add(m_passage, shortTextBlock(frame(), answers));
}

void BlockWriting::writeOpen()
{
    const bool asks = m_question.isEssay || m_question.isNumbered
        || m_question.stem.trimmed().endsWith(u'?') || !m_question.feedback.isEmpty();
    if (!asks) {
        m_passage.notes.append(tr("There is neither a question nor an answer here: it became a "
                                  "text."));
        return m_writer.add(m_passage, textBlock(words(m_question.stem), {}));
    }
    if (!m_question.isEssay)
        m_passage.losses.append(tr("No answers were found, so it became an open question. If it "
                                   "has options, begin their lines with a) b) c)."));
    const QuestionFrame framed = frame();
    m_writer.add(m_passage, longTextBlock(framed, framed.replies.correct));
}

} // namespace

void write(DraftWriter &writer, const TypedQuestion &question, Passage passage)
{
    BlockWriting(writer, question, std::move(passage)).run();
}

Result<Draft> readTyped(const ImportSource &source, Dialect dialect, const QuestionWriter &write,
                        IdSource &ids, const Progress &progress)
{
    CARREL_TRY_VALUE(text, sourceText(source.bytes));
    DraftWriter writer(QFileInfo(source.name).completeBaseName(), ids);
    if (text.isGuessed)
        writer.note(encodingNote());
    const QList<TypedQuestion> questions = questionsIn(text.lines, dialect);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (!goesOn(progress, i, questions.size()))
            return givenUp();
        const Passage passage{questions[i].firstLine,
                              text.passage(questions[i].firstLine, questions[i].lastLine)};
        if (writer.isFull()) {
            writer.refuse(passage, DraftItem::Outcome::Error, tooManyNote());
            break;
        }
        write(writer, questions[i], passage);
    }
    return writer.finish();
}

} // namespace carrel::plaintext
