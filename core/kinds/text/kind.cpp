// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::text {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return {{.key = u"text"_s,
             .label = tr("Text"),
             .type = FieldType::RichText,
             .help = tr("What the learner reads. Headings, lists, tables, quotes, code, images and "
                        "links are possible.")}};
}

Findings check(const JsonView &body)
{
    FindingList findings(u"text"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["text"_L1])) {
        findings.suggest(u"empty"_s, u"text"_s,
                         tr("This text is empty: the learner sees nothing here. Write it or delete "
                            "the block."));
    }
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"html"_s, context.html(body["text"_L1]));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"text"_s,
            .title = tr("Text"),
            .summary = tr("Words, with headings, lists, tables and images."),
            .group = Kind::Group::Content,
            .menuRank = 10,
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

} // namespace carrel::kinds::text
