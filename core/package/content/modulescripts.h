// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/coursescan.h"
#include "core/package/content/playercontext.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <thread>

namespace carrel {

/// The data files of all modules. As long as the reading of the course has kept its nodes, each is
/// made once, by a second thread that works ahead or by whoever asks first: writing the texts takes
/// longer than packing them. Else each is read and made again whenever it is asked for.
class ModuleScripts
{
public:
    /// All three must outlive this. Takes the kept nodes out of `scanned`, to let each module's go
    /// as soon as its file is made.
    ModuleScripts(const CourseView &course, ScannedCourse &scanned, const MediaRecords &records);
    ~ModuleScripts(); ///< Stops the second thread.
    Q_DISABLE_COPY_MOVE(ModuleScripts)

    /// The file of the module at this place of ScannedCourse::modules. For one thread at a time.
    Result<QByteArray> script(qsizetype module);

private:
    struct Script;

    Result<QByteArray> made(const QList<Node> &nodes) const;
    const Result<QByteArray> &madeOnce(qsizetype module);

    const CourseView &m_course;
    const ScannedCourse &m_scanned;
    const MediaRecords &m_records;
    std::unique_ptr<Script[]> m_scripts;
    std::atomic<bool> m_isStopping = false;
    std::thread m_ahead;
};

} // namespace carrel
