// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/coursejson/dump.h"

#include <QIODevice>

#include <memory>

namespace carrel::coursejson {

/// The canonical document, made page by page while it is read, from start to end: neither memory
/// nor the time between two pieces grows with the course. Every "<" is written as \u003c, so that
/// it may stand in an HTML page. If the course cannot be read, reading fails with its message. The
/// view must outlive the device.
std::unique_ptr<QIODevice> documentStream(const CourseView &course, Dump::Shape shape);

} // namespace carrel::coursejson
