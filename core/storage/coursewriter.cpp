// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/coursewriter.h"

#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 bytesPerNode = 400; ///< Ids, ranks, titles and indexes, about.
constexpr qint64 bytesForRest = 1 << 20;

} // namespace

CourseWriter::CourseWriter(const SaveSource &source, const SaveTarget &target)
    : m_source(source)
    , m_target(target)
{ }

Result<> CourseWriter::open()
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Save, m_source.workPath));
    m_database = std::move(database);
    return attachSources();
}

Result<> CourseWriter::pin()
{
    m_database->setPlace(m_target.path);
    CARREL_TRY(m_database->attachNew("out", m_target.temporary));
    CARREL_TRY_VALUE(pin, Transaction::begin(*m_database, Transaction::Kind::Read));
    m_pin.emplace(std::move(pin));
    return {};
}

/// What there is to write and where it lies.
Result<qint64> CourseWriter::survey()
{
    if (m_target.content == SaveContent::Whole)
        CARREL_TRY(readMedia());
    CARREL_TRY_VALUE(text,
                     m_database->integer(
                         "SELECT coalesce(sum(length(CAST(body AS BLOB)) + ?1), 0) FROM main.node",
                         bytesPerNode));
    m_estimate = text + bytesForRest;
    for (const Wanted &media : std::as_const(m_wanted))
        m_estimate += media.size;
    return m_estimate;
}

Result<> CourseWriter::attachSources()
{
    if (m_target.content == SaveContent::DocumentOnly)
        return {};
    if (!m_source.basePath.isEmpty()) {
        CARREL_TRY(m_database->attachCourse("base", m_source.basePath));
        m_sources << "base";
    }
    m_sources << "main";
    for (const QString &path : std::as_const(m_source.previousPaths)) {
        const QByteArray name = "previous" + QByteArray::number(m_sources.size());
        CARREL_TRY(m_database->attachCourse(name.constData(), path));
        m_sources << name;
    }
    return {};
}

/// Which media the document has, and who has their bytes.
Result<> CourseWriter::readMedia()
{
    CARREL_TRY_VALUE(rows,
                     m_database->prepare("SELECT sha256, size, name FROM main.media ORDER BY id"));
    CARREL_TRY(rows.forEachRow([this](const Statement &row) {
        const QByteArray sha256 = row.bytes(0);
        if (m_wanted.contains(sha256))
            return;
        m_order << sha256;
        m_wanted.insert(sha256, {row.text(2), row.integer(1), {}});
    }));
    for (const QByteArray &source : std::as_const(m_sources))
        CARREL_TRY(findSource(source));
    return {};
}

/// Asks for the media of the document one by one: what was deleted and can be undone may be many
/// times as much.
Result<> CourseWriter::findSource(const QByteArray &source)
{
    const QByteArray sql = "SELECT sum(length(data)), max(n) + 1 - count(*) FROM " + source
        + ".media_chunk WHERE sha256 = ?1 GROUP BY sha256";
    for (const QByteArray &sha256 : std::as_const(m_order)) {
        Wanted &wanted = m_wanted[sha256];
        if (!wanted.source.isEmpty())
            continue;
        CARREL_TRY_VALUE(row, m_database->prepare(sql.constData(), sha256));
        CARREL_TRY_VALUE(hasRow, row.next());
        if (hasRow && row.integer(0) == wanted.size && row.integer(1) == 0)
            wanted.source = source;
    }
    return {};
}

Result<WrittenContent> CourseWriter::write(const Progress &progress)
{
    m_progress = progress;
    CARREL_TRY(schema::createDocument(*m_database, "out"));
    CARREL_TRY(copyTables());

    CARREL_TRY_VALUE(meta, metaRows(*m_database, "main"));
    for (auto row = m_target.meta.cbegin(); row != m_target.meta.cend(); ++row)
        meta.insert(row.key(), row.value());
    WrittenContent content;
    CARREL_TRY_VALUE(digest, documentDigest(*m_database, "main", meta));
    content.digest = digest;
    meta.insert(metakey::digest, digest);
    CARREL_TRY(writeMeta(meta));
    CARREL_TRY(copyMedia(content));

    CARREL_TRY(m_pin->commit());
    CARREL_TRY(m_database->detach("out"));
    return content;
}

Result<> CourseWriter::copyTables()
{
    for (const schema::Table &table : schema::documentTables()) {
        if (qstrcmp(table.name, "meta") == 0)
            continue;
        // In this form, into an empty table of the same text, SQLite copies rows and index entries
        // as they are, without taking them apart.
        const QByteArray sql =
            QByteArray("INSERT INTO out.") + table.name + " SELECT * FROM main." + table.name;
        CARREL_TRY(m_database->run(sql.constData()));
        CARREL_TRY(tell(0));
    }
    return {};
}

Result<> CourseWriter::writeMeta(const MetaRows &meta)
{
    for (auto row = meta.cbegin(); row != meta.cend(); ++row) {
        CARREL_TRY(m_database->run("INSERT INTO out.meta(key, value) VALUES(?1, ?2)",
                                   QString::fromUtf8(row.key()), QString::fromUtf8(row.value())));
    }
    return {};
}

Result<> CourseWriter::copyMedia(WrittenContent &content)
{
    for (const QByteArray &sha256 : std::as_const(m_order)) {
        const Wanted &media = *m_wanted.constFind(sha256);
        if (media.source.isEmpty()) {
            content.missingMedia << media.name;
            continue;
        }
        const QByteArray sql =
            "INSERT INTO out.media_chunk(sha256, n, data) SELECT sha256, n, data FROM "
            + media.source + ".media_chunk WHERE sha256 = ?1 ORDER BY n";
        CARREL_TRY(m_database->run(sql.constData(), sha256));
        const bool isNew = media.source != "base" || m_source.isBaseTouched;
        content.media << WrittenMedia{sha256, media.size, isNew};
        CARREL_TRY(tell(media.size));
    }
    if (m_source.isBaseMissing && !content.missingMedia.isEmpty()) {
        return Error{
            ErrorCode::DriveError,
            tr("“%1” and other media are only in the former course file, which cannot be reached "
               "now. "
               "Your changes are kept on this computer; reconnect the drive, then save again.")
                .arg(content.missingMedia.first())};
    }
    return {};
}

Result<> CourseWriter::tell(qint64 bytes)
{
    m_done += bytes;
    if (m_progress && !m_progress(m_done, m_estimate))
        return Error{ErrorCode::Cancelled,
                     tr("Saving was cancelled. The file is as it was before.")};
    return {};
}

Result<> checkHash(const MediaStore &media, const QByteArray &sha256, qint64 size)
{
    CARREL_TRY_VALUE(stored, media.storedHash(sha256, size));
    if (stored == sha256)
        return {};
    return Error{ErrorCode::Damaged,
                 tr("A media file could not be read back as it was written, so the file was not "
                    "saved. Check the "
                    "drive, or save to another one.")};
}

} // namespace carrel
