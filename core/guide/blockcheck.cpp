// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/blockcheck.h"

#include "core/edit/courseview.h"
#include "core/guide/coursefiles.h"
#include "core/guide/importremarks.h"
#include "core/guide/placeholders.h"
#include "core/kinds/kind.h"

#include <algorithm>

namespace carrel {

Findings findingsIn(const Node &block, MediaReader &files)
{
    const Kind *kind = findKind(block.kind);
    if (!kind)
        return {};
    Findings findings = kind->check ? kind->check(block.body) : Findings();
    if (kind->checkFiles)
        findings += kind->checkFiles(block.body, files);
    return findings + placeholdersIn(*kind, block.body);
}

bool hasErrorOf(const Findings &findings, const QSet<QString> &rules)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        return finding.severity == Finding::Severity::Error
            && rules.contains(finding.rule.section(u'.', 1));
    });
}

Result<Findings> checkBlock(const Node &block, const CourseView &view)
{
    CourseFiles files(view);
    Findings findings = findingsIn(block, files);
    CARREL_TRY_VALUE(waivers, view.waivers());
    findings.removeIf([&](const Finding &finding) {
        return std::ranges::any_of(waivers, [&](const Waiver &waiver) {
            return waiver.node == block.id && waiver.rule == finding.rule;
        });
    });
    CARREL_TRY_VALUE(remarks, view.comments(block.id));
    return findings + importFindings(remarks);
}

} // namespace carrel
