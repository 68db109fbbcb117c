// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/keepdialog.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString aboutThings(const KeptThings &things)
{
    if (things.modules > 0)
        return carrel::tr("A copy of each module becomes a shelf of its pages, with media and "
                          "skills. The course stays as it is.");
    if (things.pages > 0)
        return carrel::tr("A copy of %n page(s) is kept, with media and skills. You can put it "
                          "into any course; this one stays as it is.",
                          nullptr, things.pages);
    return carrel::tr("A copy of %n block(s) is kept as one piece, with media and skills. You can "
                      "put it into any course; this one stays as it is.",
                      nullptr, things.blocks);
}

/// What is typed into it need not be in its list.
QComboBox *nameChooser(QWidget *parent)
{
    auto *chooser = new QComboBox(parent);
    chooser->setEditable(true);
    chooser->setInsertPolicy(QComboBox::NoInsert);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return chooser;
}

} // namespace

KeepDialog::KeepDialog(const KeptThings &things, const QList<Collection> &own, QWidget *parent)
    : QDialog(parent)
    , m_own(own)
    , m_collection(nameChooser(this))
    , m_shelf(nameChooser(this))
    , m_name(new QLineEdit(things.name, this))
    , m_problem(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Keep in a collection"));
    m_own.removeIf([](const Collection &collection) { return !collection.problem.isEmpty(); });
    for (const Collection &collection : std::as_const(m_own))
        m_collection->addItem(collection.name);
    if (m_own.isEmpty())
        m_collection->addItem(firstCollectionName());
    m_name->setObjectName(u"pieceName"_s);
    m_name->setAccessibleName(carrel::tr("Name of the piece"));
    nameDropDown(*m_collection, carrel::tr("Collection"));
    nameDropDown(*m_shelf, carrel::tr("Shelf"));
    createLayout(things);
    fillShelves();
    connect(m_collection, &QComboBox::currentTextChanged, this, [this] {
        fillShelves();
        m_keep->setEnabled(!collection().isEmpty());
    });
    setTabOrder(m_name, m_collection);
    m_name->selectAll();
    (things.isOnePiece() ? static_cast<QWidget *>(m_name) : m_collection)->setFocus();
}

void KeepDialog::createLayout(const KeptThings &things)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    auto *about = plainLabel(aboutThings(things), this);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    m_name->setVisible(things.isOnePiece());
    if (things.isOnePiece())
        form->addRow(carrel::tr("Name of the piece"), m_name);
    form->addRow(carrel::tr("Collection"), m_collection);
    m_shelf->setVisible(things.blocks + things.pages > 0);
    if (things.blocks + things.pages > 0)
        form->addRow(carrel::tr("Shelf"), m_shelf);
    column->addLayout(form);
    auto *hint =
        mutedLabel(carrel::tr("Type a new name to begin another collection or shelf."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_keep = mainButton(carrel::tr("Keep"), buttons);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(carrel::tr("Cancel"), buttons),
                       QDialogButtonBox::RejectRole);
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

/// Those of the collection that is named, by a glance at its file.
void KeepDialog::fillShelves()
{
    m_shelf->clear();
    m_shelf->lineEdit()->setPlaceholderText(firstShelfName());
    const auto chosen = std::ranges::find(m_own, collection(), &Collection::name);
    const auto course = chosen == m_own.end()
        ? Result<std::unique_ptr<CourseView>>(Error{ErrorCode::NotFound, {}})
        : glanceAtCourseFile(chosen->path);
    if (!course)
        return;
    const auto root = (*course)->courseId();
    const auto modules =
        root ? (*course)->outlineChildren(*root) : Result<QList<OutlineNode>>(root.error());
    if (!modules)
        return;
    for (const OutlineNode &module : *modules)
        m_shelf->addItem(module.title);
}

QString KeepDialog::collection() const
{
    return m_collection->currentText().simplified();
}

QString KeepDialog::shelf() const
{
    return m_shelf->currentText().simplified();
}

QString KeepDialog::name() const
{
    return m_name->text().simplified();
}

void KeepDialog::choose(const QString &collection, const QString &shelf)
{
    if (!collection.isEmpty())
        m_collection->setCurrentText(collection);
    if (const int index = m_shelf->findText(shelf); index >= 0)
        m_shelf->setCurrentIndex(index);
}

void KeepDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace carrel::ui
