// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/picture.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::flashcards {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 every card was known
constexpr int firstCards = 3; // in a new block
constexpr int fewestCards = 3;
constexpr int mostCards = 30; // what is longer is left before its end
constexpr int mostWords = 40; // on one side
constexpr qsizetype shortestAnswer = 3; // characters: what is shorter is found in many words

QList<Field> cardFields()
{
    return {{.key = u"front"_s,
             .label = tr("Front"),
             .type = FieldType::RichText,
             .help = tr("What the learner sees first: a question, a word, a term."),
             .hint = tr("What is asked")},
            {.key = u"back"_s,
             .label = tr("Back"),
             .type = FieldType::RichText,
             .help = tr("What the learner tries to remember, and sees when the card is turned."),
             .hint = tr("What is to be known")},
            {.key = u"media"_s,
             .label = tr("Picture"),
             .type = FieldType::Media,
             .help = tr("Shown on the front, below the words or in their place. It may be left "
                        "empty."),
             .accept = u"image/"_s},
            {.key = u"alt"_s,
             .label = tr("Description"),
             .type = FieldType::LongText,
             .help = tr("What is to be seen in the picture, for learners who cannot see it, "
                        "without saying what is on the back.")}};
}

QList<Field> form()
{
    return {
        {.key = u"cards"_s,
         .label = tr("Cards"),
         .type = FieldType::List,
         .help = tr("The learner turns each card and says whether they knew it. Those they did "
                    "not know come again, until all are known. It gives no points."),
         .fields = cardFields(),
         .hasId = true,
         .entryName = tr("card", "As it follows Add, Delete, Move"),
         .fewest = 1},
        {.key = u"shuffle"_s,
         .label = tr("Shuffle the cards"),
         .type = FieldType::Toggle,
         .help = tr("Every learner gets the cards in another order. Switch it off where one card "
                    "builds on the one before."),
         .initial = true,
         .isAdvanced = true},
        requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("cards"_L1, initialEntries(cardFields(), firstCards, ids));
    return body;
}

bool hasFront(const JsonView &card)
{
    return !richtext::isBlank(card["front"_L1]) || !card["media"_L1].toString().isEmpty();
}

/// The cards that have two sides; the player gets no others.
QList<JsonView> cardsOf(const JsonView &body)
{
    QList<JsonView> cards;
    const JsonView entries = body["cards"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (hasFront(entry) && !richtext::isBlank(entry["back"_L1]))
            cards << entry.toObject();
    }
    return cards;
}

QString placeOf(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"cards"_s, index), key);
}

QString wordsOf(const JsonView &side)
{
    return bareWords(richtext::toPlain(side));
}

void checkLength(FindingList &findings, const JsonView &side, qsizetype index, const QString &key)
{
    const int words = richtext::wordCount(side.toJson());
    if (words > mostWords) {
        findings.suggest(u"long-side"_s, placeOf(index, key),
                         tr("A side of card %1 has %2 words. More than %3 nobody remembers as one "
                            "thing: split the card, or shorten it.")
                             .arg(index + 1)
                             .arg(words)
                             .arg(mostWords));
    }
}

void checkSides(FindingList &findings, const JsonView &card, qsizetype index)
{
    const JsonView front = card["front"_L1];
    const JsonView back = card["back"_L1];
    if (!hasFront(card)) {
        findings.error(u"empty-front"_s, placeOf(index, u"front"_s),
                       tr("The front of card %1 is empty, so it is left out. Write what is asked, "
                          "or choose a picture.")
                           .arg(index + 1));
    }
    if (richtext::isBlank(back)) {
        findings.error(u"empty-back"_s, placeOf(index, u"back"_s),
                       tr("The back of card %1 is empty, so it is left out. Write what is to be "
                          "known.")
                           .arg(index + 1));
    } else if (wordsOf(front) == wordsOf(back) && richtext::mediaIn(back.toJson()).isEmpty()) {
        findings.error(u"equal-sides"_s, placeOf(index, u"back"_s),
                       tr("Both sides of card %1 say the same, so there is nothing to know. "
                          "Change one.")
                           .arg(index + 1));
    }
    checkLength(findings, front, index, u"front"_s);
    checkLength(findings, back, index, u"back"_s);
}

