// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/earliersaves.h"

#include "core/base/savedfile.h"
#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/storage/database.h"
#include "core/storage/gate.h"
#include "core/storage/savefile.h"
#include "core/storage/schema.h"
#include "core/storage/sessionfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr auto placesName = "places"; ///< Of the course, a path in each line.
constexpr qint64 mostCopied = qint64(16) << 20; ///< Bytes.
constexpr qint64 longestDocument = qint64(256) << 20; ///< Bytes, before it is compressed.
constexpr qsizetype mostPaths = 8;
constexpr qint64 bytesKept = qint64(200) << 20;
constexpr qsizetype alwaysKept = 10;
constexpr qint64 daysKept = 14;
constexpr qint64 weeksKept = 8;
constexpr qint64 daysPerWeek = 7;

const QString &nameFormat()
{
    static const QString format = u"yyyyMMdd'T'HHmmsszzz"_s;
    return format;
}

constexpr auto wholeEnding = ".carrel";
constexpr auto documentEnding = ".document";

QDateTime timeOf(const QFileInfo &file)
{
    QDateTime at = QDateTime::fromString(file.completeBaseName(), nameFormat());
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString nameFor(const QString &path)
{
    return QFileInfo(path).lastModified().toUTC().toString(nameFormat());
}

/// A course file like the one at `path`, without media. Damaged and foreign ones are refused.
Result<> copyDocument(const QString &path, const QString &target)
{
    CARREL_TRY(openCourse(path, GateDepth::Outline));
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Out, target));
    CARREL_TRY(schema::createDocument(*database, "main"));
    CARREL_TRY(database->attachCourse("former", path));
    for (const schema::Table &table : schema::documentTables()) {
        const QByteArray sql =
            QByteArray("INSERT INTO main.") + table.name + " SELECT * FROM former." + table.name;
        CARREL_TRY(database->run(sql.constData()));
    }
    return database->detach("former");
}

/// Which versions stay, size apart: the last ones, then the newest of each day and of each week.
QList<EarlierSave> worthKeeping(const QList<EarlierSave> &newestFirst, const QDateTime &now)
{
    QList<EarlierSave> kept;
    QSet<qint64> days;
    QSet<qint64> weeks;
    for (const EarlierSave &save : newestFirst) {
        const qint64 day = save.at.date().toJulianDay();
        const qint64 age = now.date().toJulianDay() - day;
        const bool isFirstOfDay = age <= daysKept && !days.contains(day);
        const bool isFirstOfWeek =
            age <= weeksKept * daysPerWeek && !weeks.contains(day / daysPerWeek);
        if (kept.size() < alwaysKept || isFirstOfDay || isFirstOfWeek)
            kept << save;
        days.insert(day);
        weeks.insert(day / daysPerWeek);
    }
    return kept;
}

} // namespace

EarlierSaves::EarlierSaves(const QString &stateFolder, const QString &documentId)
    : m_folder(folderOfAll(stateFolder) + u'/' + documentId)
{ }

QString EarlierSaves::folderOfAll(const QString &stateFolder)
{
    return SessionFolder::stateFolder(stateFolder) + u"/backups"_s;
}

QList<EarlierSave> EarlierSaves::list() const
{
    const QStringList endings{u'*' + QLatin1StringView(wholeEnding),
                              u'*' + QLatin1StringView(documentEnding)};
    QList<EarlierSave> saves;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(endings, QDir::Files)) {
        const QDateTime at = timeOf(file);
        const bool isWhole = file.fileName().endsWith(QLatin1StringView(wholeEnding));
        if (at.isValid())
            saves << EarlierSave{file.filePath(), at, file.size(),
                                 isWhole ? EarlierSave::Holds::Whole
                                         : EarlierSave::Holds::Document};
    }
    std::ranges::sort(saves, std::ranges::greater(), &EarlierSave::at);
    return saves;
}

Result<> EarlierSaves::keep(const QString &path) const
{
    CARREL_TRY(sys::makePrivateFolder(m_folder));
    const QString name = m_folder + u'/' + nameFor(path);
    const QString whole = name + QLatin1StringView(wholeEnding);
    const QString document = name + QLatin1StringView(documentEnding);
    const bool isKept = QFileInfo::exists(whole) || sys::hardLink(path, whole);
    if (!isKept && QFileInfo(path).size() > mostCopied)
        return QFileInfo::exists(document) ? Result<>() : packInto(document, path);
    if (!isKept)
        CARREL_TRY(copyFile(path, whole));
    QFile::remove(document);
    return {};
}

Result<> EarlierSaves::keepDocument(const QString &path) const
{
    CARREL_TRY(sys::makePrivateFolder(m_folder));
    return packInto(m_folder + u'/' + nameFor(path) + QLatin1StringView(documentEnding), path);
}

Result<> EarlierSaves::packInto(const QString &target, const QString &path) const
{
    CARREL_TRY_VALUE(document, FileBeside::make(target));
    CARREL_TRY(copyDocument(path, document->path()));
    QFile file(document->path());
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::DriveError, m_folder, file.errorString());
    if (file.size() > longestDocument)
        return fileError(ErrorCode::FileTooLarge, path);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fileError(ErrorCode::DriveError, m_folder, file.errorString());
    QSaveFile kept(target);
    CARREL_TRY(openToSave(kept));
    return writeSaved(kept, qCompress(bytes, 1));
}

/// In place of the whole file, unless the drive has no room for it now or fails.
void EarlierSaves::leaveDocument(const EarlierSave &save) const
{
    const QString document =
        m_folder + u'/' + save.at.toString(nameFormat()) + QLatin1StringView(documentEnding);
    const auto packed = packInto(document, save.path);
    const bool isNoCourse = !packed
        && (packed.error().code == ErrorCode::Damaged || packed.error().code == ErrorCode::NotOurs
            || packed.error().code == ErrorCode::TooNew
            || packed.error().code == ErrorCode::FileTooLarge);
    if (packed || isNoCourse)
        QFile::remove(save.path);
}

