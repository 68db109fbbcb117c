// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

#include <functional>
#include <memory>

namespace carrel::web {

/// A part of a long text, made when the text has come to it.
using Piece = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// The pieces one after the other, open for reading. One is open at a time. If one cannot be made,
/// reading fails with its message.
std::unique_ptr<QIODevice> joined(QList<Piece> pieces);

/// The content of an open device as base64.
std::unique_ptr<QIODevice> inBase64(std::unique_ptr<QIODevice> source);

/// Open for reading.
std::unique_ptr<QIODevice> deviceOver(const QByteArray &bytes);

} // namespace carrel::web
