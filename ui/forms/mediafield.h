// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/forms/fieldeditor.h"

class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;

namespace carrel::ui {

/// A stored file: its picture or name, and the ways to put another one there (dialog, drop, paste).
class MediaField : public FieldEditor
{
    Q_OBJECT

public:
    MediaField(const Field &field, const QList<Field> &fields, FormPort &port, Place place);

    QJsonValue value() const override;
    QWidgetList controls() const override;
    void setName(const QString &name) override;

protected:
    void display(const QJsonObject &object) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createLayout();
    void refresh();
    void showPicture();
    void fitPicture(const QSize &size);
    void choose();
    void take(const QString &id);
    MediaId fittingFile(const QMimeData &dragged) const;

    QString m_id;
    bool m_isLarge; ///< The picture is what the block is about.
    bool m_isDropTarget = false;
    QLabel *m_picture;
    QLabel *m_name;
    QLabel *m_facts;
    QPushButton *m_choose;
    QToolButton *m_remove;
};

} // namespace carrel::ui
