// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/storage/gate.h"
#include "core/storage/schema.h"
#include "core/storage/structurecheck.h"

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

struct StoredFile
{
    QString name;
    qint64 size = 0;
    QByteArray sha256;
};

Result<QList<StoredFile>> storedFiles(Database &database)
{
    CARREL_TRY_VALUE(rows, database.prepare("SELECT name, size, sha256 FROM media ORDER BY id"));
    QList<StoredFile> files;
    CARREL_TRY(rows.forEachRow([&files](const Statement &row) {
        files << StoredFile{row.text(0), row.integer(1), row.bytes(2)};
    }));
    return files;
}

/// Hashes one media file; returns the problem, empty if there is none.
Result<QString> checkFile(const MediaStore &media, const StoredFile &file,
                          const std::function<Result<>(qint64)> &tell)
{
    const auto isDamage = [](const auto &answer) {
        return !answer && answer.error().code == ErrorCode::Damaged;
    };
    const auto isThere = media.has(file.sha256, file.size);
    if (!isThere && !isDamage(isThere))
        return isThere.error();
    if (!isThere || !*isThere)
        return tr("The media file “%1” is missing or incomplete. Add it again.").arg(file.name);
    const auto stored = media.storedHash(file.sha256, file.size, tell);
    if (!stored && !isDamage(stored))
        return stored.error();
    if (stored && *stored == file.sha256)
        return QString();
    return tr("The media file “%1” is damaged: its bytes are not those that were added. Add it "
              "again.")
        .arg(file.name);
}

Result<> checkMedia(const CourseReader &reader, CourseFindings &findings, const Progress &progress)
{
    CARREL_TRY_VALUE(files, storedFiles(reader.database()));
    qint64 total = 0;
    for (const StoredFile &file : files)
        total += file.size;
    const auto tell = [&](qint64 count) -> Result<> {
        findings.bytesChecked += count;
        if (progress && !progress(findings.bytesChecked, total))
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
        return {};
    };
    for (const StoredFile &file : std::as_const(files)) {
        CARREL_TRY_VALUE(problem, checkFile(reader.media(), file, tell));
        ++findings.mediaChecked;
        if (problem.isEmpty())
            continue;
        findings.problems << problem;
        findings.details << u"media: %1, %2 bytes, sha256 %3"_s.arg(
            file.name, QString::number(file.size), QString::fromLatin1(file.sha256.toHex()));
    }
    return {};
}

/// What an author calls the rows of a table.
QString contentOf(const QByteArray &table)
{
    if (table == "node")
        return tr("modules, pages and blocks");
    if (table == "media")
        return tr("the list of media files");
    if (table == "setting")
        return tr("the settings of the course");
    if (table == "skill" || table == "node_skill")
        return tr("skills");
    if (table == "comment")
        return tr("comments");
    if (table == "waiver")
        return tr("findings that were set aside");
    if (table == "export_index")
        return tr("the numbers of pages in packages");
    return tr("facts about the file");
}

/// Which tables cannot be read as SQLite wrote them; a changed letter is in none of them.
Result<> checkTables(Database &database, CourseFindings &findings)
{
    for (const schema::Table &table : schema::documentTables()) {
        const auto whole = checkStructureOf(database, table.name);
        if (whole)
            continue;
        if (whole.error().code != ErrorCode::Damaged)
            return whole.error();
        //: %1 is a part of the course, like "comments"
        findings.problems << tr("Damaged: %1.").arg(contentOf(table.name));
        findings.details << u"table %1: %2"_s.arg(QLatin1StringView(table.name),
                                                  whole.error().detail);
    }
    return {};
}

/// Everything SQLite itself can see, chunks and free pages included.
Result<> checkPages(Database &database, CourseFindings &findings)
{
    const auto whole = checkStructureOfFile(database);
    if (!whole && whole.error().code != ErrorCode::Damaged)
        return whole.error();
    if (!whole)
        findings.problems << tr(
            "The file is damaged in its structure. Open an earlier save or another copy.");
    const auto strays = database.integer("SELECT count(*) FROM media_chunk WHERE sha256 NOT IN "
                                         "(SELECT sha256 FROM media)");
    if (!strays && strays.error().code != ErrorCode::Damaged)
        return strays.error();
    if (strays && *strays > 0)
        findings.problems << tr(
            "The file holds bytes that belong to nothing in the course. Saving it again "
            "leaves them out.");
    return {};
}

} // namespace

Result<CourseFindings> verifyCourse(const QString &path, const Progress &progress)
{
    CourseFindings findings;
    auto course = openCourse(path, GateDepth::Whole);
    if (!course) {
        if (course.error().code != ErrorCode::Damaged)
            return course.error();
        findings.problems << course.error().message;
        findings.details << course.error().detail;
        course = openCourse(path, GateDepth::Outline);
        if (!course)
            return findings; // nothing more can be read safely
        CARREL_TRY(checkTables(course->reader->database(), findings));
    }
    CARREL_TRY(checkPages(course->reader->database(), findings));
    const auto done = checkMedia(*course->reader, findings, progress);
    if (!done && done.error().code != ErrorCode::Damaged)
        return done.error();
    if (!done)
        findings.problems << done.error().message;
    return findings;
}

} // namespace carrel
