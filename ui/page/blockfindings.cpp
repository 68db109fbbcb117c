// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockfindings.h"

#include "core/edit/courseview.h"
#include "core/kinds/kind.h"

#include <QIODevice>

#include <algorithm>

namespace carrel::ui {

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
        if (!file)
            return {};
        const auto device = m_view.openMedia(*file);
        return device ? (*device)->read(mostText) : QByteArray();
    }

private:
    const CourseView &m_view;
};

} // namespace

Findings blockFindings(const Node &block, const CourseView &view)
{
    const Kind *kind = findKind(block.kind);
    if (!kind)
        return {};
    Findings findings = kind->check ? kind->check(block.body) : Findings();
    if (kind->checkFiles) {
        CourseFiles files(view);
        findings += kind->checkFiles(block.body, files);
    }
    const auto waivers = view.waivers();
    if (!waivers || waivers->isEmpty())
        return findings;
    findings.removeIf([&](const Finding &finding) {
        return std::ranges::any_of(*waivers, [&](const Waiver &waiver) {
            return waiver.node == block.id && waiver.rule == finding.rule;
        });
    });
    return findings;
}

} // namespace carrel::ui
