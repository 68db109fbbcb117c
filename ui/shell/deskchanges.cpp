// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a course desk knows of exports that were made before.

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "ui/package/changeswindow.h"
#include "ui/package/sincelastexport.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/coursekeeper.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/questions.h"
#include "ui/widgets/workbar.h"

#include <memory>
#include <optional>

namespace carrel::ui {

void CourseDesk::showChanges()
{
    using Changes = std::optional<SinceLastExport>;
    m_keeper->keepTyping();
    auto view = m_session->snapshot();
    if (!view)
        return m_around.questions.tellError(&m_around.window, view.error());
    if (!m_changes) {
        m_changes = new ChangesWindow(this);
        connect(m_changes, &ChangesWindow::placeRequested, this, &CourseDesk::goToNode);
    }
    m_changes->show();
    m_changes->raise();
    m_changes->activateWindow();
    m_around.work.runBeside<Changes>(
        this, carrel::tr("Comparing with the last export"),
        [course = std::shared_ptr<CourseView>(std::move(*view))](const Progress &) {
            return sinceLastExport(*course);
        },
        [this](const Result<Changes> &changes) {
            if (changes)
                m_changes->show(*changes);
            else
                m_changes->showProblem(changes.error());
        });
}

void CourseDesk::goToNode(const NodeId &id)
{
    const auto found = m_session->view().node(id);
    if (!found || !*found)
        return; // Deleted since.
    const bool isBlock = findKind((*found)->kind) != nullptr;
    m_panes->goTo(isBlock ? (*found)->parent : id, isBlock ? id : NodeId());
    m_around.window.activateWindow();
}

void CourseDesk::saveRecord()
{
    if (!m_session->path().isEmpty())
        m_keeper->saveBeside();
}

} // namespace carrel::ui
