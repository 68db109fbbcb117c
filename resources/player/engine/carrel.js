// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The one global name of the player. Each file adds its part; the desktop program and the tests load the same
// files without the views.

/** @type {CarrelNamespace} */
var Carrel = /** @type {any} */ ({kinds: {}, views: {}, strings: {}});
