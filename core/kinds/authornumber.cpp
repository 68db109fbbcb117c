// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/authornumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// With plain spaces and signs, without anything around.
QString evened(const QString &text)
{
    QString even = text.simplified();
    even.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    return even.replace(QChar(0x2026), ".."_L1);
}

QStringList endsOf(const QString &text)
{
    return evened(text).split(".."_L1);
}

std::optional<double> numberIn(const QString &text)
{
    static const QRegularExpression form(
        u"^[+-]? ?(?:\\d+|\\d{1,3}(?: \\d{3})+)?(?:[.,]\\d+)?(?:[eE][+-]?\\d{1,3})?$"_s);
    const QString number = text.trimmed();
    if (!form.match(number).hasMatch())
        return {};
    bool isNumber = false;
    const double value = QString(number).remove(u' ').replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return {};
    return value;
}

} // namespace

std::optional<NumberRange> authorRange(const QString &text)
{
    const QStringList ends = endsOf(text);
    if (ends.size() > 2)
        return {};
    const auto from = numberIn(ends.first());
    const auto to = numberIn(ends.last());
    if (!from || !to)
        return {};
    return NumberRange{std::min(*from, *to), std::max(*from, *to)};
}

bool isAmbiguousNumber(const QString &text)
{
    static const QRegularExpression form(u"^[+-]? ?[1-9]\\d{0,2},\\d{3}$"_s);
    const QStringList ends = endsOf(text);
    return std::any_of(ends.begin(), ends.end(),
                       [](const QString &end) { return form.match(end.trimmed()).hasMatch(); });
}

} // namespace carrel
