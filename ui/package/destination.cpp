// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destination.h"

#include "core/exchange/ownfiles.h"
#include "core/package/packageformat.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

QList<Destination> destinations()
{
    return lmsProfiles(profilesFolder()).profiles;
}

QStringList destinationProblems()
{
    return lmsProfiles(profilesFolder()).problems;
}

std::optional<Destination> findDestination(const QString &id)
{
    return lmsProfiles(profilesFolder()).find(id);
}

Delivery deliveryOf(const QString &format)
{
    if (packageFormat(format).shape == PackageFormat::Shape::SingleFile)
        return Delivery::File;
    return format == u"web" ? Delivery::Folder : Delivery::Archive;
}

QString endingOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Archive: return u".zip"_s;
    case Delivery::File: return u".html"_s;
    case Delivery::Folder: return {};
    }
    return {};
}

} // namespace carrel::ui
