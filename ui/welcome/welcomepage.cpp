// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

#include "core/base/translate.h"
#include "core/exchange/templates/templates.h"
#include "ui/welcome/cardbutton.h"
#include "ui/welcome/leftovercard.h"
#include "ui/welcome/recentlist.h"
#include "ui/welcome/templatecards.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int widestLetters = 160; ///< Of the page; beyond, it stands in the middle.

constexpr int layersOfPage = 4; ///< Layouts inside each other that hear of a change in turn.

struct Start
{
    QString picture;
    QString title;
    QString detail;
};

Start startOf(const QString &templateName)
{
    if (templateName == u"sample"_s)
        return {u"play"_s, carrel::tr("Sample course"),
                carrel::tr("“A handover that holds”: a whole course to play and change.")};
    return {u"new"_s, carrel::tr("Blank course"),
            carrel::tr("Start with an empty course and its first module.")};
}

QLabel *heading(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(RecentCourses &recents, QWidget *parent)
    : QWidget(parent)
    , m_waiting(new QWidget(this))
    , m_waitingCards(new QVBoxLayout(m_waiting))
{
    createLayout(recents);
}

void WelcomePage::createLayout(RecentCourses &recents)
{
    auto *page = new QWidget(this);
    page->setMaximumWidth(fontMetrics().averageCharWidth() * widestLetters);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xl);
    column->setSpacing(space::xl);
    column->addLayout(createHead());
    m_waitingCards->setContentsMargins(0, 0, 0, 0);
    m_waitingCards->setSpacing(space::s);
    m_waiting->hide();
    column->addWidget(m_waiting);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xxl);
    columns->addLayout(createRecents(recents), 3);
    columns->addLayout(createStarts(), 2);
    column->addLayout(columns);
    column->addLayout(createTemplates());
    column->addStretch(1);

    auto *middle = new QWidget(this);
    auto *sides = new QHBoxLayout(middle);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(page, 100);
    sides->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QLayout *WelcomePage::createHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    auto *picture = new QLabel(this);
    const int size = fontMetrics().height() * 3;
    picture->setPixmap(QIcon(u":/welcome/org.carrel.Studio.svg"_s).pixmap(size, size));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QLabel *name = plainLabel(u"Carrel"_s, this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 2.2);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    texts->addWidget(name);
    texts->addWidget(mutedLabel(carrel::tr("Small private courses, made at your own desk."), this));
    head->addWidget(picture);
    head->addLayout(texts, 1);
    return head;
}

QLayout *WelcomePage::createRecents(RecentCourses &recents)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(heading(carrel::tr("Recent courses"), this));
    m_recent = new RecentList(recents, this);
    connect(m_recent, &RecentList::openAsked, this, &WelcomePage::openAsked);
    column->addWidget(m_recent, 1);
    return column;
}

QLayout *WelcomePage::createStarts()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(heading(carrel::tr("Start"), this));
    for (const QString &name : {u"sample"_s, u"blank"_s}) { // the best first look first
        const Start start = startOf(name);
        CardButton *card = addStart(*column, start.picture, start.title, start.detail);
        connect(card, &CardButton::clicked, this, [this, name] { Q_EMIT newAsked(name); });
    }
    CardButton *open = addStart(*column, u"open"_s, carrel::tr("Open…"),
                                carrel::tr("A course file on this computer or a drive."));
    connect(open, &CardButton::clicked, this, &WelcomePage::chooseFileAsked);
    column->addStretch(1);
    return column;
}

QLayout *WelcomePage::createTemplates()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(heading(carrel::tr("Start from a template"), this));
    auto *about =
        mutedLabel(carrel::tr("One module of about ten minutes each, written, with gaps for what "
                              "only you can know."),
                   this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_templates = new TemplateCards(this);
    m_templates->setStarters(starterTemplates(QLocale().name().section(u'_', 0, 0)));
    connect(m_templates, &TemplateCards::chosen, this, &WelcomePage::newAsked);
    connect(m_templates, &TemplateCards::ownChosen, this, &WelcomePage::newFromOwnAsked);
    connect(m_templates, &TemplateCards::renameAsked, this, &WelcomePage::renameTemplateAsked);
    connect(m_templates, &TemplateCards::deleteAsked, this, &WelcomePage::deleteTemplateAsked);
    column->addWidget(m_templates);
    return column;
}

CardButton *WelcomePage::addStart(QLayout &column, const QString &picture, const QString &title,
                                  const QString &detail)
{
    auto *card = new CardButton(CardButton::Shape::Card, this);
    card->setContent(picture, title, detail);
    column.addWidget(card);
    return card;
}

void WelcomePage::refresh(const QList<LeftoverSession> &leftovers)
{
    m_recent->refresh();
    m_templates->setOwn(ownTemplates());
    while (QLayoutItem *item = m_waitingCards->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // may be the one whose button was pressed
        }
        delete item;
    }
    const bool isNews = m_waiting->isHidden() && !leftovers.isEmpty();
    m_waiting->setVisible(!leftovers.isEmpty());
    if (!leftovers.isEmpty())
        m_waitingCards->addWidget(heading(carrel::tr("Waiting from last time"), m_waiting));
    for (const LeftoverSession &leftover : leftovers)
        addLeftover(leftover);
    // From the inside out, so that nothing is shown squeezed for a moment.
    for (int layer = 0; layer < layersOfPage; ++layer)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!leftovers.isEmpty())
        putWaitingFirst(isNews);
}

/// What waits is what an author most likely came for: Tab begins there, and so do the keys when
/// it comes up.
void WelcomePage::putWaitingFirst(bool isNews)
{
    QWidgetList first;
    QWidgetList others;
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus))
            (m_waiting->isAncestorOf(next) ? first : others).append(next);
    }
    const QWidgetList order = first + others;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    const QWidget *focus = window()->focusWidget();
    if (isNews && !first.isEmpty() && (!focus || isAncestorOf(focus)))
        first.first()->setFocus();
}

void WelcomePage::addLeftover(const LeftoverSession &leftover)
{
    auto *card = new LeftoverCard(leftover, m_waiting);
    connect(card, &LeftoverCard::continueAsked, this,
            [this, leftover] { Q_EMIT continueAsked(leftover); });
    connect(card, &LeftoverCard::openAsItIsAsked, this,
            [this, leftover] { Q_EMIT openAsItIsAsked(leftover); });
    connect(card, &LeftoverCard::discardAsked, this,
            [this, leftover] { Q_EMIT discardAsked(leftover); });
    m_waitingCards->addWidget(card);
    card->show(); // now: what is only about to be shown takes no focus
}

} // namespace carrel::ui
