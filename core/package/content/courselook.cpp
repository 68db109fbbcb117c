// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/courselook.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/package/goeson.h"

namespace carrel {

Result<> checkEditable(const PackageOptions &options)
{
    if (!options.isEditable)
        return {};
    if (!options.choices.module.isNull())
        return Error{ErrorCode::Refused,
                     tr("An editable package holds the whole course, so it cannot be made of one "
                        "module. Export the whole course, or leave “editable” out.")};
    if (options.choices.pictureWidth > 0)
        return Error{ErrorCode::Refused,
                     tr("An editable package keeps the pictures as they are in the course. Leave "
                        "“editable” out, or the width of pictures.")};
    return {};
}

CourseView::Read lookInto(EditableCourse::Parts &seen, const PackageOptions &options)
{
    constexpr int nodesPerQuestion = 64;
    return [&, count = 0](const ReadNode &node, int) mutable -> Result<> {
        if (count++ % nodesPerQuestion == 0)
            CARREL_TRY(goesOn(options.planning));
        if (!options.isEditable)
            return {};
        seen.nodes.insert(node.id);
        const QList<MediaId> media = mediaIn(node.kind, node.body.root());
        for (const MediaId &id : media)
            seen.media.insert(id);
        return {};
    };
}

} // namespace carrel
