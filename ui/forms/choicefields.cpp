// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/choicefields.h"

#include "core/base/translate.h"
#include "core/richtext/richtext.h"
#include "ui/forms/controls.h"
#include "ui/forms/replyline.h"
#include "ui/forms/richtextfield.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedcheckbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString plainWords(const QJsonValue &text)
{
    constexpr qsizetype longest = 60; // a line of the list that opens
    const QString words =
        (text.isString() ? text.toString() : richtext::toPlain(text)).simplified();
    return words.size() > longest ? words.left(longest - 1).trimmed() + u'…' : words;
}

/// An entry in the words of its first field, which names it, or else of its first rich text.
QString wordsOf(const QJsonValue &entry, const QList<Field> &fields)
{
    const QString name = fields.isEmpty() ? QString() : plainWords(entry[fields.first().key]);
    const auto text = std::ranges::find(fields, FieldType::RichText, &Field::type);
    return name.isEmpty() && text != fields.end() ? plainWords(entry[text->key]) : name;
}

/// The entries of a list by id, each in its words, or by its number.
QList<FieldChoice> entriesNow(const FormPort &port, const QString &list)
{
    QList<FieldChoice> choices;
    const Field *field = fieldNamed(port.fields, list);
    if (!field)
        return choices;
    const QJsonArray entries = port.body.value(list).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString words = wordsOf(entries[i], field->fields);
        if (words.isEmpty())
            //: %1 is the kind of an entry, for example option; %2 its number.
            words = carrel::tr("%1 %2").arg(field->entryName).arg(i + 1);
        choices << FieldChoice{entries[i]["id"_L1].toString(), words};
    }
    return choices;
}

} // namespace

ToggleField::ToggleField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_box(new WrappedCheckBox(field.label))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] { tellChosen(); });
    setName(field.label);
}

QJsonValue ToggleField::value() const
{
    return m_box->isChecked();
}

QWidgetList ToggleField::controls() const
{
    return {m_box};
}

void ToggleField::display(const QJsonObject &object)
{
    m_box->setChecked(valueIn(object).toBool());
}

ChoiceField::ChoiceField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_box(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    for (const FieldChoice &choice : field.choices)
        m_box->addItem(choice.label, choice.name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepCalm(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { tellChosen(); });
    setName(field.label);
}

QJsonValue ChoiceField::value() const
{
    return m_box->currentData().toString();
}

QWidgetList ChoiceField::controls() const
{
    return {m_box};
}

void ChoiceField::setName(const QString &name)
{
    FieldEditor::setName(name);
    nameDropDown(*m_box, name);
}

void ChoiceField::display(const QJsonObject &object)
{
    m_box->setCurrentIndex(m_box->findData(valueIn(object).toString()));
}

void EntryField::display(const QJsonObject &object)
{
    const QList<FieldChoice> now = entriesNow(port(), field().entriesOf);
    bool isSame = box()->count() == now.size() + 1;
    for (int i = 0; isSame && i < now.size(); ++i)
        isSame = box()->itemData(i + 1) == now[i].name && box()->itemText(i + 1) == now[i].label;
    if (!isSame) {
        box()->clear();
        box()->addItem(carrel::tr("Choose…"), QString());
        for (const FieldChoice &choice : now)
            box()->addItem(choice.label, choice.name);
    }
    ChoiceField::display(object);
    if (box()->currentIndex() < 0)
        box()->setCurrentIndex(0); // what it names is gone
}

BranchField::BranchField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, 0, 0, 0);
    layout->setSpacing(space::l);
    for (const FieldChoice &choice : field.choices) {
        auto *button = new QRadioButton(choice.label);
        asPageText(button);
        layout->addWidget(button);
        m_buttons << button;
        connect(button, &QRadioButton::clicked, this, [this, name = choice.name] {
            m_name = name;
            tellChosen();
        });
    }
    layout->addStretch();
    setName(field.label);
}

QJsonValue BranchField::value() const
{
    return m_name;
}

QWidgetList BranchField::controls() const
{
    return {m_buttons.begin(), m_buttons.end()};
}

void BranchField::setName(const QString &name)
{
    FieldEditor::setName(name);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setAccessibleName(u"%1: %2"_s.arg(name, field().choices[i].label));
}

void BranchField::display(const QJsonObject &object)
{
    m_name = valueIn(object).toString();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(field().choices[i].name == m_name);
}

KeyField::KeyField(const Field &field, const QList<Field> &fields, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const FieldChoice &choice : field.choices)
        m_answers << addAnswer(choice, fields);
    setName(carrel::tr("Right answer"));
}

KeyField::Answer KeyField::addAnswer(const FieldChoice &choice, const QList<Field> &fields)
{
    auto *button = new QRadioButton(choice.label);
    button->setAutoExclusive(false);
    asPageText(button);
    button->setToolTip(plainTooltip(field().help));
    layout()->addWidget(button);
    const qsizetype index = m_answers.size();
    connect(button, &QRadioButton::clicked, this, [this, index] { choose(index); });

    RichTextField *reply = nullptr;
    if (const Field *said = fieldNamed(fields, choice.reply)) {
        reply = new RichTextField(*said, fields, port(), place());
        layout()->addWidget(new ReplyLine(reply));
    }
    return {button, reply};
}

QJsonValue KeyField::value() const
{
    return m_answers.first().button->isChecked();
}

bool KeyField::focusAt(const QString &path)
{
    const PathHead head = headOf(path);
    for (const Answer &answer : m_answers) {
        if (answer.reply && answer.reply->field().key == head.key)
            return answer.reply->focusAt(path);
    }
    const bool isTrue = value().toBool();
    m_answers[isTrue ? 0 : 1].button->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidgetList KeyField::controls() const
{
    QWidgetList all;
    for (const Answer &answer : m_answers) {
        all << answer.button;
        if (answer.reply)
            all << answer.reply->controls();
    }
    return all;
}

void KeyField::setName(const QString &name)
{
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        m_answers[i].button->setAccessibleName(u"%1: %2"_s.arg(name, field().choices[i].label));
        m_answers[i].button->setAccessibleDescription(field().help);
    }
}

QStringList KeyField::alsoShows() const
{
    QStringList keys;
    for (const Answer &answer : m_answers) {
        if (answer.reply)
            keys << answer.reply->field().key;
    }
    return keys;
}

void KeyField::display(const QJsonObject &object)
{
    const bool isTrue = valueIn(object).toBool();
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        m_answers[i].button->setChecked((i == 0) == isTrue);
        if (m_answers[i].reply)
            m_answers[i].reply->setObject(object);
    }
}

void KeyField::choose(qsizetype chosen)
{
    for (qsizetype i = 0; i < m_answers.size(); ++i)
        m_answers[i].button->setChecked(i == chosen);
    tellChosen();
}

} // namespace carrel::ui
