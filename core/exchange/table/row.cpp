// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/row.h"

#include "core/base/translate.h"
#include "core/exchange/plaintext/typedblocks.h"
#include "core/exchange/reading/questionblocks.h"
#include "core/exchange/reading/truthword.h"
#include "core/exchange/reading/words.h"
#include "core/kinds/authornumber.h"
#include "core/richtext/richtext.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

/// What a row asks for; Guess: it does not say so.
enum class Asks {
    Guess,
    Single,
    Multiple,
    TrueFalse,
    ShortText,
    Numeric,
    Matching,
    Ordering,
    Cloze,
    LongText,
    Text
};

std::optional<Asks> asksFrom(const QString &type)
{
    static const QHash<QString, Asks> names = [] {
        QHash<QString, Asks> table{{QString(), Asks::Guess}};
        const auto put = [&table](Asks asks, const QString &words) {
            for (const QString &word : words.split(u' '))
                table.insert(word, asks);
        };
        put(Asks::Single,
            u"single singlechoice mc mcq multichoice qcu choixunique radio choice "
            "choix"_s);
        put(Asks::Multiple,
            u"multiple multiplechoice multipleresponse multipleanswer ma mr qcm "
            "choixmultiple checkbox checkboxes"_s);
        put(Asks::TrueFalse, u"truefalse tf trueorfalse vraifaux vf vraioufaux boolean"_s);
        put(Asks::ShortText,
            u"shorttext shortanswer short sa textecourt reponsecourte fill "
            "fillin fillintheblank"_s);
        put(Asks::Numeric, u"numeric numerical number numerique nombre"_s);
        put(Asks::Matching, u"matching match pairs appariement association associer relier"_s);
        put(Asks::Ordering, u"ordering order sequence ordre classement ordonner"_s);
        put(Asks::Cloze, u"cloze gaptext gaps textetrous texteatrous trous"_s);
        put(Asks::LongText,
            u"longtext essay open openquestion questionouverte ouverte textelong "
            "redaction composition"_s);
        put(Asks::Text, u"text description information info texte"_s);
        return table;
    }();
    const auto found = names.constFind(evenName(type));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QString difficultyFrom(const QString &cell)
{
    static const QHash<QString, QString> words{
        {u"easy"_s, u"easy"_s},      {u"facile"_s, u"easy"_s},    {u"1"_s, u"easy"_s},
        {u"middle"_s, u"middle"_s},  {u"medium"_s, u"middle"_s},  {u"moyen"_s, u"middle"_s},
        {u"moyenne"_s, u"middle"_s}, {u"2"_s, u"middle"_s},       {u"hard"_s, u"hard"_s},
        {u"difficult"_s, u"hard"_s}, {u"difficile"_s, u"hard"_s}, {u"3"_s, u"hard"_s}};
    return words.value(evenName(cell));
}

class RowWriting
{
public:
    RowWriting(DraftWriter &writer, const Columns &columns, const QStringList &cells,
               Passage passage)
        : m_writer(writer)
        , m_columns(columns)
        , m_passage(std::move(passage))
    {
        sort(cells);
    }

    void run();

private:
    struct Option
    {
        QString text;
        QString feedback;
        bool isKey = false;
    };

    void sort(const QStringList &cells);
    void tellUnplaced(const Column &column, const QString &cell);
    Asks guess() const;
    bool writeAs(Asks asks);
    bool writeChoice(Asks asks);
    bool writeTrueFalse();
    bool writeShortText();
    bool writeNumbers();
    bool writePairs();
    bool writeLines();
    bool writeCloze();
    bool refuse(const QString &why);
    void markKeys(QList<Option> &options);
    bool markKey(const QString &key, QList<Option> &options) const;
    QList<Option> options() const;
    QStringList correctParts() const;
    QuestionFrame frame();
    QJsonArray words(const QString &text)
    {
        return storedWords(text, WordFormat::Moodle, m_passage.losses);
    }

    DraftWriter &m_writer;
    const Columns &m_columns;
    Passage m_passage;
    QHash<Role, QString> m_values;
    QMap<int, QString> m_options; ///< By number; gaps are kept, since keys count them.
    QMap<int, QString> m_replies;
    QStringList m_hints;
};

void RowWriting::tellUnplaced(const Column &column, const QString &cell)
{
    //: %1: name of a column, %2: its words
    m_passage.losses.append(
        tr("A course has no place for the column “%1”: %2.").arg(column.name, cell.left(200)));
}

void RowWriting::sort(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells[i];
        if (cell.isEmpty())
            continue;
        const Column column = i < m_columns.all.size()
            ? m_columns.all[i]
            : Column{.name = tr("Column %1", "%1: a number").arg(i + 1)};
        switch (column.role) {
        case Role::None:
        case Role::Skill:
        case Role::Tags: tellUnplaced(column, cell); break;
        case Role::Id:
        case Role::Page: break;
        case Role::Option: m_options.insert(column.number, cell); break;
        case Role::OptionFeedback: m_replies.insert(column.number, cell); break;
        case Role::Hint: m_hints.append(cell.simplified()); break;
        default: m_values.insert(column.role, cell);
        }
    }
}

