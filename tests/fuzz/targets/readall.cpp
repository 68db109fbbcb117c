// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets/readall.h"

#include "core/edit/courseview.h"
#include "core/kinds/kind.h"
#include "core/package/republish/exportrecords.h"
#include "tests/fuzz/targets/readbody.h"

#include <QIODevice>

namespace carrel::fuzz {

namespace {

void readRecords(const CourseView &course)
{
    (void)course.settings();
    (void)course.settingValues();
    (void)course.skills();
    (void)course.nodeSkills();
    (void)course.comments();
    (void)course.waivers();
    (void)course.exportIndexes();
    (void)course.nodeCount();
    (void)course.outline();
}

void readMedia(const CourseView &course)
{
    const auto files = course.media();
    if (!files)
        return;
    for (const Media &media : *files) {
        const auto device = course.openMedia(media);
        if (device)
            (void)(*device)->readAll();
    }
}

void readExports(const CourseView &course)
{
    for (const ExportRecord &record : rememberedExports(course))
        (void)deliveredThen(course, record);
    (void)earlierStates(course);
    (void)rememberedFacts(course);
}

} // namespace

void readAll(const CourseView &course)
{
    readRecords(course);
    (void)course.forEachNode([&](const Node &node, int) -> Result<> {
        readBody(node.kind, node.body);
        (void)course.comments(node.id);
        (void)course.outlineChildren(node.id);
        return {};
    });
    readMedia(course);
    readExports(course);
}

} // namespace carrel::fuzz
