// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/author.h"

#include "tests/app/studio/fewcolours.h"
#include "tests/app/studio/sight.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionButton>
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

void Author::read(const QString &words)
{
    until(u"nowhere it says “%1”"_s.arg(words), [&] {
        const QWidget *window = front();
        return window && says(*window, words);
    });
}

void Author::readNoMore(const QString &words)
{
    until(u"it still says “%1”"_s.arg(words), [&] {
        const QWidget *window = front();
        return window && !says(*window, words);
    });
}

void Author::lookAt(const QString &title)
{
    until(u"no window is called “%1”"_s.arg(title), [&] {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *window : all) {
            if (!window->isVisible() || !window->windowTitle().contains(title))
                continue;
            lookedAt() = window;
            window->raise();
            window->activateWindow();
            return true;
        }
        return false;
    });
}

void Author::needMouse(const QString &what)
{
    if (!m_hasMouse)
        giveUp(u"“%1” wants a mouse, and there is none"_s.arg(what));
}

void Author::click(const QString &name)
{
    needMouse(name);
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

void Author::clickRow(const QString &list, const QString &words)
{
    needMouse(words);
    until(u"“%1” has no row “%2”"_s.arg(list, words),
          [&] { return findRow(list, words).list != nullptr; });
    post([list, words] {
        const Row row = findRow(list, words);
        if (!row.list)
            return;
        row.list->scrollTo(row.index);
        QTest::mouseClick(row.list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          row.list->visualRect(row.index).center());
    });
}

void Author::tickRow(const QString &list, const QString &words)
{
    needMouse(words);
    until(u"“%1” has no row “%2” with a box"_s.arg(list, words), [&] {
        const Row row = findRow(list, words);
        return row.list && row.index.siblingAtColumn(0).data(Qt::CheckStateRole).isValid();
    });
    post([list, words] {
        const Row row = findRow(list, words);
        if (!row.list)
            return;
        const QModelIndex index = row.index.siblingAtColumn(0);
        row.list->scrollTo(index);
        const QRect place = row.list->visualRect(index);
        QStyleOptionViewItem option;
        option.initFrom(row.list);
        option.rect = place;
        option.features = QStyleOptionViewItem::HasCheckIndicator;
        const QRect box = row.list->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator,
                                                            &option, row.list);
        QTest::mouseClick(row.list->viewport(), Qt::LeftButton, Qt::NoModifier, box.center());
    });
}

void Author::choose(const QStringList &entries)
{
    needMouse(entries.join(u" > "_s));
    const auto bar = [] {
        const QWidget *window = front();
        return window ? window->findChild<QMenuBar *>() : nullptr;
    };
    until(u"there is no menu “%1”"_s.arg(entries.first()),
          [&] { return bar() && entryOf(bar()->actions(), entries.first()); });
    post([bar, name = entries.first()] {
        QMenuBar *menus = bar();
        if (QAction *action = menus ? entryOf(menus->actions(), name) : nullptr)
            QTest::mouseClick(menus, Qt::LeftButton, Qt::NoModifier,
                              menus->actionGeometry(action).center());
    });
    for (const QString &entry : entries.mid(1))
        chooseOpen(entry);
}

void Author::chooseOpen(const QString &entry)
{
    needMouse(entry);
    until(u"no open menu has “%1”"_s.arg(entry),
          [&] { return openMenu() && entryOf(openMenu()->actions(), entry); });
    post([entry] {
        QMenu *menu = openMenu();
        if (QAction *action = menu ? entryOf(menu->actions(), entry) : nullptr)
            QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                              menu->actionGeometry(action).center());
    });
}

/// What stands on the screen. No window manager shows where a dialog ends.
QImage Author::screen()
{
    QScreen &shown = *QApplication::primaryScreen();
    QImage image = shown.grabWindow(0).toImage();
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x8a949b), 1));
    const QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = lookedAt();
    if (window && window->isVisible() && window->geometry() != shown.geometry())
        painter.drawRect(window->geometry().adjusted(-1, -1, 0, 0));
    return image;
}

void Author::takePicture(const QString &name)
{
    if (m_pictures.isEmpty())
        return;
    QImage before;
    QImage now;
    until(u"the screen does not come to rest for “%1”"_s.arg(name), [&] {
        before = now;
        now = screen();
        return !now.isNull() && now == before;
    });
    if (const qreal scale = now.devicePixelRatio(); scale > 1) {
        now = now.scaledToWidth(qRound(now.width() / scale), Qt::SmoothTransformation);
        now.setDevicePixelRatio(1);
    }
    QDir().mkpath(m_pictures);
    if (!withFewColours(now).save(m_pictures + u'/' + name + u".png"_s, "PNG", 0))
        giveUp(u"the picture “%1” could not be written"_s.arg(name));
}

void Author::write(const QString &name, const QString &text)
{
    needMouse(name);
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
    until(u"no field “%1” came into sight"_s.arg(name),
          [&] { return find(name, Sort::Field) != nullptr; });
    tabUntil(name, [name] {
        const QWidget *target = keyTarget();
        return target && isField(target) && nameOf(keyTarget()).startsWith(name);
    });
}

void Author::tabTo(const QString &name, Way way)
{
    see(name); // while the window is busy, Tab would find nothing
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
        const QString place = m_pictures.isEmpty() ? m_folder : m_pictures;
        QDir().mkpath(place);
        screen().save(place + u"/gave-up.png"_s);
    });
    std::_Exit(1);
}

} // namespace carrel::test
