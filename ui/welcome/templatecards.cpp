// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/templatecards.h"

#include "core/base/translate.h"
#include "ui/welcome/cardbutton.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int lettersOfCard = 44;
constexpr int mostColumns = 3;
constexpr int linesOfText = 5;

QString withMinutes(const QString &description, int minutes)
{
    if (minutes <= 0)
        return description;
    //: What a template holds. %1 is how long learners need, %2 sentences
    return carrel::tr("About %1 min. %2").arg(minutes).arg(description);
}

QToolButton *toolButton(const QString &picture, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(ui::icon(picture));
    button->setToolTip(plainTooltip(name));
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TemplateCards::TemplateCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::s);
}

void TemplateCards::setManaging(Managing managing)
{
    m_managing = managing;
}

void TemplateCards::setStarters(const QList<TemplateAbout> &starters)
{
    qDeleteAll(std::exchange(m_starters, {}));
    for (const TemplateAbout &about : starters)
        m_starters.append(cardOf(about));
    m_columns = 0;
    place();
}

void TemplateCards::setOwn(const QList<OwnTemplate> &own)
{
    for (QWidget *card : std::exchange(m_own, {})) {
        card->hide();
        card->deleteLater(); // may be the one whose button was pressed
    }
    for (const OwnTemplate &entry : own)
        m_own.append(cardOf(entry));
    m_columns = 0;
    place();
}

QWidget *TemplateCards::cardOf(const TemplateAbout &about)
{
    auto *card = new CardButton(CardButton::Shape::Card, this);
    card->setLines(linesOfText);
    card->setContent(u"course"_s, about.title, withMinutes(about.description, about.minutes));
    connect(card, &CardButton::clicked, this, [this, name = about.name] { Q_EMIT chosen(name); });
    return card;
}

QWidget *TemplateCards::cardOf(const OwnTemplate &own)
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto *card = new CardButton(CardButton::Shape::Card, whole);
    card->setLines(linesOfText);
    const QString description =
        own.description.isEmpty() ? carrel::tr("A template of your own.") : own.description;
    card->setContent(own.problem.isEmpty() ? u"file"_s : u"warning"_s, own.name,
                     own.problem.isEmpty() ? withMinutes(description, own.minutes) : own.problem);
    card->setDimmed(!own.problem.isEmpty());
    connect(card, &CardButton::clicked, this, [this, path = own.path] { Q_EMIT ownChosen(path); });
    row->addWidget(card, 1);
    if (m_managing == Managing::Elsewhere)
        return whole;
    //: %1 is the name of a template
    auto *rename =
        toolButton(u"rename"_s, carrel::tr("Rename the template “%1”…").arg(own.name), whole);
    //: %1 is the name of a template
    auto *remove =
        toolButton(u"delete"_s, carrel::tr("Delete the template “%1”…").arg(own.name), whole);
    connect(rename, &QToolButton::clicked, this, [this, own] { Q_EMIT renameAsked(own); });
    connect(remove, &QToolButton::clicked, this, [this, own] { Q_EMIT deleteAsked(own); });
    auto *tools = new QVBoxLayout;
    tools->setSpacing(0);
    tools->addWidget(rename);
    tools->addWidget(remove);
    tools->addStretch(1);
    row->addLayout(tools);
    return whole;
}

void TemplateCards::place()
{
    // A page that is just being laid out may have too little room for a moment: not at their cost.
    const auto cards = findChildren<CardButton *>();
    for (CardButton *card : cards)
        card->setMinimumHeight(card->sizeHint().height());
    const int letters = width() / qMax(1, fontMetrics().averageCharWidth());
    const int columns = std::clamp(letters / lettersOfCard, 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int cell = 0;
    for (const QList<QWidget *> &group : {m_starters, m_own}) {
        for (QWidget *card : group) {
            m_grid->addWidget(card, cell / columns, cell % columns);
            card->show();
            ++cell;
        }
    }
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

void TemplateCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace carrel::ui
