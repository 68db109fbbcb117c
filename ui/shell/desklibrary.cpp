// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of DeskPanes that opens the media library beside the panes.

#include "core/base/translate.h"
#include "ui/library/librarywindow.h"
#include "ui/library/weightpage.h"
#include "ui/package/destination.h"
#include "ui/package/exportchoice.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Places that take packages with a limit; a folder has none.
QList<WeightTarget> packageTargets()
{
    QList<WeightTarget> targets;
    for (const Destination &destination : destinations()) {
        if (destination.isTracked)
            targets.append({destination.id, destination.name.text(), destination.sizeLimit});
    }
    return targets;
}

ExportChoice presentChoice(const CourseView &course)
{
    const auto id = course.courseId();
    const auto node = id ? course.node(*id) : Result<std::optional<Node>>(id.error());
    return id && node && *node ? rememberedChoice(*id, (*node)->title) : ExportChoice();
}

} // namespace

LibraryWindow &DeskPanes::library()
{
    if (!m_library)
        makeLibrary();
    return *m_library;
}

void DeskPanes::makeLibrary()
{
    m_library = new LibraryWindow(m_session, *m_media, m_work, this);
    m_library->weightPage().setTargets(packageTargets(),
                                       presentChoice(m_session.view()).destination);
    connect(m_library, &LibraryWindow::placeRequested, this, [this](const CoursePlace &place) {
        const bool isOfBlock = !place.page.isNull() && place.page != place.node;
        showField(isOfBlock ? place.page : place.node, isOfBlock ? place.node : NodeId(),
                  place.field);
        window()->activateWindow();
    });
    connect(m_library, &LibraryWindow::insertRequested, m_page, &PagePane::insertMedia);
    connect(m_library, &LibraryWindow::undoRequested, this, &DeskPanes::undoAsked);
    connect(m_library, &LibraryWindow::redoRequested, this, &DeskPanes::redoAsked);
    connect(&m_library->weightPage(), &WeightPage::targetChosen, this,
            &DeskPanes::choosePackageTarget);
}

/// The next export begins with it.
void DeskPanes::choosePackageTarget(const QString &id)
{
    const auto course = m_session.view().courseId();
    ExportChoice choice = presentChoice(m_session.view());
    choice.destination = id;
    if (course)
        rememberChoice(*course, choice);
}

QList<Command> DeskPanes::libraryCommands()
{
    using View = LibraryWindow::View;
    const auto command = [this](const QString &id, const QString &text, View view) {
        return Command{
            .id = id, .text = text, .menu = Menu::Course, .group = 2, .run = [this, view] {
                keepTyping();
                library().open(view);
            }};
    };
    Command files = command(u"course.library"_s, carrel::tr("Media library"), View::Files);
    files.shortcuts = {QKeySequence(Qt::Key_F9)};
    files.icon = u"gallery"_s;
    return {files,
            command(u"course.descriptions"_s, carrel::tr("Descriptions of all pictures"),
                    View::Descriptions),
            command(u"course.weight"_s, carrel::tr("Weight of the package"), View::Weight)};
}

} // namespace carrel::ui
