// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/memorysink.h"

#include "core/package/sink/entrycopy.h"

#include <algorithm>

namespace carrel {

Result<QMap<QString, QByteArray>> filesOf(const PackagePlan &plan)
{
    CARREL_TRY(checkEntries(plan.entries));
    QMap<QString, QByteArray> files;
    for (const PackageEntry &entry : plan.entries) {
        CARREL_TRY_VALUE(content, contentOf(entry));
        files.insert(entry.name, content);
    }
    return files;
}

const PackageEntry *findEntry(const PackagePlan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.entries, name, &PackageEntry::name);
    return found == plan.entries.end() ? nullptr : &*found;
}

Result<QByteArray> contentOf(const PackageEntry &entry)
{
    PackageMeter meter({entry}, {});
    QByteArray content;
    CARREL_TRY(copyEntry(entry, meter, [&](const char *data, qint64 size) -> Result<> {
        content.append(data, size);
        return {};
    }));
    return content;
}

} // namespace carrel
