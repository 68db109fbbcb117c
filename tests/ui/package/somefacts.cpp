// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/package/somefacts.h"

namespace carrel::test {

ui::ExportFacts someFacts(const QString &title, const QString &host)
{
    ui::ExportFacts facts;
    facts.title = title;
    facts.countsPoints = true;
    facts.questions = 6;
    facts.bytes = 4'200'000;
    facts.toFix = 2;
    facts.notes.memory = {.length = 320, .limit = 4096};
    facts.notes.thirdParties = {host};
    return facts;
}

} // namespace carrel::test
