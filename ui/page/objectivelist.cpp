// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/objectivelist.h"

#include "core/base/translate.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace carrel::ui {

ObjectiveList::ObjectiveList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    keepOneWaiting();
}

void ObjectiveList::setObjectives(const QStringList &objectives)
{
    if (objectives == this->objectives())
        return;
    for (qsizetype i = 0; i < objectives.size(); ++i) {
        if (i == m_lines.size())
            insertLine(i, objectives[i]);
        else if (m_lines[i]->text() != objectives[i])
            m_lines[i]->setText(objectives[i]);
    }
    while (m_lines.size() > objectives.size())
        removeLine(m_lines.size() - 1);
    keepOneWaiting();
}

QStringList ObjectiveList::objectives() const
{
    QStringList texts;
    for (const QLineEdit *line : m_lines) {
        if (const QString text = line->text().simplified(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QLineEdit *ObjectiveList::insertLine(qsizetype index, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setPlaceholderText(carrel::tr("Write what learners can do afterwards"));
    leaveUndoToCourse(*line);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, [this] {
        keepOneWaiting();
        Q_EMIT typed();
    });
    m_lines.insert(index, line);
    m_layout->insertWidget(int(index), line);
    nameLines();
    return line;
}

void ObjectiveList::removeLine(qsizetype index)
{
    QLineEdit *line = m_lines.takeAt(index);
    line->removeEventFilter(this);
    line->disconnect(this);
    m_layout->removeWidget(line);
    line->hide();
    line->deleteLater();
    nameLines();
}

void ObjectiveList::keepOneWaiting()
{
    if (m_lines.isEmpty() || !m_lines.last()->text().isEmpty())
        insertLine(m_lines.size(), {});
}

void ObjectiveList::nameLines()
{
    QList<QWidget *> lines;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        //: %1 is the number of an objective of the module
        m_lines[i]->setAccessibleName(carrel::tr("Objective %1").arg(i + 1));
        lines.append(m_lines[i]);
    }
    orderTabs(lines);
}

bool ObjectiveList::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = static_cast<QLineEdit *>(watched);
    if (event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            Q_EMIT focusLeft();
        return false;
    }
    return event->type() == QEvent::KeyPress
        && handleKey(*line, static_cast<QKeyEvent *>(event)->key());
}

bool ObjectiveList::handleKey(QLineEdit &line, int key)
{
    const qsizetype index = m_lines.indexOf(&line);
    const bool isLast = index == m_lines.size() - 1;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!line.text().isEmpty()) {
            const bool nextWaits = !isLast && m_lines[index + 1]->text().isEmpty();
            (nextWaits ? m_lines[index + 1] : insertLine(index + 1, {}))->setFocus();
        }
        return true;
    case Qt::Key_Backspace:
        if (!line.text().isEmpty() || isLast || m_lines.size() == 1)
            return false;
        m_lines[index > 0 ? index - 1 : 1]->setFocus();
        removeLine(index);
        Q_EMIT typed();
        return true;
    case Qt::Key_Up:
        if (index > 0)
            m_lines[index - 1]->setFocus();
        return true;
    case Qt::Key_Down:
        if (!isLast)
            m_lines[index + 1]->setFocus();
        return true;
    default: return false;
    }
}

} // namespace carrel::ui
