// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/package/packageentry.h"

namespace carrel {

/// Progress of writing and then reading back all entries of a package. Files made on the way count
/// as 64 KiB, since their size is not known before; media counts its bytes.
class PackageMeter
{
public:
    PackageMeter(const PackageEntries &entries, Progress progress);

    /// The next entry starts.
    void begin(const PackageEntry &entry);
    /// `bytes` more of it are done. Cancelled if the user cancels.
    Result<> advance(qint64 bytes);
    /// It is complete, whatever its real size was.
    Result<> end();

private:
    Result<> report(qint64 done) const;

    Progress m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0; ///< Of complete entries.
    qint64 m_weight = 0; ///< Of the entry under way.
    qint64 m_within = 0; ///< Done of it, at most its weight.
};

} // namespace carrel
