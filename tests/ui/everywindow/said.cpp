// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/said.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

using As = Said::As;

QString nameOf(const QObject &object)
{
    QString name = QString::fromLatin1(object.metaObject()->className());
    if (!object.objectName().isEmpty())
        name += u" '%1'"_s.arg(object.objectName());
    if (object.parent())
        name += u" in %1"_s.arg(QLatin1StringView(object.parent()->metaObject()->className()));
    return name;
}

/// Collects the texts of one window.
class Listener
{
public:
    explicit Listener(const QWidget &window)
    {
        listen(window);
        const auto inside = window.findChildren<QWidget *>();
        for (const QWidget *widget : inside) {
            // A menu of a button is a window of its own.
            if (widget->isVisible() && widget->window() == window.window())
                listen(*widget);
        }
    }

    const QList<Said> &said() const { return m_said; }

private:
    void add(const QObject &from, const QString &property, const QString &text, As as = As::Plain)
    {
        if (!text.trimmed().isEmpty())
            m_said.append({nameOf(from) + u' ' + property, text, as});
    }

    void listen(const QWidget &widget)
    {
        if (widget.isWindow())
            add(widget, u"title"_s, widget.windowTitle());
        add(widget, u"tooltip"_s, widget.toolTip(), As::MayBeRich);
        add(widget, u"what's this"_s, widget.whatsThis(), As::MayBeRich);
        add(widget, u"status tip"_s, widget.statusTip());
        add(widget, u"accessible name"_s, widget.accessibleName());
        add(widget, u"accessible description"_s, widget.accessibleDescription());
        listenToText(widget);
        listenToChoice(widget);
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            listenToMenu(*menu);
    }

    void listenToText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            add(widget, u"text"_s, label->text(),
                !isPlain             ? As::MayBeRich
                    : label->buddy() ? As::Mnemonic
                                     : As::Plain);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            add(widget, u"text"_s, button->text(), As::Mnemonic);
        } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
            add(widget, u"text"_s, line->text());
            add(widget, u"placeholder"_s, line->placeholderText());
        } else if (const auto *edit = qobject_cast<const QTextEdit *>(&widget)) {
            add(widget, u"text"_s, edit->toPlainText());
            add(widget, u"placeholder"_s, edit->placeholderText());
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
            add(widget, u"text"_s, plain->toPlainText());
            add(widget, u"placeholder"_s, plain->placeholderText());
        } else if (const auto *bar = qobject_cast<const QProgressBar *>(&widget)) {
            add(widget, u"text"_s, bar->text());
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            add(widget, u"title"_s, group->title(), As::Mnemonic);
        }
    }

    void listenToChoice(const QWidget &widget)
    {
        if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < choice->count(); ++i) {
                add(widget, u"choice"_s, choice->itemText(i));
                add(widget, u"tooltip"_s, choice->itemData(i, Qt::ToolTipRole).toString(),
                    As::MayBeRich);
            }
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, u"tab"_s, tabs->tabText(i), As::Mnemonic);
        } else if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget)) {
            add(widget, u"text"_s, number->text());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i) {
                add(widget, u"header"_s,
                    header->model()->headerData(i, header->orientation()).toString());
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
            listenToModel(*view, {});
        }
    }

    void listenToModel(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                const auto text = [&](int role) { return index.data(role).toString(); };
                add(view, u"entry"_s, text(Qt::DisplayRole));
                add(view, u"accessible entry"_s, text(Qt::AccessibleTextRole));
                add(view, u"accessible entry"_s, text(Qt::AccessibleDescriptionRole));
                add(view, u"tooltip of entry"_s, text(Qt::ToolTipRole), As::MayBeRich);
                listenToModel(view, index);
            }
        }
    }

    void listenToMenu(const QMenu &menu)
    {
        add(menu, u"title"_s, menu.title(), As::Mnemonic);
        const auto entries = menu.actions();
        for (const QAction *entry : entries) {
            // What stands after a tab are the keys.
            add(menu, u"entry"_s, entry->text().section(u'\t', 0, 0), As::Mnemonic);
            add(menu, u"status tip"_s, entry->statusTip());
            if (menu.toolTipsVisible())
                add(menu, u"tooltip of entry"_s, entry->toolTip(), As::MayBeRich);
            if (entry->menu())
                listenToMenu(*entry->menu());
        }
    }

    QList<Said> m_said;
};

/// Roles that hold what can be operated, and rows, whose names are what they hold.
bool needsName(const QAccessibleInterface &object)
{
    const QAccessible::State state = object.state();
    switch (object.role()) {
    case QAccessible::Separator:
    case QAccessible::ScrollBar:
    case QAccessible::Window:
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::Grouping: return false;
    case QAccessible::MenuItem:
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ListItem:
    case QAccessible::TreeItem: return true;
    default: return state.focusable || state.checkable;
    }
}

QString nameOf(const QAccessibleInterface &object)
{
    const QObject *known = object.object();
    const QAccessibleInterface *parent = object.parent();
    if (known)
        return nameOf(*known);
    return u"role %1 in %2"_s.arg(int(object.role()))
        .arg(parent && parent->object() ? nameOf(*parent->object()) : QString());
}

void findNameless(QAccessibleInterface *object, QStringList &found)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    const bool isNamed = !object->text(QAccessible::Name).trimmed().isEmpty();
    if (needsName(*object) && !isNamed)
        found << nameOf(*object);
    for (int i = 0; i < object->childCount(); ++i)
        findNameless(object->child(i), found);
}

} // namespace

QList<Said> saidIn(const QWidget &window)
{
    return Listener(window).said();
}

QStringList namelessIn(QWidget &window)
{
    QStringList found;
    findNameless(QAccessible::queryAccessibleInterface(&window), found);
    if (const auto *menu = qobject_cast<QMenu *>(&window)) {
        for (const QAction *entry : menu->actions()) {
            if (!entry->isSeparator() && entry->text().trimmed().isEmpty())
                found << nameOf(*entry);
        }
    }
    return found;
}

QStringList cutIn(const QWidget &window)
{
    constexpr int asGood = 2; // rounding, and rows that are a little lower than their buttons
    // A text that came a moment ago (words are counted beside the window) may have no room yet.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isLooked = (label && !label->wordWrap() && !label->text().isEmpty())
            || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget);
        if (!isLooked || !widget->isVisible() || widget->window() != window.window())
            continue;
        if (qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue; // Qt's own buttons in lines of text
        const QSize needed = widget->minimumSizeHint() - QSize(asGood, asGood);
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            found << u"%1: %2 × %3 of %4 × %5"_s.arg(nameOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(needed.width())
                         .arg(needed.height());
        }
    }
    return found;
}

QStringList foreignIn(const QWidget &window)
{
    QStringList found;
    const auto documents = window.findChildren<QTextDocument *>();
    for (const QTextDocument *document : documents) {
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
                if (image.isValid() && !image.name().isEmpty())
                    found << nameOf(*document) + u" loads "_s + image.name();
            }
        }
    }
    return found;
}

} // namespace carrel::test
