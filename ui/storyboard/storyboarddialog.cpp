// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/storyboard/storyboarddialog.h"

#include "core/base/translate.h"
#include "ui/storyboard/sheets.h"
#include "ui/storyboard/sheetview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

StoryboardDialog::StoryboardDialog(std::unique_ptr<Sheets> sheets, QWidget *parent)
    : QDialog(parent)
    , m_sheets(std::move(sheets))
    , m_view(new SheetView(*m_sheets, this))
    , m_before(new QPushButton(carrel::tr("Sheet before"), this))
    , m_next(new QPushButton(carrel::tr("Next sheet"), this))
    , m_place(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Storyboard"));
    createLayout();
    connect(m_before, &QPushButton::clicked, this,
            [this] { m_view->turnTo(m_view->current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_view->turnTo(m_view->current() + 1); });
    connect(m_view, &SheetView::turned, this, &StoryboardDialog::tellSheet);
    tellSheet();
    m_view->setFocus();
}

StoryboardDialog::~StoryboardDialog()
{
    delete m_view; // it paints the sheets, which go first
}

void StoryboardDialog::createLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::l, space::l, space::l);
    row->setSpacing(space::xl);
    row->addLayout(createPreview(), 1);
    row->addLayout(createWays());
}

QLayout *StoryboardDialog::createPreview()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    column->addWidget(m_view, 1);
    auto *turning = new QHBoxLayout;
    turning->addWidget(m_before);
    turning->addStretch(1);
    turning->addWidget(m_place);
    turning->addStretch(1);
    turning->addWidget(m_next);
    column->addLayout(turning);
    for (QPushButton *button : {m_before, m_next})
        button->setAutoDefault(false);
    return column;
}

QLayout *StoryboardDialog::createWays()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::s);
    auto *about = plainLabel(
        carrel::tr("Every text, key and feedback of the course, for reading and signing on paper. "
                   "Blocks are numbered: 2.3-4 is block 4 on page 3 of module 2."),
        this);
    about->setWordWrap(true);
    about->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    column->addWidget(about);
    if (!m_sheets->isWhole()) {
        auto *note = mutedLabel(carrel::tr("These are the first sheets of a long course. What you "
                                           "print or save holds all of it."),
                                this);
        note->setWordWrap(true);
        note->setMaximumWidth(about->maximumWidth());
        column->addWidget(note);
    }
    column->addSpacing(space::s);
    addWay(*column, carrel::tr("Print…"), u"print"_s, StoryboardWay::Print);
    addWay(*column, carrel::tr("Save as PDF…"), u"save"_s, StoryboardWay::Pdf);
    addWay(*column, carrel::tr("Save as text document (.odt)…"), u"text"_s, StoryboardWay::Text);
    addWay(*column, carrel::tr("Save as web page…"), u"webpage"_s, StoryboardWay::WebPage);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    return column;
}

void StoryboardDialog::addWay(QLayout &column, const QString &text, const QString &picture,
                              StoryboardWay way)
{
    auto *button = new QPushButton(ui::icon(picture), text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, way] {
        m_way = way;
        accept();
    });
    column.addWidget(button);
}

void StoryboardDialog::tellSheet()
{
    const QLocale locale;
    const QString number = locale.toString(m_view->current() + 1);
    const QString all = locale.toString(m_sheets->count());
    //: %1 is the number of the sheet that is shown, %2 how many can be shown
    m_place->setText(carrel::tr("Sheet %1 of %2").arg(number, all));
    m_view->setAccessibleDescription(m_place->text());
    m_before->setEnabled(m_view->current() > 0);
    m_next->setEnabled(m_view->current() + 1 < m_sheets->count());
}

} // namespace carrel::ui
