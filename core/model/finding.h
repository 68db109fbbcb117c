// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace carrel {

/// What a check reports about one place of the course.
struct Finding
{
    enum class Severity {
        Error, ///< The course will mislead, exclude or not score. Shown under "To fix".
        Suggestion, ///< Probably hurts learning.
    };

    Severity severity = Severity::Suggestion;
    QString rule; ///< Stable name of the check, "<kind>.<what>"; waivers refer to it.
    QString field; ///< Member of the body it is about, e.g. "options[2].feedback"; may be empty.
    QString message; ///< Translated sentence: what is wrong and what to do.
    /// It stands for this remark: set to done, it is settled. Null for what a check found.
    CommentId remark = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace carrel
