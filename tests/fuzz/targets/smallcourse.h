// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace carrel::fuzz {

/// The file of a small course (tests/fuzz/course), the same bytes in each run.
const QByteArray &smallCourse();

} // namespace carrel::fuzz
