// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

// Gaps: what a template leaves for the author to fill in, written "[[name of your company]]". The
// words between the brackets begin with a letter and say what is wanted there; code is left alone.

struct Gap
{
    qsizetype at = 0; ///< First of the opening brackets, in UTF-16 units.
    qsizetype length = 0; ///< With all four brackets.

    qsizetype end() const { return at + length; }

    friend bool operator==(const Gap &, const Gap &) = default;
};

/// Those of one plain text, in order.
QList<Gap> gapsIn(const QString &text);

/// Those of a stored value as they are written, in reading order: plain or rich text, or a whole
/// body of any kind. Runs and blocks of code have none.
QStringList gapTextsIn(const QJsonValue &value);

} // namespace carrel
