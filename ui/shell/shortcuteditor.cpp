// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcuteditor.h"

#include "core/base/translate.h"
#include "ui/commands/shortcutrules.h"
#include "ui/shell/keysfield.h"
#include "ui/shell/shortcutspage.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString insteadText(bool isFree)
{
    return isFree ? carrel::tr("Change to these keys") : carrel::tr("Take and change");
}

QString asWellText(bool isFree)
{
    return isFree ? carrel::tr("Add these keys") : carrel::tr("Take and add");
}

} // namespace

ShortcutEditor::ShortcutEditor(const QList<Command> &commands, ShortcutChoice &choice,
                               QWidget *parent)
    : QFrame(parent)
    , m_commands(commands)
    , m_choice(choice)
    , m_name(plainLabel({}, this))
    , m_row(new QHBoxLayout)
    , m_keys(new KeysField(carrel::tr("Press the new keys"), carrel::tr("New keys"), this))
    , m_instead(new QPushButton(this))
    , m_asWell(new QPushButton(this))
    , m_standard(new QPushButton(carrel::tr("Back to the standard"), this))
    , m_told(plainLabel({}, this))
{
    createLayout();
    connect(m_keys, &KeysField::pressed, this, &ShortcutEditor::weigh);
    connect(m_instead, &QPushButton::clicked, this, [this] { take(Way::Instead); });
    connect(m_asWell, &QPushButton::clicked, this, [this] { take(Way::AsWell); });
    connect(m_standard, &QPushButton::clicked, this, &ShortcutEditor::restore);
    connect(&m_choice, &ShortcutChoice::changed, this, &ShortcutEditor::showCurrent);
    show(QString());
}

void ShortcutEditor::createLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_name);
    m_row->setSpacing(space::xs);
    first->addLayout(m_row);
    first->addStretch();
    first->addWidget(m_standard);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_keys, 1);
    second->addWidget(m_instead);
    second->addWidget(m_asWell);
    column->addLayout(first);
    column->addLayout(second);
    m_told->setWordWrap(true);
    m_told->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps when it speaks
    m_told->setAlignment(Qt::AlignTop);
    column->addWidget(m_told);
    for (const bool isFree : {true, false}) { // nothing jumps when they say something else
        m_instead->setText(insteadText(isFree));
        m_instead->setMinimumWidth(
            std::max(m_instead->minimumWidth(), m_instead->sizeHint().width()));
        m_asWell->setText(asWellText(isFree));
        m_asWell->setMinimumWidth(std::max(m_asWell->minimumWidth(), m_asWell->sizeHint().width()));
    }
    for (QPushButton *button : {m_instead, m_asWell, m_standard})
        button->setAutoDefault(false);
}

const Command *ShortcutEditor::command() const
{
    const auto found = std::ranges::find(m_commands, m_shown, &Command::id);
    return found == m_commands.end() || !found->isLasting ? nullptr : &*found;
}

Shortcuts ShortcutEditor::current() const
{
    return m_choice.shortcutsOf(m_commands).value(m_shown);
}

/// Commands that have these keys now.
QStringList ShortcutEditor::othersWith(const QKeySequence &keys, Others which) const
{
    QStringList names;
    const QHash<QString, Shortcuts> all = m_choice.shortcutsOf(m_commands);
    for (const Command &other : m_commands) {
        const bool isInTheWay = canMeet(*command(), other);
        if (other.id != m_shown && all.value(other.id).contains(keys)
            && isInTheWay == (which == Others::InTheWay))
            //: %1 is the name of a command
            names << carrel::tr("“%1”").arg(plainName(other));
    }
    return names;
}

void ShortcutEditor::show(const QString &command)
{
    m_shown = command;
    m_keys->press({});
    setEnabled(this->command());
    showCurrent();
}

void ShortcutEditor::takeFocus()
{
    m_keys->setFocus(Qt::ShortcutFocusReason);
}

