// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sink/meter.h"

#include "core/package/goeson.h"

#include <algorithm>

namespace carrel {

namespace {

qint64 weightOf(const PackageEntry &entry)
{
    return entry.size >= 0 ? std::max<qint64>(entry.size, 1) : 64 << 10;
}

} // namespace

PackageMeter::PackageMeter(const PackageEntries &entries, Progress progress)
    : m_progress(std::move(progress))
{
    constexpr int passes = 2;
    for (const PackageEntry &entry : entries)
        m_total += passes * weightOf(entry);
}

void PackageMeter::begin(const PackageEntry &entry)
{
    m_weight = weightOf(entry);
    m_within = 0;
}

Result<> PackageMeter::advance(qint64 bytes)
{
    m_within = std::min(m_within + bytes, m_weight);
    return report(m_done + m_within);
}

Result<> PackageMeter::end()
{
    m_done += m_weight;
    m_weight = 0;
    m_within = 0;
    return report(m_done);
}

Result<> PackageMeter::report(qint64 done) const
{
    if (m_progress && !m_progress(done, m_total))
        return exportCancelled();
    return {};
}

} // namespace carrel
