// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/structurecheck.h"

#include "core/base/system.h"

namespace carrel {
namespace {

using namespace Qt::StringLiterals;

Result<> askForStructure(Database &database, const QByteArray &question)
{
    CARREL_TRY_VALUE(answer, database.text(question.constData()));
    // A page that there was no memory for is reported as a bad one is. The bad one stays so.
    if (answer != u"ok" && !database.hasReadError()) {
        CARREL_TRY_VALUE(again, database.text(question.constData()));
        answer = again;
    }
    if (answer == u"ok")
        return {};
    const ErrorCode why = database.hasReadError() ? ErrorCode::DriveError : ErrorCode::Damaged;
    const QString found = QString::fromLatin1(question) + u": "_s + answer.left(300);
    return fileError(why, database.place(), found);
}

} // namespace

Result<> checkStructureOf(Database &database, const char *table)
{
    return askForStructure(database, QByteArray("PRAGMA quick_check(") + table + ')');
}

Result<> checkStructureOfFile(Database &database)
{
    return askForStructure(database, "PRAGMA integrity_check(1)");
}

} // namespace carrel
