// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryactions.h"

#include "core/base/savedfile.h"
#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/media/mediachooser.h"
#include "ui/media/mediadesk.h"
#include "ui/media/mediatexts.h"
#include "ui/media/pictureshrinker.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qint64 chunk = 1 << 20;
const auto copyFolderKey = u"media/copyFolder"_s;

QString copyFolder()
{
    const QString folder = QSettings().value(copyFolderKey).toString();
    return QFileInfo(folder).isDir()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString askForTarget(const QString &name, QWidget *parent)
{
    const QString path = name.isEmpty()
        ? QFileDialog::getExistingDirectory(parent, tr("Save copies in a folder"), copyFolder())
        : QFileDialog::getSaveFileName(parent, tr("Save a copy"), copyFolder() + u'/' + name);
    if (!path.isEmpty())
        QSettings().setValue(copyFolderKey, name.isEmpty() ? path : QFileInfo(path).path());
    return path;
}

/// Names come from strangers: nothing in them leads out of the folder.
QString safeName(const QString &name)
{
    QString safe = name;
    for (QChar &c : safe) {
        if (c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control)
            c = u'-';
    }
    return safe.startsWith(u'.') ? u'-' + safe.mid(1) : safe;
}

/// A name that nothing in the folder has yet: "board (2).png".
QString freePath(const QString &folder, const QString &name)
{
    const QFileInfo parts(name);
    const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    QString path = folder + u'/' + name;
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2 (%3)%4"_s.arg(folder, parts.completeBaseName(), QString::number(n), ending);
    return path;
}

Result<> writeCopy(const CourseView &course, const Media &media, const QString &path,
                   const Progress &progress)
{
    CARREL_TRY_VALUE(source, course.openMedia(media));
    QSaveFile target(path);
    const auto cannotWrite = [&] {
        //: %1 is the name of a file
        return Error{
            ErrorCode::NotWritable,
            tr("“%1” could not be written. Choose another folder.").arg(QFileInfo(path).fileName()),
            target.errorString()};
    };
    if (!target.open(QIODevice::WriteOnly))
        return cannotWrite();
    for (qint64 done = 0; done < media.size;) {
        if (progress && !progress(done, media.size))
            return Error{ErrorCode::Cancelled, {}};
        const QByteArray bytes = source->read(chunk);
        if (bytes.isEmpty())
            return Error{ErrorCode::Damaged,
                         tr("“%1” cannot be read from the course.").arg(media.name),
                         source->errorString()};
        if (target.write(bytes) != bytes.size())
            return cannotWrite();
        done += bytes.size();
    }
    return commitSaved(target) ? Result<>() : Result<>(cannotWrite());
}

/// A copy in a file of its own, or nothing if it would not become smaller.
Result<std::optional<NewContent>> shrunkFile(const CourseView &course, const Media &media,
                                             const ShrinkPreset &preset, const QString &path)
{
    CARREL_TRY_VALUE(device, course.openMedia(media));
    const auto bytes = shrunkPicture(*device, media.type, preset);
    if (!bytes)
        return std::optional<NewContent>();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.flush())
        return Error{ErrorCode::DiskFull,
                     tr("There is no room for the smaller copies on this computer. Nothing was "
                        "changed."),
                     file.errorString()};
    return std::optional(NewContent{media.id, path});
}

} // namespace

