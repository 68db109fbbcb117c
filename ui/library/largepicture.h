// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace carrel::ui {

class MediaDesk;

/// A stored picture or film as large as there is room.
class LargePicture : public QWidget
{
    Q_OBJECT

public:
    /// `media` must outlive this.
    explicit LargePicture(MediaDesk &media, QWidget *parent = nullptr);

    void show(const MediaId &id); ///< Null: nothing.
    using QWidget::show;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MediaDesk &m_media;
    MediaId m_id;
};

} // namespace carrel::ui