QuestionFrame RowWriting::frame()
{
    QuestionFrame frame{.stem = words(m_values.value(Role::Stem)),
                        .hints = m_hints,
                        .title = m_values.value(Role::Title)};
    const QJsonArray general = words(m_values.value(Role::Feedback));
    frame.replies = {joinedTexts(words(m_values.value(Role::FeedbackCorrect)), general), general,
                     joinedTexts(words(m_values.value(Role::FeedbackWrong)), general)};
    if (const QString said = m_values.value(Role::Difficulty); !said.isEmpty()) {
        frame.difficulty = difficultyFrom(said);
        if (frame.difficulty.isEmpty())
            m_passage.losses.append(
                tr("“%1” is no difficulty: easy, middle or hard.", "%1: words of the source")
                    .arg(said.left(40)));
    }
    if (const QString said = m_values.value(Role::Points); !said.isEmpty()) {
        const auto points = authorRange(said);
        const int whole = points ? qRound(points->from) : 1;
        if (!points || whole != points->from || whole < 0)
            m_passage.losses.append(tr("“%1” is no whole number of points; it gives %2.",
                                       "%1: words of the source, %2: a number")
                                        .arg(said.left(20))
                                        .arg(qMax(whole, 1)));
        frame.points = points && whole >= 0 ? qMax(whole, whole == points->from ? 0 : 1) : 1;
    }
    return frame;
}

bool RowWriting::refuse(const QString &why)
{
    m_writer.refuse(m_passage, DraftItem::Outcome::Error, why);
    return false;
}

QList<RowWriting::Option> RowWriting::options() const
{
    QList<Option> options;
    const int last = m_options.isEmpty() ? 0 : m_options.lastKey();
    for (int i = 1; i <= last; ++i)
        options.append({m_options.value(i), m_replies.value(i)});
    return options;
}

/// "A,C", "1;3", "Paris|paname": the cell is split unless it is the words of one option.
QStringList RowWriting::correctParts() const
{
    const QString correct = m_values.value(Role::Correct);
    static const QRegularExpression letters(
        u"^[A-Za-z0-9]{1,2}(\\s*[,;/|+&]\\s*[A-Za-z0-9]{1,2})+$"_s);
    static const QRegularExpression anySign(u"\\s*[,;/|+&]\\s*"_s);
    static const QRegularExpression strongSign(u"\\s*[;|\\n]\\s*"_s);
    if (m_options.values().contains(correct))
        return {correct};
    return correct.split(letters.match(correct).hasMatch() ? anySign : strongSign,
                         Qt::SkipEmptyParts);
}

