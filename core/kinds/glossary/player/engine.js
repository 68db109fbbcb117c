// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Nothing is kept for it: it is looked up, not answered.

Carrel.kinds.glossary = null;
