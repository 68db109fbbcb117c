// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "core/kinds/kind.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace carrel::test {

/// The next text to stand in a field.
using NextText = std::function<QString()>;

/// What of a body a stranger has chosen.
enum class Chosen {
    Texts, ///< Everything that an author types.
    Everything, ///< And the names, ids and addresses that only a program writes.
};

/// The body with a text in every place where its form has one, in lists, too (an empty one gets an
/// entry), so that a new field is met without a word here. `places`, if given, gets the path of
/// each place, "options[].text".
QJsonObject filledBody(const QList<Field> &form, const QJsonObject &body, const NextText &next,
                       Chosen chosen, QSet<QString> *places = nullptr);

/// Every place of a form where a text can stand.
QSet<QString> textPlaces(const QList<Field> &form);

/// The sample of a kind, as it lies in its folder.
QJsonObject sampleBody(const QString &kind);

/// How a hostile course is made.
struct HostileCourse
{
    QStringList texts; ///< Stand one after the other in the places of the course.
    int copies = 1; ///< Blocks of each kind.
    int first = 0; ///< The text to begin with.
    /// Each block of a kind begins one text further, so that with as many blocks as there are texts
    /// each place meets each text. Else whatever text is next.
    enum class Order { Next, EachInEach } order = Order::Next;
    Chosen chosen = Chosen::Texts;
    qsizetype blocksPerPage = 40;
    QStringList kinds = {}; ///< Empty: all.
};

/// Fills an empty session with modules, pages, blocks, skills, comments, settings and stored files
/// that say nothing else. Past the verbs of authors: as a file from a stranger may be.
Result<> fill(EditSession &session, const HostileCourse &course);

} // namespace carrel::test
