// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importer.h"

#include "core/base/translate.h"
#include "core/exchange/aiken/aiken.h"
#include "core/exchange/gift/gift.h"
#include "core/exchange/plaintext/plaintext.h"
#include "core/exchange/table/table.h"
#include "core/exchange/word/wordimporter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace carrel {

const QList<Importer> &allImporters()
{
    // Made anew for each call of the program only: titles are in the language it started with.
    static const QList<Importer> importers{wordImporter(), giftImporter(), aikenImporter(),
                                           tableImporter(), plainTextImporter()};
    return importers;
}

const Importer *findImporter(const QString &id)
{
    const auto found = std::ranges::find(allImporters(), id, &Importer::id);
    return found == allImporters().end() ? nullptr : &*found;
}

const Importer *importerFor(const ImportSource &source)
{
    const Importer *best = nullptr;
    int surest = 0;
    for (const Importer &importer : allImporters()) {
        const int sure = importer.sniff(source);
        if (sure > surest) {
            surest = sure;
            best = &importer;
        }
    }
    return best;
}

Result<ImportSource> readImportFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     tr("“%1” cannot be read. Check that it is there and that "
                        "you may open it.",
                        "%1: name of a file")
                         .arg(name)};
    if (file.size() > mostImportBytes)
        return Error{ErrorCode::Refused,
                     tr("“%1” is larger than 256 MB, more than any list of "
                        "questions needs. Split it.",
                        "%1: name of a file")
                         .arg(name)};
    // Asked for more than there is, read() takes the memory for all that was asked for.
    ImportSource source{file.read(std::min(file.size() + 1, mostImportBytes)), name};
    if (file.error() != QFileDevice::NoError || source.bytes.size() < file.size())
        return Error{ErrorCode::DriveError,
                     tr("“%1” could not be read to its end. Copy it to this computer and try "
                        "again.",
                        "%1: name of a file")
                         .arg(name)};
    return source;
}

} // namespace carrel
