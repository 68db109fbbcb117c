// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/sight.h"

#include "tests/ui/everywindow/said.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// Something that can be used: in sight as far as its window is, enabled, and not a mere label.
bool isUsable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() != Qt::NoFocus || widget->inherits("QAbstractButton"));
}

/// The first row that shows the words, depth first.
QModelIndex rowWith(const QAbstractItemModel &model, const QString &words,
                    const QModelIndex &below = {})
{
    for (int row = 0; row < model.rowCount(below); ++row) {
        for (int column = 0; column < model.columnCount(below); ++column) {
            const QModelIndex index = model.index(row, column, below);
            if (index.data(Qt::DisplayRole).toString().contains(words)
                || index.data(Qt::AccessibleTextRole).toString().contains(words))
                return index;
        }
        const QModelIndex inside = rowWith(model, words, model.index(row, 0, below));
        if (inside.isValid())
            return inside;
    }
    return {};
}

} // namespace

QString nameOf(QWidget *widget)
{
    if (!widget)
        return {};
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QString name = interface ? interface->text(QAccessible::Name) : QString();
    return name.remove(u'&');
}

QPointer<QWidget> &lookedAt()
{
    static QPointer<QWidget> window;
    return window;
}

QWidget *front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *window = QApplication::activeModalWidget();
    if (!window && lookedAt() && lookedAt()->isVisible())
        window = lookedAt();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *other : all) {
        if (!window && other->isVisible() && other->windowType() == Qt::Window)
            window = other;
    }
    if (window && window != QApplication::activeWindow())
        window->activateWindow();
    return window;
}

QList<QWidget *> usableWidgets()
{
    QList<QWidget *> result;
    QWidget *window = front();
    if (!window)
        return result;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isUsable(widget))
            result.append(widget);
    }
    return result;
}

bool isField(const QWidget *widget)
{
    return widget->inherits("QLineEdit") || widget->inherits("QTextEdit")
        || widget->inherits("QPlainTextEdit");
}

QWidget *find(const QString &name, Sort sort)
{
    QWidget *same = nullptr;
    QWidget *similar = nullptr;
    const QList<QWidget *> widgets = usableWidgets();
    for (QWidget *widget : widgets) {
        if (sort == Sort::Field && !isField(widget))
            continue;
        const QString other = nameOf(widget);
        if (other == name && (!same || sort == Sort::Field))
            same = widget;
        if (!similar && other.startsWith(name))
            similar = widget;
    }
    return same ? same : similar;
}

bool says(const QWidget &window, const QString &words)
{
    const QList<Said> said = saidIn(window);
    return std::ranges::any_of(said, [&](const Said &each) { return each.text.contains(words); });
}

Row findRow(const QString &name, const QString &words)
{
    const QList<QWidget *> widgets = usableWidgets();
    for (QWidget *widget : widgets) {
        auto *list = qobject_cast<QAbstractItemView *>(widget);
        if (!list || !list->model() || !nameOf(list).startsWith(name))
            continue;
        const QModelIndex index = rowWith(*list->model(), words);
        if (index.isValid())
            return {list, index};
    }
    return {};
}

QAction *entryOf(const QList<QAction *> &entries, const QString &words)
{
    for (QAction *action : entries) {
        if (action->isVisible() && action->isEnabled()
            && QString(action->text()).remove(u'&').startsWith(words))
            return action;
    }
    return nullptr;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

QWidget *keyTarget()
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QWidget *inside = popup->focusWidget();
        return inside ? inside : popup;
    }
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    return front();
}

} // namespace carrel::test
