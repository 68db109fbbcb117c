// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of pages and rows: https://www.sqlite.org/fileformat2.html

#include "core/storage/pagescan.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/schema.h"

#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <bit>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int fileHeader = 100; ///< Bytes, on the first page.
constexpr int leafHeader = 8;
constexpr int branchHeader = 12;
constexpr qsizetype mostColumns = 16; ///< Ours have at most 11, entries of indexes one more.
constexpr qint64 timesFollowed = 8; ///< How often the bytes of a file may be followed in all.

enum class PageKind { Other, TableLeaf, IndexLeaf, IndexBranch };

PageKind kindOf(char byte)
{
    switch (byte) {
    case 0x0d: return PageKind::TableLeaf;
    case 0x0a: return PageKind::IndexLeaf;
    case 0x02: return PageKind::IndexBranch;
    default: return PageKind::Other;
    }
}

/// Reads numbers of one to nine bytes; false once it has left the bytes.
class VarintReader
{
public:
    VarintReader(QByteArrayView bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
    { }

    bool read(quint64 &number)
    {
        number = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at < 0 || m_at >= m_bytes.size())
                return false;
            const auto byte = quint8(m_bytes[m_at++]);
            if (i == 8) {
                number = (number << 8) | byte;
                return true;
            }
            number = (number << 7) | (byte & 0x7fU);
            if (byte < 0x80)
                return true;
        }
        return true;
    }
    qsizetype at() const { return m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

/// Bytes of a column with a serial type; -1 for types that no file has.
qint64 sizeOf(quint64 type)
{
    static constexpr qint64 small[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 12)
        return small[type];
    return type <= quint64(4) << 30 ? qint64((type - 12) / 2) : -1;
}

char letterOf(quint64 type)
{
    if (type == 0)
        return 'N';
    if (type == 7)
        return 'R';
    if (type < 12)
        return 'I';
    return type % 2 == 0 ? 'B' : 'T';
}

/// How many bytes of a payload lie in the page itself.
qint64 localSize(qint64 size, qint64 usable, bool isOfIndex)
{
    const qint64 most = isOfIndex ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    if (size <= most)
        return size;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (usable - 4);
    return fitting <= most ? fitting : least;
}

/// The columns that the payload's own header names; nothing if they are not exactly as long as it.
std::optional<QList<quint64>> columnTypes(QByteArrayView page, const PageScan::Cell &cell)
{
    VarintReader reader(page.first(cell.body + cell.local), cell.body);
    quint64 header = 0;
    if (!reader.read(header) || header > quint64(cell.local))
        return {};
    const qsizetype end = cell.body + qsizetype(header);
    QList<quint64> types;
    qint64 total = qint64(header);
    while (reader.at() < end) {
        quint64 type = 0;
        if (!reader.read(type) || reader.at() > end || types.size() == mostColumns)
            return {};
        const qint64 size = sizeOf(type);
        if (size < 0)
            return {};
        total += size;
        types << type;
    }
    if (total != cell.size || types.isEmpty())
        return {};
    return types;
}

std::optional<PageScan::Cell> cellAt(QByteArrayView page, int offset, PageKind kind)
{
    PageScan::Cell cell;
    cell.isOfIndex = kind != PageKind::TableLeaf;
    VarintReader reader(page, kind == PageKind::IndexBranch ? offset + 4 : offset);
    quint64 size = 0;
    quint64 rowId = 0;
    if (!reader.read(size) || size == 0 || size > quint64(4 * schema::longestValue))
        return {};
    if (kind == PageKind::TableLeaf && !reader.read(rowId))
        return {};
    cell.size = qint64(size);
    cell.body = int(reader.at());
    cell.local = int(localSize(cell.size, page.size(), cell.isOfIndex));
    const qint64 end = cell.body + cell.local + (cell.local < cell.size ? 4 : 0);
    if (end > page.size())
        return {};
    const auto types = columnTypes(page, cell);
    if (!types)
        return {};
    cell.types = *types;
    VarintReader header(page, cell.body);
    quint64 bytes = 0;
    header.read(bytes);
    cell.header = int(bytes);
    return cell;
}

quint32 numberIn(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

qint64 signedNumber(QByteArrayView bytes)
{
    quint64 number = !bytes.isEmpty() && quint8(bytes[0]) >= 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        number = (number << 8) | quint8(byte);
    return qint64(number);
}

ScannedValue valueOf(quint64 type, QByteArrayView bytes)
{
    ScannedValue value;
    value.letter = letterOf(type);
    if (value.letter == 'I')
        value.integer = type >= 8 ? qint64(type) - 8 : signedNumber(bytes);
    else if (value.letter == 'R')
        value.real = std::bit_cast<double>(quint64(signedNumber(bytes)));
    else
        value.bytes = bytes.toByteArray();
    return value;
}

/// That of the header where it can be believed, else ours.
qint64 pageSizeFrom(const QByteArray &header, qint64 fileSize)
{
    if (header.size() < fileHeader || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return schema::pageSize;
    qint64 size = qFromBigEndian<quint16>(header.constData() + 16);
    if (size == 1)
        size = 65536;
    const bool isSize = size >= 512 && std::has_single_bit(quint64(size));
    return isSize && size * numberIn(header, 28) == fileSize ? size : schema::pageSize;
}

} // namespace

QByteArray PageScan::Cell::letters() const
{
    QByteArray letters;
    for (const quint64 type : types)
        letters += letterOf(type);
    return letters;
}

Result<> PageScan::open()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        return fileError(ErrorCode::NotFound, m_file.fileName());
    if (!info.isFile())
        return Error{ErrorCode::NotOurs, tr("“%1” is no file.").arg(info.fileName())};
    errno = 0;
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return systemError(errno, m_file.fileName(), m_file.errorString());
    m_size = m_file.size();
    m_pageSize = pageSizeFrom(m_file.read(fileHeader), m_size);
    m_budget = timesFollowed * m_size + 4 * qint64(schema::longestValue);
    return {};
}

/// As much of it as the drive gives.
QByteArray PageScan::page(qint64 number)
{
    if (number == m_pageInHand)
        return m_bytesInHand;
    if (number < 1 || (number - 1) * m_pageSize >= m_size
        || !m_file.seek((number - 1) * m_pageSize))
        return {};
    QByteArray bytes(m_pageSize, Qt::Uninitialized);
    qint64 have = 0;
    while (have < m_pageSize) {
        const qint64 count = m_file.read(bytes.data() + have, m_pageSize - have);
        m_hasReadError = m_hasReadError || count < 0;
        if (count <= 0)
            break;
        have += count;
    }
    bytes.truncate(have);
    return bytes;
}

Result<PageScan::Tally> PageScan::forEachCell(const Visit &visit, const Progress &progress)
{
    Tally tally;
    const qint64 pages = (m_size + m_pageSize - 1) / m_pageSize;
    for (qint64 number = 1; number <= pages; ++number) {
        if (number % 64 == 1 && progress && !progress(number * m_pageSize, m_size))
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
        m_pageInHand = 0;
        m_bytesInHand = page(number);
        m_pageInHand = number;
        ++tally.pages;
        const qsizetype there = m_bytesInHand.size();
        if (there < m_pageSize) {
            ++tally.unreadablePages;
            m_bytesInHand.append(m_pageSize - there, '\0');
        }
        CARREL_TRY(visitPage(number, there, visit, tally));
    }
    return tally;
}

/// `there`: so many bytes of it are from the file.
Result<> PageScan::visitPage(qint64 number, qsizetype there, const Visit &visit, Tally &tally)
{
    const QByteArray bytes = m_bytesInHand;
    const int start = number == 1 ? fileHeader : 0;
    const PageKind kind = kindOf(bytes[start]);
    if (kind == PageKind::Other)
        return {};
    const qsizetype first = start + (kind == PageKind::IndexBranch ? branchHeader : leafHeader);
    const qsizetype cells = qFromBigEndian<quint16>(bytes.constData() + start + 3);
    QSet<int> seen;
    for (qsizetype i = 0; i < cells && first + 2 * i + 2 <= bytes.size(); ++i) {
        const int offset = qFromBigEndian<quint16>(bytes.constData() + first + 2 * i);
        auto cell = cellAt(bytes, offset, kind);
        if (!cell || seen.contains(offset) || cell->body + cell->local > there) {
            tally.brokenRows += kind == PageKind::TableLeaf ? 1 : 0;
            continue;
        }
        seen.insert(offset);
        cell->page = number;
        CARREL_TRY(visit(*cell));
    }
    return {};
}

/// The first bytes of a payload, from page to page.
std::optional<QByteArray> PageScan::payload(const Cell &cell, qint64 bytes)
{
    const QByteArray inPage = page(cell.page);
    if (inPage.size() < cell.body + cell.local)
        return {};
    QByteArray all = inPage.mid(cell.body, qMin<qint64>(cell.local, bytes));
    if (all.size() == bytes)
        return all;
    if (inPage.size() < cell.body + cell.local + 4) // the file ends within the page
        return {};
    quint32 next = numberIn(inPage, cell.body + cell.local);
    while (all.size() < bytes) {
        const QByteArray further = page(next);
        m_budget -= m_pageSize;
        if (further.size() < 4 || m_budget < 0)
            return {};
        const qint64 wanted = qMin<qint64>(m_pageSize - 4, bytes - all.size());
        if (further.size() < 4 + wanted)
            return {};
        all.append(further.constData() + 4, wanted);
        next = numberIn(further, 0);
    }
    return all;
}

std::optional<QList<ScannedValue>> PageScan::values(const Cell &cell, qsizetype columns)
{
    qint64 wanted = cell.header;
    for (qsizetype i = 0; i < qMin(columns, cell.types.size()); ++i)
        wanted += sizeOf(cell.types[i]);
    const auto bytes = payload(cell, wanted);
    if (!bytes)
        return {};
    QList<ScannedValue> values;
    qint64 at = cell.header;
    for (qsizetype i = 0; i < qMin(columns, cell.types.size()); ++i) {
        const qint64 size = sizeOf(cell.types[i]);
        values << valueOf(cell.types[i], QByteArrayView(*bytes).sliced(at, size));
        at += size;
    }
    return values;
}

} // namespace carrel
