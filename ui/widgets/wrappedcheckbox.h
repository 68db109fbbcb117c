// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace carrel::ui {

/// A switch whose words go over several lines where there is little room, as those of a label do.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize indicatorSize() const;
    int textStart() const; ///< From the edge at which lines begin.
    QSize textSize(int width) const; ///< Of the words in lines of at most this width.
};

} // namespace carrel::ui
