// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace carrel::test {

/// The picture in the 256 colours it has most of, each other pixel in the nearest of them: a
/// window looks the same and takes a third of the bytes.
QImage withFewColours(const QImage &picture);

} // namespace carrel::test
