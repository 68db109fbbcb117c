// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel {

/// What a format wants of the files that all formats share.
struct Delivery
{
    QString way = QStringLiteral("scorm12"); ///< As in resources/player/files.txt.
    int stateLimit = 0; ///< Characters of resume state.
    QString dialect = {}; ///< Of answers, as in course.js; empty: that of SCORM 1.2.
    bool asksAnyHost = false; ///< Where the LMS listens is known only at the launch.
    bool isSplit = false; ///< Each module is a course of its own.
    QString format = {}; ///< Id; for choices that have a meaning only in some.
    bool isTold = true; ///< An LMS hears of answers, so the letter key belongs to them.
};

} // namespace carrel
