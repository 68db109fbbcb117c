// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course file: the gate, then everything that can be read of it. The input is the damage done to
// a small course, or a file of its own.

#include "core/edit/coursefile.h"
#include "tests/fuzz/targets/fuzz.h"
#include "tests/fuzz/targets/readall.h"
#include "tests/fuzz/targets/smallcourse.h"

#include <algorithm>

namespace carrel::fuzz {

namespace {

/// Of each patch three bytes of place, one of length, then the bytes that are written there. A
/// length of 0: the file ends there.
QByteArray damaged(const QByteArray &patches)
{
    QByteArray course = smallCourse();
    for (qsizetype at = 0; at + 4 <= patches.size() && !course.isEmpty();) {
        const auto byte = [&](qsizetype i) { return qsizetype(quint8(patches[at + i])); };
        const qsizetype place = (byte(0) << 16 | byte(1) << 8 | byte(2)) % course.size();
        const qsizetype size = std::min(byte(3), patches.size() - at - 4);
        if (byte(3) == 0)
            course.truncate(place);
        else
            course.replace(place, std::min(size, course.size() - place), patches.mid(at + 4, size));
        at += 4 + size;
    }
    return course;
}

} // namespace

void read(const QByteArray &bytes)
{
    const bool isFile = bytes.startsWith("SQLite format 3");
    const QString path = fileOf(isFile ? bytes : damaged(bytes), QStringLiteral("carrel"));
    const auto report = verifyCourseFile(path);
    const auto glance = glanceAtCourseFile(path);
    if (glance)
        (void)(*glance)->outline();
    const auto course = readCourseFile(path);
    if (course)
        readAll(**course);
    demand(!report || !report->problems.isEmpty() || course, "a whole file can be read");
}

} // namespace carrel::fuzz
