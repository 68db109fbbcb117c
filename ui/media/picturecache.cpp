// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturecache.h"

#include "ui/media/picturedecoder.h"
#include "ui/media/placeholder.h"

#include <QApplication>
#include <QImageReader>

#include <bit>

namespace carrel::ui {

namespace {

constexpr qsizetype mostKept = 48 << 20;
constexpr qsizetype mostFitted = 16 << 20;
constexpr unsigned smallestStep = 64;
constexpr unsigned largestStep = 4096;
constexpr qsizetype mostAtOnce = 8; ///< Made with one reading of the course.
constexpr qsizetype mostWanted = 256; ///< Those asked for before have scrolled out of sight.
constexpr int patience = 250; ///< Milliseconds until a view is asked for again.

/// Pictures are made in few widths, each twice the one before.
int stepFor(int width)
{
    return int(std::bit_ceil(qBound(smallestStep, unsigned(width), largestStep)));
}

QByteArray keyOf(const Media &media, int width)
{
    return media.sha256 + QByteArray::number(width);
}

} // namespace

PictureCache::PictureCache(OpenView openView, QObject *parent)
    : QObject(parent)
    , m_openView(std::move(openView))
    , m_images(mostKept)
    , m_fitted(mostFitted)
{
    QImageReader::setAllocationLimit(decoderMegabytes);
    m_pool.setMaxThreadCount(1); // memory counts more than speed here
    m_starter.setSingleShot(true);
    connect(&m_starter, &QTimer::timeout, this, &PictureCache::start);
}

PictureCache::~PictureCache()
{
    m_isEnding = true;
    m_pool.waitForDone();
}

QImage PictureCache::picture(const Media &media, int width)
{
    const int step = stepFor(width);
    const QByteArray key = keyOf(media, step);
    if (const QImage *image = m_images.object(key)) {
        return image->isNull() ? pictureDrawing(media, width, QApplication::palette())
                               : fitted(media, *image, width);
    }
    if (!m_inWork.contains(key))
        want({key, media, step});
    return {};
}

/// Nothing is read here: the caller may be painting.
void PictureCache::want(const Wanted &wanted)
{
    m_wanted.removeIf([&](const Wanted &other) { return other.key == wanted.key; });
    m_wanted.append(wanted);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_starter.isActive() && m_inWork.isEmpty())
        m_starter.start(0);
}

/// Hands what was asked for last to the other thread, with one reading of the course for it.
void PictureCache::start()
{
    if (!m_inWork.isEmpty())
        return; // what is wanted comes after it
    std::shared_ptr<CourseView> view = m_openView(); // shared: QThreadPool copies what it runs
    if (!view) {
        m_starter.start(patience);
        return;
    }
    QList<Wanted> batch;
    while (!m_wanted.isEmpty() && batch.size() < mostAtOnce)
        batch.append(m_wanted.takeLast());
    for (const Wanted &wanted : batch)
        m_inWork.insert(wanted.key);
    m_pool.start([this, view, batch] {
        for (const Wanted &wanted : batch) {
            if (m_isEnding)
                return;
            QImage image;
            if (const auto device = view->openMedia(wanted.media))
                image = decodedPicture(**device, wanted.media.type, wanted.width);
            QMetaObject::invokeMethod(
                this, [this, key = wanted.key, image] { keep(key, image); }, Qt::QueuedConnection);
        }
    });
}

void PictureCache::keep(const QByteArray &key, const QImage &image)
{
    m_inWork.remove(key);
    if (m_inWork.isEmpty() && !m_wanted.isEmpty())
        m_starter.start(0);
    m_images.insert(key, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes()));
    Q_EMIT ready();
}

QImage PictureCache::fitted(const Media &media, const QImage &image, int width)
{
    if (image.width() <= width)
        return image;
    const QByteArray key = keyOf(media, width);
    if (const QImage *known = m_fitted.object(key))
        return *known;
    const QImage scaled = image.scaledToWidth(width, Qt::SmoothTransformation);
    m_fitted.insert(key, new QImage(scaled), scaled.sizeInBytes());
    return scaled;
}

} // namespace carrel::ui
