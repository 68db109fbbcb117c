// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest Qt program with what every editor has: a tree, a text, a splitter. What the studio's
// start and memory are measured against.

#include <QApplication>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QStandardItemModel model;
    for (int i = 0; i < 20; ++i)
        model.appendRow(new QStandardItem(u"Item %1"_s.arg(i)));
    QSplitter window;
    auto *tree = new QTreeView(&window);
    tree->setModel(&model);
    auto *text = new QTextEdit(&window);
    text->setPlainText(u"Some text."_s);
    window.setWindowTitle(u"Minimal window"_s);
    window.resize(1100, 720);
    window.show();
    return QApplication::exec();
}
