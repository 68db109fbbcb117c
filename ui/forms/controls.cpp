// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/controls.h"

#include "core/base/translate.h"
#include "ui/forms/formview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr auto textMark = "carrelFormText";
constexpr qsizetype longestHint = 72; // one line of a page
constexpr double pageTextSize = 1.12;

/// See keepCalm().
class CalmFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
            event->ignore();
            return true;
        }
        return isUndoKey(event); // not accepted: the window's shortcuts get it
    }
};

/// Tones do not follow a palette of one's own by themselves.
class MutedFilter : public QObject
{
public:
    explicit MutedFilter(QWidget *editor)
        : QObject(editor)
        , m_editor(editor)
    {
        colour();
        editor->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::Show
            || event->type() == QEvent::PaletteChange)
            colour();
        return false;
    }

private:
    void colour()
    {
        const QColor muted = tones(m_editor->palette()).muted;
        if (m_editor->palette().color(QPalette::Text) == muted)
            return;
        QPalette palette = m_editor->palette();
        palette.setColor(QPalette::Text, muted);
        m_editor->setPalette(palette);
    }

    QWidget *m_editor;
};

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus);
}

const FormView *formOf(const QWidget *widget)
{
    while (widget && !qobject_cast<const FormView *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const FormView *>(widget);
}

} // namespace

void lookThrough(QAbstractScrollArea *editor)
{
    editor->setAutoFillBackground(false);
    editor->viewport()->setAutoFillBackground(false);
    editor->setFrameShape(QFrame::NoFrame);
}

void asMuted(QWidget *editor)
{
    QFont font = editor->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    editor->setFont(font);
    new MutedFilter(editor);
}

void asFormText(QWidget *editor)
{
    editor->setProperty(textMark, true);
}

bool focusNextText(QWidget *from)
{
    QWidget *any = nullptr;
    bool isInForm = true;
    for (QWidget *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        if (!takesTab(next) || next->window() != from->window())
            continue;
        isInForm = isInForm && formOf(next) == formOf(from);
        if (!any)
            any = next;
        if (!isInForm)
            break;
        if (next->property(textMark).toBool()) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (any)
        any->setFocus(Qt::TabFocusReason);
    return any != nullptr;
}

bool focusPrevious(QWidget *from)
{
    for (QWidget *before = from->previousInFocusChain(); before != from;
         before = before->previousInFocusChain()) {
        if (takesTab(before) && before->window() == from->window()) {
            before->setFocus(Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void keepCalm(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    auto *filter = new CalmFilter(control);
    control->installEventFilter(filter);
    const QList<QLineEdit *> lines = control->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->installEventFilter(filter);
}

bool isUndoKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (isUndo)
        event->ignore();
    return isUndo;
}

QToolButton *signButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    button->setToolTip(plainTooltip(text));
    return button;
}

QToolButton *addButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"add"_s));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *helpButton(const QString &label, const QString &help)
{
    //: %1 is the name of a field, for example Points.
    QToolButton *button = signButton(u"info"_s, carrel::tr("About “%1”").arg(label));
    button->setAccessibleDescription(help);
    button->setToolTip(plainTooltip(help));
    QObject::connect(button, &QToolButton::clicked, button, [button] {
        QToolTip::showText(button->mapToGlobal(button->rect().bottomLeft()), button->toolTip(),
                           button);
    });
    return button;
}

QLabel *captionLabel(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setProperty("role", u"caption"_s);
    label->setWordWrap(true);
    return label;
}

QString hintOf(const Field &field)
{
    if (!field.hint.isEmpty())
        return field.hint;
    if (field.role == FieldRole::Prompt || field.help.isEmpty())
        return field.label;
    const qsizetype end = field.help.indexOf(u". "_s);
    const QString sentence = end < 0 ? field.help : field.help.left(end + 1);
    if (sentence.size() <= longestHint)
        return sentence;
    return sentence.left(sentence.lastIndexOf(u' ', longestHint)) + u'…';
}

void asPageText(QWidget *control)
{
    QFont font = control->font();
    font.setPointSizeF(font.pointSizeF() * pageTextSize);
    control->setFont(font);
}

} // namespace carrel::ui
