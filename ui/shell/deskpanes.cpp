// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/deskpanes.h"

#include "core/base/translate.h"
#include "ui/collections/collectionswindow.h"
#include "ui/find/findpanel.h"
#include "ui/find/wordselection.h"
#include "ui/history/historypane.h"
#include "ui/inspector/inspector.h"
#include "ui/library/librarywindow.h"
#include "ui/media/mediadesk.h"
#include "ui/outline/outlinepane.h"
#include "ui/package/exportcourse.h"
#include "ui/page/pagepane.h"
#include "ui/preview/coursepreview.h"
#include "ui/spelling/spellchecker.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto widthsKey = u"desk/widths"_s;
const auto middleKey = u"desk/heights"_s;
const auto outlineKey = u"desk/outline"_s;
const auto inspectorKey = u"desk/inspector"_s;
const auto spellingKey = u"spelling"_s;
const auto historyKey = u"desk/history"_s;
const auto heightsKey = u"desk/rightHeights"_s;

/// First letters a pane needs beside the page, which takes what is left.
constexpr int outlineLetters = 32;
constexpr int inspectorLetters = 40;

QWidget *firstFocusIn(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane;
         next = next->nextInFocusChain()) {
        const bool isReachable =
            (next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisibleTo(pane);
        if (pane->isAncestorOf(next) && isReachable)
            return next;
    }
    return nullptr;
}

} // namespace

void restorePaneWidths(QSplitter &splitter, const QSettings &settings)
{
    const int letter = splitter.fontMetrics().averageCharWidth();
    splitter.setSizes({letter * outlineLetters, letter * 100, letter * inspectorLetters});
    splitter.restoreState(settings.value(widthsKey).toByteArray());
    for (int i = 0; i < splitter.count(); ++i)
        splitter.setStretchFactor(i, 0);
}

DeskPanes::DeskPanes(EditSession &session, WorkBar &work, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_work(work)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_right(new QSplitter(Qt::Vertical, m_splitter))
    , m_media(new MediaDesk(session, work, this))
    , m_middle(new QSplitter(Qt::Vertical, m_splitter))
    , m_outline(new OutlinePane(session, m_splitter))
    , m_page(new PagePane(session, *m_media, m_middle))
    , m_find(new FindPanel({session, work, [this] { keepTyping(); }, [this] { return m_current; }},
                           m_middle))
    , m_inspector(new Inspector(session, *m_media, m_right))
    , m_history(new HistoryPane(session, work, m_right))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_right->setChildrenCollapsible(false);
    m_right->setHandleWidth(1);
    addPanes();
    connectPanes();
    connectPieces();
    restoreWidths();
    showFirst();
    rememberSpelling();
}

DeskPanes::~DeskPanes()
{
    m_settings.setValue(widthsKey, m_splitter->saveState());
    m_settings.setValue(heightsKey, m_right->saveState());
    m_settings.setValue(middleKey, m_middle->saveState());
    delete m_library;
    delete m_collections;
    delete m_splitter; // the panes go before the media they show
}

void DeskPanes::addPanes()
{
    m_splitter->addWidget(m_outline);
    m_outline->setVisible(m_settings.value(outlineKey, true).toBool());
    m_middle->setChildrenCollapsible(false);
    m_middle->setHandleWidth(1);
    m_middle->addWidget(m_page);
    m_middle->addWidget(m_find);
    m_middle->setStretchFactor(0, 1);
    m_middle->setStretchFactor(1, 0);
    m_find->hide();
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_right);
    m_right->addWidget(m_inspector);
    m_right->addWidget(m_history);
    m_inspector->setVisible(m_settings.value(inspectorKey, true).toBool());
    m_history->setVisible(m_settings.value(historyKey, false).toBool());
    showRight();
}

void DeskPanes::connectPanes()
{
    connect(m_outline, &OutlinePane::nodeSelected, this, &DeskPanes::show);
    connect(m_outline, &OutlinePane::nodeActivated, this, [this](const NodeId &node) {
        show(node);
        focusPage();
    });
    connect(m_inspector, &Inspector::fieldRequested, m_page, &PagePane::showField);
    connect(m_page, &PagePane::earlierStatesAsked, this, &DeskPanes::showEarlierStates);
    connect(m_find, &FindPanel::hitRequested, this, &DeskPanes::showHit);
    connect(m_page, &PagePane::gapWanted, this, &DeskPanes::gapWanted);
    connect(m_media, &MediaDesk::picturesStayed, this, &DeskPanes::picturesStayed);
    connect(m_page, &PagePane::opened, this, [this](const NodeId &node) { goTo(node, {}); });
    connect(m_page, &PagePane::blockSelected, this,
            [this](const NodeId &page, const NodeId &block) {
                m_inspector->showNode(block.isNull() ? page : block);
                if (m_preview)
                    m_preview->followTo(block.isNull() ? page : block);
                m_history->setPlace(page, block);
                Q_EMIT selectionChanged();
            });
}

