// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/editable/openpackage.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/package/packageformat.h"
#include "core/package/read/packagesource.h"
#include "core/package/republish/exportrecords.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNote = 64 << 10;

struct Note
{
    qint64 bytes = 0;
    QByteArray sha256;
    EditableOptions madeAs;
    QByteArray earlier; ///< Checksum, hex, of what is remembered; empty: nothing is.
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error notEditable(const QString &path)
{
    return {ErrorCode::Refused,
            tr("“%1” holds what learners need and not the course itself, so it cannot be edited. "
               "Open the course file it was exported from. A package that can be opened again is "
               "made by exporting it as an editable package.")
                .arg(nameOf(path))};
}

Error notOurs(const QString &path)
{
    return {ErrorCode::Refused,
            tr("“%1” was made by another program, and only that program can open it. Ask its "
               "author for the texts, and import them.")
                .arg(nameOf(path))};
}

Error wasChanged(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("“%1” was changed after it was exported, so the course in it cannot be trusted and "
               "was not opened. Ask for the package as it was exported, or open the course file.")
                .arg(nameOf(path)),
            detail};
}

/// The folder of the package in which the course lies: the root, or one that somebody wrapped it
/// in. Nothing if it is not there.
std::optional<QString> rootOf(const PackageSource &source)
{
    const QString note = QLatin1String(editableNoteName);
    if (source.names().contains(note))
        return QString();
    for (const QString &name : source.names()) {
        if (name.endsWith(u'/' + note) && name.count(u'/') == 1)
            return name.chopped(note.size());
    }
    return std::nullopt;
}

bool isOurs(const PackageSource &source)
{
    return std::ranges::any_of(source.names(), [](const QString &name) {
        return name.endsWith(u"carrel.js") || name == u"course.js"
            || name.startsWith(u"modules/m-");
    });
}

Result<Note> readNote(const PackageSource &source, const QString &root, const QString &path)
{
    const auto bytes = source.bytes(root + QLatin1String(editableNoteName), longestNote);
    if (!bytes)
        return wasChanged(path, bytes.error().message);
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    if (json.value("format"_L1).toString() != u"carrel-editable")
        return wasChanged(path, u"the note has another format"_s);
    if (json.value("version"_L1).toInt() > 1)
        return Error{ErrorCode::TooNew,
                     tr("“%1” was exported by a newer version of Carrel. Open it with that version "
                        "or a later one.")
                         .arg(nameOf(path))};
    const QJsonObject madeAs = json.value("madeAs"_L1).toObject();
    Note note;
    note.bytes = json.value("bytes"_L1).toInteger(-1);
    note.sha256 = QByteArray::fromHex(json.value("sha256"_L1).toString().toLatin1());
    note.madeAs = {madeAs.value("format"_L1).toString(), madeAs.value("language"_L1).toString(),
                   madeAs.value("perModule"_L1).toBool(),
                   packageChoicesFrom(madeAs.value("choices"_L1).toObject()),
                   madeAs.value("schemas"_L1).toBool()};
    note.earlier = json.value("earlier"_L1).toString().toLatin1();
    return note;
}

Result<QByteArray> readCourse(const PackageSource &source, const QString &root, const Note &note,
                              const QString &path)
{
    const QString name = root + QLatin1String(editableCourseName);
    if (source.size(name) != note.bytes)
        return wasChanged(path, u"the course has another size"_s);
    CARREL_TRY_VALUE(document, source.bytes(name, coursejson::largestDocument));
    if (QCryptographicHash::hash(document, QCryptographicHash::Sha256) != note.sha256)
        return wasChanged(path, u"the course has another checksum"_s);
    return document;
}

/// What the course file remembered of earlier exports.
Result<QJsonObject> readEarlier(const PackageSource &source, const QString &root, const Note &note,
                                const QString &path)
{
    if (note.earlier.isEmpty())
        return QJsonObject();
    CARREL_TRY_VALUE(
        text, source.bytes(root + QLatin1String(editableEarlierName), coursejson::largestDocument));
    if (editableChecksum(text) != note.earlier)
        return wasChanged(path, u"what it remembers has another checksum"_s);
    return QJsonDocument::fromJson(text).object();
}

/// One file of the package, where it can be read more than once.
Result<std::unique_ptr<QIODevice>> openFile(const PackageSource &source, const QString &name,
                                            const QString &path)
{
    if (source.size(name) < 0)
        return wasChanged(path, name + u" is missing"_s);
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return fileError(ErrorCode::NotWritable, file->fileTemplate(), file->errorString());
    bool isWritten = true;
    const auto read = source.read(name, [&](const char *data, qint64 size) {
        isWritten = file->write(data, size) == size;
        return isWritten;
    });
    if (!isWritten)
        return fileError(ErrorCode::DiskFull, file->fileName(), file->errorString());
    if (!read)
        return wasChanged(path, read.error().message);
    file->seek(0);
    return std::unique_ptr<QIODevice>(std::move(file));
}

} // namespace

Result<OpenedPackage> openPackage(const QString &path, EditSession &session,
                                  const Progress &progress)
{
    CARREL_TRY_VALUE(source, PackageSource::open(path));
    const auto root = rootOf(*source);
    if (!root)
        return isOurs(*source) ? notEditable(path) : notOurs(path);
    CARREL_TRY_VALUE(note, readNote(*source, *root, path));
    CARREL_TRY_VALUE(document, readCourse(*source, *root, note, path));
    CARREL_TRY_VALUE(earlier, readEarlier(*source, *root, note, path));
    const auto open = [&](const QString &file, const QString &) {
        return openFile(*source, *root + file, path);
    };
    const auto loaded = coursejson::load(
        coursejson::Source{std::move(document), nameOf(path), open}, session,
        {.progress = progress, .lacking = coursejson::LoadOptions::Lacking::AsWritten});
    if (!loaded && loaded.error().code == ErrorCode::InvalidInput)
        return wasChanged(path, loaded.error().message);
    CARREL_TRY(loaded);
    if (!earlier.isEmpty())
        CARREL_TRY(putRememberedFacts(session, earlier));
    return OpenedPackage{note.madeAs, loaded->nodes, loaded->media, loaded->mediaBytes,
                         loaded->warnings};
}

} // namespace carrel
