// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/entryrow.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "ui/forms/controls.h"
#include "ui/forms/entrymenu.h"
#include "ui/forms/replyline.h"
#include "ui/forms/richtextfield.h"
#include "ui/forms/textfields.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QTextEdit>
#include <QTextList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

enum EntryColumn { KeyColumn, TextColumn, MenuColumn };

bool isText(FieldType type)
{
    return type == FieldType::RichText || type == FieldType::Text || type == FieldType::LongText;
}

bool hasList(const Field &list)
{
    return std::ranges::any_of(list.fields,
                               [](const Field &member) { return member.type == FieldType::List; });
}

void asHeading(QWidget *edit)
{
    QFont font = edit->font();
    font.setWeight(QFont::DemiBold);
    edit->setFont(font);
}

bool isInList(const QObject *edit)
{
    const auto *text = qobject_cast<const QTextEdit *>(edit);
    return text && text->textCursor().currentList();
}

QKeySequence markKeys()
{
    return Qt::ALT | Qt::Key_Return;
}

/// Says that this is the right answer, from wherever the cursor is in it.
bool isMark(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
}

} // namespace

EntryRow::EntryRow(const Field &list, FormPort &port, const Place &place)
    : m_list(list)
    , m_port(port)
    , m_place([this, place] { return place(this); })
    , m_signs(mutedLabel({}))
    , m_menu(new EntryMenu(list, false))
    , m_isCard(hasList(list))
{
    auto *layout = new QGridLayout(this);
    const int margin = m_isCard ? space::xs : 0;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setHorizontalSpacing(space::xs);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(TextColumn, 1);
    for (const Field &member : list.fields) {
        const bool isKey = member.role == FieldRole::Key || member.role == FieldRole::OnlyKey;
        if (isKey)
            addKey(member);
        else if (!isSwitch(member))
            addEditor(member, layout);
    }
    addMenu(layout);
    const QWidgetList all = controls();
    for (QWidget *control : all)
        control->installEventFilter(this);
}

void EntryRow::addKey(const Field &member)
{
    m_keyField = member;
    const bool isOnly = member.role == FieldRole::OnlyKey;
    m_key = isOnly ? static_cast<QAbstractButton *>(new QRadioButton) : new QCheckBox;
    m_key->setAutoExclusive(false);
    m_key->setToolTip(plainTooltip(
        carrel::tr("Right answer")
        + u" (%1)"_s.arg(markKeys().toString(QKeySequence::NativeText)))); // as commands say it
    m_key->setAccessibleDescription(member.help);
    connect(m_key, &QAbstractButton::clicked, this, [this, isOnly, key = member.key] {
        if (!isOnly) {
            tellSwitch(key, m_key->isChecked());
            return;
        }
        m_key->setChecked(true); // one is always right
        Q_EMIT chosenRight();
    });
}

void EntryRow::addEditor(const Field &member, QGridLayout *layout)
{
    FieldEditor *editor = makeFieldEditor(member, m_list.fields, m_port, m_place);
    QWidget *box = editor;
    auto *rich = qobject_cast<RichTextField *>(editor);
    if (rich && member.role == FieldRole::Reply) {
        box = new ReplyLine(rich);
    } else if (isText(member.type) && m_parts.isEmpty()) {
        if (rich)
            rich->setHint(member.hint.isEmpty() ? member.label : member.hint);
        if (m_isCard)
            asHeading(editor->controls().first());
    } else {
        box = new QWidget;
        const bool isLow =
            member.type == FieldType::Text || editor->caption() == FieldEditor::Caption::Beside;
        auto *inside =
            new QBoxLayout(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, box);
        inside->setContentsMargins(space::xs, isLow ? 0 : space::xs, 0, 0);
        if (editor->caption() != FieldEditor::Caption::None)
            inside->addWidget(captionLabel(member.label));
        inside->addWidget(editor, isLow ? 1 : 0); // a stretch downwards would make the page tall
    }
    layout->addWidget(box, layout->rowCount(), TextColumn);
    box->setHidden(!member.onlyIf.key.isEmpty()); // until it is known
    m_parts << Part{editor, box};
}

void EntryRow::addMenu(QGridLayout *layout)
{
    const int first = 1; // row 0 of a QGridLayout stays empty here
    if (m_key) {
        auto *box = new QVBoxLayout; // in line with the first line of the text
        box->addSpacing(space::s);
        box->addWidget(m_key, 0, Qt::AlignTop);
        box->addStretch();
        layout->addLayout(box, first, KeyColumn);
    } else {
        m_number = mutedLabel({});
        m_number->setContentsMargins(space::s, space::s, 0, 0);
        layout->addWidget(m_number, first, KeyColumn, Qt::AlignTop | Qt::AlignRight);
    }
    layout->addWidget(m_menu, first, MenuColumn, Qt::AlignTop);
    layout->addWidget(m_signs, layout->rowCount(), TextColumn);
    m_signs->setContentsMargins(space::s, 0, 0, 0);
    connect(m_menu, &EntryMenu::moveWanted, this, &EntryRow::moveWanted);
    connect(m_menu, &EntryMenu::removeWanted, this, &EntryRow::removeWanted);
    connect(m_menu, &EntryMenu::switched, this, &EntryRow::tellSwitch);
}

