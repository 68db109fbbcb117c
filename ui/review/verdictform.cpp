// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/verdictform.h"

#include "core/base/translate.h"
#include "core/exchange/review/commentlist.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

VerdictForm::VerdictForm(QWidget *parent)
    : QWidget(parent)
    , m_about(plainLabel({}, this))
    , m_verdict(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    m_about->setWordWrap(true);
    m_verdict->addItem(carrel::tr("No verdict yet"), int(Verdict::None));
    for (const Verdict verdict : {Verdict::Good, Verdict::WithChanges, Verdict::NotYet})
        m_verdict->addItem(review::verdictWords(verdict), int(verdict));
    nameDropDown(*m_verdict, carrel::tr("Verdict on the module"));
    m_text->setAccessibleName(carrel::tr("The verdict in a few words"));
    m_text->setPlaceholderText(carrel::tr("In a few words, if you like"));
    m_text->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_about);
    layout->addWidget(m_verdict, 0, Qt::AlignLeft);
    layout->addWidget(m_text, 1);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &VerdictForm::tell);
    connect(m_text, &QPlainTextEdit::textChanged, this, &VerdictForm::tell);
}

void VerdictForm::show(const QString &module, const std::optional<SentComment> &verdict)
{
    const QSignalBlocker quietChoice(m_verdict);
    const QSignalBlocker quietText(m_text);
    //: %1 is the title of a module
    m_about->setText(carrel::tr("Your verdict on “%1” as a whole").arg(module));
    m_verdict->setCurrentIndex(
        m_verdict->findData(int(verdict ? verdict->verdict : Verdict::None)));
    m_text->setPlainText(verdict ? verdict->text : QString());
}

void VerdictForm::tell()
{
    Q_EMIT changed(Verdict(m_verdict->currentData().toInt()), m_text->toPlainText());
}

} // namespace carrel::ui
