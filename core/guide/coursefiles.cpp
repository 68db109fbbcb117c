// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/coursefiles.h"

#include "core/edit/courseview.h"

#include <QIODevice>

namespace carrel {

namespace {

constexpr qint64 mostText = 1 << 20; // what MediaReader promises

} // namespace

std::optional<Media> CourseFiles::media(const MediaId &id) const
{
    const auto found = m_view.media(id);
    return found ? *found : std::nullopt;
}

QByteArray CourseFiles::smallText(const MediaId &id)
{
    const auto file = media(id);
    if (!file || file->size > mostText)
        return {};
    const auto device = m_view.openMedia(*file);
    return device ? (*device)->readAll() : QByteArray();
}

} // namespace carrel
