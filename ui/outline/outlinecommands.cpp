// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an author can ask for in the outline, as OutlinePane's commands.

#include "core/base/translate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlinepane.h"
#include "ui/outline/outlineview.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int addGroup = 10; ///< In the Insert menu.
constexpr int clipGroup = 20; ///< In the Edit menu.
constexpr int nodeGroup = 30;
constexpr int moveGroup = 40;
constexpr int statusGroup = 60; ///< In the Course menu.

} // namespace

QList<Command> OutlinePane::commands()
{
    return addCommands() + editCommands() + moveCommands() + statusCommands();
}

/// For pages and modules wherever the keyboard is: the page that is written is the current one.
QList<Command> OutlinePane::statusCommands()
{
    const auto command = [this](const QString &id, const QString &text, NodeStatus status,
                                Qt::Key key) {
        return Command{.id = u"outline."_s + id,
                       .text = text,
                       .menu = Menu::Course,
                       .group = statusGroup,
                       .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | key)},
                       .run = [this, status] { m_actions.mark(chosen(), status); },
                       .isEnabled = [this] { return m_actions.canTake(chosen()); },
                       .isOn = [this, status] { return statusOfCurrent() == status; }};
    };
    return {
        command(u"markDraft"_s, carrel::tr("Mark page as draft"), NodeStatus::Draft, Qt::Key_1),
        command(u"markReview"_s, carrel::tr("Mark page as ready for review"), NodeStatus::Review,
                Qt::Key_2),
        command(u"markDone"_s, carrel::tr("Mark page as done"), NodeStatus::Done, Qt::Key_3),
        command(u"markNone"_s, carrel::tr("Page without a status"), NodeStatus::None, Qt::Key_0)};
}

QList<Command> OutlinePane::addCommands()
{
    using NewPage = OutlineActions::NewPage;
    const auto canAddPage = [this] { return m_actions.canAddPage(m_current); };
    const auto addPage = [this](NewPage what) {
        return [this, what] { startWith(m_actions.addPage(m_current, what)); };
    };
    return {{.id = u"outline.addPage"_s,
             .text = carrel::tr("Add page"),
             .menu = Menu::Insert,
             .group = addGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
             .icon = u"page"_s,
             .run = addPage(NewPage::Ordinary),
             .isEnabled = canAddPage},
            {.id = u"outline.addQuizPage"_s,
             .text = carrel::tr("Add quiz page"),
             .menu = Menu::Insert,
             .group = addGroup,
             .icon = u"quiz"_s,
             .run = addPage(NewPage::Quiz),
             .isEnabled = canAddPage},
            {.id = u"outline.addModule"_s,
             .text = carrel::tr("Add module"),
             .menu = Menu::Insert,
             .group = addGroup,
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
             .icon = u"module"_s,
             .run = [this] { startWith(m_actions.addModule(m_current)); }},
            {.id = u"outline.addPart"_s,
             .text = carrel::tr("Add part"),
             .menu = Menu::Insert,
             .group = addGroup,
             .icon = u"part"_s,
             .run = [this] { startWith(m_actions.addPart(m_current)); }}};
}

/// Works on the module or page that is selected, while the keyboard is in the outline.
Command OutlinePane::editCommand(const QString &id, const QString &text, const QString &icon,
                                 const QList<QKeySequence> &shortcuts,
                                 const std::function<void()> &run)
{
    return {.id = id,
            .text = text,
            .group = nodeGroup,
            .shortcuts = shortcuts,
            .icon = icon,
            .run = run,
            .isEnabled = [this] { return m_actions.canTake(chosen()); },
            .scope = m_view};
}

QList<Command> OutlinePane::editCommands()
{
    QList<Command> commands{
        editCommand(u"outline.cut"_s, carrel::tr("Cut page or module"), u"cut"_s,
                    {QKeySequence::Cut}, [this] { m_actions.cut(chosen()); }),
        editCommand(u"outline.copy"_s, carrel::tr("Copy page or module"), u"copy"_s,
                    {QKeySequence::Copy}, [this] { m_actions.copy(chosen()); }),
        editCommand(u"outline.paste"_s, carrel::tr("Paste into the outline"), u"paste"_s,
                    {QKeySequence::Paste}, [this] { goTo(m_actions.paste(m_current)); }),
        editCommand(u"outline.rename"_s, carrel::tr("Rename"), u"rename"_s,
                    {QKeySequence(Qt::Key_F2)}, [this] { m_view->startRename(m_current); }),
        editCommand(u"outline.duplicate"_s, carrel::tr("Duplicate page or module"), u"duplicate"_s,
                    {QKeySequence(Qt::CTRL | Qt::Key_D)},
                    [this] { goTo(m_actions.duplicate(chosen())); }),
        editCommand(u"outline.keep"_s, carrel::tr("Keep page or module in a collection…"),
                    u"collection"_s, {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K)},
                    [this] { Q_EMIT keepAsked(chosen()); }),
        editCommand(u"outline.delete"_s, carrel::tr("Delete page or module"), u"delete"_s,
                    {QKeySequence::Delete}, [this] { m_actions.remove(chosen()); })};
    for (Command &command : commands) {
        if (command.shortcuts.first() == QKeySequence(QKeySequence::Cut)
            || command.shortcuts.first() == QKeySequence(QKeySequence::Copy)
            || command.shortcuts.first() == QKeySequence(QKeySequence::Paste))
            command.group = clipGroup;
        if (command.id == u"outline.paste")
            command.isEnabled = [this] { return m_actions.canPaste(m_current); };
        if (command.id == u"outline.rename")
            command.isEnabled = [this] { return m_model->item(m_current) != nullptr; };
    }
    return commands;
}

QList<Command> OutlinePane::moveCommands()
{
    using Way = OutlineActions::Way;
    const auto command = [this](const QString &id, const QString &text, const QString &icon,
                                Qt::Key key, Way way) {
        Command made = editCommand(id, text, icon, {QKeySequence(Qt::ALT | key)},
                                   [this, way] { m_actions.move(chosen(), way); });
        made.group = moveGroup;
        made.isEnabled = [this, way] { return m_actions.canMove(chosen(), way); };
        return made;
    };
    return {command(u"outline.moveUp"_s, carrel::tr("Move page or module up"), u"up"_s, Qt::Key_Up,
                    Way::Up),
            command(u"outline.moveDown"_s, carrel::tr("Move page or module down"), u"down"_s,
                    Qt::Key_Down, Way::Down),
            command(u"outline.indent"_s, carrel::tr("Move module into the one above"), u"indent"_s,
                    Qt::Key_Right, Way::In),
            command(u"outline.outdent"_s, carrel::tr("Move module out of its part"), u"outdent"_s,
                    Qt::Key_Left, Way::Out)};
}

} // namespace carrel::ui
