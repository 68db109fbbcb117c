// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace carrel {

/// From now on messages are in the user's language, as LANGUAGE, LC_ALL, LC_MESSAGES and LANG say,
/// if this build has it; else English.
void useLanguageOfUser();
/// The same for one language, with its numbers and dates. Before anything is said: some names are
/// read once.
void useLanguage(const QLocale &locale);

/// The language in which a new course is started for this user: "en" or "fr".
QString languageForNewCourse();

} // namespace carrel
