// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"

namespace carrel {

class CourseView;

/// The stored files of a course, for checks.
class CourseFiles : public MediaReader
{
public:
    explicit CourseFiles(const CourseView &view)
        : m_view(view)
    { }

    std::optional<Media> media(const MediaId &id) const override;
    QByteArray smallText(const MediaId &id) override;

private:
    const CourseView &m_view;
};

} // namespace carrel
