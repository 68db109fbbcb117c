// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/author.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr int patience = 30'000; ///< Milliseconds.
constexpr int mostTabs = 200;

QString nameOf(QWidget *widget)
{
    if (!widget)
        return {};
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QString name = interface ? interface->text(QAccessible::Name) : QString();
    return name.remove(u'&');
}

/// The window that takes input now: a popup, else a dialog, else the only one there is. A display
/// without a window manager gives the focus to nobody by itself.
QWidget *front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *window = QApplication::activeModalWidget();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *other : all) {
        if (!window && other->isVisible() && other->windowType() == Qt::Window)
            window = other;
    }
    if (window && window != QApplication::activeWindow())
        window->activateWindow();
    return window;
}

/// Something that can be used: in sight as far as its window is, enabled, and not a mere label.
bool isUsable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() != Qt::NoFocus || widget->inherits("QAbstractButton"));
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

enum class Sort { Any, Field };

/// An exact name wins over one that begins with the words. Of several fields of one name it is the
/// last one, where an author who goes on writing is.
QWidget *find(const QString &name, Sort sort = Sort::Any)
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

} // namespace

void Author::there(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::BlockingQueuedConnection);
}

/// For what may open a dialog: that would hold up whoever waits for its end.
void Author::post(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(qApp, work, Qt::QueuedConnection);
    // Whatever it brought about has been begun when the next thing asked for is done.
    there([] {});
}

void Author::until(const QString &what, const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        bool is = false;
        there([&] { is = isSo(); });
        if (is)
            return;
        QThread::msleep(20);
    }
    giveUp(what);
}

bool Author::sees(const QString &name)
{
    bool found = false;
    there([&] { found = find(name) != nullptr; });
    return found;
}

void Author::see(const QString &name)
{
    until(u"“%1” did not come into sight"_s.arg(name), [&] { return find(name) != nullptr; });
}

void Author::click(const QString &name)
{
    see(name);
    post([name] {
        if (QWidget *widget = find(name)) {
            scrollTo(widget);
            // A box to tick takes clicks on itself and its words only, wherever its middle is.
            const bool isBox = widget->inherits("QCheckBox") || widget->inherits("QRadioButton");
            const QPoint place = isBox ? QPoint(8, widget->height() / 2) : widget->rect().center();
            QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, place);
        }
    });
}

void Author::doubleClick(const QString &name)
{
    see(name);
    post([name] {
        if (QWidget *widget = find(name)) {
            scrollTo(widget);
            QTest::mouseDClick(widget, Qt::LeftButton);
        }
    });
}

void Author::write(const QString &name, const QString &text)
{
    until(u"no field “%1” came into sight"_s.arg(name),
          [&] { return find(name, Sort::Field) != nullptr; });
    post([name] {
        if (QWidget *field = find(name, Sort::Field)) {
            scrollTo(field);
            auto *area = qobject_cast<QAbstractScrollArea *>(field);
            QTest::mouseClick(area ? area->viewport() : field, Qt::LeftButton);
        }
    });
    until(u"“%1” did not take the focus"_s.arg(name),
          [&] { return nameOf(QApplication::focusWidget()).startsWith(name); });
    press(Qt::CTRL | Qt::Key_A);
    type(text);
}

void Author::press(QKeyCombination keys)
{
    until(u"no window takes keys"_s, [] {
        return QApplication::activePopupWidget()
            || (front() && front() == QApplication::activeWindow());
    });
    post([keys] {
        if (QWidget *target = keyTarget())
            QTest::keyClick(target, keys.key(), keys.keyboardModifiers());
    });
}

void Author::type(const QString &text)
{
    for (const QChar letter : text) {
        post([letter] {
            if (QWidget *target = keyTarget())
                QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter),
                                    Qt::NoModifier);
        });
    }
}

QString Author::focus()
{
    QString name;
    there([&] { name = nameOf(keyTarget()); });
    return name;
}

void Author::tabToField(const QString &name)
{
    tabUntil(name, [name] {
        const QWidget *target = keyTarget();
        return target && isField(target) && nameOf(keyTarget()).startsWith(name);
    });
}

void Author::tabTo(const QString &name, Way way)
{
    tabUntil(
        name, [name] { return nameOf(keyTarget()).startsWith(name); }, way);
}

void Author::tabUntil(const QString &name, const std::function<bool()> &isThere, Way way)
{
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        const QString now = focus();
        bool is = false;
        there([&] { is = isThere(); });
        if (is)
            return;
        passed.append(now);
        press(way == Way::Forwards ? QKeyCombination(Qt::Key_Tab)
                                   : QKeyCombination(Qt::SHIFT | Qt::Key_Tab));
    }
    giveUp(u"Tab did not lead to “%1”, only to: %2"_s.arg(name, passed.mid(0, 60).join(u" | "_s)));
}

void Author::giveUp(const QString &why)
{
    there([&] {
        QStringList names;
        const QList<QWidget *> widgets = usableWidgets();
        for (QWidget *widget : widgets)
            names.append(nameOf(widget));
        std::fprintf(stderr, "author: %s\nin sight: %s\nfocus: %s\n", qUtf8Printable(why),
                     qUtf8Printable(names.join(u" | "_s)), qUtf8Printable(nameOf(keyTarget())));
        const QWidgetList windows = QApplication::topLevelWidgets();
        int number = 0;
        for (QWidget *window : windows) {
            if (window->isVisible())
                window->grab().save(m_folder + u"/author-%1.png"_s.arg(++number));
        }
    });
    std::_Exit(1);
}

} // namespace carrel::test
