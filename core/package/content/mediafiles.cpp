// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/mediafiles.h"

#include "core/package/packagename.h"

#include <algorithm>

namespace carrel {

QString MediaFiles::add(const Media &media)
{
    if (const auto known = m_hrefs.constFind(media.id); known != m_hrefs.constEnd())
        return *known;
    constexpr int allDigits = 64;
    QString name = mediaFileName(media.name, media.type, media.sha256);
    // Twelve digits of two hashes are equal only by design of an attacker; then all of them are
    // used.
    if (const auto other = m_byName.constFind(name);
        other != m_byName.constEnd() && other->sha256 != media.sha256)
        name = mediaFileName(media.name, media.type, media.sha256, allDigits);
    m_byName.insert(name, media);
    m_hrefs.insert(media.id, name);
    return name;
}

QList<MediaFiles::File> MediaFiles::files() const
{
    QList<File> files;
    files.reserve(m_byName.size());
    for (auto it = m_byName.cbegin(); it != m_byName.cend(); ++it)
        files.append({it.key(), it.value()});
    std::ranges::sort(files, {}, &File::name);
    return files;
}

} // namespace carrel
