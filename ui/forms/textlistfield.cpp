// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/textlistfield.h"

#include "core/base/translate.h"
#include "ui/forms/controls.h"
#include "ui/forms/plainedit.h"
#include "ui/forms/quietframe.h"
#include "ui/widgets/theme.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

TextListField::TextListField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_rows(new QVBoxLayout)
    , m_add(addButton(carrel::tr("Add a line")))
    , m_name(field.label)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        addLine(m_lines.size());
        m_lines.last()->setFocus(Qt::OtherFocusReason);
        tellChosen();
    });
    setName(field.label);
}

QJsonValue TextListField::value() const
{
    QJsonArray texts;
    for (const PlainEdit *line : m_lines)
        texts.append(line->text());
    return texts;
}

bool TextListField::focusAt(const QString &path)
{
    const int index = headOf(path).index;
    QWidget *there = index >= 0 && index < m_lines.size() ? m_lines[index] : controls().first();
    there->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidgetList TextListField::controls() const
{
    QWidgetList all{m_lines.begin(), m_lines.end()};
    all << m_add;
    return all;
}

void TextListField::setName(const QString &name)
{
    m_name = name;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setAccessibleName(u"%1 %2"_s.arg(name).arg(i + 1));
    m_add->setAccessibleName(u"%1: %2"_s.arg(name, m_add->text()));
    m_add->setAccessibleDescription(field().help);
}

void TextListField::display(const QJsonObject &object)
{
    const QJsonArray texts = valueIn(object).toArray();
    while (m_lines.size() > texts.size())
        removeLine(m_lines.size() - 1);
    while (m_lines.size() < texts.size())
        addLine(m_lines.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_lines[i]->showText(texts[i].toString());
}

bool TextListField::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::ranges::find(m_lines, watched) - m_lines.begin();
    if (event->type() != QEvent::KeyPress || at == m_lines.size())
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ControlModifier)) {
        addLine(at + 1);
        m_lines[at + 1]->setFocus(Qt::OtherFocusReason);
        tellChosen();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_lines[at]->text().isEmpty() && m_lines.size() > 1) {
        m_lines[std::max<qsizetype>(at - 1, at == 0 ? 1 : 0)]->setFocus(Qt::OtherFocusReason);
        removeLine(at);
        tellChosen();
        return true;
    }
    return false;
}

void TextListField::addLine(qsizetype at)
{
    auto *line = new PlainEdit(PlainEdit::Lines::One);
    line->installEventFilter(this);
    connect(line, &PlainEdit::edited, this, [this] { tellTyped(); });
    m_rows->insertWidget(static_cast<int>(at), new QuietFrame(line, QuietFrame::Look::Framed));
    m_lines.insert(at, line);
    setName(m_name);
    Q_EMIT port().controlsChanged();
}

void TextListField::removeLine(qsizetype at)
{
    QWidget *frame = m_lines.takeAt(at)->parentWidget();
    frame->hide();
    frame->deleteLater();
    setName(m_name);
    Q_EMIT port().controlsChanged();
}

} // namespace carrel::ui