void ShortcutEditor::showCurrent()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    m_standard->setEnabled(command() && current() != command()->shortcuts);
    m_name->setText(command() ? plainName(*command())
                              : carrel::tr("Choose a command in the list to change its shortcut."));
    weigh(m_keys->keySequence());
    if (!command())
        return;
    const Shortcuts shortcuts = current();
    for (const QKeySequence &keys : shortcuts) {
        const QString shown = keys.toString(QKeySequence::NativeText);
        auto *button = new QPushButton(icon(u"close"_s), shown, this);
        button->setLayoutDirection(Qt::RightToLeft); // the cross behind the keys
        button->setAutoDefault(false);
        //: %1 are keys, such as Ctrl+D
        const QString name = carrel::tr("Remove the shortcut %1").arg(shown);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, [this, keys] { remove(keys); });
        m_row->addWidget(button);
    }
}

/// Says what taking these keys would mean.
void ShortcutEditor::weigh(const QKeySequence &keys)
{
    const Command *target = command();
    const QString shown = keys.toString(QKeySequence::NativeText);
    const bool isNew = target && !keys.isEmpty() && !current().contains(keys);
    const QString reason = isNew ? refusal(keys, *target) : QString();
    const QStringList others =
        isNew && reason.isEmpty() ? othersWith(keys, Others::InTheWay) : QStringList();
    const bool isFree = others.isEmpty();
    m_instead->setText(insteadText(isFree));
    m_asWell->setText(asWellText(isFree));
    m_instead->setEnabled(isNew && reason.isEmpty());
    m_asWell->setEnabled(isNew && reason.isEmpty() && !current().isEmpty());
    if (!reason.isEmpty())
        m_told->setText(reason);
    else if (!isFree)
        //: %1 are keys, such as Ctrl+D; %2 one or several names of commands
        m_told->setText(carrel::tr("%1 is also %2. Take it from there?")
                            .arg(shown, QLocale().createSeparatedList(others)));
    else if (isNew)
        m_told->setText(freeWords(keys));
    else if (target && !keys.isEmpty())
        //: %1 are keys, such as Ctrl+D
        m_told->setText(carrel::tr("%1 is what it has already.").arg(shown));
    else
        m_told->clear();
}

QString ShortcutEditor::freeWords(const QKeySequence &keys) const
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    const QStringList elsewhere = othersWith(keys, Others::InOtherPanes);
    if (elsewhere.isEmpty())
        //: %1 are keys, such as Ctrl+D
        return carrel::tr("%1 is free.").arg(shown);
    //: %1 are keys, such as Ctrl+D; %2 one or several names of commands
    return carrel::tr("%1 is free here. In another pane it stays %2.")
        .arg(shown, QLocale().createSeparatedList(elsewhere));
}

void ShortcutEditor::take(Way way)
{
    const QKeySequence keys = m_keys->keySequence();
    const Shortcuts before = way == Way::AsWell ? current() : Shortcuts();
    m_keys->press({});
    m_keys->setFocus();
    choose(before + Shortcuts{keys});
}

void ShortcutEditor::remove(const QKeySequence &keys)
{
    Shortcuts left = current();
    left.removeAll(keys);
    m_keys->setFocus();
    choose(left);
}

void ShortcutEditor::restore()
{
    m_keys->setFocus();
    choose(command()->shortcuts);
}

void ShortcutEditor::choose(const Shortcuts &shortcuts)
{
    m_choice.choose(*command(), shortcuts, m_commands);
    const QString keys = shownKeys(current());
    //: %1 is the name of a command, %2 its keys
    const QString words = keys.isEmpty()
        ? carrel::tr("“%1” has no shortcut now.").arg(plainName(*command()))
        : carrel::tr("“%1” has the shortcut %2 now.").arg(plainName(*command()), keys);
    Q_EMIT done(words);
}

} // namespace carrel::ui
