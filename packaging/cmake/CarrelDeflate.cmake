# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libdeflate, which packs and unpacks what is whole in memory, as Deflate::Deflate. It is found through pkg-config.

find_package(PkgConfig REQUIRED)
pkg_check_modules(libdeflate REQUIRED IMPORTED_TARGET GLOBAL libdeflate>=1.14)
add_library(Deflate::Deflate ALIAS PkgConfig::libdeflate)
