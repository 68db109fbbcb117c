// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawing, before our renderer may see it.

#include "core/edit/imagefile.h"
#include "tests/fuzz/targets/fuzz.h"
#include "ui/media/svgcheck.h"

#include <QBuffer>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const bool isSafe = ui::isSafeSvg(bytes);
    const bool isBare = !bytes.contains("<!"); // in comments it is only a word
    demand(!isSafe || !isBare || !bytes.toLower().contains("<script"), "no script is safe");
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    (void)imageSize(QStringLiteral("image/svg+xml"), device);
}

} // namespace carrel::fuzz
