// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringView>

namespace carrel::kinds::markwords {

// Authors write what is to be marked where it stands: "Look [at 06:30]." What stays together and is
// wrong has a star: "[*as always]". \[ \] \* and \\ are the signs themselves.

/// Signs that mean something unless a backslash stands before them.
constexpr QStringView markSigns = u"[]*\\";

struct MarkText
{
    QJsonArray text; ///< Rich text, placeBegins and placeEnds around every place.
    QList<bool> places; ///< Of each that can be marked, in order: whether it is right.
    int emptyMarks = 0; ///< Brackets without words: they stay in the text.
    bool hasLooseBracket = false; ///< One that is not closed, or never opened: it stays as well.

    int rightOnes() const { return int(places.count(true)); }
};

/// The member "text" of a body, read. `withWords`: every word outside brackets is a place, too.
MarkText markTextOf(const JsonView &body, bool withWords);

} // namespace carrel::kinds::markwords
