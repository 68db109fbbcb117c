// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migration.h"

#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr auto oldFile = "older"; ///< The course file, attached.

Result<> copyTable(Database &database, const QByteArray &from, const QByteArray &to)
{
    const QByteArray sql = "INSERT INTO " + to + " SELECT * FROM " + from;
    return database.run(sql.constData());
}

/// The document as it is in the file.
Result<> takeOver(Database &database, int version)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(database));
    CARREL_TRY(schema::createDocument(database, "main", version));
    for (const schema::Table &table : schema::documentTables(version))
        CARREL_TRY(copyTable(database, QByteArray(oldFile) + '.' + table.name,
                             QByteArray("main.") + table.name));
    return transaction.commit();
}

/// Tables become "old_<name>", and their indexes go: the names are wanted.
Result<> putAside(Database &database, int version)
{
    CARREL_TRY(database.run("DROP TABLE main.media_chunk")); // holds nothing here
    QList<QByteArray> indexes;
    {
        CARREL_TRY_VALUE(
            rows,
            database.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'index' "
                             "AND sql IS NOT NULL"));
        CARREL_TRY(rows.forEachRow([&](const Statement &row) { indexes << row.bytes(0); }));
    }
    for (const QByteArray &index : std::as_const(indexes))
        CARREL_TRY(database.runScript(("DROP INDEX main." + index).constData()));
    for (const schema::Table &table : schema::documentTables(version)) {
        const QByteArray name = table.name;
        CARREL_TRY(database.runScript(
            QByteArray("ALTER TABLE main." + name + " RENAME TO old_" + name).constData()));
    }
    return {};
}

/// From version N to N + 1, which either is done or has not happened.
Result<> step(Database &database, int from)
{
    const QList<schema::Table> &before = schema::documentTables(from);
    CARREL_TRY_VALUE(transaction, Transaction::begin(database));
    CARREL_TRY(putAside(database, from));
    CARREL_TRY(schema::createDocument(database, "main", from + 1));
    for (const schema::Table &table : schema::documentTables(from + 1)) {
        const auto same = std::ranges::find_if(before, [&](const schema::Table &old) {
            return qstrcmp(old.name, table.name) == 0 && qstrcmp(old.columns, table.columns) == 0;
        });
        const QByteArray name = table.name;
        if (same != before.end())
            CARREL_TRY(copyTable(database, "main.old_" + name, "main." + name));
    }
    if (const auto &migrate = schema::versions()[from].migrate)
        CARREL_TRY(migrate(database));
    for (const schema::Table &table : before)
        CARREL_TRY(
            database.runScript(QByteArray("DROP TABLE main.old_").append(table.name).constData()));
    return transaction.commit();
}

/// What came out must be what the gate lets in, whatever a migration did.
Result<> checkMigrated(Database &database, const CourseFileInfo &file)
{
    CARREL_TRY_VALUE(found, schema::describe(database, "main"));
    CARREL_TRY_VALUE(dangling, database.text("PRAGMA main.foreign_key_check"));
    if (found == schema::description() && dangling.isEmpty())
        return {};
    return Error{ErrorCode::Internal,
                 //: %1: name of a file
                 tr("“%1” was made by an older version of Carrel and could not be brought to this "
                    "one. The file was not touched. Open it with the older version, and report "
                    "this.")
                     .arg(QFileInfo(file.path).fileName()),
                 u"after migration from %1: %2"_s.arg(file.version).arg(dangling)};
}

/// Fills the empty "main" from the file.
Result<> migrateInto(Database &database, const CourseFileInfo &file)
{
    // Names that other tables refer to stay as they are written when a table steps aside.
    CARREL_TRY(database.runScript("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON"));
    CARREL_TRY(database.attachCourse(oldFile, file.path));
    CARREL_TRY_VALUE(found, schema::describe(database, oldFile));
    CARREL_TRY_VALUE(meta, metaRows(database, oldFile));
    if (found != schema::description(file.version)
        || QString::fromUtf8(meta.value(metakey::saveId)) != file.saveId)
        return fileError(ErrorCode::Damaged, file.path, u"replaced while it was opened"_s);
    CARREL_TRY(takeOver(database, file.version));
    for (int version = file.version; version < schema::current(); ++version)
        CARREL_TRY(step(database, version));
    return checkMigrated(database, file);
}

/// What a save has kept that failed later is kept already.
bool hasSameBytes(const QString &path, const QString &other)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    QFile second(other);
    if (!file.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly)
        || file.size() != second.size())
        return false;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || bytes != second.read(piece))
            return false;
    }
    return true;
}

/// "Course (before version 2).carrel", with a number behind it if another file has that name.
QString nameBeforeMigration(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1;; ++number) {
        const QString again = number == 1 ? QString() : u" %1"_s.arg(number);
        const QString words =
            //: Name of a file. %1: name of the course file, %2: number of a version of its format
            tr("%1 (before version %2)").arg(info.completeBaseName()).arg(schema::current());
        const QString name = info.path() + u'/' + words + again + u'.' + info.suffix();
        if (!QFileInfo::exists(name) || hasSameBytes(path, name))
            return name;
    }
}

} // namespace

Result<std::unique_ptr<CourseReader>> readMigrated(const CourseFileInfo &file)
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Memory, file.path));
    CARREL_TRY(migrateInto(*database, file));
    auto sources = std::make_shared<QList<QByteArray>>(QList<QByteArray>{oldFile});
    return std::make_unique<CourseReader>(std::move(database), std::move(sources));
}

Result<> writeMigrated(const CourseFileInfo &file, const QString &path)
{
    const auto write = [&]() -> Result<> {
        CARREL_TRY_VALUE(database, Database::open(Database::Profile::Out, path));
        CARREL_TRY(migrateInto(*database, file));
        return database->detach(oldFile);
    };
    auto done = write();
    if (done)
        done = sys::syncFile(path);
    if (!done)
        QFile::remove(path);
    return done;
}

Result<> keepBeforeMigration(const QString &path)
{
    const QString kept = nameBeforeMigration(path);
    if (!QFileInfo::exists(kept) && !sys::hardLink(path, kept))
        CARREL_TRY(copyFile(path, kept)); // a drive without second names
    return sys::syncFolder(QFileInfo(path).path());
}

} // namespace carrel
