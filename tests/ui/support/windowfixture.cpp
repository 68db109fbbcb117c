// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/windowfixture.h"

#include "core/edit/blockedits.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

bool isControl(const QWidget &widget)
{
    if (widget.objectName().startsWith(u"qt_"_s))
        return false; // parts of Qt's own widgets
    if (qobject_cast<const QLineEdit *>(&widget) && widget.parentWidget()
        && (qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
            || qobject_cast<const QComboBox *>(widget.parentWidget())))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QSlider *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget);
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&widget);
    return told ? told->text(QAccessible::Name) : QString();
}

} // namespace

WindowFixture::WindowFixture()
    : work(&window)
    , media(*session, work)
{ }

NodeId WindowFixture::addPageWith(const QStringList &kinds)
{
    const NodeId page = addPage(addModule());
    for (const QString &kind : kinds)
        addBlock(page, kind);
    return page;
}

QList<NodeId> WindowFixture::blocksOf(const NodeId &page) const
{
    QList<NodeId> ids;
    for (const OutlineNode &node : got(session->view().outlineChildren(page)))
        ids.append(node.id);
    return ids;
}

void settle()
{
    for (int round = 0; round < 20; ++round) {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

QStringList unnamedControls(const QWidget &top)
{
    QStringList unnamed;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        widget->ensurePolished(); // as before it is shown
        if (isControl(*widget) && nameOf(*widget).trimmed().isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                           + widget->objectName());
    }
    return unnamed;
}

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CARREL_PICTURES");
    if (folder.isEmpty())
        return;
    settle();
    REQUIRE(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace carrel::test
