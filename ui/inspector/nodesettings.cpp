// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/nodesettings.h"

#include "core/edit/editsession.h"
#include "ui/forms/controls.h"
#include "ui/inspector/card.h"
#include "ui/widgets/message.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

NodeSettings::NodeSettings(EditSession &session, const NodeId &id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::m);
    connect(&m_typing, &Typing::failed, this, [this](const Error &error) {
        showError(this, error);
        readAnew();
    });
}

void NodeSettings::follow(const ChangeSet &changes)
{
    if (concerns(changes))
        readAnew();
}

bool NodeSettings::concerns(const ChangeSet &changes) const
{
    return changes.ids.value(u"node"_s).contains(m_id.text());
}

void NodeSettings::readAnew()
{
    const QScopedValueRollback showing(m_isShowing, true);
    read();
}

void NodeSettings::choose(const Change &change)
{
    if (m_isShowing)
        return;
    m_typing.keepNow();
    tell(change());
}

void NodeSettings::type(const QString &name, const Change &change)
{
    if (!m_isShowing)
        m_typing.type(name, change);
}

void NodeSettings::tell(const Result<> &result)
{
    if (result)
        return;
    showError(this, result.error());
    readAnew();
}

Card *NodeSettings::addCard(const QString &heading)
{
    auto *card = new Card(heading, this);
    addCard(card);
    return card;
}

void NodeSettings::addCard(Card *card)
{
    m_cards->addWidget(card);
}

QLineEdit *NodeSettings::lineEdit(const QString &name, const Change &change)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    keepCalm(line);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, [this, name, change] { type(name, change); });
    return line;
}

QPlainTextEdit *NodeSettings::textEdit(const QString &name, int lines, const Change &change)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false);
    const int height = edit->fontMetrics().lineSpacing() * lines + 2 * space::s + space::xs;
    edit->setMinimumHeight(height);
    edit->setMaximumHeight(height);
    keepCalm(edit);
    edit->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, name, change] { type(name, change); });
    return edit;
}

QSpinBox *NodeSettings::spinBox(const QString &name, int most, const QString &ifZero,
                                const Change &change)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(0, most);
    box->setSpecialValueText(ifZero);
    keepCalm(box);
    box->installEventFilter(this);
    connect(box, &QSpinBox::valueChanged, this, [this, name, change] { type(name, change); });
    return box;
}

QCheckBox *NodeSettings::checkBox(const QString &text, const Change &change)
{
    auto *box = new WrappedCheckBox(text);
    connect(box, &QCheckBox::toggled, this, [this, change] { choose(change); });
    return box;
}

QComboBox *NodeSettings::choiceBox(const QStringList &texts, const Change &change)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    keepCalm(box);
    connect(box, &QComboBox::activated, this, [this, change] { choose(change); });
    return box;
}

bool NodeSettings::isTypedIn(const QWidget &control) const
{
    return m_typing.isPending() && control.hasFocus();
}

void NodeSettings::show(QLineEdit &line, const QString &text)
{
    const bool isSame =
        line.text() == text || (line.hasFocus() && line.text().simplified() == text);
    if (!isSame && !isTypedIn(line))
        line.setText(text);
}

void NodeSettings::show(QPlainTextEdit &edit, const QString &text)
{
    const QString shown = edit.toPlainText();
    const bool isSame =
        shown == text || (edit.hasFocus() && shown.simplified() == text.simplified());
    if (!isSame && !isTypedIn(edit))
        edit.setPlainText(text);
}

void NodeSettings::show(QSpinBox &box, int value)
{
    if (!isTypedIn(box))
        box.setValue(value);
}

/// Leaving a field keeps it, ends the step, and shows it as it was stored.
bool NodeSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_typing.keepNow();
        m_session.endMerge();
        QMetaObject::invokeMethod(this, &NodeSettings::readAnew, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace carrel::ui
