// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/deskwords.h"

#include "core/richtext/richtext.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int glance = 150; ///< Milliseconds that a selection may still be growing.

/// Its paragraphs apart, as words at their ends are two.
QString selectionIn(const QWidget *field)
{
    QString text;
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        text = rich->textCursor().selectedText();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        text = plain->textCursor().selectedText();
    else if (const auto *line = qobject_cast<const QLineEdit *>(field))
        text = line->selectedText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

DeskWords::DeskWords(DeskPanes &panes, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_status(status)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(glance);
    connect(&m_soon, &QTimer::timeout, this, &DeskWords::show);
    connect(&panes, &DeskPanes::selectionChanged, this, &DeskWords::show);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watch(now); });
}

void DeskWords::take(const CourseWords &words)
{
    m_words = words;
    m_panes.showWords(words);
    show();
}

void DeskWords::watch(QWidget *now)
{
    if (!now || !m_panes.isAncestorOf(now))
        return; // a menu or another window: what is selected stays so
    if (m_field)
        disconnect(m_field, nullptr, &m_soon, nullptr);
    m_field = now;
    const auto start = qOverload<>(&QTimer::start);
    if (auto *rich = qobject_cast<QTextEdit *>(now))
        connect(rich, &QTextEdit::selectionChanged, &m_soon, start);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(now))
        connect(plain, &QPlainTextEdit::selectionChanged, &m_soon, start);
    else if (auto *line = qobject_cast<QLineEdit *>(now))
        connect(line, &QLineEdit::selectionChanged, &m_soon, start);
    m_soon.start();
}

void DeskWords::show()
{
    const int selected = richtext::wordCount(selectionIn(m_field));
    m_status.showWords(m_words.below(m_panes.current()), selected);
}

} // namespace carrel::ui
