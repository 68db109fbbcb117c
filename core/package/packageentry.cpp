// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageentry.h"

#include <QBuffer>

namespace carrel {

PackageEntry lazyEntry(const QString &name, const QString &type,
                       std::function<Result<QByteArray>()> make)
{
    PackageEntry entry;
    entry.name = name;
    entry.type = type;
    entry.open = [make = std::move(make)]() -> Result<std::unique_ptr<QIODevice>> {
        CARREL_TRY_VALUE(content, make());
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    };
    return entry;
}

} // namespace carrel