void EntryRow::setEntry(const QJsonObject &entry, int index, int count, bool canRemove)
{
    m_entry = entry;
    m_canRemove = canRemove;
    for (const Part &part : std::as_const(m_parts))
        part.editor->setObject(entry);
    showConditions();
    setRight(entry.value(m_keyField.key).toBool());
    QStringList signs;
    for (const Field &member : std::as_const(m_list.fields)) {
        if (!isSwitch(member))
            continue;
        const bool isOn = entry.value(member.key).toBool();
        m_menu->setSwitch(member.key, isOn);
        if (isOn)
            signs << member.label;
    }
    m_signs->setText(signs.join(u" · "_s));
    m_signs->setVisible(!signs.isEmpty());
    m_menu->setPlace(index, count, canRemove);
    nameAll(index);
}

void EntryRow::showConditions()
{
    for (const Part &part : std::as_const(m_parts)) {
        const FieldCondition &condition = part.editor->field().onlyIf;
        if (condition.key.isEmpty())
            continue;
        const Field *own = fieldNamed(m_list.fields, condition.key);
        const Field *deciding = own ? own : fieldNamed(m_port.fields, condition.key);
        QString chosen = (own ? m_entry : m_port.body).value(condition.key).toString();
        if (chosen.isEmpty() && deciding)
            chosen = initialValue(*deciding).toString();
        part.box->setVisible(chosen == condition.name);
    }
}

void EntryRow::paintEvent(QPaintEvent *)
{
    if (!m_isCard)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tones(palette()).frame);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

void EntryRow::nameAll(int index)
{
    if (m_number)
        m_number->setText(u"%1."_s.arg(index + 1));
    for (const Part &part : std::as_const(m_parts))
        part.editor->setName(u"%1 %2"_s.arg(part.editor->field().label).arg(index + 1));
    //: %1 is the kind of an entry, for example option; %2 its number.
    const QString name = carrel::tr("%1 %2").arg(m_list.entryName).arg(index + 1);
    //: %1 is an entry with its number, for example option 2.
    m_menu->setAccessibleName(carrel::tr("Move, set or delete %1").arg(name));
    m_menu->setToolTip(plainTooltip(m_menu->accessibleName()));
    if (m_key)
        //: %1 is an entry with its number, for example option 2.
        m_key->setAccessibleName(carrel::tr("Right answer: %1").arg(name));
}

QJsonObject EntryRow::entry() const
{
    QJsonObject entry = m_entry;
    for (const Part &part : m_parts)
        entry.insert(part.editor->field().key, part.editor->value());
    if (m_key)
        entry.insert(m_keyField.key, m_key->isChecked());
    for (const Field &member : m_list.fields) {
        if (isSwitch(member))
            entry.insert(member.key, m_menu->isOn(member.key));
    }
    return entry;
}

bool EntryRow::focusAt(const QString &path)
{
    const QString key = headOf(path).key;
    if (m_key && key == m_keyField.key) {
        m_key->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const auto named =
        std::ranges::find(m_parts, key, [](const Part &part) { return part.editor->field().key; });
    if (named != m_parts.end()) {
        named->box->show();
        return named->editor->focusAt(path);
    }
    if (!key.isEmpty() && fieldNamed(m_list.fields, key)) {
        m_menu->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return !m_parts.isEmpty() && m_parts.first().editor->focusAt({});
}

QWidgetList EntryRow::controls() const
{
    QWidgetList all;
    if (m_key)
        all << m_key;
    all << m_menu;
    for (const Part &part : m_parts)
        all << part.editor->controls();
    return all;
}

void EntryRow::setRight(bool isRight)
{
    if (m_key)
        m_key->setChecked(isRight);
}

void EntryRow::tellSwitch(const QString &key, bool on)
{
    Q_EMIT m_port.chosen(memberPlace(m_place(), key), on);
}

bool EntryRow::isBlank() const
{
    return std::ranges::all_of(m_parts, [](const Part &part) {
        const auto *rich = qobject_cast<const RichTextField *>(part.editor);
        if (rich)
            return rich->isBlank();
        if (part.editor->field().type == FieldType::Area)
            return part.editor->value().toObject().isEmpty();
        return !isText(part.editor->field().type) || part.editor->value().toString().isEmpty();
    });
}

bool EntryRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isMove = key->modifiers() == Qt::AltModifier
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        const bool isTaken = isMove || (m_key && isMark(*key));
        event->setAccepted(isTaken); // before the window moves the whole block
        return isTaken;
    }
    if (m_menu->takesKey(key))
        return true;
    if (m_key && isMark(*key)) {
        m_key->click();
        return true;
    }
    if (m_isCard || !qobject_cast<QTextEdit *>(watched) || isInList(watched))
        return false;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isBare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEnter && isBare) {
        Q_EMIT nextWanted();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && isBare && m_canRemove && isBlank()) {
        Q_EMIT removedBackwards();
        return true;
    }
    return false;
}

} // namespace carrel::ui
