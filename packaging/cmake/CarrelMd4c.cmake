# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# md4c, the Markdown parser, with its writer of HTML, as Md4c::Html. Found through pkg-config.

find_package(PkgConfig REQUIRED)
pkg_check_modules(md4c_html REQUIRED IMPORTED_TARGET GLOBAL md4c-html>=0.4.8 md4c>=0.4.8)
add_library(Md4c::Html ALIAS PkgConfig::md4c_html)
