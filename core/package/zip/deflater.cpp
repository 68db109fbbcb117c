// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/zip/deflater.h"

#include <libdeflate.h>

namespace carrel {

namespace {

/// The level at which packages come out as small as those of `zip -6`.
constexpr int level = 6;

} // namespace

Deflater::Deflater()
    : m_compressor(libdeflate_alloc_compressor(level))
{ }

void Deflater::Free::operator()(libdeflate_compressor *compressor) const
{
    libdeflate_free_compressor(compressor);
}

QByteArrayView Deflater::deflated(QByteArrayView bytes)
{
    if (!m_compressor)
        return {};
    const size_t bound =
        libdeflate_deflate_compress_bound(m_compressor.get(), size_t(bytes.size()));
    m_packed.resize(std::max(m_packed.size(), qsizetype(bound)));
    const size_t size =
        libdeflate_deflate_compress(m_compressor.get(), bytes.data(), size_t(bytes.size()),
                                    m_packed.data(), size_t(m_packed.size()));
    return QByteArrayView(m_packed).first(qsizetype(size));
}

} // namespace carrel
