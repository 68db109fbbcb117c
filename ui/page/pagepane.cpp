// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagepane.h"

#include "core/base/translate.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/gaps.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/commands/keyhints.h"
#include "ui/media/mediadesk.h"
#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/chosenbar.h"
#include "ui/page/coursefront.h"
#include "ui/page/modulefront.h"
#include "ui/page/pageheader.h"
#include "ui/page/pagescroll.h"
#include "ui/page/pagesheet.h"
#include "ui/page/pagetyping.h"
#include "ui/richtext/richtextedit.h"
#include "ui/richtext/richtexttoolbar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

PagePane::PagePane(EditSession &session, MediaDesk &media, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_typing(new PageTyping(session, this))
    , m_gaps(new GapFilling(this))
    , m_actions(new BlockActions(session, media, *m_typing, this))
    , m_header(new PageHeader(this))
    , m_toolbar(new RichTextToolbar(this))
    , m_stack(new QStackedWidget(this))
    , m_pageScroll(new PageScroll(carrel::tr("Page"), this))
    , m_moduleScroll(new PageScroll(carrel::tr("Module"), this))
    , m_courseScroll(new PageScroll(carrel::tr("Course"), this))
    , m_sheet(new PageSheet(*m_actions))
    , m_module(new ModuleFront(session, *m_typing))
    , m_course(new CourseFront(session, *m_typing))
    , m_chosen(new ChosenBar(this))
{
    createLayout();
    createToolbar();
    connectSignals();
}

PagePane::~PagePane()
{
    keepTyping();
}

void PagePane::createLayout()
{
    m_pageScroll->setColumn(m_sheet);
    m_moduleScroll->setColumn(m_module);
    m_courseScroll->setColumn(m_course);
    for (PageScroll *scroll : {m_courseScroll, m_moduleScroll, m_pageScroll})
        m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_chosen);
}

/// One set of buttons for all texts of the page, beside the place: it never covers what is written.
void PagePane::createToolbar()
{
    m_header->setTools(m_toolbar);
    m_toolbar->setVisible(false);
    m_toolbar->setPageSource([this] { return pageChoices(m_session.view()); });
    m_toolbar->setImageChooser([this] { return m_actions->media().choose(u"image/"_s, this); });
}

/// The buttons stay while the author uses them, a menu or another pane.
void PagePane::followFocus(QWidget *now)
{
    if (!now || !m_stack->isAncestorOf(now))
        return;
    if (auto *plain = qobject_cast<QTextEdit *>(now))
        m_gaps->watch(*plain);
    auto *text = qobject_cast<RichTextEdit *>(now);
    m_toolbar->setEditor(text);
    m_toolbar->setVisible(isPageShown());
}

void PagePane::connectSignals()
{
    connect(&m_session, &EditSession::changed, this, &PagePane::refresh);
    connect(&cards(), &CardColumn::currentChanged, this,
            [this](const NodeId &block) { Q_EMIT blockSelected(m_shown, block); });
    connect(&cards(), &CardColumn::chosenChanged, this,
            [this] { m_chosen->setCount(int(cards().chosen().size())); });
    connect(m_chosen, &ChosenBar::asked, this,
            [this](CardAction action) { cards().run(action, currentBlock()); });
    connect(&cards(), &CardColumn::earlierStatesAsked, this, &PagePane::earlierStatesAsked);
    connect(&cards(), &CardColumn::moveToPageAsked, this, &PagePane::moveToPageAsked);
    connect(&cards(), &CardColumn::keepAsked, this, &PagePane::keepAsked);
    connect(&cards(), &CardColumn::carriedDropped, this, &PagePane::carriedDropped);
    connect(&cards(), &CardColumn::dragGivenUp, this, &PagePane::open);
    connect(m_gaps, &GapFilling::wanted, this, &PagePane::gapWanted);
    connect(m_sheet, &PageSheet::opened, this, &PagePane::open);
    connect(m_module, &ModuleFront::opened, this, &PagePane::open);
    connect(m_course, &CourseFront::opened, this, &PagePane::open);
}

CardColumn &PagePane::cards() const
{
    return m_sheet->cards();
}

bool PagePane::isPageShown() const
{
    return !m_shown.isNull() && m_stack->currentWidget() == m_pageScroll;
}

NodeId PagePane::currentBlock() const
{
    return isPageShown() ? cards().current() : NodeId();
}

void PagePane::keepTyping()
{
    m_typing->keepNow();
}

void PagePane::open(NodeId node)
{
    showPage(node);
    Q_EMIT opened(node);
}

void PagePane::showPage(const NodeId &node)
{
    if (node == m_shown)
        return;
    const auto found = m_session.view().node(node);
    if (!found || !*found)
        return;
    m_typing->endStep();
    m_shown = node;
    const QString kind = (*found)->kind;
    if (kind == QLatin1String(nodekind::page)) {
        m_stack->setCurrentWidget(m_pageScroll);
        m_pageScroll->verticalScrollBar()->setValue(0);
        m_sheet->showPage(node);
    } else if (kind == QLatin1String(nodekind::module)) {
        m_stack->setCurrentWidget(m_moduleScroll);
        m_module->showModule(node);
    } else {
        m_stack->setCurrentWidget(m_courseScroll);
        m_course->refresh();
    }
    m_toolbar->setEditor(nullptr);
    m_toolbar->setVisible(isPageShown());
    showPlace();
    Q_EMIT blockSelected(m_shown, {});
}

