# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DFROM=a.ts -DTO=b.ts -P onecontext.cmake: the same sentences, those of all our namespaces and classes in
# the context "carrel". Sentences of Qt itself (qtsentences_*) keep theirs.
file(READ ${FROM} text)
if(FROM MATCHES "/carrel_[a-z]+\\.ts$")
    string(REGEX REPLACE "<name>[^<]+</name>" "<name>carrel</name>" text "${text}")
endif()
file(WRITE ${TO} "${text}")
