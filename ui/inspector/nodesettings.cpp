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
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// The button that shows what is hidden with this part ("More"); null if there is none.
QToolButton *openerOf(const QWidget &part)
{
    const auto beside =
        part.parentWidget()->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolButton *button : beside) {
        if (button->isCheckable() && !button->isChecked() && !button->isHidden())
            return button;
    }
    return nullptr;
}

/// What an author calls a control, if it holds a setting that can be reached.
QString labelOf(const QWidget &control, const QWidget &top)
{
    if (!(control.focusPolicy() & Qt::TabFocus) || !control.isEnabled())
        return {};
    for (const QWidget *part = &control; part && part != &top; part = part->parentWidget()) {
        if (part->isHidden() && !openerOf(*part))
            return {}; // it has no meaning now
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(&control))
        return box->text();
    const bool isSetting = qobject_cast<const QLineEdit *>(&control)
        || qobject_cast<const QPlainTextEdit *>(&control)
        || qobject_cast<const QAbstractSpinBox *>(&control)
        || qobject_cast<const QComboBox *>(&control);
    return isSetting ? control.accessibleName() : QString();
}

/// Opens what it is behind, and goes there.
void reach(QWidget &control, const QWidget &top)
{
    for (QWidget *part = &control; part && part != &top; part = part->parentWidget()) {
        QToolButton *opener = part->isHidden() ? openerOf(*part) : nullptr;
        if (opener)
            opener->setChecked(true);
    }
    for (QWidget *around = control.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&control);
    }
    control.setFocus(Qt::OtherFocusReason);
}

} // namespace

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

bool NodeSettings::focusField(const QString &name)
{
    auto *control = findChild<QWidget *>(name);
    if (!control)
        return false;
    reach(*control, *this);
    return true;
}

QStringList NodeSettings::labels() const
{
    QStringList labels;
    const auto controls = findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        const QString label = labelOf(*control, *this);
        if (!label.isEmpty() && !labels.contains(label))
            labels.append(label);
    }
    return labels;
}

bool NodeSettings::focusLabel(const QString &label)
{
    const auto controls = findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (labelOf(*control, *this) != label)
            continue;
        reach(*control, *this);
        return true;
    }
    return false;
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
