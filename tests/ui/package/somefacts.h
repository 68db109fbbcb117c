// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/exportfacts.h"

namespace carrel::test {

/// What the export dialog is told of a course that counts points, has findings and asks one other
/// host.
ui::ExportFacts someFacts(const QString &title, const QString &host);

} // namespace carrel::test