/// What a process that was killed left half-made.
void EarlierSaves::sweep() const
{
    constexpr qint64 day = 24 * 60 * 60;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const bool isOurs = file.fileName() == QLatin1StringView(placesName)
            || file.fileName().endsWith(QLatin1StringView(wholeEnding))
            || file.fileName().endsWith(QLatin1StringView(documentEnding));
        if (!isOurs && file.lastModified().secsTo(QDateTime::currentDateTime()) > day)
            QFile::remove(file.filePath());
    }
}

void EarlierSaves::thin(const QDateTime &now) const
{
    sweep();
    const QList<EarlierSave> all = list();
    QSet<QString> kept;
    QList<EarlierSave> tooLarge;
    qint64 bytes = 0;
    bool hasWhole = false;
    for (const EarlierSave &save : worthKeeping(all, now)) {
        const bool isWhole = save.holds == EarlierSave::Holds::Whole;
        const bool isNewest = kept.isEmpty() || (isWhole && !hasWhole);
        hasWhole = hasWhole || isWhole;
        if (isNewest || bytes + save.bytes <= bytesKept) {
            bytes += save.bytes;
            kept.insert(save.path);
        } else if (isWhole) {
            tooLarge << save;
            kept.insert(save.path);
        }
    }
    for (const EarlierSave &save : all) {
        if (!kept.contains(save.path))
            QFile::remove(save.path);
    }
    for (const EarlierSave &save : std::as_const(tooLarge))
        leaveDocument(save);
}

namespace {

QStringList pathsIn(const QString &folder)
{
    QFile file(folder + u'/' + QLatin1StringView(placesName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(1 << 20)).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

Deletion EarlierSaves::remove() const
{
    return deleteFolder({m_folder, {}, QLatin1StringView(placesName)});
}

void EarlierSaves::thinAll(const QString &stateFolder, const QDateTime &now)
{
    const auto documents = QDir(folderOfAll(stateFolder))
                               .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &document : documents)
        EarlierSaves(stateFolder, document).thin(now);
}

QStringList EarlierSaves::places() const
{
    return pathsIn(m_folder);
}

void EarlierSaves::notePath(const QString &coursePath) const
{
    QStringList paths = pathsIn(m_folder);
    if (paths.value(0) == coursePath || coursePath.contains(u'\n')
        || !sys::makePrivateFolder(m_folder))
        return;
    paths.removeAll(coursePath);
    paths.prepend(coursePath);
    QSaveFile file(m_folder + u'/' + QLatin1StringView(placesName));
    if (openToSave(file)) // or it is noted with the next save
        static_cast<void>(writeSaved(file, paths.mid(0, mostPaths).join(u'\n').toUtf8()));
}

QStringList EarlierSaves::documentsAt(const QString &coursePath, const QString &stateFolder)
{
    const QString all = folderOfAll(stateFolder);
    struct Found
    {
        QString document;
        QDateTime noted;
    };
    QList<Found> found;
    for (const QFileInfo &folder :
         QDir(all).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (pathsIn(folder.filePath()).contains(coursePath))
            found.append({folder.fileName(),
                          QFileInfo(folder.filePath() + u'/' + QLatin1StringView(placesName))
                              .lastModified()});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::noted);
    QStringList documents;
    for (const Found &each : std::as_const(found))
        documents << each.document;
    return documents;
}

Result<QString> readableFile(const EarlierSave &save, const QString &scratch)
{
    if (save.holds == EarlierSave::Holds::Whole)
        return save.path;
    QFile packed(save.path);
    errno = 0;
    if (!packed.open(QIODevice::ReadOnly))
        return readError(packed, errno);
    const QByteArray stored = packed.readAll();
    if (packed.error() != QFileDevice::NoError)
        return readError(packed);
    const QByteArray bytes = qUncompress(stored);
    if (bytes.isEmpty())
        return fileError(ErrorCode::Damaged, save.path);
    QFile file(scratch);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return writeError(file);
    return scratch;
}

Result<QStringList> takeEarlierSave(const EarlierSave &save, const EarlierTarget &target,
                                    const Progress &progress)
{
    constexpr qsizetype mostSources = 6; // as many files as one connection attaches, with room
    CARREL_TRY_VALUE(document, FileBeside::make(target.path));
    SaveSource source;
    if (save.holds == EarlierSave::Holds::Document) {
        CARREL_TRY_VALUE(path, readableFile(save, document->path()));
        source.workPath = path;
    } else {
        CARREL_TRY(copyFile(save.path, document->path()));
        source.workPath = document->path();
    }
    CARREL_TRY(openCourse(source.workPath, GateDepth::Whole));
    for (const QString &file : target.mediaFiles) {
        if (source.previousPaths.size() < mostSources && openCourse(file, GateDepth::Outline))
            source.previousPaths << file;
    }
    const QString temporary = savingNameFor(target.path);
    auto written = writeCourse(source, {target.path, temporary, {}}, progress);
    if (!written && written.error().code == ErrorCode::Damaged) {
        // Bytes of a damaged file are none: only from whole ones, then.
        source.previousPaths.removeIf([&](const QString &file) {
            const auto findings = verifyCourse(file, progress);
            return !findings || !findings->problems.isEmpty();
        });
        written = writeCourse(source, {target.path, temporary, {}}, progress);
    }
    if (!written)
        return written.error();
    CARREL_TRY(putInPlace(temporary, target.path));
    return written->missingMedia;
}

} // namespace carrel
