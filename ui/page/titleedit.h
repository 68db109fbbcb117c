// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace carrel::ui {

/// A title, edited where it stands and as it looks. One line of text that may wrap.
class TitleEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows a title; emits nothing, and leaves the cursor where the text is the same already.
    void setTitle(const QString &title);
    QString title() const;
    /// The author has cleared it to write another: neither to be kept nor to be mended now.
    bool isBeingEmptied() const { return m_isEmptied && hasFocus() && title().isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed();
    void entered(); ///< Enter: the author goes on below.
    void focusLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitHeight();

    bool m_isShowing = false; ///< setTitle() is at work.
    bool m_isEmptied = false; ///< By the author, not because nothing was shown yet.
};

} // namespace carrel::ui
