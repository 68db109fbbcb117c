// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destination.h"

#include "core/exchange/ownfiles.h"
#include "core/package/packageformat.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// As it was read last; the interface thread and the threads of exports look at it.
struct Known
{
    std::mutex mutex;
    std::optional<ProfileList> list;
};

Known &known()
{
    static Known list;
    return list;
}

ProfileList readAgain()
{
    ProfileList list = lmsProfiles(profilesFolder());
    const std::lock_guard lock(known().mutex);
    known().list = list;
    return list;
}

ProfileList knownList()
{
    {
        const std::lock_guard lock(known().mutex);
        if (known().list)
            return *known().list;
    }
    return readAgain();
}

} // namespace

QList<Destination> destinations()
{
    return readAgain().profiles;
}

QStringList destinationProblems()
{
    return knownList().problems;
}

std::optional<Destination> findDestination(const QString &id)
{
    return knownList().find(id);
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
