// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace carrel::ui {

/// Edits plain text; as high as what stands in it. Undo belongs to the course, so Ctrl+Z goes to
/// the window.
class PlainEdit : public QTextEdit
{
    Q_OBJECT

public:
    enum class Lines { One, Many };

    explicit PlainEdit(Lines lines, QWidget *parent = nullptr);

    /// Leaves everything alone if that is the text already. Emits nothing.
    void showText(const QString &text);
    QString text() const { return toPlainText(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();

    Lines m_lines;
    bool m_isShowing = false;
};

} // namespace carrel::ui
