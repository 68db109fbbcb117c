// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace carrel::scorm {

enum class Edition { V12, V2004Third, V2004Fourth };

/// An item of the manifest: a part that an LMS launches, or one that only holds others.
struct Item
{
    NodeId id; ///< Its identifiers come from it, so renaming changes none.
    QString title;
    int depth = 0; ///< 0: below the organization.
    QString launchFile = {}; ///< Empty: it holds the items that follow and are deeper.
    QStringList files = {}; ///< Its own, the launch file among them.
    double weight = 1; ///< Part of the course's points, 0 .. 1; 0: no question of it counts.
};

struct Manifest
{
    NodeId course;
    QString title;
    Edition edition = Edition::V12;
    QList<Item> items; ///< Document order; one of them, with the course's id, where all is one SCO.
    QStringList sharedFiles; ///< What every item needs; empty where there is one.
    std::optional<int> passMark; ///< Percent; left out by default.
};

/// imsmanifest.xml (CAM 2.2 and 2.3 of SCORM 1.2, CAM 3 of SCORM 2004; docs/package-contract.md).
QByteArray manifestXml(const Manifest &manifest);

/// A title as every LMS shows it: one line, no characters that XML forbids, at most 200 characters.
QString manifestTitle(const QString &title);

} // namespace carrel::scorm