/// Whether spelling is checked is a matter of the author, not of a course.
void DeskPanes::rememberSpelling()
{
    SpellChecker &checker = SpellChecker::shared();
    if (!m_settings.value(spellingKey, true).toBool())
        checker.turnOff();
    connect(&checker, &SpellChecker::turned, this,
            [this, &checker] { m_settings.setValue(spellingKey, checker.isOn()); });
}

void DeskPanes::restoreWidths()
{
    restorePaneWidths(*m_splitter, m_settings);
    const int letter = fontMetrics().averageCharWidth();
    m_right->setSizes({1000, 1000});
    m_right->restoreState(m_settings.value(heightsKey).toByteArray());
    m_middle->setSizes({letter * 60, letter * 40});
    m_middle->restoreState(m_settings.value(middleKey).toByteArray());
}

/// The first page: what an author wants to see. Of a course without one, the course.
void DeskPanes::showFirst()
{
    const auto outline = m_session.view().outline();
    if (!outline || outline->isEmpty())
        return;
    const auto page =
        std::ranges::find(*outline, QLatin1StringView(nodekind::page), &OutlineNode::kind);
    goTo(page == outline->end() ? outline->first().id : page->id, {});
}

void DeskPanes::showField(const NodeId &node, const NodeId &block, const QString &field)
{
    goTo(node, block);
    if (!block.isNull())
        m_page->showField(block, field);
}

void DeskPanes::showHit(const TextHit &hit)
{
    if (m_selected)
        selectNothing(m_selected);
    const bool isOfBlock = hit.node != hit.page;
    goTo(hit.page, isOfBlock ? hit.node : NodeId());
    if (isOfBlock && hit.of != TextHit::Of::Title)
        m_page->showField(hit.node, hit.path);
    QWidget *field = isOfBlock ? QApplication::focusWidget() : fieldWith(*m_page, hit.text);
    const bool isOnPage = hit.of == TextHit::Of::Title || hit.of == TextHit::Of::Body;
    if (isOnPage && field && m_page->isAncestorOf(field)
        && selectWords(field, hit.found(), hit.occurrence)) {
        field->setFocus(Qt::OtherFocusReason);
        m_page->reveal(*field);
        m_selected = field;
        return;
    }
    selectInSettings(hit);
}

/// What does not stand on the page: titles of blocks, hints, texts of the course.
void DeskPanes::selectInSettings(const TextHit &hit)
{
    const QString name = hit.of == TextHit::Of::Title ? u"title"_s
        : hit.of == TextHit::Of::Setting              ? hit.key
                                                      : hit.path;
    if (name.isEmpty() || !m_inspector->focusField(name))
        return;
    m_inspector->show();
    m_selected = QApplication::focusWidget();
    selectWords(m_selected, hit.found(), hit.occurrence);
}

void DeskPanes::showSetting(const NodeId &node, const QString &label)
{
    if (!node.isNull())
        goTo(node, {});
    m_inspector->show();
    m_inspector->focusLabel(label);
}

QStringList DeskPanes::settingLabels() const
{
    return m_inspector->labels();
}

bool DeskPanes::goToGap(GapWay way, GapFilling::From from)
{
    return m_page->goToGap(way, from);
}

void DeskPanes::focusPage()
{
    if (QWidget *target = firstFocusIn(m_page))
        target->setFocus(Qt::OtherFocusReason);
}

void DeskPanes::takeFocus()
{
    if (m_outline->isHidden())
        focusPage();
    else
        m_outline->focusOutline();
}

NodeId DeskPanes::current() const
{
    return m_current;
}

NodeId DeskPanes::currentBlock() const
{
    return m_page->currentBlock();
}

void DeskPanes::show(const NodeId &node)
{
    m_current = node;
    m_page->showPage(node);
    m_inspector->showNode(node);
    m_history->setPlace(node, m_page->currentBlock());
    m_find->placeChanged();
    Q_EMIT selectionChanged();
}

