// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/letterfiles.h"

#include "core/package/packagename.h"
#include "core/package/web/pieces.h"

#include <utility>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

using Make = std::function<Result<QByteArray>()>;

web::Piece piece(Make make)
{
    return [make = std::move(make)]() -> Result<std::unique_ptr<QIODevice>> {
        CARREL_TRY_VALUE(bytes, make());
        return web::deviceOver(bytes);
    };
}

QList<web::Piece> linePieces(const LetterSource &source)
{
    QList<web::Piece> pieces{piece([source] { return letterLinesBefore(source.title); })};
    const auto hasLines = std::make_shared<bool>(false);
    for (qsizetype i = 0; i < source.count; ++i) {
        pieces.append(piece([source, hasLines, i]() -> Result<QByteArray> {
            CARREL_TRY_VALUE(texts, source.texts(i));
            if (texts.lines.isEmpty())
                return QByteArray();
            const bool isFirst = !std::exchange(*hasLines, true);
            return isFirst ? texts.lines : letterLinesBetween + texts.lines;
        }));
    }
    pieces.append(piece([] { return QByteArray(letterLinesAfter); }));
    return pieces;
}

QList<web::Piece> rowPieces(const LetterSource &source)
{
    QList<web::Piece> pieces{piece([source] { return letterRowsBefore(source.words); })};
    for (qsizetype i = 0; i < source.count; ++i) {
        pieces.append(piece([source, i]() -> Result<QByteArray> {
            CARREL_TRY_VALUE(texts, source.texts(i));
            return texts.rows;
        }));
    }
    return pieces;
}

PackageEntry entryOf(const QString &name, std::function<QList<web::Piece>()> pieces)
{
    PackageEntry entry;
    entry.name = name;
    entry.type = mediaTypeOf(name);
    entry.open = [pieces = std::move(pieces)]() -> Result<std::unique_ptr<QIODevice>> {
        return web::joined(pieces());
    };
    return entry;
}

} // namespace

PackageEntries letterFiles(const LetterSource &source)
{
    return {entryOf(u"letters.json"_s, [source] { return linePieces(source); }),
            entryOf(QLatin1String(letterTableName), [source] { return rowPieces(source); })};
}

} // namespace carrel
