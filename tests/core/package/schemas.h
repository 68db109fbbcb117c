// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::test {

/// The folder with the XML schemas of a profile ("scorm12"), kept outside the repository: below
/// CARREL_SHARED, or ../shared beside the checkout. Empty if it is not there.
QString schemaFolder(const QString &profile);

} // namespace carrel::test
