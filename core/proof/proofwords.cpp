// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofwords.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/proof/proofprofiles.h"

#include <QHash>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

QString profileTitle(const QString &profile)
{
    if (profile == u"generic")
        return tr("Any other platform");
    const ProofProfile *found = findProofProfile(profile);
    return found ? found->title : profile;
}

QString learnerTitle(const QString &learner)
{
    const QHash<QString, QString> titles{{u"perfect"_s, tr("Knows everything")},
                                         {u"fails"_s, tr("Gets everything wrong")},
                                         {u"resumes"_s, tr("Stops halfway and comes back")},
                                         {u"offline"_s, tr("Loses the connection")},
                                         {u"retries"_s, tr("Needs a second try")},
                                         {u"random"_s, tr("Clicks at random")},
                                         {u"silent"_s, tr("Answers nothing")},
                                         {u"killed"_s, tr("The browser crashes")}};
    return titles.value(learner, learner);
}

QString learnerStory(const QString &learner)
{
    const QHash<QString, QString> stories{
        {u"perfect"_s,
         tr("Reads every page, answers everything right, leaves by Exit and comes back once.")},
        {u"fails"_s,
         tr("Reads every page and answers everything wrong until no try and no attempt is left.")},
        {u"resumes"_s,
         tr("Closes the window after half of the pages and goes on later, on another computer.")},
        {u"offline"_s,
         tr("The platform cannot be reached for a while in the middle; then it can again.")},
        {u"retries"_s,
         tr("Answers wrong first and right the second time, wherever that is allowed.")},
        {u"random"_s,
         tr("Three visits with pages and answers by chance; then the kept progress is damaged.")},
        {u"silent"_s, tr("Turns every page and answers nothing; the window is closed by force.")},
        {u"killed"_s,
         tr("The browser disappears right after an answer was saved; the rest follows later.")}};
    return stories.value(learner);
}

QString statusWord(const QString &status)
{
    const QHash<QString, QString> words{
        {u"passed"_s, tr("passed")},        {u"completed"_s, tr("completed")},
        {u"failed"_s, tr("failed")},        {u"incomplete"_s, tr("incomplete")},
        {u"unknown"_s, tr("nothing said")}, {u"not attempted"_s, tr("not begun")}};
    return words.value(status, status);
}

QString elementWords(const QString &element)
{
    const QList<std::pair<QString, QString>> words{
        {u"interactions"_s, tr("record of an answer")},
        {u"objectives"_s, tr("result of a skill")},
        {u"score"_s, tr("score")},
        {u"status"_s, tr("status")},
        {u"location"_s, tr("page")},
        {u"suspend_data"_s, tr("progress")},
        {u"time"_s, tr("time")},
        {u"exit"_s, tr("how the visit ends")},
        {u"progress_measure"_s, tr("pages seen")},
        {u"nav.request"_s, tr("way out")},
    };
    for (const auto &[part, word] : words) {
        if (element.contains(part))
            return word;
    }
    return element;
}

QString timeWords(double seconds)
{
    const qint64 whole = qint64(std::max(0.0, seconds));
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString outcomeWords(const ProofOutcome &outcome)
{
    //: %1 is a number from 0 to 100
    const QString score =
        outcome.score.isEmpty() ? tr("no score") : tr("score %1").arg(outcome.score);
    const QStringList parts{statusWord(outcome.status), score,
                            tr("%n answer(s)", nullptr, outcome.answers),
                            timeWords(outcome.seconds)};
    return parts.join(u" · "_s);
}

QStringList noteWords(const LearnerProof &proof)
{
    const auto titles = [&](const QString &code) {
        QStringList names;
        for (const QString &id : proof.notes.value(code)) {
            const Kind *kind = findKind(id);
            names.append(kind ? kind->title : id);
        }
        names.sort();
        return names.join(u", "_s);
    };
    QStringList notes;
    if (const QString kinds = titles(u"no-answer"_s); !kinds.isEmpty())
        //: %1 is a list of block types
        notes.append(tr("Not answered here, since only the screen can: %1.").arg(kinds));
    if (const QString kinds = titles(u"no-right-answer"_s); !kinds.isEmpty())
        //: %1 is a list of block types
        notes.append(tr("No answer is fully right by the key: %1. Learners cannot get full points "
                        "there.")
                         .arg(kinds));
    if (const QString kinds = titles(u"no-wrong-answer"_s); !kinds.isEmpty())
        //: %1 is a list of block types
        notes.append(tr("No answer is wrong by the key: %1.").arg(kinds));
    if (proof.pages < proof.allPages)
        //: %1 and %2 are numbers of pages
        notes.append(tr("Only the first %1 of %2 pages were gone through.")
                         .arg(proof.pages)
                         .arg(proof.allPages));
    return notes;
}

QString limitsOfProof()
{
    return tr("Proven is what the player tells the platform. The platforms here stand in for real "
              "ones, and nobody clicked on the screen: try the course once in your own platform "
              "before learners do.");
}

QString filledIn(const QString &text, const QStringList &args)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            filled += text[i];
            continue;
        }
        filled += args.value(place - 1);
        ++i;
    }
    return filled;
}

} // namespace carrel
