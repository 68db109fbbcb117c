// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/schemas.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::test {

QString schemaFolder(const QString &profile)
{
    const QString given = qEnvironmentVariable("CARREL_SHARED");
    const QString shared = given.isEmpty() ? QStringLiteral(CARREL_SOURCE_DIR "/../shared") : given;
    const QString folder = u"%1/data/xsd/%2"_s.arg(shared, profile);
    return QFileInfo::exists(folder + u"/_all.xsd"_s) ? folder : QString();
}

} // namespace carrel::test
