// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel::scorm12 {

/// What the manifest of a single-SCO package says.
struct Manifest
{
    NodeId course; ///< All identifiers come from it, so renaming changes none.
    QString title;
    QString launchFile;
    QStringList files; ///< Every file of the package but the manifest.
    std::optional<int> passMark; ///< masteryscore, percent; left out by default.
};

/// imsmanifest.xml (SCORM 1.2 CAM 2.2 and 2.3; docs/package-contract.md).
QByteArray manifestXml(const Manifest &manifest);

/// A title as every LMS shows it: one line, no characters that XML forbids, at most 200 characters.
QString manifestTitle(const QString &title);

} // namespace carrel::scorm12
