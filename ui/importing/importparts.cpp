// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/exchange/importer.h"
#include "ui/importing/draftmodel.h"
#include "ui/importing/draftpreview.h"
#include "ui/importing/examplelist.h"
#include "ui/importing/importwindow.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the window is put together; what it does is in importwindow.cpp.

namespace carrel::ui {

namespace {

QPushButton *sourceButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

void setUpTree(QTreeView &tree)
{
    tree.setObjectName(u"passages"_s);
    tree.setAccessibleName(carrel::tr("What comes in"));
    tree.setUniformRowHeights(true);
    tree.setAllColumnsShowFocus(true);
    tree.setSelectionMode(QAbstractItemView::SingleSelection);
    tree.header()->setAccessibleName(carrel::tr("Columns of what comes in"));
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(DraftModel::What, QHeaderView::Stretch);
    tree.header()->setSectionResizeMode(DraftModel::Outcome, QHeaderView::ResizeToContents);
    tree.setHeaderHidden(true);
}

} // namespace

QLayout *ImportWindow::createSourceRow()
{
    m_file = sourceButton(carrel::tr("Choose a file…"), u"open"_s, this);
    m_paste = sourceButton(carrel::tr("Paste questions"), u"paste"_s, this);
    m_paste->setCheckable(true);
    m_name = plainLabel({}, this);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"format"_s);
    m_format->addItem(carrel::tr("Find the format"), QString());
    for (const Importer &importer : allImporters())
        m_format->addItem(importer.title, importer.id);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameDropDown(*m_format, carrel::tr("Format of the source"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_file);
    row->addWidget(m_paste);
    row->addWidget(m_name, 1);
    row->addWidget(m_format);
    return row;
}

QWidget *ImportWindow::createResult()
{
    auto *result = new QWidget(this);
    m_summary = plainLabel({}, result);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_filter = new QComboBox(result);
    m_filter->setObjectName(u"filter"_s);
    nameDropDown(*m_filter, carrel::tr("Which passages are shown"));
    m_tree = new QTreeView(result);
    m_tree->setModel(m_filtered);
    setUpTree(*m_tree);
    m_preview = new DraftPreview(result);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto *list = new QWidget(result);
    auto *left = new QVBoxLayout(list);
    left->setSpacing(space::s);
    left->addLayout(top);
    left->addWidget(m_tree, 1);
    left->setContentsMargins(0, 0, space::s, 0);
    m_preview->layout()->setContentsMargins(space::s, 0, 0, 0);
    auto *halves = new QSplitter(Qt::Horizontal, result);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(list);
    halves->addWidget(m_preview);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    return result;
}

QWidget *ImportWindow::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_import = mainButton(carrel::tr("Import"), buttons);
    m_import->setObjectName(u"import"_s);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

void ImportWindow::createLayout()
{
    auto *source = createSourceRow();
    m_words = new QPlainTextEdit(this);
    m_words->setObjectName(u"words"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_words->setPlaceholderText(carrel::tr("Paste or type questions here. The result follows "
                                           "beside it."));
    m_words->setAccessibleName(carrel::tr("Questions to import"));
    m_pasted = new QWidget(this);
    auto *pasted = new QVBoxLayout(m_pasted);
    pasted->setContentsMargins(0, 0, space::s, 0);
    pasted->addWidget(m_words);
    auto *examples = new ExampleList(this);
    m_examples = examples;
    connect(examples, &ExampleList::exampleChosen, this, &ImportWindow::startPasting);
    m_result = createResult();
    m_problem = plainLabel({}, this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    for (QWidget *page : {m_examples, m_result, static_cast<QWidget *>(m_problem)})
        m_stack->addWidget(page);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_pasted);
    m_columns->addWidget(m_stack);
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 5);
    const int letter = fontMetrics().averageCharWidth();
    m_columns->setSizes({letter * 45, letter * 115});
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(carrel::tr("How far it is read"));
    m_stop = new QPushButton(carrel::tr("Stop reading"), this);
    m_stop->setAutoDefault(false);
    auto *reading = new QHBoxLayout;
    reading->setSpacing(space::s);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_stop);
    m_target = new ImportTarget(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addLayout(source);
    layout->addWidget(m_columns, 1);
    layout->addLayout(reading);
    layout->addWidget(m_target);
    layout->addWidget(createButtons());
    resize(letter * 170, letter * 105);
}

} // namespace carrel::ui
