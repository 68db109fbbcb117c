// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <limits>

namespace carrel {

/// How a stored member is edited and checked. Few types serve nearly all kinds.
enum class FieldType {
    Text, ///< One line of plain text.
    LongText, ///< Plain text with line breaks.
    RichText, ///< core/richtext.
    Toggle,
    Integer, ///< `least`..`most`.
    Number, ///< `least`..`most`.
    Choice, ///< One of `choices` by its stored name.
    Media, ///< Id text of a stored file, or empty; `accept` limits its type.
    Address, ///< https address typed by the author, or empty.
    TextList, ///< A list of plain texts, one line each.
    List, ///< Entries with `fields` each; an entry that has an "id" keeps it for ever.
};

struct FieldChoice
{
    QString name; ///< As stored.
    QString label; ///< Translated.
};

/// One stored member of a kind's body: the form is made of these, and the type check.
struct Field
{
    QString key;
    QString label; ///< Translated.
    FieldType type = FieldType::Text;
    QString help = {}; ///< Translated: what it does to the learner and the LMS.
    QJsonValue initial = {};
    double least = std::numeric_limits<double>::lowest();
    double most = std::numeric_limits<double>::max();
    QList<FieldChoice> choices = {};
    QString accept = {}; ///< Media: prefix of the type, e.g. "image/".
    QList<Field> fields = {}; ///< List: members of one entry.
    bool hasId = false; ///< List: entries carry an "id".
    bool isAdvanced = false; ///< Shown under "More".
};

} // namespace carrel