LibraryActions::LibraryActions(EditSession &session, MediaDesk &media, WorkBar &work,
                               QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_media(media)
    , m_work(work)
    , m_window(window)
    , m_targetPicker(askForTarget)
{ }

bool LibraryActions::tell(const Result<> &result)
{
    if (!result)
        showError(m_window, result.error());
    return result.has_value();
}

void LibraryActions::choose()
{
    const QString path = m_media.pickFile({}, m_window);
    if (!path.isEmpty())
        add({path});
}

void LibraryActions::add(const QStringList &paths)
{
    int added = 0;
    for (const QString &path : paths)
        added += m_media.insertPath(path, m_window) ? 1 : 0;
    if (added > 0)
        Q_EMIT told(carrel::tr("%n file(s) added.", nullptr, added));
}

void LibraryActions::rename(const MediaId &id, const QString &name)
{
    tell(renameMedia(m_session, id, name));
}

void LibraryActions::replace(const MediaId &id)
{
    const auto media = m_media.media(id);
    if (!media || m_work.isBusy())
        return;
    const QString sort = media->type.section(u'/', 0, 0) + u'/';
    const auto choice = MediaChooser::ask(m_media, sort, m_window);
    if (!choice)
        return;
    if (choice->isNull())
        replaceByPath(id);
    else if (tell(replaceMediaBy(m_session, id, *choice)))
        //: %1 is the name of a file
        Q_EMIT told(carrel::tr("“%1” was replaced everywhere.").arg(media->name));
}

void LibraryActions::replaceByPath(const MediaId &id)
{
    const auto media = m_media.media(id);
    const QString path = m_media.pickFile(media->type.section(u'/', 0, 0) + u'/', m_window);
    if (path.isEmpty())
        return;
    const auto replaced = m_work.run<InsertedMedia>(
        //: %1 is a file name
        carrel::tr("Replacing “%1”").arg(media->name),
        [&](const Progress &progress) { return replaceMedia(m_session, id, path, progress); });
    if (!replaced) {
        showError(m_window, replaced.error());
        return;
    }
    if (!replaced->advice.isEmpty())
        showNote(m_window, carrel::tr("Replaced, with a note"), replaced->advice);
    Q_EMIT told(carrel::tr("“%1” was replaced everywhere.").arg(media->name));
}

void LibraryActions::remove(const QList<MediaId> &ids)
{
    if (!ids.isEmpty() && tell(deleteMedia(m_session, ids)))
        Q_EMIT told(
            carrel::tr("%n file(s) deleted. Undo brings them back.", nullptr, int(ids.size())));
}

void LibraryActions::removeUnused()
{
    const auto deleted = deleteUnusedMedia(m_session);
    if (!deleted)
        showError(m_window, deleted.error());
    else
        Q_EMIT told(carrel::tr("%n file(s) deleted. Undo brings them back.", nullptr, *deleted));
}

QList<Media> LibraryActions::filesOf(const QList<MediaId> &ids) const
{
    QList<Media> files;
    for (const MediaId &id : ids) {
        if (const auto media = m_media.media(id))
            files.append(*media);
    }
    return files;
}

void LibraryActions::saveCopies(const QList<MediaId> &ids)
{
    const QList<Media> files = filesOf(ids);
    if (files.isEmpty() || m_work.isBusy())
        return;
    const bool isOne = files.size() == 1;
    const QString target =
        m_targetPicker(isOne ? safeName(files.first().name) : QString(), m_window);
    if (target.isEmpty())
        return;
    const auto done =
        m_work.run<int>(carrel::tr("Saving copies"), [&](const Progress &progress) -> Result<int> {
            CARREL_TRY_VALUE(course, m_session.snapshot());
            for (const Media &media : files) {
                const QString path = isOne ? target : freePath(target, safeName(media.name));
                CARREL_TRY(writeCopy(*course, media, path, progress));
            }
            return int(files.size());
        });
    if (!done)
        showError(m_window, done.error());
    else
        //: %1 is the path of a file or folder
        Q_EMIT told(carrel::tr("%n file(s) saved: %1", nullptr, *done)
                        .arg(QDir::toNativeSeparators(target)));
}

Result<ShrunkPictures> LibraryActions::shrunk(const QList<MediaId> &ids, const ShrinkPreset &preset,
                                              WorkBar &work)
{
    if (m_work.isBusy() || work.isBusy())
        return Error{ErrorCode::Cancelled, {}};
    const QList<Media> files = filesOf(ids);
    CARREL_TRY_VALUE(course, m_session.snapshot());
    return work.run<ShrunkPictures>(
        carrel::tr("Looking how small they can be"),
        [&](const Progress &progress) -> Result<ShrunkPictures> {
            ShrunkPictures pictures;
            pictures.folder = std::make_shared<QTemporaryDir>();
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (progress && !progress(i, files.size()))
                    return Error{ErrorCode::Cancelled, {}};
                const QString path = pictures.folder->filePath(QString::number(i));
                CARREL_TRY_VALUE(copy, shrunkFile(*course, files[i], preset, path));
                if (!copy) {
                    ++pictures.asTheyAre;
                    continue;
                }
                pictures.contents.append(*copy);
                pictures.before += files[i].size;
                pictures.after += QFileInfo(path).size();
            }
            return pictures;
        });
}

bool LibraryActions::putShrunk(const ShrunkPictures &pictures)
{
    if (pictures.contents.isEmpty() || m_work.isBusy())
        return false;
    const auto saved =
        m_work.run<qint64>(carrel::tr("Making pictures smaller"), [&](const Progress &progress) {
            return replaceContents(m_session, pictures.contents, progress);
        });
    if (!saved) {
        showError(m_window, saved.error());
        return false;
    }
    //: %1 is a size, such as 3.2 MB
    Q_EMIT told(carrel::tr("%n picture(s) are smaller now: %1 less. Undo brings the large ones "
                           "back.",
                           nullptr, int(pictures.contents.size()))
                    .arg(sizeText(*saved)));
    return true;
}

} // namespace carrel::ui
