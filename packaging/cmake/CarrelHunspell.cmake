# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Hunspell, the spell checker, as Hunspell::Hunspell. It says where it is through pkg-config only.

find_package(PkgConfig REQUIRED)
pkg_check_modules(hunspell REQUIRED IMPORTED_TARGET GLOBAL hunspell>=1.7)
add_library(Hunspell::Hunspell ALIAS PkgConfig::hunspell)
