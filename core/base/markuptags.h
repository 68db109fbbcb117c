// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace carrel {

/// How often a parser of this HTML or XML compares one attribute of a tag with another: it looks
/// for repeated ones by comparing each with all others, so that a tag of a hundred thousand keeps
/// it busy for minutes. Linear, never less than it is (comments and scripts count as tags, too).
qint64 attributeComparisons(QByteArrayView markup);

} // namespace carrel
