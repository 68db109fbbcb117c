// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/weightfacts.h"

#include "core/base/translate.h"

#include <QLocale>

namespace carrel::ui {

namespace {

constexpr qint64 lightPackage = 5'000'000; ///< Bytes.
constexpr qsizetype heaviestNamed = 3; ///< The dialog says more things than these.

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString factOf(const HeavyFile &file)
{
    //: %1: a file name, %2: a size, %3: the place in the course where it is used
    const QString what =
        tr("%1: %2, on %3").arg(file.media.name, sizeText(file.media.size), file.place);
    if (file.saving == 0)
        return what;
    //: %1: what a file is and weighs, %2: a size, %3: a sentence that says how
    return tr("%1. Could save about %2. %3").arg(what, sizeText(file.saving), file.advice);
}

} // namespace

std::optional<FactGroup> weightFacts(const WeightReport &report)
{
    if (report.weight.total() < lightPackage || report.heaviest.isEmpty())
        return {};
    FactGroup group{tr("What is heavy"), {}};
    for (const HeavyFile &file :
         report.heaviest.first(std::min(heaviestNamed, report.heaviest.size())))
        group.facts.append({FactList::Sign::File, factOf(file)});
    if (report.saving > 0)
        group.muted = tr("In all about %1 could be saved.").arg(sizeText(report.saving));
    return group;
}

} // namespace carrel::ui
