// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/nodelist.h"

#include <QFrame>

class QLabel;

namespace carrel {
class CourseView;
}

namespace carrel::ui {

// What the fronts of a module and of the course have in common.

QLabel *frontHeading(const QString &text);

/// A frame around an editor that shows its own: one look with the fields of a form.
class FieldCard : public QFrame
{
    Q_OBJECT

public:
    explicit FieldCard(QWidget &editor);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The modules and pages right below a node, each with how much is in it.
QList<NodeList::Row> rowsBelow(const CourseView &view, const NodeId &parent);

} // namespace carrel::ui
