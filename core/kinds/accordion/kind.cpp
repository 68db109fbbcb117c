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

namespace carrel::kinds::accordion {

namespace {

constexpr int version = 1;
constexpr int firstSections = 2; // in a new block
constexpr int mostSections = 8;
constexpr int fewestWords = 12; // about one line of the page
constexpr qsizetype longestTitle = 60; // characters: one line
constexpr qsizetype longestTab = 24; // characters: several beside each other

QList<Field> sectionFields()
{
    return {{.key = u"title"_s,
             .label = tr("Title"),
             .type = FieldType::Text,
             .help = tr("What the learner reads while the section is closed, and decides by. Say "
                        "what is in it.")},
            {.key = u"text"_s,
             .label = tr("Text"),
             .type = FieldType::RichText,
             .help = tr("Shown when the section is opened.")}};
}

QList<Field> form()
{
    return {
        {.key = u"shownAs"_s,
         .label = tr("Shown as"),
         .type = FieldType::Choice,
         .help = tr("Folded sections are opened below each other. Tabs stand side by side, and "
                    "fold where the screen is too narrow. One after the other goes on with Next "
                    "and Back. Printed, all of it is on the page."),
         .choices = {{u"folded"_s, tr("Folded sections")},
                     {u"tabs"_s, tr("Tabs")},
                     {u"steps"_s, tr("One after the other")}}},
        {.key = u"sections"_s,
         .label = tr("Sections"),
         .type = FieldType::List,
         .help = tr("Many learners open none of them. What everybody must read belongs into the "
                    "open text, what only some need belongs here."),
         .fields = sectionFields(),
         .hasId = true,
         .entryName = tr("section", "As it follows Add, Delete, Move"),
         .fewest = 2}};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("sections"_L1, initialEntries(sectionFields(), firstSections, ids));
    return body;
}

/// A title that tells that its section is no choice (English and French).
bool soundsRequired(const QString &title)
{
    static const QRegularExpression words(
        u"\\b(important|must|mandatory|required|warning|danger|caution|obligatoire|attention|"
        "impératif|à lire)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(title).hasMatch();
}

void checkTitle(FindingList &findings, const QString &title, const QString &place, qsizetype number,
                bool isTab)
{
    if (title.isEmpty()) {
        findings.error(
            u"no-title"_s, place,
            tr("Section %1 has no title, so nobody knows what is in it. Give it one.").arg(number));
        return;
    }
    const qsizetype longest = isTab ? longestTab : longestTitle;
    if (title.size() > longest) {
        findings.suggest(
            u"long-title"_s, place,
            isTab ? tr("The title of section %1 has more than %2 characters, so the tabs seldom "
                       "fit side by side and are folded instead. Shorten it.")
                        .arg(number)
                        .arg(longest)
                  : tr("The title of section %1 has more than %2 characters and is read like a "
                       "text. Shorten it.")
                        .arg(number)
                        .arg(longest));
    }
    if (soundsRequired(title)) {
        findings.suggest(u"required-hidden"_s, place,
                         tr("Section %1 sounds as if everybody must read it, but many learners "
                            "open none. Move it into a text or a callout.")
                             .arg(number));
    }
}

void checkText(FindingList &findings, const JsonView &text, const QString &place, qsizetype number)
{
    if (richtext::isBlank(text)) {
        findings.error(u"empty-section"_s, place,
                       tr("Section %1 is empty: who opens it finds nothing. Write it or take it "
                          "out.")
                           .arg(number));
        return;
    }
    const bool isLine = richtext::wordCount(text.toJson()) < fewestWords
        && !richtext::toPlain(text).contains(u'\n');
    if (isLine && richtext::mediaIn(text.toJson()).isEmpty()) {
        findings.suggest(u"short-section"_s, place,
                         tr("Section %1 is a single line, which is read faster than opened. Show "
                            "it openly, or put it into another section.")
                             .arg(number));
    }
}

void checkSections(FindingList &findings, const JsonView &body)
{
    const bool isTab = body["shownAs"_L1].toString() == u"tabs";
    QHash<QString, qsizetype> seen;
    const JsonView sections = body["sections"_L1].toArray();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString place = entryPlace(u"sections"_s, i);
        const QString title = sections[i]["title"_L1].toString().simplified();
        checkTitle(findings, title, memberPlace(place, u"title"_s), i + 1, isTab);
        checkText(findings, sections[i]["text"_L1], memberPlace(place, u"text"_s), i + 1);
        if (const qsizetype first = firstWith(title.toCaseFolded(), i, seen); first >= 0) {
            findings.error(u"equal-titles"_s, memberPlace(place, u"title"_s),
                           tr("Sections %1 and %2 have the same title, so nobody can choose "
                              "between them. Change one.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"accordion"_s);
    findings.addRichText(form(), body);
    const qsizetype count = body["sections"_L1].toArray().size();
    if (count == 0) {
        findings.error(u"no-sections"_s, u"sections"_s,
                       tr("There is no section, so the learner sees nothing here. Add two or "
                          "delete the block."));
    } else if (count == 1) {
        findings.suggest(u"one-section"_s, u"sections"_s,
                         tr("There is only one section, so there is nothing to choose. Make it a "
                            "text, or add another section."));
    } else if (count > mostSections) {
        findings.suggest(u"many-sections"_s, u"sections"_s,
                         tr("There are %1 sections, and more than %2 closed titles are hard to "
                            "look over. Make several blocks of them, with a heading each.")
                             .arg(count)
                             .arg(mostSections));
    }
    checkSections(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList sections;
    const JsonView stored = body["sections"_L1].toArray();
    for (const JsonView &entry : stored) {
        const QString html = context.html(entry["text"_L1]);
        const QString title = entry["title"_L1].toString().simplified();
        if (html.isEmpty() && title.isEmpty())
            continue;
        PlayerObject section;
        section.put(u"id"_s, entry["id"_L1]);
        section.put(u"title"_s, title);
        section.put(u"html"_s, html);
        sections.append(section);
    }

    PlayerObject data;
    data.put(u"shownAs"_s, body["shownAs"_L1].toString(u"folded"_s));
    data.put(u"sections"_s, sections);
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"accordion"_s,
            .title = tr("Sections to open"),
            .summary = tr("Sections that learners open as they need them: folded, as tabs, or one "
                          "after the other."),
            .group = Kind::Group::Content,
            .menuRank = 14,
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

} // namespace carrel::kinds::accordion
