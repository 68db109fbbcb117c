// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel::schema {

extern const char *const documentText; ///< schema/0001_initial.sql
extern const char *const workText; ///< schema/work.sql

} // namespace carrel::schema
