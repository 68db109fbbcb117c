# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Gumbo, the HTML5 parser, as Gumbo::Gumbo. It says where it is through pkg-config only.

find_package(PkgConfig REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET GLOBAL gumbo>=0.10.1)
add_library(Gumbo::Gumbo ALIAS PkgConfig::gumbo)