void PagePane::showBlock(const NodeId &block)
{
    const NodeId page = shownFor(m_session.view(), block);
    if (page.isNull())
        return;
    showPage(page);
    if (page == block)
        return;
    if (cards().blockWith(QApplication::focusWidget()) == block)
        m_pageScroll->reveal(*cards().card(block));
    else
        cards().goTo(block, CardColumn::Focus::Card);
}

void PagePane::revealBlock(const NodeId &block)
{
    const NodeId page = shownFor(m_session.view(), block);
    if (page.isNull())
        return;
    showPage(page);
    if (page != block)
        cards().goTo(block, CardColumn::Focus::Elsewhere);
}

void PagePane::showField(const NodeId &block, const QString &field)
{
    showBlock(block);
    if (BlockCard *card = cards().card(block))
        card->edit(field);
}

void PagePane::insertMedia(const MediaId &file)
{
    if (!isPageShown()) {
        showNote(this, carrel::tr("No page is open"),
                 carrel::tr("Open the page on which it is to stand, then insert it."));
        return;
    }
    const Place place = m_actions->placeAfter(m_shown, currentBlock());
    cards().goTo(m_actions->insertMedia({file}, place), CardColumn::Focus::Card);
}

bool PagePane::goToGap(GapWay way, GapFilling::From from)
{
    if (m_shown.isNull())
        return false;
    if (isPageShown() && gapsShown() > 0)
        cards().buildAll();
    // What was just made is shown only now, and takes no focus before.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    auto *scroll = static_cast<PageScroll *>(m_stack->currentWidget());
    if (!m_gaps->step(*scroll, way, from))
        return false;
    scroll->reveal(*QApplication::focusWidget());
    return true;
}

int PagePane::gapsShown() const
{
    const auto page = m_session.view().node(m_shown);
    const auto blocks = m_session.view().children(m_shown);
    if (!page || !*page || !blocks)
        return 0;
    qsizetype gaps = gapTextsIn((*page)->title).size();
    for (const Node &block : *blocks)
        gaps += gapTextsIn(block.body).size();
    return int(gaps);
}

void PagePane::reveal(QWidget &field)
{
    if (PageScroll *scroll = PageScroll::around(field))
        scroll->reveal(field);
}

void PagePane::refresh(const ChangeSet &changes)
{
    if (m_shown.isNull())
        return;
    if (changes.ids.contains(u"setting"_s) && m_stack->currentWidget() == m_courseScroll) {
        m_course->refresh();
        showPlace();
    }
    if (changes.ids.contains(u"comment"_s) && isPageShown())
        cards().checkAll(); // remarks of an import are among the findings
    const QSet<QString> nodes = changes.ids.value(u"node"_s);
    if (nodes.isEmpty())
        return;
    const auto shown = m_session.view().node(m_shown);
    if (shown && !*shown) {
        leaveGone();
        return;
    }
    if (isPageShown()) {
        cards().refresh(nodes);
        m_sheet->refreshTitle();
        if (std::ranges::all_of(nodes,
                                [&](const QString &id) { return cards().card(NodeId(id)); })) {
            m_header->setFacts(facts());
            return; // only blocks of this page: no place has changed
        }
    } else if (m_stack->currentWidget() == m_moduleScroll) {
        m_module->refresh();
    } else {
        m_course->refresh();
    }
    showPlace();
}

/// The page was deleted: on to its neighbour, or to the course.
void PagePane::leaveGone()
{
    for (const NodeId &other : {m_nextPage, m_previousPage}) {
        const auto found = m_session.view().node(other);
        if (!other.isNull() && found && *found) {
            open(other);
            return;
        }
    }
    if (const auto course = m_session.view().courseId())
        open(*course);
}

void PagePane::showPlace()
{
    const PagePlace place = pagePlaceOf(m_session.view(), m_shown);
    m_previousPage = place.previous.id;
    m_nextPage = place.next.id;
    m_header->setPlace(placeText(place));
    m_header->setFacts(facts());
    if (isPageShown())
        m_sheet->setNeighbours(place);
}

QString PagePane::facts() const
{
    QStringList facts;
    int minutes = 0;
    if (isPageShown()) {
        const auto details = pageDetails(m_session, m_shown);
        if (details && details->isQuiz)
            facts.append(carrel::tr("Quiz page"));
        minutes = details ? details->minutes : 0;
        if (const int gaps = gapsShown(); gaps > 0) {
            const QString keys = keysNear(*this, u"edit.nextGap"_s);
            facts.append(carrel::tr("%n gap(s) to fill", nullptr, gaps)
                         + (keys.isEmpty() ? QString() : u" (%1)"_s.arg(keys)));
        }
    } else if (m_stack->currentWidget() == m_moduleScroll) {
        const auto details = moduleDetails(m_session, m_shown);
        minutes = details ? details->minutes : 0;
    } else if (const auto settings = m_session.view().settings()) {
        minutes = settings->minutes;
    }
    if (minutes > 0)
        facts.append(carrel::tr("%1 min", "%1: planned time").arg(minutes));
    return facts.join(u" · "_s);
}

} // namespace carrel::ui
