// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/library/libraryfixture.h"

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

} // namespace

LibraryFixture::LibraryFixture()
    : page(addPage(addModule()))
    , actions(*session, media, work, &window)
{
    QSettings().remove(u"library"_s); // what another test left
    QObject::connect(&actions, &ui::LibraryActions::told, &window,
                     [this](const QString &text) { told.append(text); });
}

MediaId LibraryFixture::addPicture(const QString &name, const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return got(insertFile(*session, writeFile(name, pngOf(image)))).id;
}

MediaId LibraryFixture::addPhoto(const QString &name, const QSize &size)
{
    QRandomGenerator random(quint32(size.width()));
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int grey = (x + y + int(random.bounded(40))) % 256;
            image.setPixelColor(x, y, QColor(grey, 255 - grey, 90));
        }
    }
    return got(insertFile(*session, writeFile(name, pngOf(image)))).id;
}

NodeId LibraryFixture::addImageBlock(const MediaId &picture, const QString &alt)
{
    return got(carrel::addBlock(*session, {page}, u"image"_s,
                                {{u"media"_s, picture.text()}, {u"alt"_s, alt}}));
}

} // namespace carrel::test
