// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/model/node.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace carrel {

// The words for people in a course, wherever they are stored: never an id, an address, a number or
// a member that is for programs.

/// One text of a body.
struct BodyText
{
    QString path; ///< As in Finding::field: "options[2].feedback", "hints[0]".
    QString name; ///< Translated, as the author knows it: "Feedback of option 2".
    const Field *field = nullptr; ///< Of a form that lives as long as the program.
    QJsonValue value; ///< Rich text if the field is, else a string.

    bool isRich() const { return field->type == FieldType::RichText; }
};

/// Those of the members that a form names, in its order; empty ones are left out.
QList<BodyText> textsOf(const QList<Field> &form, const QJsonObject &body);

/// The form of a node's texts: that of a block's kind, what a module says of itself. Empty for
/// kinds that this version does not know.
const QList<Field> &textForm(const QString &kind);

/// That of the course settings, by their stored names.
const QList<Field> &settingsTextForm();

/// What a block begins with, on one line: its title, else the first words of its first text; for a
/// module or page its title. Empty if there are none.
QString firstWords(const Node &node);

/// True if this version knows what is in the node's body, so that it may be changed.
bool isChangeable(const Node &node);

} // namespace carrel
