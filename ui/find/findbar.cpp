// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/findbar.h"

#include "core/base/translate.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(searchField(carrel::tr("Find in the course"), this))
    , m_with(new QLineEdit(this))
    , m_case(new QCheckBox(carrel::tr("Match case"), this))
    , m_whole(new QCheckBox(carrel::tr("Whole words"), this))
    , m_where(new QComboBox(this))
    , m_count(mutedLabel({}, this))
    , m_replacing(button(u"replace"_s, carrel::tr("Replace")))
    , m_previous(button(u"up"_s, carrel::tr("Previous place")))
    , m_next(button(u"down"_s, carrel::tr("Next place")))
    , m_one(new QPushButton(carrel::tr("Replace this one"), this))
    , m_all(new QPushButton(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::m, space::s, space::m, space::s);
    lines->setSpacing(space::s);
    lines->addLayout(lineWithText());
    m_replacement = lineWithReplacement();
    lines->addWidget(m_replacement);
    lines->addLayout(lineWithOptions());
    m_text->installEventFilter(this);
    m_with->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_with, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::changed);
    connect(m_whole, &QCheckBox::toggled, this, &FindBar::changed);
    connect(m_where, &QComboBox::currentIndexChanged, this, &FindBar::changed);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOneAsked);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAllAsked);
    connect(m_replacing, &QToolButton::toggled, this, [this](bool isReplacing) {
        m_replacement->setVisible(isReplacing);
        Q_EMIT changed();
    });
    m_replacement->hide();
    setCount({}, 0);
    setCanStep(false);
}

QToolButton *FindBar::button(const QString &picture, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(picture));
    button->setIconSize({20, 20});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLayout *FindBar::lineWithText()
{
    m_text->setObjectName(u"findText"_s);
    m_replacing->setCheckable(true);
    m_replacing->setObjectName(u"replacing"_s);
    QToolButton *close = button(u"close"_s, carrel::tr("Close the search"));
    connect(close, &QToolButton::clicked, this, &FindBar::closeAsked);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_text, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_replacing);
    line->addWidget(close);
    return line;
}

QWidget *FindBar::lineWithReplacement()
{
    auto *replacement = new QWidget(this);
    m_with->setObjectName(u"replaceText"_s);
    m_with->setPlaceholderText(carrel::tr("Put in its place"));
    m_with->setAccessibleName(carrel::tr("Put in its place"));
    m_with->setClearButtonEnabled(true);
    for (auto *clear : m_with->findChildren<QToolButton *>())
        clear->setAccessibleName(carrel::tr("Clear"));
    m_one->setObjectName(u"replaceOne"_s);
    m_all->setObjectName(u"replaceAll"_s);
    m_one->setAutoDefault(false);
    m_all->setAutoDefault(false);
    m_all->setProperty("role", u"primary"_s);
    auto *line = new QHBoxLayout(replacement);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_with, 1);
    line->addWidget(m_one);
    line->addWidget(m_all);
    return replacement;
}

QLayout *FindBar::lineWithOptions()
{
    m_where->addItem(carrel::tr("In the whole course"));
    m_where->addItem(carrel::tr("In this module"));
    m_where->addItem(carrel::tr("On this page"));
    m_where->addItem(carrel::tr("In titles"));
    nameDropDown(*m_where, carrel::tr("Where to look"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_where);
    line->addWidget(m_case);
    line->addWidget(m_whole);
    line->addStretch(1);
    line->addWidget(m_count);
    m_count->setObjectName(u"findCount"_s);
    return line;
}

WordsToFind FindBar::words() const
{
    return {m_text->text(), m_case->isChecked(), m_whole->isChecked()};
}

FindBar::Where FindBar::where() const
{
    return Where(m_where->currentIndex());
}

QString FindBar::with() const
{
    return m_with->text();
}

bool FindBar::isReplacing() const
{
    return m_replacing->isChecked();
}

void FindBar::setReplacing(bool isReplacing)
{
    m_replacing->setChecked(isReplacing);
}

void FindBar::setText(const QString &text)
{
    m_text->setText(text);
}

void FindBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::setCount(const QString &count, int chosen)
{
    m_count->setText(count);
    m_all->setEnabled(chosen > 0);
    const bool takesOut = m_with->text().isEmpty();
    if (chosen == 0)
        m_all->setText(carrel::tr("Replace all"));
    else if (takesOut)
        m_all->setText(carrel::tr("Take out all %Ln", "number of places", chosen));
    else
        m_all->setText(carrel::tr("Replace all %Ln", "number of places", chosen));
    m_one->setText(takesOut ? carrel::tr("Take out this one") : carrel::tr("Replace this one"));
}

void FindBar::setCanStep(bool canStep)
{
    m_previous->setEnabled(canStep);
    m_next->setEnabled(canStep);
    m_one->setEnabled(canStep);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && watched == m_with && m_one->isEnabled()) {
        Q_EMIT replaceOneAsked();
        return true;
    }
    if (isReturn) {
        Q_EMIT stepAsked(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Down) {
        Q_EMIT listAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carrel::ui
