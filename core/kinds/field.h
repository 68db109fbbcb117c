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
    Entry, ///< The id of an entry of the form's list `entriesOf`, or empty.
    Area, ///< A place in the picture `pictureOf` of the form (core/kinds/area.h).
    Media, ///< Id text of a stored file, or empty; `accept` limits its type.
    Address, ///< https address typed by the author, or empty.
    TextList, ///< A list of plain texts, one line each.
    List, ///< Entries with `fields` each; an entry that has an "id" keeps it for ever.
};

/// What a field is for, where the form shows it in a way of its own.
enum class FieldRole {
    Plain,
    Prompt, ///< Rich text: what the learner is asked or told first.
    Reply, ///< Rich text: said to the learner about what stands before it.
    Key, ///< Toggle: what is right. Outside a list it has two `choices`, "true" and "false".
    OnlyKey, ///< Toggle of a list entry: what is right, on in exactly one of the entries.
    Branch, ///< Choice: decides which fields with `onlyIf` there are, and stands with them.
};

struct FieldChoice
{
    QString name; ///< As stored.
    QString label; ///< Translated.
    QString reply = {}; ///< Key of the Reply that belongs to it.
};

/// A field matters only while a choice has this value: one of the same entry or, if there is none
/// of that key, of the form.
struct FieldCondition
{
    QString key;
    QString name;
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
    FieldRole role = FieldRole::Plain;
    QString hint = {}; ///< Translated: stands in the field while it is empty.
    QString entryName = {}; ///< List: translated, as it follows Add, Delete, Move: "option".
    int fewest = 0; ///< List: how many entries the form leaves at least.
    QString along = {}; ///< TextList in a list: one text for each entry of that list of the form.
    FieldCondition onlyIf = {};
    QString entriesOf = {}; ///< Entry: key of the list.
    QString pictureOf = {}; ///< Area: key of the Media field.
    bool isCode = false; ///< Text that a program reads: a time, a number, the name of a language.
    /// RichText with brackets that mean something: the signs that do (core/kinds/brackets.h).
    QString bracketSigns = {};
};

} // namespace carrel
