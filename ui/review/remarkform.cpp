// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/remarkform.h"

#include "core/base/translate.h"
#include "core/exchange/review/commentlist.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int textLines = 3;

QPlainTextEdit *smallEditor(const QString &name, QWidget *parent)
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setAccessibleName(name);
    editor->setTabChangesFocus(true);
    editor->setMinimumHeight(textLines * editor->fontMetrics().lineSpacing() + space::l);
    return editor;
}

} // namespace

RemarkForm::RemarkForm(QWidget *parent)
    : QWidget(parent)
    , m_about(plainLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_text(smallEditor(carrel::tr("Your comment"), this))
    , m_suggests(new QCheckBox(carrel::tr("Suggest other words"), this))
    , m_suggestion(smallEditor(carrel::tr("Suggested words"), this))
    , m_keep(mainButton(carrel::tr("Keep comment"), this))
    , m_remove(new QPushButton(carrel::tr("Delete comment"), this))
{
    for (const char *kind : {reviewkind::wrong, reviewkind::unclear, reviewkind::wish})
        m_kind->addItem(review::kindName(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    nameDropDown(*m_kind, carrel::tr("Kind of comment"));
    m_text->setPlaceholderText(carrel::tr("What is wrong, unclear or missing here?"));
    createLayout();
    connect(m_suggests, &QCheckBox::toggled, this, &RemarkForm::showSuggestion);
    connect(m_keep, &QPushButton::clicked, this, &RemarkForm::keep);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_id); });
    for (QPushButton *button : {m_keep, m_remove})
        button->setAutoDefault(false);
}

void RemarkForm::createLayout()
{
    m_about->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_about, 1);
    head->addWidget(m_kind, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_suggests);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_suggestion, 1);
    layout->addLayout(buttons);
}

void RemarkForm::write(const About &about)
{
    fill(about, {});
}

void RemarkForm::change(const About &about, const SentComment &comment)
{
    fill(about, comment);
}

void RemarkForm::fill(const About &about, const SentComment &comment)
{
    m_node = about.node;
    m_anchor = about.text ? about.text->anchor : QString();
    m_words = about.text ? about.text->words : QString();
    m_id = comment.id;
    m_about->setText(about.words);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(comment.kind)));
    m_text->setPlainText(comment.text);
    m_suggestion->setPlainText(comment.suggestion.isEmpty() ? m_words : comment.suggestion);
    m_suggests->setVisible(about.text && about.text->isWording);
    m_suggests->setChecked(!comment.suggestion.isEmpty());
    m_remove->setVisible(!m_id.isEmpty());
    showSuggestion();
}

void RemarkForm::showSuggestion()
{
    m_suggestion->setVisible(m_suggests->isVisibleTo(this) && m_suggests->isChecked());
}

void RemarkForm::takeFocus()
{
    m_text->setFocus();
}

void RemarkForm::keep()
{
    const bool isSuggested =
        m_suggestion->isVisibleTo(this) && m_suggestion->toPlainText() != m_words;
    Q_EMIT kept({.node = m_node,
                 .anchor = m_anchor,
                 .kind = m_kind->currentData().toString(),
                 .text = m_text->toPlainText(),
                 .suggestion = isSuggested ? m_suggestion->toPlainText() : QString()},
                m_id);
}

} // namespace carrel::ui
