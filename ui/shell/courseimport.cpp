// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/courseimport.h"

#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "ui/importing/importwindow.h"
#include "ui/shell/banner.h"
#include "ui/shell/deskpanes.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

CourseImport::CourseImport(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{ }

CourseImport::~CourseImport()
{
    delete m_window;
}

ImportWindow &CourseImport::window()
{
    if (m_window)
        return *m_window;
    m_window = new ImportWindow(m_parts.session, m_parts.work, &m_parts.window);
    connect(m_window, &ImportWindow::aboutToImport, this, [this] { m_parts.panes.keepTyping(); });
    connect(m_window, &ImportWindow::imported, this, &CourseImport::lead);
    connect(&m_parts.panes, &DeskPanes::selectionChanged, this, &CourseImport::setPlace);
    return *m_window;
}

void CourseImport::setPlace()
{
    if (m_window)
        m_window->setPlace({m_parts.panes.current(), m_parts.panes.currentBlock()});
}

void CourseImport::show()
{
    ImportWindow &shown = window();
    setPlace();
    shown.show();
    shown.raise();
    shown.activateWindow();
}

void CourseImport::openFile(const QString &path)
{
    show();
    window().openFile(path);
}

/// To the first of what came in.
void CourseImport::lead(const QList<NodeId> &tops, const QString &told)
{
    const auto first = tops.isEmpty() ? Result<std::optional<Node>>(std::nullopt)
                                      : m_parts.session.view().node(tops.first());
    if (first && *first) {
        const Node &node = **first;
        if (isOutlineKind(node.kind))
            m_parts.panes.goTo(node.id, {});
        else
            m_parts.panes.goTo(node.parent, node.id);
    }
    m_parts.window.activateWindow();
    m_parts.banner.tell(Banner::Tone::Accent, told,
                        {{carrel::tr("Undo the import"), [this] { Q_EMIT undoAsked(); }}});
}

QList<Command> CourseImport::commands()
{
    return {{.id = u"file.import"_s,
             .text = carrel::tr("Import…"),
             .menu = Menu::File,
             .group = 2,
             .shortcuts = {QKeySequence(u"Ctrl+Shift+I"_s)},
             .icon = u"import"_s,
             .run = [this] { show(); }},
            {.id = u"course.pasteQuestions"_s,
             .text = carrel::tr("Paste questions…"),
             .menu = Menu::Insert,
             .group = 9,
             .icon = u"paste"_s,
             .run = [this] {
                 show();
                 window().startPasting();
             }}};
}

} // namespace carrel::ui
