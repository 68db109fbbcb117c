// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/placeholders.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/richtext/gaps.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// What stands out, or empty.
QString placeholderIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\b(TODO|TBD|FIXME|XXX+)\b|\?\?\?+|\blorem ipsum\b|\bÀ COMPLÉTER\b|\[à compléter\])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression anyCase(u"lorem ipsum"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured() : anyCase.match(text).captured();
}

QString wordsOf(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: return value.toString();
    case FieldType::RichText: return richtext::toPlain(value);
    case FieldType::TextList: {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines.append(line.toString());
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QStringList gapsOf(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::RichText:
    case FieldType::TextList: return gapTextsIn(value);
    default: return {};
    }
}

void walk(Findings &findings, const QList<Field> &fields, const QJsonObject &object,
          const QString &place)
{
    for (const Field &field : fields) {
        const QString where = memberPlace(place, field.key);
        const QJsonValue value = object[field.key];
        if (field.type == FieldType::List) {
            const QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i)
                walk(findings, field.fields, entries[i].toObject(), entryPlace(where, i));
            continue;
        }
        if (const QStringList gaps = gapsOf(field, value); !gaps.isEmpty())
            findings.append(gapFinding(gaps, where));
        const QString placeholder = placeholderIn(wordsOf(field, value));
        if (!placeholder.isEmpty()) {
            findings.append({Finding::Severity::Error, u"block.placeholder"_s, where,
                             tr("“%1” is left here. Learners would read it: write what is "
                                "missing.")
                                 .arg(placeholder)});
        }
    }
}

} // namespace

Findings placeholdersIn(const Kind &kind, const QJsonObject &body)
{
    Findings findings;
    walk(findings, kind.form, body, {});
    return findings;
}

Finding gapFinding(const QStringList &gaps, const QString &field)
{
    return {Finding::Severity::Error, QString(gapRule), field,
            //: %1 is a list of what is to be filled in, as “[[name of your company]]”
            tr("%n gap(s) of the template to fill in here: %1. Learners would read the brackets: "
               "write what is true for you, or take the words out.",
               nullptr, int(gaps.size()))
                .arg(gaps.join(u", "_s))};
}

bool isPlaceholderTitle(const QString &title)
{
    static const QRegularExpression initial(
        u"^(New|Untitled) (quiz page|page|module|part|course)$"
        "|^(Nouveau|Nouvelle) (page|page de quiz|module|partie|cours)$|^Cours sans titre$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return initial.match(title.trimmed()).hasMatch() || !placeholderIn(title).isEmpty();
}

} // namespace carrel
