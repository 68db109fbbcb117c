// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawing, as it comes in and before our renderer may see it.

#include "core/edit/imagefile.h"
#include "core/edit/svgcheck.h"
#include "core/edit/svgcleaning.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QBuffer>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const bool isSafe = isSafeSvg(bytes);
    const bool isBare = !bytes.contains("<!"); // in comments it is only a word
    demand(!isSafe || !isBare || !bytes.toLower().contains("<script"), "no script is safe");
    if (const auto cleaned = cleanedSvg(bytes)) {
        demand(isSafeSvg(*cleaned), "what was cleaned is safe");
        demand(cleanedSvg(*cleaned) == cleaned, "what is clean stays as it is");
    }
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    (void)imageSize(QStringLiteral("image/svg+xml"), device);
}

} // namespace carrel::fuzz