void checkPicture(FindingList &findings, const JsonView &card, qsizetype index)
{
    const QString alt = card["alt"_L1].toString().simplified();
    const QString place = placeOf(index, u"alt"_s);
    if (card["media"_L1].toString().isEmpty()) {
        if (!alt.isEmpty()) {
            findings.suggest(u"alt-alone"_s, place,
                             tr("Card %1 has the description of a picture, but no picture. Choose "
                                "one or delete the description.")
                                 .arg(index + 1));
        }
        return;
    }
    if (alt.isEmpty()) {
        findings.error(u"no-alt"_s, place,
                       tr("The picture of card %1 has no description, so who cannot see it cannot "
                          "know the answer. Say what it shows, but not what is on the back.")
                           .arg(index + 1));
        return;
    }
    if (checkFileName(findings, alt, place))
        return;
    const QString answer = wordsOf(card["back"_L1]);
    if (answer.size() >= shortestAnswer && alt.toCaseFolded().contains(answer)) {
        findings.suggest(u"alt-answer"_s, place,
                         tr("The description of the picture on card %1 says what is on the back. "
                            "Say what is to be seen instead.")
                             .arg(index + 1));
    }
}

void checkCount(FindingList &findings, qsizetype count)
{
    if (count == 0) {
        findings.error(u"no-cards"_s, u"cards"_s,
                       tr("There are no cards, so the learner sees nothing here. Add some or "
                          "delete the block."));
    } else if (count < fewestCards) {
        findings.suggest(u"few-cards"_s, u"cards"_s,
                         tr("With fewer than %1 cards, each is still in mind when it comes again. "
                            "Add some, or ask a question instead.")
                             .arg(fewestCards));
    } else if (count > mostCards) {
        findings.suggest(u"many-cards"_s, u"cards"_s,
                         tr("There are %1 cards, and with more than %2 many learners stop before "
                            "the end. Make several blocks of them.")
                             .arg(count)
                             .arg(mostCards));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"flashcards"_s);
    findings.addRichText(form(), body);
    const JsonView cards = body["cards"_L1].toArray();
    checkCount(findings, cards.size());
    QHash<QString, qsizetype> fronts;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        checkSides(findings, cards[i], i);
        checkPicture(findings, cards[i], i);
        const QString media = cards[i]["media"_L1].toString();
        const bool isPicture =
            !media.isEmpty() || !richtext::mediaIn(cards[i]["front"_L1].toJson()).isEmpty();
        const QString front = isPicture ? QString() : wordsOf(cards[i]["front"_L1]);
        if (const qsizetype first = firstWith(front, i, fronts); first >= 0) {
            findings.error(u"equal-fronts"_s, placeOf(i, u"front"_s),
                           tr("Cards %1 and %2 ask the same, so nobody can know which answer is "
                              "meant. Change one of them or take it out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
    return findings.findings();
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    return pictureFindings(u"flashcards"_s, body, u"cards"_s, files);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList cards;
    for (const JsonView &stored : cardsOf(body)) {
        const MediaId picture(stored["media"_L1].toString());
        PlayerObject card;
        card.put(u"id"_s, stored["id"_L1]);
        card.put(u"frontHtml"_s, context.html(stored["front"_L1]));
        putPicture(card, picture, context);
        if (!picture.isNull())
            card.put(u"alt"_s, stored["alt"_L1].toString().simplified());
        card.put(u"backHtml"_s, context.html(stored["back"_L1]));
        cards.append(card);
    }

    PlayerObject data;
    data.put(u"cards"_s, cards);
    data.putIf(u"shuffle"_s, body["shuffle"_L1].toBool());
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"flashcards"_s,
            .title = tr("Flashcards"),
            .summary = tr("Cards with two sides, to learn by heart: those not known come again."),
            .group = Kind::Group::Activity,
            .menuRank = 74,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = resultBits,
            // Of every card whether it is known in this round.
            .answerBits = [](const JsonView &body) { return int(cardsOf(body).size()); },
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters =
                [](const JsonView &) {
                    return QList<LetterKey>{
                        {u"performance"_s,
                         {},
                         {{.letter = {}, .part = u"task"_s, .text = {}, .word = u"knownOf"_s}}}};
                }};
}

} // namespace carrel::kinds::flashcards
