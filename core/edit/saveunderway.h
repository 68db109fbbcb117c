// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/editsession.h"

#include <memory>

namespace carrel {

class CourseSave;

/// A course file being written while the session it comes from goes on: see
/// EditSession::beginSave(), which makes it, and endSave(), which takes it. Deleted without that,
/// nothing was saved.
class SaveUnderWay
{
public:
    SaveUnderWay(std::unique_ptr<CourseSave> file, OnConflict onConflict);
    ~SaveUnderWay();
    Q_DISABLE_COPY_MOVE(SaveUnderWay)

    /// Once, on any thread. What goes wrong is told by endSave().
    void write(const Progress &progress = {});

private:
    friend class EditSession;

    std::unique_ptr<CourseSave> m_file;
    OnConflict m_onConflict;
    Result<> m_written;
};

} // namespace carrel
