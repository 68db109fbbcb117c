// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/jsondocument.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

struct Shape
{
    qint64 values = 0;
    int depth = 0;
};

/// Counts members, entries and depth without building anything: QJsonDocument would take 16 bytes
/// and more for each value before anybody could refuse.
Shape shapeOf(const QByteArray &bytes)
{
    Shape shape;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
            continue;
        }
        if (c == '"')
            isInText = true;
        else if (c == '{' || c == '[')
            shape.depth = std::max(shape.depth, ++depth);
        else if (c == '}' || c == ']')
            --depth;
        shape.values += c == ',' || c == '{' || c == '[';
    }
    return shape;
}

QString lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

/// What the file is instead, if its first bytes tell; else empty.
QString foreignFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return tr("a database, perhaps a course file");
    if (bytes.startsWith("PK\x03\x04"))
        return tr("a zip archive");
    return {};
}

Error notJson(const QByteArray &bytes, const QString &name, const QJsonParseError &error)
{
    const QString foreign = foreignFormat(bytes);
    if (!foreign.isEmpty())
        return {ErrorCode::InvalidInput,
                tr("“%1” is %2, and not a course written as JSON.").arg(name, foreign)};
    return {ErrorCode::InvalidInput,
            tr("“%1” cannot be read as JSON: %2 (%3).")
                .arg(name, error.errorString(), lineAndColumn(bytes, error.offset))};
}

Result<QByteArray> readBounded(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fileError(ErrorCode::NotFound, path);
    if (!info.isFile())
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is not a file that can be read as a course.").arg(name)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable,
                     tr("“%1” cannot be opened: %2.").arg(name, file.errorString())};
    // Asked for more than there is, read() takes the memory for all that was asked for.
    const QByteArray bytes = file.read(std::min(file.size(), largestDocument) + 1);
    if (file.error() != QFileDevice::NoError
        || bytes.size() < std::min(file.size(), largestDocument))
        return Error{ErrorCode::DriveError,
                     tr("“%1” cannot be read: %2.").arg(name, file.errorString())};
    if (bytes.size() > largestDocument)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is larger than %2, the most a course document may have.")
                         .arg(name, QLocale().formattedDataSize(largestDocument))};
    return bytes;
}

} // namespace

Result<QJsonObject> readDocument(const QString &path)
{
    CARREL_TRY_VALUE(bytes, readBounded(path));
    return parseDocument(bytes, QFileInfo(path).fileName());
}

Result<QJsonObject> parseDocument(const QByteArray &bytes, const QString &name)
{
    const Shape shape = shapeOf(bytes);
    if (shape.depth > deepestValue)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” has objects and lists inside each other more than %2 deep.")
                         .arg(name)
                         .arg(deepestValue)};
    if (shape.values > mostValues)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” has more than %2 values, the most a course document may have.")
                         .arg(name, QLocale().toString(mostValues))};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return notJson(bytes, name, error);
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no course: expected one object in braces, { }.").arg(name)};
    return document.object();
}

} // namespace carrel::coursejson
