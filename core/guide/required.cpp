// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/required.h"

#include "core/base/translate.h"
#include "core/guide/blockcheck.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// Rules of kinds that leave the learner nothing that could be done to the end.
bool cannotBeDone(const Findings &found)
{
    static const QSet<QString> rules{
        u"few-options"_s,   u"no-areas"_s,     u"no-picture"_s, u"no-gap"_s,
        u"few-pairs"_s,     u"few-lines"_s,    u"few-words"_s,  u"few-groups"_s,
        u"no-end"_s,        u"no-situation"_s, u"no-exit"_s,    u"no-items"_s,
        u"no-statements"_s, u"no-cards"_s,     u"few-levels"_s, u"few-steps"_s};
    return hasErrorOf(found, rules);
}

bool saysSomething(const QJsonObject &entry, const QList<Field> &fields)
{
    return std::ranges::any_of(fields, [&](const Field &field) {
        const QJsonValue value = entry[field.key];
        if (field.type == FieldType::RichText)
            return !richtext::isBlank(value);
        const bool isWritten = field.type == FieldType::Text || field.type == FieldType::Media;
        return isWritten && !value.toString().trimmed().isEmpty();
    });
}

/// A list that needs entries has none that says anything.
bool isBlank(const Field &list, const QJsonObject &body)
{
    const QJsonArray entries = body[list.key].toArray();
    return list.type == FieldType::List && list.fewest > 0
        && std::ranges::none_of(entries, [&](const QJsonValue &entry) {
               return saysSomething(entry.toObject(), list.fields);
           });
}

bool isBlank(const Kind &kind, const QJsonObject &body)
{
    return std::ranges::any_of(kind.form, [&](const Field &list) { return isBlank(list, body); });
}

} // namespace

std::optional<Finding> requiredInVain(const Kind &kind, const QJsonObject &body,
                                      const Findings &found)
{
    if (!kind.isAnswered() || !body.value("required"_L1).toBool())
        return {};
    if (!kind.asks(body)) {
        return Finding{Finding::Severity::Error, u"block.required-idle"_s, u"required"_s,
                       tr("The block is required, but it asks nothing of the learner, so the "
                          "course is finished without it. Let learners say that they took part "
                          "or have watched it, or do not require it.")};
    }
    if (cannotBeDone(found) || isBlank(kind, body)) {
        return Finding{Finding::Severity::Error, u"block.required-unreachable"_s, u"required"_s,
                       tr("The block is required, but as it is, nobody can do it: the course "
                          "would never be finished. Complete it, or do not require it.")};
    }
    return {};
}

} // namespace carrel
