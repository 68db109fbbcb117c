// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/saveunderway.h"

#include "core/storage/savefile.h"

namespace carrel {

SaveUnderWay::SaveUnderWay(std::unique_ptr<CourseSave> file, OnConflict onConflict)
    : m_file(std::move(file))
    , m_onConflict(onConflict)
{ }

SaveUnderWay::~SaveUnderWay() = default;

void SaveUnderWay::write(const Progress &progress)
{
    m_written = m_file->write(progress);
}

} // namespace carrel
