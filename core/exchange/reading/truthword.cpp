// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/truthword.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carrel {

std::optional<bool> truthOf(const QString &word)
{
    static const QStringList yes{u"true"_s, u"t"_s,    u"right"_s,   u"correct"_s,  u"vrai"_s,
                                 u"v"_s,    u"wahr"_s, u"richtig"_s, u"verdadero"_s};
    static const QStringList no{u"false"_s, u"f"_s,      u"wrong"_s,  u"incorrect"_s,
                                u"faux"_s,  u"unwahr"_s, u"falsch"_s, u"falso"_s};
    static const QString signs = u".,!"_s;
    QString bare = word.simplified().toCaseFolded();
    while (!bare.isEmpty() && signs.contains(bare.back()))
        bare.chop(1);
    if (yes.contains(bare))
        return true;
    return no.contains(bare) ? std::optional(false) : std::nullopt;
}

} // namespace carrel
