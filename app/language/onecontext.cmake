# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DFROM=a.ts -DTO=b.ts -P onecontext.cmake: the same sentences, those of all our namespaces in the
# context "carrel".
file(READ ${FROM} text)
string(REGEX REPLACE "<name>carrel::[^<]*</name>" "<name>carrel</name>" text "${text}")
file(WRITE ${TO} "${text}")
