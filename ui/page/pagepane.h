// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/editsession.h"
#include "core/edit/placing.h"
#include "ui/commands/command.h"
#include "ui/page/gapfilling.h"
#include "ui/widgets/focuswatch.h"

#include <QWidget>

class QStackedWidget;

namespace carrel::ui {

struct CarriedNodes;
class BlockActions;
class CardColumn;
class ChosenBar;
class CourseFront;
class MediaDesk;
class ModuleFront;
class PageHeader;
class PageScroll;
class PageSheet;
class PageTyping;
class RichTextToolbar;

/// The middle of the window: a page as a stack of blocks, edited in place. A module or the course
/// itself shows its front instead.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PagePane(EditSession &session, MediaDesk &media, QWidget *parent = nullptr);
    ~PagePane() override; ///< Keeps what is being typed.

    /// A page, a module or the course; nothing happens if it is shown already. Emits blockSelected.
    void showPage(const NodeId &node);
    NodeId currentPage() const { return m_shown; }
    /// Goes to its page, scrolls to it and gives it the focus, unless one of its texts has it.
    void showBlock(const NodeId &block);
    /// The same for those who go on elsewhere: the focus stays where it is.
    void revealBlock(const NodeId &block);
    /// The same, with the cursor in a field named as in Finding::field.
    void showField(const NodeId &block, const QString &field);
    /// Scrolls to something on the page, also on one that has been opened just now.
    void reveal(QWidget &field);
    NodeId currentBlock() const; ///< Null: none.
    /// To a gap in what is shown, from the text that has the focus or from the first or last one.
    /// False if there is none that way.
    bool goToGap(GapWay way, GapFilling::From from);
    /// What is being typed is in the course when this returns. To be called before undo, save,
    /// export and preview.
    void keepTyping();
    /// A block that shows a stored file, after the one at hand; a module or the course takes none.
    void insertMedia(const MediaId &file);

    QList<Command> commands(); ///< They use this pane: not to be run after it.
    CardColumn &cards() const;

Q_SIGNALS:
    /// What the inspector is about now. `block` may be null.
    void blockSelected(const carrel::NodeId &page, const carrel::NodeId &block);
    /// The author wants to see what a block was earlier.
    void earlierStatesAsked(const carrel::NodeId &block);
    void moveToPageAsked(const QList<carrel::NodeId> &blocks);
    void keepAsked(const QList<carrel::NodeId> &blocks);
    /// From another course or a collection: see CarriedNodes.
    void carriedDropped(const carrel::ui::CarriedNodes &carried, const carrel::Place &place);
    /// The author went on to another page from here.
    void opened(const carrel::NodeId &node);
    void gapWanted(carrel::ui::GapWay way); ///< By Tab, while one is being filled in.

private:
    void createLayout();
    void connectSignals();
    void createToolbar();
    void followFocus(QWidget *now);
    void open(NodeId node); ///< A copy: showing a page changes what its neighbours are.
    void askForBlock();
    void pasteBlock();
    QList<Command> spellingCommands();
    void goToMisspelled();
    void refresh(const ChangeSet &changes);
    void leaveGone();
    void showPlace();
    QString facts() const;
    int gapsShown() const; ///< Of a page, with its title.
    bool isPageShown() const;

    EditSession &m_session;
    PageTyping *m_typing;
    GapFilling *m_gaps;
    BlockActions *m_actions;
    PageHeader *m_header;
    RichTextToolbar *m_toolbar;
    QStackedWidget *m_stack;
    PageScroll *m_pageScroll;
    PageScroll *m_moduleScroll;
    PageScroll *m_courseScroll;
    PageSheet *m_sheet;
    ModuleFront *m_module;
    CourseFront *m_course;
    ChosenBar *m_chosen;
    NodeId m_shown;
    NodeId m_previousPage;
    NodeId m_nextPage;
    FocusWatch m_focus{[this](QWidget *, QWidget *now) { followFocus(now); }};
};

} // namespace carrel::ui