bool RowWriting::markKey(const QString &key, QList<Option> &options) const
{
    const QString said = key.simplified();
    for (Option &option : options) {
        if (!option.text.isEmpty()
            && option.text.simplified().compare(said, Qt::CaseInsensitive) == 0) {
            option.isKey = true;
            return true;
        }
    }
    static const QRegularExpression lettered(
        u"^(?:option|answer|choice|choix|réponse)?\\s*([A-Za-z]|[0-9]{1,2})[.)]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString sign = lettered.match(said).captured(1);
    if (sign.isEmpty())
        return false;
    const int index = sign[0].isDigit() ? sign.toInt() - 1 : sign[0].toLower().unicode() - u'a';
    if (index < 0 || index >= options.size() || options[index].text.isEmpty())
        return false;
    options[index].isKey = true;
    return true;
}

void RowWriting::markKeys(QList<Option> &options)
{
    for (Option &option : options)
        option.isKey = plaintext::takeKeyMark(option.text);
    const QStringList parts = correctParts();
    for (const QString &part : parts) {
        if (!markKey(part, options))
            m_passage.losses.append(
                tr("The answer “%1” is none of the options.", "%1: words of the source")
                    .arg(part.left(80)));
    }
}

bool RowWriting::writeChoice(Asks asks)
{
    QList<Option> given = options();
    markKeys(given);
    QList<DraftChoice> choices;
    for (const Option &option : std::as_const(given)) {
        if (!option.text.isEmpty())
            choices.append({words(option.text), option.isKey, words(option.feedback)});
        else if (!option.feedback.isEmpty())
            m_passage.losses.append(tr("Feedback to an option that is empty was left out: %1",
                                       "%1: words of the source")
                                        .arg(option.feedback.left(200)));
    }
    if (choices.size() < 2)
        return refuse(tr("There are fewer than two options to choose from."));
    const auto right = std::ranges::count(choices, true, &DraftChoice::isRight);
    if (right == 0)
        m_passage.losses.append(tr("No option was marked as right. Mark the right one."));
    if (asks == Asks::Single && right > 1)
        m_passage.losses.append(tr("Several options are right, so it became a multiple choice "
                                   "question."));
    m_writer.add(m_passage,
                 asks == Asks::Multiple ? multipleBlock(frame(), choices, u"partial"_s)
                                        : choiceBlock(frame(), choices));
    return true;
}

bool RowWriting::writeTrueFalse()
{
    const QString correct = m_values.value(Role::Correct);
    QList<Option> given = options();
    auto truth = truthOf(correct);
    if (!truth && !given.isEmpty()) {
        markKeys(given);
        for (const Option &option : std::as_const(given))
            truth = option.isKey ? truthOf(option.text) : truth;
    }
    if (!truth && (correct == u"1" || correct == u"0"))
        truth = correct == u"1";
    if (!truth)
        return refuse(
            tr("“%1” is neither true nor false.", "%1: words of the source").arg(correct.left(60)));
    TrueFalseKey key{.isTrue = *truth};
    const bool isTurned = !given.isEmpty() && truthOf(given.first().text) == false;
    key.feedbackTrue = words(m_replies.value(isTurned ? 2 : 1));
    key.feedbackFalse = words(m_replies.value(isTurned ? 1 : 2));
    m_writer.add(m_passage, trueFalseBlock(frame(), key));
    return true;
}

bool RowWriting::writeShortText()
{
    QList<TypedAnswer> answers;
    for (const QString &part : correctParts())
        answers.append({.text = part.simplified()});
    if (answers.isEmpty()) {
        for (const Option &option : options()) {
            if (!option.text.isEmpty())
                answers.append({option.text.simplified(), true, words(option.feedback)});
        }
    }
    if (answers.isEmpty())
        return refuse(tr("The row gives no answer."));
    m_writer.add(m_passage, shortTextBlock(frame(), answers));
    return true;
}

bool RowWriting::writeNumbers()
{
    static const QRegularExpression between(u"\\s*[;|\\n]\\s*"_s);
    QList<TypedAnswer> answers;
    double tolerance = 0;
    QStringList parts = m_values.value(Role::Correct).split(between, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        parts = m_options.values();
    for (QString part : parts) {
        part.replace(u"±"_s, u"+-"_s);
        const auto around = authorRange(part.section("+-"_L1, 1).trimmed());
        if (part.contains("+-"_L1) && around)
            tolerance = std::max(tolerance, around->from);
        const QString number = part.section("+-"_L1, 0, 0).trimmed();
        if (!authorRange(number))
            return refuse(tr("“%1” is no number.", "%1: words of the source").arg(part.left(60)));
        if (isAmbiguousNumber(number))
            m_passage.losses.append(
                tr("“%1” may be read as thousands or as a little more than a whole number. Check "
                   "it.",
                   "%1: a number")
                    .arg(number));
        answers.append({.text = number});
    }
    if (answers.isEmpty())
        return refuse(tr("The row gives no answer."));
    m_writer.add(m_passage, numericBlock(frame(), answers, tolerance));
    return true;
}

/// Options are "left -> right".
bool RowWriting::writePairs()
{
    static const QRegularExpression arrow(u"\\s*(?:->|→|=>|=)\\s*"_s);
    QList<DraftPair> pairs;
    for (const QString &text : m_options.values()) {
        const auto match = arrow.match(text);
        if (!match.hasMatch())
            return refuse(tr("“%1” is no pair. Write pairs as item -> what belongs with it.",
                             "%1: words of the source")
                              .arg(text.left(60)));
        pairs.append(
            {words(text.left(match.capturedStart())),
             plainWords(text.mid(match.capturedEnd()), WordFormat::Moodle, m_passage.losses)});
    }
    if (pairs.size() < 2)
        return refuse(tr("A matching question needs at least two pairs."));
    m_writer.add(m_passage, matchingBlock(frame(), pairs));
    return true;
}

/// Options stand in their right order.
bool RowWriting::writeLines()
{
    QList<QJsonArray> lines;
    for (const QString &text : m_options.values())
        lines.append(words(text));
    if (lines.size() < 2)
        return refuse(tr("There are fewer than two lines to put in order."));
    m_writer.add(m_passage, orderingBlock(frame(), lines));
    return true;
}

/// Gaps are brackets in the question.
bool RowWriting::writeCloze()
{
    QuestionFrame framed = frame();
    const QJsonArray text = framed.stem;
    framed.stem = richtext::fromPlain(tr("Fill in the missing words."));
    if (!m_values.value(Role::Stem).contains(u'['))
        return refuse(tr("The text has no gap. Put what is to be typed into brackets: [word]."));
    m_writer.add(m_passage, clozeBlock(framed, text));
    return true;
}

Asks RowWriting::guess() const
{
    const QString correct = m_values.value(Role::Correct);
    if (m_options.size() >= 2) {
        const QStringList texts = m_options.values();
        const bool isTruth = texts.size() == 2 && truthOf(texts[0]) && truthOf(texts[1]);
        return isTruth ? Asks::TrueFalse : Asks::Guess;
    }
    if (m_options.size() == 1 && !correct.isEmpty())
        return Asks::Guess; // options, of which one is missing
    if (truthOf(correct))
        return Asks::TrueFalse;
    if (authorRange(correct))
        return Asks::Numeric;
    return correct.isEmpty() && m_options.isEmpty() ? Asks::LongText : Asks::ShortText;
}

bool RowWriting::writeAs(Asks asks)
{
    switch (asks) {
    case Asks::Guess:
    case Asks::Single:
    case Asks::Multiple: return writeChoice(asks);
    case Asks::TrueFalse: return writeTrueFalse();
    case Asks::ShortText: return writeShortText();
    case Asks::Numeric: return writeNumbers();
    case Asks::Matching: return writePairs();
    case Asks::Ordering: return writeLines();
    case Asks::Cloze: return writeCloze();
    case Asks::LongText:
        m_writer.add(m_passage,
                     longTextBlock(frame(),
                                   joinedTexts(words(m_values.value(Role::Correct)),
                                               words(m_values.value(Role::Feedback)))));
        return true;
    case Asks::Text:
        m_writer.add(m_passage,
                     textBlock(words(m_values.value(Role::Stem)), m_values.value(Role::Title)));
        return true;
    }
    return false;
}

void RowWriting::run()
{
    if (m_values.value(Role::Stem).isEmpty()) {
        refuse(tr("The row has no question."));
        return;
    }
    const QString type = m_values.value(Role::Type);
    auto asks = asksFrom(type);
    if (!asks)
        m_passage.losses.append(tr("The type “%1” is not known; what it asks was guessed from the "
                                   "answers.",
                                   "%1: words of the source")
                                    .arg(type.left(40)));
    if (!asks || *asks == Asks::Guess) {
        asks = guess();
        if (*asks == Asks::LongText)
            m_passage.losses.append(tr("The row gives no answer, so it became an open question."));
    }
    writeAs(*asks);
}

} // namespace

QString pageOf(const Columns &columns, const QStringList &cells)
{
    for (qsizetype i = 0; i < columns.all.size() && i < cells.size(); ++i) {
        if (columns.all[i].role == Role::Page)
            return cells[i].simplified();
    }
    return {};
}

void writeRow(DraftWriter &writer, const Columns &columns, const QStringList &cells,
              Passage passage)
{
    RowWriting(writer, columns, cells, std::move(passage)).run();
}

} // namespace carrel::table