void DeskPanes::goTo(const NodeId &node, const NodeId &block)
{
    reveal(node, {});
    if (!block.isNull())
        m_page->showBlock(block);
}

void DeskPanes::reveal(const NodeId &node, const NodeId &block)
{
    if (m_current != node)
        m_outline->select(node);
    if (m_current != node)
        show(node);
    if (!block.isNull())
        m_page->revealBlock(block);
}

void DeskPanes::showWords(const CourseWords &words)
{
    m_outline->showWords(words);
    m_inspector->showWords(words);
}

void DeskPanes::keepTyping()
{
    m_page->keepTyping();
    m_inspector->keepTyping();
    if (m_library)
        m_library->keepTyping();
}

Result<> DeskPanes::preview()
{
    if (!m_preview)
        m_preview = new CoursePreview(m_session, m_work, this);
    const NodeId block = m_page->currentBlock();
    return m_preview->open(block.isNull() ? m_current : block);
}

void DeskPanes::exportPackage()
{
    exportCourse({window(), m_work, m_session, [this] { Q_EMIT exportRemembered(); }});
}

QList<Command> DeskPanes::commands()
{
    QList<Command> all;
    all += m_outline->commands();
    all += m_page->commands();
    all += m_find->commands();
    return all + libraryCommands() + pieceCommands() + viewCommands();
}

void DeskPanes::cycle(int direction)
{
    QList<QWidget *> panes{m_outline, m_page, m_find, m_inspector, m_history};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = direction > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focus || panes[i]->isAncestorOf(focus))
            at = i;
    }
    const qsizetype next = (at + direction + panes.size()) % panes.size();
    if (QWidget *target = firstFocusIn(panes[next]))
        target->setFocus(Qt::TabFocusReason);
}

void DeskPanes::toggle(QWidget *pane, const QString &key)
{
    pane->setVisible(pane->isHidden());
    m_settings.setValue(key, !pane->isHidden());
    showRight();
}

/// Nothing is left of the column where both are hidden.
void DeskPanes::showRight()
{
    m_right->setVisible(!m_inspector->isHidden() || !m_history->isHidden());
}

/// Who asks for it wants to use it, and goes back to the page when it closes.
void DeskPanes::toggleHistory()
{
    const bool hadFocus = m_history->isAncestorOf(QApplication::focusWidget());
    toggle(m_history, historyKey);
    if (!m_history->isHidden())
        m_history->takeFocus();
    else if (hadFocus)
        focusPage();
}

void DeskPanes::showHistory()
{
    if (m_history->isHidden())
        toggle(m_history, historyKey);
}

void DeskPanes::showEarlierStates(const NodeId &block)
{
    keepTyping();
    showHistory();
    m_history->setPlace(m_page->currentPage(), block);
    m_history->showEarlierStatesOf(block);
}

QList<Command> DeskPanes::viewCommands()
{
    QList<Command> all;
    all.append({.id = u"view.outline"_s,
                .text = carrel::tr("Outline"),
                .menu = Menu::View,
                .group = 0,
                .run = [this] { toggle(m_outline, outlineKey); },
                .isOn = [this] { return !m_outline->isHidden(); }});
    all.append({.id = u"view.inspector"_s,
                .text = carrel::tr("Inspector"),
                .menu = Menu::View,
                .group = 0,
                .run = [this] { toggle(m_inspector, inspectorKey); },
                .isOn = [this] { return !m_inspector->isHidden(); }});
    all.append({.id = u"view.history"_s,
                .text = carrel::tr("History"),
                .menu = Menu::View,
                .group = 0,
                .shortcuts = {QKeySequence(u"Ctrl+Alt+H"_s)},
                .icon = u"history"_s,
                .run = [this] { toggleHistory(); },
                .isOn = [this] { return !m_history->isHidden(); }});
    all.append({.id = u"view.nextPane"_s,
                .text = carrel::tr("Next pane"),
                .menu = Menu::View,
                .group = 1,
                .shortcuts = {QKeySequence(Qt::Key_F6)},
                .run = [this] { cycle(1); }});
    all.append({.id = u"view.previousPane"_s,
                .text = carrel::tr("Previous pane"),
                .menu = Menu::View,
                .group = 1,
                .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                .run = [this] { cycle(-1); }});
    return all;
}

} // namespace carrel::ui
