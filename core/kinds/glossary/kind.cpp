// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::kinds::glossary {

namespace {

constexpr int version = 1;
constexpr int firstTerms = 3; // in a new block
constexpr int mostWords = 80; // of a definition: more is a text

QList<Field> termFields()
{
    return {{.key = u"term"_s,
             .label = tr("Term"),
             .help = tr("As it stands in a dictionary: in the singular, without an article.")},
            {.key = u"definition"_s,
             .label = tr("Definition"),
             .type = FieldType::RichText,
             .help = tr("What it means here, in a sentence or two that can be understood without "
                        "the other terms.")},
            {.key = u"forms"_s,
             .label = tr("Other forms"),
             .help = tr("Plural, abbreviation, another name, with commas between. They stand below "
                        "the term, and the search finds them."),
             .isAdvanced = true}};
}

QList<Field> form()
{
    return {
        {.key = u"order"_s,
         .label = tr("Order"),
         .type = FieldType::Choice,
         .help = tr("The alphabet is that of the course language. Your own order suits few terms "
                    "that build on each other; long glossaries are searched by letter."),
         .choices = {{u"sorted"_s, tr("Alphabetical")}, {u"own"_s, tr("As in the list")}}},
        {.key = u"terms"_s,
         .label = tr("Terms"),
         .type = FieldType::List,
         .help = tr("Those that a learner may meet for the first time. With more than ten terms, "
                    "there is a search field."),
         .fields = termFields(),
         .hasId = true,
         .entryName = tr("term", "As it follows Add, Delete, Move"),
         .fewest = 1},
        {.key = u"explain"_s,
         .label = tr("Explain the terms in the texts"),
         .type = FieldType::Toggle,
         .help = tr("In the text blocks of this module, the first place of a page where a term or "
                    "one of its forms occurs is underlined with dots, and shows the definition "
                    "when it is pressed. Quiz pages and the page of the glossary are left out.")}};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("terms"_L1, initialEntries(termFields(), firstTerms, ids));
    return body;
}

QString placeOf(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"terms"_s, index), key);
}

/// The words between commas, the Arabic one too.
QStringList formsOf(const JsonView &term)
{
    static const QRegularExpression commas(u"[,;،]"_s);
    QStringList forms;
    const QStringList parts = term["forms"_L1].toString().split(commas);
    for (const QString &part : parts) {
        if (const QString form = part.simplified(); !form.isEmpty())
            forms << form;
    }
    return forms;
}

void checkDefinition(FindingList &findings, const JsonView &definition, const QString &term,
                     qsizetype index)
{
    const QString place = placeOf(index, u"definition"_s);
    if (richtext::isBlank(definition)) {
        findings.error(u"no-definition"_s, place,
                       tr("Term %1 has no definition, so who looks it up learns nothing. Say what "
                          "it means, or take it out.")
                           .arg(index + 1));
    } else if (bareWords(richtext::toPlain(definition)) == bareWords(term)) {
        findings.error(u"repeats-term"_s, place,
                       tr("The definition of term %1 says only the term again. Say what it means "
                          "in other words.")
                           .arg(index + 1));
    } else if (richtext::wordCount(definition.toJson()) > mostWords) {
        findings.suggest(u"long-definition"_s, place,
                         tr("The definition of term %1 has more than %2 words and is looked up, "
                            "not studied. Keep what it means, and move the rest into a text.")
                             .arg(index + 1)
                             .arg(mostWords));
    }
}

/// A term that is there twice, as itself or as a form of another one.
void checkDoubles(FindingList &findings, const JsonView &terms)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString term = terms[i]["term"_L1].toString();
        if (const qsizetype first = firstWith(bareWords(term), i, seen); first >= 0) {
            findings.error(u"equal-terms"_s, placeOf(i, u"term"_s),
                           tr("Terms %1 and %2 are the same. Put their definitions together, or "
                              "say in the term what differs.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QStringList forms = formsOf(terms[i]);
        for (const QString &form : forms) {
            const qsizetype first = firstWith(bareWords(form), i, seen);
            if (first >= 0) {
                findings.suggest(
                    u"equal-forms"_s, placeOf(i, u"forms"_s),
                    first == i
                        ? tr("\"%1\" is there twice in term %2. Take one out.").arg(form).arg(i + 1)
                        : tr("\"%1\" belongs to term %2 and to term %3, so who looks it "
                             "up finds two definitions. Take it out of one of them.")
                              .arg(form)
                              .arg(first + 1)
                              .arg(i + 1));
            }
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"glossary"_s);
    findings.addRichText(form(), body);
    const JsonView terms = body["terms"_L1].toArray();
    if (terms.isEmpty()) {
        findings.error(u"no-terms"_s, u"terms"_s,
                       tr("There is no term, so the learner sees nothing here. Add some or delete "
                          "the block."));
    }
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString term = terms[i]["term"_L1].toString().simplified();
        if (term.isEmpty()) {
            findings.error(u"no-term"_s, placeOf(i, u"term"_s),
                           tr("Term %1 is empty. Write it or take it out.").arg(i + 1));
        }
        checkDefinition(findings, terms[i]["definition"_L1], term, i);
    }
    checkDoubles(findings, terms);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList terms;
    const JsonView stored = body["terms"_L1].toArray();
    for (const JsonView &entry : stored) {
        const QString words = entry["term"_L1].toString().simplified();
        const QString html = context.html(entry["definition"_L1]);
        if (words.isEmpty() || html.isEmpty())
            continue;
        PlayerObject term;
        term.put(u"id"_s, entry["id"_L1]);
        term.put(u"term"_s, words);
        term.put(u"forms"_s, QJsonArray::fromStringList(formsOf(entry)));
        term.put(u"html"_s, html);
        terms.append(term);
    }
    PlayerObject data;
    data.put(u"terms"_s, terms);
    data.putIf(u"sorted"_s, body["order"_L1].toString(u"sorted"_s) == u"sorted");
    data.putIf(u"explain"_s, body["explain"_L1].toBool());
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"glossary"_s,
            .title = tr("Glossary"),
            .summary = tr("Terms with their definitions, to be looked up."),
            .group = Kind::Group::Content,
            .menuRank = 18,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::glossary
