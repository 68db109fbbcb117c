// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/modulescripts.h"

#include "core/package/content/coursedata.h"
#include "core/package/content/scripttext.h"

#include <mutex>

namespace carrel {

struct ModuleScripts::Script
{
    std::once_flag once;
    QList<Node> nodes; ///< Until the text is made.
    Result<QByteArray> text;
};

ModuleScripts::ModuleScripts(const CourseView &course, ScannedCourse &scanned,
                             const MediaRecords &records)
    : m_course(course)
    , m_scanned(scanned)
    , m_records(records)
{
    if (!scanned.keepsNodes)
        return;
    m_scripts = std::make_unique<Script[]>(size_t(scanned.modules.size()));
    for (qsizetype i = 0; i < scanned.modules.size(); ++i)
        m_scripts[size_t(i)].nodes = std::exchange(scanned.modules[i].nodes, {});
    m_ahead = std::thread([this] {
        for (qsizetype i = 0; i < m_scanned.modules.size() && !m_isStopping; ++i)
            madeOnce(i);
    });
}

ModuleScripts::~ModuleScripts()
{
    m_isStopping = true;
    if (m_ahead.joinable())
        m_ahead.join();
}

Result<QByteArray> ModuleScripts::script(qsizetype module)
{
    if (m_scanned.keepsNodes)
        return madeOnce(module);
    CARREL_TRY_VALUE(nodes, moduleNodes(m_course, m_scanned.modules[module].id));
    return made(nodes);
}

Result<QByteArray> ModuleScripts::made(const QList<Node> &nodes) const
{
    WritingContext context(m_records, m_scanned.media, m_scanned.texts);
    CARREL_TRY_VALUE(object, moduleObject(nodes, m_scanned, context));
    return dataScript("CARREL_MODULE", object);
}

const Result<QByteArray> &ModuleScripts::madeOnce(qsizetype module)
{
    Script &script = m_scripts[size_t(module)];
    std::call_once(script.once, [&] { script.text = made(std::exchange(script.nodes, {})); });
    return script.text;
}

} // namespace carrel
