// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/gaptext.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::clozelist {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               gapTextField(
                   tr("Put the right word into brackets, and after bars the wrong ones that "
                      "its list offers too: Read the sheet [aloud|later|twice]. A gap "
                      "without wrong words of its own offers those of all such gaps."),
                   tr("Read the sheet [aloud|later|twice]: the right word first.")),
               {.key = u"extra"_s,
                .label = tr("More wrong words"),
                .type = FieldType::TextList,
                .help = tr("Offered in every gap that has no wrong words of its own. They fit "
                           "nowhere, so that the last gap does not solve itself.")},
               gapFeedbackField(),
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               gapScoringField()}
    + behaviourFields();
}

bool hasOwnWords(const QStringList &words)
{
    return words.size() > 1;
}

/// What gaps offer that name no wrong words, the right ones first.
QStringList sharedWords(const JsonView &body, const GapText &text)
{
    QStringList words;
    for (const QStringList &gap : text.gaps) {
        if (!hasOwnWords(gap))
            addWord(words, gap.first());
    }
    const JsonView extra = body["extra"_L1].toArray();
    for (const JsonView &word : extra)
        addWord(words, word.toString());
    return words;
}

/// A gap as the learner meets it: what its list offers, and which of it is right.
struct Offer
{
    QStringList words;
    int right = 0;
};

QList<Offer> offersOf(const JsonView &body, const GapText &text)
{
    const QStringList shared = sharedWords(body, text);
    QList<Offer> offers;
    for (const QStringList &gap : text.gaps) {
        Offer offer;
        if (hasOwnWords(gap)) {
            for (const QString &word : gap)
                addWord(offer.words, word);
        } else {
            offer.words = shared;
            offer.right = int(shared.indexOf(gap.first()));
        }
        offers << offer;
    }
    return offers;
}

int answerBits(const JsonView &body)
{
    int bits = 0;
    const QList<Offer> offers = offersOf(body, gapTextOf(body));
    for (const Offer &offer : offers)
        bits += bitsForOneOf(int(offer.words.size()));
    return bits;
}

void checkOffers(FindingList &findings, const JsonView &body, const GapText &text)
{
    const QList<Offer> offers = offersOf(body, text);
    bool isShared = false;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        isShared = isShared || !hasOwnWords(text.gaps[i]);
        if (offers[i].words.size() < 2) {
            findings.error(u"one-word"_s, u"text"_s,
                           tr("Gap %1 offers one word only. Write wrong ones after bars: "
                              "[right|wrong], or under More wrong words.")
                               .arg(i + 1));
        } else if (hasOwnWords(text.gaps[i]) && offers[i].words.size() < text.gaps[i].size()) {
            findings.error(
                u"equal-words"_s, u"text"_s,
                tr("Gap %1 offers a word twice. Change one of them or take it out.").arg(i + 1));
        }
    }
    if (!isShared && !offers.isEmpty() && !body["extra"_L1].toArray().isEmpty()) {
        findings.suggest(u"unused-words"_s, u"extra"_s,
                         tr("Every gap has wrong words of its own, so these are offered nowhere. "
                            "Take them out, or leave a gap with its right word only."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"clozelist"_s);
    const GapText text = gapTextOf(body);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkGaps(findings, body, text);
    checkOffers(findings, body, text);
    checkGapFeedback(findings, body, text);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const GapText text = gapTextOf(body);
    QList<PlayerObject> gaps;
    const QList<Offer> offers = offersOf(body, text);
    for (const Offer &offer : offers) {
        PlayerObject gap;
        gap.put(u"choices"_s, QJsonArray::fromStringList(offer.words));
        gap.putNumber(u"right"_s, offer.right);
        gaps.append(gap);
    }

    return gapPlayerData(body, text, gaps, context);
}

QList<LetterKey> letters(const JsonView &body)
{
    const GapText text = gapTextOf(body);
    QList<QStringList> right;
    for (const QStringList &words : text.gaps)
        right << QStringList{words.first()};
    return {gapLetters(body, text, right)};
}

} // namespace

Kind kind()
{
    return {.id = u"clozelist"_s,
            .title = tr("Gap text with lists"),
            .summary = tr("A text whose gaps are filled from lists of words."),
            .group = Kind::Group::Question,
            .menuRank = 70,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = [](const JsonView &body) { return scoreSteps(body, gapTextOf(body)); },
            .letters = letters};
}

} // namespace carrel::kinds::clozelist
