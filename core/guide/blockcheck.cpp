// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/blockcheck.h"

#include "core/edit/courseview.h"
#include "core/kinds/kind.h"

#include <QIODevice>

#include <algorithm>

namespace carrel {

namespace {

constexpr qint64 mostText = 1 << 20; // what MediaReader promises

class CourseFiles : public MediaReader
{
public:
    explicit CourseFiles(const CourseView &view)
        : m_view(view)
    { }

    std::optional<Media> media(const MediaId &id) const override
    {
        const auto found = m_view.media(id);
        return found ? *found : std::nullopt;
    }

    QByteArray smallText(const MediaId &id) override
    {
        const auto file = media(id);
        if (!file || file->size > mostText)
            return {};
        const auto device = m_view.openMedia(*file);
        return device ? (*device)->readAll() : QByteArray();
    }

private:
    const CourseView &m_view;
};

} // namespace

Result<Findings> checkBlock(const Node &block, const CourseView &view)
{
    const Kind *kind = findKind(block.kind);
    if (!kind)
        return Findings();
    Findings findings;
    if (kind->check)
        findings += kind->check(block.body);
    if (kind->checkFiles) {
        CourseFiles files(view);
        findings += kind->checkFiles(block.body, files);
    }
    CARREL_TRY_VALUE(waivers, view.waivers());
    findings.removeIf([&](const Finding &finding) {
        return std::ranges::any_of(waivers, [&](const Waiver &waiver) {
            return waiver.node == block.id && waiver.rule == finding.rule;
        });
    });
    return findings;
}

} // namespace carrel
