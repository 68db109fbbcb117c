// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Nothing is kept for it: nobody counts who saved it.

Carrel.kinds.file = null;
