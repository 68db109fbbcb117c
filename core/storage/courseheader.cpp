// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/courseheader.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>
#include <cerrno>

namespace carrel {
namespace {

constexpr qint64 headerSize = 100;
constexpr qint64 largestCourse = qint64(64) << 30;

// Offsets in the header: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

Error notOurs(const QString &name)
{
    return {ErrorCode::NotOurs,
            tr("“%1” is not a Carrel course. Choose a file that Carrel saved (its name ends in "
               ".carrel); "
               "files of other programs are imported.")
                .arg(name)};
}

Result<> checkLength(const QByteArray &header, qint64 fileSize, const QString &name)
{
    quint32 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    if (pageSize == 1)
        pageSize = 65536;
    const bool isPageSize = pageSize >= 512 && std::has_single_bit(pageSize);
    const qint64 expected = qint64(pageSize) * numberAt(header, pageCountAt);
    if (isPageSize && expected == fileSize)
        return {};
    return Error{
        ErrorCode::Damaged,
        tr("“%1” is not complete: it is %2 bytes long and should have %3. It was probably cut off "
           "while being copied; copy it again or open an earlier save.")
            .arg(name)
            .arg(fileSize)
            .arg(expected)};
}

} // namespace

Result<CourseHeader> readCourseHeader(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fileError(ErrorCode::NotFound, path);
    if (!info.isFile())
        return notOurs(name);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return readError(file, errno);
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize && file.error() != QFile::NoError)
        return readError(file);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return notOurs(name);
    if (numberAt(header, applicationIdAt) != quint32(schema::applicationId))
        return notOurs(name);
    if (file.size() > largestCourse)
        return notOurs(name);
    const CourseHeader found{int(numberAt(header, userVersionAt))};
    if (found.version <= schema::current())
        CARREL_TRY(checkLength(header, file.size(), name));
    return found;
}

} // namespace carrel
