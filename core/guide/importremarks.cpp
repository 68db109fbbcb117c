// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/importremarks.h"

#include "core/base/translate.h"

using namespace Qt::StringLiterals;

namespace carrel {

Findings importFindings(const QList<Comment> &remarks)
{
    Findings findings;
    for (const Comment &remark : remarks) {
        if (remark.kind != QLatin1StringView(importRemark) || remark.status != u"open")
            continue;
        findings.append(
            {.severity = Finding::Severity::Suggestion,
             .rule = u"block.imported"_s,
             .field = remark.anchor,
             //: %1: sentences that say what was lost or guessed in an import
             .message = tr("Imported, worth a look: %1").arg(remark.body["text"_L1].toString()),
             .remark = remark.id});
    }
    return findings;
}

} // namespace carrel
