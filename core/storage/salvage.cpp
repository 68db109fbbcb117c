// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvage.h"

#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/model/node.h"
#include "core/storage/digest.h"
#include "core/storage/pagescan.h"
#include "core/storage/rescuedrows.h"
#include "core/storage/rescuedtree.h"
#include "core/storage/savefile.h"
#include "core/storage/schema.h"
#include "core/storage/sessionstate.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

Error nothingOfACourse(const QString &path)
{
    return {
        ErrorCode::NotOurs,
        tr("Nothing of a Carrel course was found in “%1”, so nothing could be rescued. Look for "
           "an earlier version of the course or another copy.")
            .arg(QFileInfo(path).fileName())};
}

/// The program knows how to read it only if its own version wrote it.
Result<> checkVersion(const MetaRows &meta, const QString &path)
{
    if (meta.value(metakey::minReader).toInt() <= schema::version)
        return {};
    return Error{ErrorCode::TooNew,
                 tr("“%1” was made by a newer version of Carrel, and this version cannot rescue "
                    "what is in it. Update Carrel, then try again.")
                     .arg(QFileInfo(path).fileName())};
}

Result<bool> isAsSaved(Database &database, const MetaRows &meta)
{
    const QByteArray stored = meta.value(metakey::digest);
    if (stored.isEmpty())
        return false;
    CARREL_TRY_VALUE(digest, documentDigest(database, "main", meta));
    return digest == stored;
}

/// Facts of the new file: the document it was, and a save of its own.
CourseFileInfo infoFor(const MetaRows &meta, const SalvageOptions &options)
{
    const auto text = [&meta](const char *key) { return QString::fromUtf8(meta.value(key)); };
    CourseFileInfo info;
    const QString document = text(metakey::documentId);
    info.path = options.target;
    info.documentId = isIdText(document) ? document : options.ids->nextText();
    info.saveId = options.ids->nextText();
    info.saveCount = qMax<qint64>(0, text(metakey::saveCount).toLongLong()) + 1;
    info.savedAt = timeText(options.clock->now());
    info.appVersion = QStringLiteral(CARREL_VERSION);
    return info;
}

Result<> count(Database &database, SalvageFindings &findings)
{
    CARREL_TRY_VALUE(rows, database.prepare("SELECT kind, count(*) FROM main.node GROUP BY kind"));
    CARREL_TRY(rows.forEachRow([&findings](const Statement &row) {
        const QString kind = row.text(0);
        const int number = int(row.integer(1));
        if (kind == QLatin1StringView(nodekind::module))
            findings.modules += number;
        else if (kind == QLatin1StringView(nodekind::page))
            findings.pages += number;
        else if (kind != QLatin1StringView(nodekind::course))
            findings.blocks += number;
    }));
    CARREL_TRY_VALUE(title, database.text("SELECT title FROM main.node WHERE kind = 'course'"));
    findings.title = title;
    return {};
}

/// Everything that came through, in a database of its own at `path`.
Result<CourseFileInfo> gather(PageScan &scan, const QString &path, const QString &damaged,
                              const SalvageOptions &options, SalvageFindings &findings,
                              const Progress &progress)
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Out, path));
    RescuedRows rows(scan, *database);
    CARREL_TRY(rows.take(progress));
    if (rows.isEmpty() && scan.hasReadError())
        return fileError(ErrorCode::DriveError, damaged);
    if (rows.isEmpty())
        return nothingOfACourse(damaged);
    CARREL_TRY_VALUE(meta, metaRows(*database, "main"));
    CARREL_TRY(checkVersion(meta, damaged));
    CARREL_TRY_VALUE(isWhole, isAsSaved(*database, meta));
    findings.isTextWhole = isWhole;
    RescuedTree tree(*database, *options.ids);
    CARREL_TRY(database->runScript("BEGIN"));
    CARREL_TRY(tree.mend());
    if (!isWhole)
        CARREL_TRY(tree.nameLost());
    CARREL_TRY(database->runScript("COMMIT"));
    CARREL_TRY(rows.takeMedia(*options.ids, progress));
    findings.items = tree.items() + rows.items();
    findings.media = rows.wholeMedia();
    CARREL_TRY(count(*database, findings));
    return infoFor(meta, options);
}

} // namespace

Result<SalvageFindings> salvageCourse(const QString &damaged, const SalvageOptions &given,
                                      const Progress &progress)
{
    SalvageOptions options = given;
    if (!options.ids)
        options.ids = std::make_shared<RandomIdSource>();
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    const QString canonical = QFileInfo(damaged).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(options.target).canonicalFilePath()) {
        return Error{ErrorCode::Refused,
                     tr("The damaged file stays as it is, so what is rescued needs another name.")};
    }
    PageScan scan(damaged);
    CARREL_TRY(scan.open());
    CARREL_TRY_VALUE(gathered, FileBeside::make(options.target));
    SalvageFindings findings;
    CARREL_TRY_VALUE(info, gather(scan, gathered->path(), damaged, options, findings, progress));
    std::ranges::stable_sort(findings.items, {}, &SalvageItem::what);
    const QString temporary = savingNameFor(options.target);
    CARREL_TRY(writeCourse({gathered->path()}, {options.target, temporary, metaFor(info)}));
    CARREL_TRY(putInPlace(temporary, options.target));
    return findings;
}

QString documentIdIn(const QString &path)
{
    constexpr qint64 near = qint64(256) * schema::pageSize; // meta is the first table of a file
    PageScan scan(path);
    if (!scan.open())
        return {};
    QString id;
    const auto look = [&](const PageScan::Cell &cell) -> Result<> {
        const auto values = cell.letters() == "TT" ? scan.values(cell, 2) : std::nullopt;
        if (!values || values->first().bytes != metakey::documentId)
            return {};
        const QString found = QString::fromUtf8(values->last().bytes);
        if (!isIdText(found))
            return {};
        id = found;
        return Error{ErrorCode::Cancelled, {}};
    };
    static_cast<void>(scan.forEachCell(look, [](qint64 done, qint64) { return done <= near; }));
    return id;
}

} // namespace carrel
