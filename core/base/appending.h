// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <initializer_list>

namespace carrel {

/// Appends short pieces in one step: QByteArray::append() takes longer than copying one. None may
/// be a part of `text`.
inline void appendAll(QByteArray &text, std::initializer_list<QByteArrayView> pieces)
{
    const qsizetype start = text.size();
    qsizetype size = start;
    for (const QByteArrayView piece : pieces)
        size += piece.size();
    text.resize(size);
    char *at = text.data() + start;
    for (const QByteArrayView piece : pieces)
        at = std::copy(piece.begin(), piece.end(), at);
}

} // namespace carrel
