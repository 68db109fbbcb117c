// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/destination.h"
#include "ui/package/exportfacts.h"
#include "ui/package/factlist.h"

#include <QList>

namespace carrel::ui {

struct Fact
{
    FactList::Sign sign = FactList::Sign::Plain;
    QString text;
};

// What the export dialog tells about a course that goes to a destination.

QList<Fact> sizeFacts(const Destination &destination, const ExportFacts &facts);
QList<Fact> trackingFacts(const Destination &destination, const ExportFacts &facts);
QList<Fact> openFacts(const Destination &destination, const ExportFacts &facts);

void addAll(FactList &list, const QList<Fact> &facts);

} // namespace carrel::ui
