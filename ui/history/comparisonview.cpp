// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/comparisonview.h"

#include "core/base/translate.h"
#include "core/base/worddiff.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype mostParts = 60; ///< Cards of parts; more are counted.

QString nodeName(const NodeComparison &node)
{
    return node.title.isEmpty() ? node.kindTitle : node.title;
}

/// What became of it, as a word with a sign: colour alone would not say it.
QString fateText(Fate fate)
{
    switch (fate) {
    case Fate::Same: return carrel::tr("As it was");
    case Fate::Changed: return carrel::tr("Changed since");
    case Fate::Deleted: return carrel::tr("Deleted since");
    case Fate::Added: return carrel::tr("Added since");
    }
    return {};
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty("role", u"caption"_s);
    return wrapped(label);
}

/// "Then" and the text, or "Now" and the text; nothing is said to be nothing.
void addVersion(QVBoxLayout &column, const FieldChange &field, const QList<TextPiece> &pieces,
                Version version, QWidget *parent)
{
    const bool isThen = version == Version::Then;
    const QString name = isThen ? carrel::tr("Then", "at that time") : carrel::tr("Now");
    const QString &text = isThen ? field.before : field.after;
    column.addWidget(mutedLabel(name, parent));
    QLabel *shown = text.isEmpty() ? mutedLabel(carrel::tr("nothing"), parent)
                                   : markedText(pieces, version, parent);
    //: %1 is "Then" or "Now", %2 a text
    shown->setAccessibleName(
        carrel::tr("%1: %2").arg(name, text.isEmpty() ? carrel::tr("nothing") : text));
    wrapped(shown)->setContentsMargins(space::s, 0, 0, 0);
    column.addWidget(shown);
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped(plainLabel({}, this)))
    , m_when(wrapped(mutedLabel({}, this)))
    , m_scroll(new QScrollArea(this))
    , m_wholePage(new QPushButton(carrel::tr("Compare the whole page"), this))
    , m_bringBack(mainButton(carrel::tr("Bring this back"), this))
{
    auto *back = new QToolButton(this);
    back->setIcon(icon(u"back"_s));
    back->setToolTip(carrel::tr("Back to the history (Esc)"));
    back->setAccessibleName(carrel::tr("Back to the history"));
    back->setFocusPolicy(Qt::TabFocus);
    QFont heavy = m_title->font();
    heavy.setWeight(QFont::DemiBold);
    m_title->setFont(heavy);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(carrel::tr("What has changed"));
    auto *head = new QHBoxLayout;
    head->addWidget(back, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_when);
    head->addLayout(names, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_wholePage);
    column->addWidget(m_bringBack);
    setFocusProxy(back);
    connect(back, &QToolButton::clicked, this, &ComparisonView::closed);
    connect(m_wholePage, &QPushButton::clicked, this, &ComparisonView::wholePageAsked);
    connect(m_bringBack, &QPushButton::clicked, this,
            [this] { Q_EMIT bringBackAsked(NodeId(m_node)); });
    begin();
    finish();
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ComparisonView::begin()
{
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::m);
    m_bringBack->hide();
    m_wholePage->hide();
}

/// Shown once it is complete, so that it is never seen half laid out.
void ComparisonView::finish()
{
    m_column->addStretch();
    m_scroll->setWidget(m_content); // deletes the one before
}

void ComparisonView::addText(const QString &text)
{
    m_column->addWidget(wrapped(mutedLabel(text, m_content)));
}

void ComparisonView::wait(const QString &when)
{
    m_when->setText(when);
    m_title->setText(carrel::tr("Then and now"));
    begin();
    addText(carrel::tr("The earlier state is being read…"));
    finish();
}

void ComparisonView::tell(const QString &message)
{
    begin();
    addText(message);
    finish();
}

void ComparisonView::show(const Comparison &comparison)
{
    begin();
    m_node = comparison.node.id;
    //: %1 is the title of a page or the type of a block
    m_title->setText(carrel::tr("“%1” then and now").arg(nodeName(comparison.node)));
    if (comparison.node.fate == Fate::Added) {
        addText(carrel::tr("This did not exist then."));
    } else if (comparison.isSame()) {
        addText(carrel::tr("It is as it was then: nothing has changed."));
    } else if (comparison.node.fate == Fate::Deleted || !comparison.node.fields.isEmpty()) {
        m_column->addWidget(makeCard(comparison.node));
    }
    int same = 0;
    qsizetype cards = 0;
    const bool isShown =
        comparison.node.fate != Fate::Added && comparison.node.fate != Fate::Deleted;
    for (const NodeComparison &part : comparison.parts) {
        same += part.fate == Fate::Same ? 1 : 0;
        if (part.fate != Fate::Same && isShown && ++cards <= mostParts)
            m_column->addWidget(makeCard(part));
    }
    if (cards > mostParts)
        addText(carrel::tr("%n more have changed.", nullptr, int(cards - mostParts)));
    if (same > 0 && !comparison.isSame())
        addText(carrel::tr("%n part(s) of it are as they were.", nullptr, same));
    finish();
    setBringBack(comparison);
}

void ComparisonView::setBringBack(const Comparison &comparison)
{
    const bool canCome = comparison.node.fate != Fate::Added && !comparison.isSame();
    m_bringBack->setVisible(canCome);
    m_wholePage->setVisible(comparison.node.isBlock);
    m_bringBack->setText(comparison.parts.isEmpty() ? carrel::tr("Bring this back")
                                                    : carrel::tr("Bring all of it back"));
}

QWidget *ComparisonView::makeCard(const NodeComparison &node)
{
    auto *card = new QFrame(m_content);
    card->setObjectName(u"changedPart"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    QLabel *name = wrapped(plainLabel(nodeName(node), card));
    QFont heavy = name->font();
    heavy.setWeight(QFont::DemiBold);
    name->setFont(heavy);
    column->addWidget(name);
    const QString kind = node.title.isEmpty() ? QString() : node.kindTitle + u" · "_s;
    column->addWidget(wrapped(mutedLabel(kind + fateText(node.fate), card)));
    addFields(*column, node);
    const bool isPart = node.id != m_node;
    if (isPart && node.fate != Fate::Added) {
        auto *button = new QPushButton(carrel::tr("Bring this back"), card);
        //: %1 is the title of a page or the type of a block
        button->setAccessibleName(carrel::tr("Bring “%1” back").arg(nodeName(node)));
        const NodeId id = node.id;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT bringBackAsked(id); });
        column->addWidget(button, 0, Qt::AlignLeft);
    } else if (isPart) {
        column->addWidget(wrapped(
            mutedLabel(carrel::tr("It would be deleted if all of it is brought back."), card)));
    }
    return card;
}

void ComparisonView::addFields(QVBoxLayout &column, const NodeComparison &node)
{
    QWidget *parent = column.parentWidget();
    for (const FieldChange &field : node.fields) {
        column.addSpacing(space::xs);
        column.addWidget(caption(field.label, parent));
        const auto pieces = wordDiff(field.before, field.after);
        addVersion(column, field, pieces, Version::Then, parent);
        if (node.fate == Fate::Changed)
            addVersion(column, field, pieces, Version::Now, parent);
    }
}

} // namespace carrel::ui
