// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace carrel {

/// "rtl" for languages written from right to left by their script, else "ltr".
QString directionOf(const QString &language);

/// The content security policy of a package: its own files, and in frames, media and requests
/// exactly the `thirdParties` (https origins).
QString contentPolicy(const QStringList &thirdParties);

/// The same policy, but requests may go to any web address.
QString withRequestsAnywhere(const QString &policy);

struct PageMarks
{
    QString title;
    QString language; ///< BCP 47.
    QString policy;
};

/// The launch page: `page` with its {{marks}} filled in and escaped. Internal if a mark is unknown.
Result<QByteArray> launchPage(const QByteArray &page, const PageMarks &marks);

} // namespace carrel
