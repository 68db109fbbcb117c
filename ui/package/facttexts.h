// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/destination.h"
#include "ui/package/exportchoice.h"
#include "ui/package/exportfacts.h"
#include "ui/package/fact.h"

#include <QList>

namespace carrel::ui {

// What the export dialog tells about a course that goes to a destination.

QList<Fact> sizeFacts(const Destination &destination, const ExportFacts &facts);
QList<Fact> trackingFacts(const Destination &destination, const ExportFacts &facts,
                          const ExportChoice &choice = {});
QList<Fact> openFacts(const Destination &destination, const ExportFacts &facts,
                      const ExportChoice &choice = {});
/// Where the file or folder can be mailed, and where not.
QList<Fact> mailFacts(const QString &format, qint64 bytes);
/// What will be made, and why so.
QList<Fact> packageFacts(const Destination &destination, const ExportChoice &choice,
                         const ExportFacts *facts);
/// What is otherwise than usual in this package; where nothing is, none.
QList<Fact> choiceFacts(const ExportChoice &choice, const ExportFacts *facts);

} // namespace carrel::ui
