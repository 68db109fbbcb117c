// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::callout {

namespace {

constexpr int version = 1;
constexpr int mostWords = 80; // what is longer stands out no more
constexpr qsizetype longestHeading = 80; // characters: one line, two on a phone

QList<Field> form()
{
    return {{.key = u"look"_s,
             .label = tr("Stands out as"),
             .type = FieldType::Choice,
             .help = tr("The learner reads this word above the passage, with a sign and a colour "
                        "of its own. Keep warnings for what can do harm."),
             .initial = u"note"_s,
             .choices = {{u"note"_s, tr("Note", "A look of a callout")},
                         {u"tip"_s, tr("Tip", "A look of a callout")},
                         {u"warning"_s, tr("Warning", "A look of a callout")},
                         {u"remember"_s, tr("Remember", "A look of a callout")}}},
            {.key = u"heading"_s,
             .label = tr("Title"),
             .type = FieldType::Text,
             .help = tr("A few words below the word for its look. It may be left empty.")},
            {.key = u"text"_s,
             .label = tr("Text"),
             .type = FieldType::RichText,
             .help = tr("One thing, in two or three sentences. The more a passage holds, the less "
                        "it stands out.")}};
}

/// The words that the player says for the looks, and others for the same.
bool isWordForLook(const QString &words)
{
    static const QStringList known = u"note tip hint warning caution important remember remarque "
                                     "astuce conseil attention noter retenir hinweis tipp achtung "
                                     "warnung merken nota consejo atención recuerda"_s.split(u' ');
    return known.contains(words) || known.contains(words.section(u"à "_s, 1));
}

void checkHeading(FindingList &findings, const JsonView &body)
{
    const QString heading = body["heading"_L1].toString().simplified();
    const QString words = bareWords(heading);
    if (words.isEmpty())
        return;
    if (isWordForLook(words)) {
        findings.suggest(u"title-says-look"_s, u"heading"_s,
                         tr("The title says only what the look says already, so learners read it "
                            "twice. Say what the passage is about, or leave the title empty."));
        return;
    }
    static const QRegularExpression sentenceEnd(u"[.:;!?…\\n]"_s);
    const QString text = richtext::toPlain(body["text"_L1]).trimmed();
    if (bareWords(text.left(text.indexOf(sentenceEnd))) == words) {
        findings.suggest(u"title-repeated"_s, u"heading"_s,
                         tr("The text begins with its own title, so learners read it twice. Take "
                            "the words out of one of them."));
    }
    if (heading.size() > longestHeading) {
        findings.suggest(u"long-title"_s, u"heading"_s,
                         tr("The title has more than %1 characters and is read like a text. Keep "
                            "a few words and move the rest into the text.")
                             .arg(longestHeading));
    }
}

bool hasHeading(const JsonView &text)
{
    const QJsonArray blocks = text.toJson().toArray();
    return std::ranges::any_of(
        blocks, [](const QJsonValue &block) { return block["type"_L1].toString() == u"heading"; });
}

void checkText(FindingList &findings, const JsonView &text)
{
    if (richtext::isBlank(text)) {
        findings.error(u"empty"_s, u"text"_s,
                       tr("This passage has no text: the learner sees a frame around nothing. "
                          "Write it or delete the block."));
        return;
    }
    if (const int words = richtext::wordCount(text.toJson()); words > mostWords) {
        findings.suggest(u"long"_s, u"text"_s,
                         tr("This passage has %1 words. With more than %2 it is a page of its own "
                            "and stands out no more: keep the gist, and move the rest to a text.")
                             .arg(words)
                             .arg(mostWords));
    }
    if (hasHeading(text)) {
        findings.suggest(u"heading-inside"_s, u"text"_s,
                         tr("There is a heading inside the passage, as if it were a chapter. Use "
                            "the title for it."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"callout"_s);
    findings.addRichText(form(), body);
    checkHeading(findings, body);
    checkText(findings, body["text"_L1]);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"look"_s, body["look"_L1].toString(u"note"_s));
    data.put(u"heading"_s, body["heading"_L1].toString().simplified());
    data.put(u"html"_s, context.html(body["text"_L1]));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"callout"_s,
            .title = tr("Callout"),
            .summary = tr("A passage that stands out: a note, a tip, a warning, a thing to "
                          "remember."),
            .group = Kind::Group::Content,
            .menuRank = 12,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::callout
