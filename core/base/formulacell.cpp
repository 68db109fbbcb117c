// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/formulacell.h"

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// What spreadsheets pass over before they look whether a cell is a formula.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format
        || u"\"'`\u201c\u201d\u2018\u2019\uff02\uff07"_s.contains(c);
}

} // namespace

QString withoutFormula(const QString &text)
{
    static const QString signs = u"=+-@|%\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212"_s;
    static const QString ends = u"\t\r\n"_s;
    const auto first = std::ranges::find_if_not(text, isPassedOver);
    const bool isFormula = first != text.end() && signs.contains(*first);
    const bool isCutOff = !text.isEmpty() && ends.contains(text.front());
    return isFormula || isCutOff ? u'\'' + text : text;
}

} // namespace carrel
