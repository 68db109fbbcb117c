// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Nothing is kept for it: it is looked at, not answered.

Carrel.kinds.gallery = null;
