// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace carrel {

/// A drawing with nothing in it that could run, ask anybody, or never end: only elements and
/// attributes that draw, addresses only of its own parts and of pictures that stand in it. What
/// comes out is a drawing that isSafeSvg(). One that holds nothing else comes back byte for byte;
/// of others nothing that draws is lost. Nothing for what is no drawing, is larger than
/// largestShownSvg, declares entities, or cannot be made safe.
std::optional<QByteArray> cleanedSvg(const QByteArray &bytes);

} // namespace carrel
