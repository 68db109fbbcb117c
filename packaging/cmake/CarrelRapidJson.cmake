# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# RapidJSON, a parser in headers only, as RapidJson::RapidJson. It is found through pkg-config.

find_package(PkgConfig REQUIRED)
pkg_check_modules(rapidjson REQUIRED IMPORTED_TARGET GLOBAL RapidJSON>=1.1.0)
add_library(RapidJson::RapidJson ALIAS PkgConfig::rapidjson)
