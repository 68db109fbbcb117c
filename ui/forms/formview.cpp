// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formview.h"

#include "core/base/translate.h"
#include "core/kinds/initialbody.h"
#include "ui/forms/controls.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formport.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

enum FormColumn { LabelColumn, ControlColumn, HelpColumn };

} // namespace

FormView::Half halfOf(const Field &field)
{
    if (field.isAdvanced)
        return FormView::Half::Behaviour;
    switch (field.type) {
    case FieldType::Toggle:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Choice:
        return field.role == FieldRole::Plain ? FormView::Half::Behaviour : FormView::Half::Content;
    default: return FormView::Half::Content;
    }
}

FormView::FormView(const QList<Field> &fields, Half half, MediaDesk &media, QWidget *parent)
    : QWidget(parent)
    , m_port(new FormPort(half, media, this))
    , m_layout(new QVBoxLayout(this))
{
    m_port->fields = fields;
    for (const Field &field : fields) {
        if (halfOf(field) == half)
            m_fields << field;
    }
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(half == Half::Content ? space::m : space::s);
    connectPort();
    if (half == Half::Content)
        createContent(m_fields);
    else
        createBehaviour(m_fields);
    tellTabOrder();
    setBody({});
}

void FormView::connectPort()
{
    connect(m_port, &FormPort::typed, this, &FormView::typed);
    connect(m_port, &FormPort::chosen, this, [this](const QString &path, const QJsonValue &value) {
        if (fieldNamed(m_fields, path)) {
            m_body.insert(path, value);
            showConditions();
        }
        Q_EMIT chosen(path, value);
    });
    connect(m_port, &FormPort::stepEnded, this, &FormView::stepEnded);
    connect(m_port, &FormPort::entryAdded, this, &FormView::entryAdded);
    connect(m_port, &FormPort::entryRemoved, this, &FormView::entryRemoved);
    connect(m_port, &FormPort::entryMoved, this, &FormView::entryMoved);
    connect(m_port, &FormPort::controlsChanged, this, &FormView::tellTabOrder);
}

void FormView::followFocus(QWidget *old, QWidget *now)
{
    if (old && isAncestorOf(old) && !(now && isAncestorOf(now)))
        Q_EMIT focusLeft();
}

void FormView::createContent(const QList<Field> &fields)
{
    QList<std::pair<Field, FieldEditor *>> made;
    QStringList shownElsewhere;
    for (const Field &field : fields) {
        made << std::pair(field,
                          makeFieldEditor(field, m_fields, *m_port, [] { return QString(); }));
        shownElsewhere << made.last().second->alsoShows();
    }
    for (const auto &[field, editor] : std::as_const(made)) {
        if (shownElsewhere.contains(field.key))
            delete editor;
        else
            addContent(field, editor);
    }
}

void FormView::addContent(const Field &field, FieldEditor *editor)
{
    QWidget *box = editor;
    if (editor->caption() != FieldEditor::Caption::None) {
        box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::xs / 2);
        QLabel *caption = captionLabel(field.label);
        caption->setContentsMargins(space::xs + 2, 0, 0, 0); // in line with the text below
        caption->setToolTip(plainTooltip(field.help));
        column->addWidget(caption);
        column->addWidget(editor);
    }
    m_layout->addWidget(box);
    m_lines << Line{.editor = editor, .parts = {box}};
}

void FormView::createBehaviour(const QList<Field> &fields)
{
    auto *grid = new QGridLayout;
    m_layout->addLayout(grid);
    QGridLayout *more = nullptr;
    grid->setColumnStretch(ControlColumn, 1);
    for (const Field &field : fields) {
        if (field.isAdvanced && !more)
            more = addMore();
        addBehaviour(field, field.isAdvanced ? more : grid);
    }
}

QGridLayout *FormView::addMore()
{
    m_moreButton = addButton(carrel::tr("More"));
    m_more = new QWidget;
    auto *grid = new QGridLayout(m_more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(ControlColumn, 1);
    m_layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_layout->addWidget(m_more);
    showMore(false);
    connect(m_moreButton, &QToolButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    return grid;
}

void FormView::showMore(bool isOpen)
{
    m_more->setVisible(isOpen);
    m_moreButton->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    m_moreButton->setAccessibleDescription(
        isOpen ? carrel::tr("Open. Closes what is needed rarely.")
               : carrel::tr("Closed. Opens what is needed rarely."));
}

void FormView::addBehaviour(const Field &field, QGridLayout *grid)
{
    FieldEditor *editor = makeFieldEditor(field, m_fields, *m_port, [] { return QString(); });
    Line added{.editor = editor, .parts = {editor}};
    const int line = grid->rowCount();
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::s);
    if (editor->caption() == FieldEditor::Caption::None) {
        grid->addWidget(editor, line, LabelColumn, 1, 2);
    } else {
        QLabel *label = plainLabel(field.label);
        label->setWordWrap(true);
        label->setBuddy(editor->controls().first());
        if (field.type == FieldType::List) { // needs the whole width
            grid->addWidget(label, line, LabelColumn, 1, 2);
            grid->addWidget(editor, line + 1, LabelColumn, 1, 3);
        } else {
            grid->addWidget(label, line, LabelColumn);
            grid->addWidget(editor, line, ControlColumn);
        }
        added.parts << label;
    }
    if (!field.help.isEmpty()) {
        added.help = helpButton(field.label, field.help);
        added.parts << added.help;
        grid->addWidget(added.help, line, HelpColumn, Qt::AlignTop);
    }
    m_lines << added;
}

bool FormView::isEmpty() const
{
    return m_fields.isEmpty();
}

void FormView::setBody(const QJsonObject &body)
{
    m_body = body;
    m_port->body = body;
    for (const Line &line : std::as_const(m_lines))
        line.editor->setObject(body);
    showConditions();
}

void FormView::showConditions()
{
    for (const Line &line : std::as_const(m_lines)) {
        const FieldCondition &condition = line.editor->field().onlyIf;
        if (condition.key.isEmpty())
            continue;
        QString chosen = m_body.value(condition.key).toString();
        const Field *deciding = fieldNamed(m_fields, condition.key);
        if (chosen.isEmpty() && deciding)
            chosen = initialValue(*deciding).toString();
        for (QWidget *part : line.parts)
            part->setVisible(chosen == condition.name);
    }
}

bool FormView::focusField(const QString &path)
{
    const QString key = headOf(path).key;
    const auto line = std::ranges::find_if(m_lines, [&](const Line &each) {
        return each.editor->field().key == key || each.editor->alsoShows().contains(key);
    });
    if (line == m_lines.end())
        return false;
    if (line->editor->field().isAdvanced && m_moreButton)
        showMore(true);
    for (QWidget *part : line->parts)
        part->setVisible(true);
    return line->editor->focusAt(path);
}

void FormView::tellTabOrder()
{
    QWidget *before = nullptr;
    const auto behind = [&before](QWidget *next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (m_moreButton && line.editor->field().isAdvanced && !m_more->isAncestorOf(before))
            behind(m_moreButton);
        const QWidgetList controls = line.editor->controls();
        for (QWidget *control : controls)
            behind(control);
        if (line.help)
            behind(line.help);
    }
}

} // namespace carrel::ui
