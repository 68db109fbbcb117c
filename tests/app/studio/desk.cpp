// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/desk.h"

#include "core/edit/editsession.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace carrel::test {

EditSession *openSession(const Desk &desk, qsizetype window)
{
    const QList<ui::MainWindow *> windows = desk.studio.windows();
    if (windows.size() <= window || !windows[window]->desk())
        return nullptr;
    return &windows[window]->desk()->session();
}

QString storedText(const Desk &desk, qsizetype window)
{
    EditSession *session = openSession(desk, window);
    if (!session)
        return {};
    QString text;
    const auto read = session->view().forEachNode([&](const Node &node, int) -> Result<> {
        text +=
            node.title + QString::fromUtf8(QJsonDocument(node.body).toJson(QJsonDocument::Compact));
        return {};
    });
    return read ? text : QString();
}

void kept(const Desk &desk, const QString &words)
{
    desk.author.until(u"“%1” did not get into the course"_s.arg(words),
                      [&] { return storedText(desk).contains(words); });
    std::printf("kept %s\n", qUtf8Printable(words));
    std::fflush(stdout);
}

void use(const Desk &desk, const QString &name)
{
    if (desk.hand == Hand::Mouse) {
        desk.author.click(name);
        return;
    }
    desk.author.see(name);
    desk.author.tabTo(name);
    desk.author.press(Qt::Key_Space);
}

void fill(const Desk &desk, const QString &field, const QString &words)
{
    if (desk.hand == Hand::Mouse) {
        desk.author.write(field, words);
    } else {
        desk.author.tabToField(field);
        desk.author.type(words);
    }
    kept(desk, words);
}

void addBlock(const Desk &desk, const QString &kind)
{
    if (desk.hand == Hand::Mouse)
        desk.author.click(u"Add a block"_s);
    else
        desk.author.press(Qt::CTRL | Qt::Key_Return);
    desk.author.see(u"Search the types of block"_s);
    desk.author.type(kind);
    desk.author.press(Qt::Key_Return);
    desk.author.until(u"the menu of blocks did not close"_s,
                      [] { return QApplication::activePopupWidget() == nullptr; });
}

void chooseFile(const Desk &desk, const QString &path)
{
    desk.author.until(u"no file dialog"_s, [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->inherits("QFileDialog");
    });
    // The list of names that opens below the field, whenever it does, takes the Return for itself.
    const auto hasList = [] { return QApplication::activePopupWidget() != nullptr; };
    const auto isClosed = [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return !dialog || !dialog->inherits("QFileDialog");
    };
    for (int attempt = 0; attempt < 5; ++attempt) {
        desk.author.press(Qt::CTRL | Qt::Key_A); // what was typed may have been completed meanwhile
        desk.author.type(path);
        bool isListOpen = false;
        desk.author.there([&] { isListOpen = hasList(); });
        if (isListOpen)
            desk.author.press(Qt::Key_Escape);
        desk.author.press(Qt::Key_Return);
        QElapsedTimer timer;
        timer.start();
        bool closed = false;
        desk.author.until(u"the file dialog hangs"_s, [&] {
            closed = isClosed();
            return closed || timer.hasExpired(2000);
        });
        if (closed)
            return;
    }
    desk.author.until(u"the file dialog did not close"_s, isClosed);
}

void saveAs(const Desk &desk, const QString &name)
{
    const QString file = desk.folder + u'/' + name;
    desk.author.press(Qt::CTRL | Qt::Key_S);
    chooseFile(desk, file);
    desk.author.until(u"the file was not written"_s, [&] {
        ui::MainWindow *window = desk.studio.windows().first();
        return QFileInfo::exists(file) && !window->work().isBusy()
            && window->desk()->unsavedSteps() == 0;
    });
}

} // namespace carrel::test
