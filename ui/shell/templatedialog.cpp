// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/templatedialog.h"

#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::ui {

TemplateDialog::TemplateDialog(For what, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_description(new QLineEdit(this))
    , m_problem(plainLabel({}, this))
{
    setWindowTitle(what == For::New ? carrel::tr("Save as a template")
                                    : carrel::tr("Rename the template"));
    createLayout(what);
    m_name->selectAll();
    m_name->setFocus();
    const auto look = [this] { m_done->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, look);
    look();
}

void TemplateDialog::createLayout(For what)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    const int letter = fontMetrics().averageCharWidth();
    setMinimumWidth(letter * 62);
    if (what == For::New) {
        auto *about = plainLabel(
            carrel::tr(
                "The course as it is now is offered whenever you start a new one, with its "
                "media and without what reviewers said. What you change in this course later "
                "does not change the template."),
            this);
        about->setWordWrap(true);
        column->addWidget(about);
    }
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    form->addRow(carrel::tr("Name"), m_name);
    m_name->setAccessibleName(carrel::tr("Name"));
    m_description->setAccessibleName(carrel::tr("What is in it"));
    m_description->setVisible(what == For::New);
    if (what == For::New)
        form->addRow(carrel::tr("What is in it"), m_description);
    column->addLayout(form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_done =
        buttons->addButton(what == For::New ? carrel::tr("Save template") : carrel::tr("Rename"),
                           QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QString TemplateDialog::name() const
{
    return m_name->text().simplified();
}

QString TemplateDialog::description() const
{
    return m_description->text().simplified();
}

void TemplateDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace carrel::ui
