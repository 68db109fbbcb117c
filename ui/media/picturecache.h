// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace carrel::ui {

/// Pictures of stored images, read and scaled on a thread of their own and kept up to about 64 MB.
/// They are found by the content of the file, so that a replaced one needs no word.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    /// Opens a second reading of the course for the other thread; null if that cannot be now.
    using OpenView = std::function<std::unique_ptr<CourseView>()>;

    explicit PictureCache(OpenView openView, QObject *parent = nullptr);
    ~PictureCache() override; ///< Waits for the picture in the making.

    /// At most `width` wide. Null while it is being made: `ready` follows. A drawing in its place
    /// if it cannot be shown. Cheap enough for paint events.
    QImage picture(const Media &media, int width);

Q_SIGNALS:
    void ready();

private:
    struct Wanted
    {
        QByteArray key;
        Media media;
        int width = 0;
    };

    void want(const Wanted &wanted);
    void start();
    void keep(const QByteArray &key, const QImage &image);
    QImage fitted(const Media &media, const QImage &image, int width);

    OpenView m_openView;
    QCache<QByteArray, QImage> m_images; ///< By content and step of width; null: not showable.
    QCache<QByteArray, QImage> m_fitted; ///< By content and exact width.
    QList<Wanted> m_wanted; ///< Not begun; asked for last stands last.
    QSet<QByteArray> m_inWork;
    QTimer m_starter;
    std::atomic<bool> m_isEnding = false;
    QThreadPool m_pool;
};

} // namespace carrel::ui
