// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QStyledItemDelegate>

namespace carrel::ui {

class MediaDesk;

/// Edits one description in the list. Undo belongs to the course, so Ctrl+Z goes to the window.
class DescriptionEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DescriptionEdit(QWidget *parent = nullptr);
    void showText(const QString &text); ///< Emits no typed().

Q_SIGNALS:
    void typed();
    void left(int rows); ///< To the next description (1), to the one before (-1), or to the list.
    void linesPasted(const QStringList &lines); ///< Several: one for each row from here on.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool m_isShowing = false;
};

/// Draws rows with a picture and makes editors for descriptions.
class DescriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DescriptionDelegate(MediaDesk &media, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void left(QWidget *editor, int rows) const;
    void linesPasted(const QStringList &lines) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MediaDesk &m_media;
};

} // namespace carrel::ui
