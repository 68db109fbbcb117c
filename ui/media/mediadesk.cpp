// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/mediadesk.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/filefacts.h"
#include "ui/media/filefilter.h"
#include "ui/media/mediachooser.h"
#include "ui/media/picturecache.h"
#include "ui/media/placeholder.h"
#include "ui/widgets/message.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Says so before a file of another sort is put in.
Result<> checkSort(const QString &path, const QString &accept)
{
    QFile file(path);
    if (accept.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {}; // inserting it says what is wrong
    const QString name = QFileInfo(path).fileName();
    CARREL_TRY_VALUE(facts, fileFacts(file, name));
    if (facts.type.startsWith(accept))
        return {};
    return Error{
        ErrorCode::InvalidInput,
        //: %1 is a file name, %2 what is wanted, e.g. "pictures (PNG, JPEG, …)"
        carrel::tr("“%1” does not fit here: this place takes %2.").arg(name, sortName(accept))};
}

QString pastedName()
{
    const QString at = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s);
    //: %1 is date and time; a file name without its ending
    return carrel::tr("Pasted picture %1").arg(at) + u".png"_s;
}

} // namespace

MediaDesk::MediaDesk(EditSession &session, WorkBar &work, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_work(work)
    , m_pictures(new PictureCache([this] { return openView(); }, this))
    , m_filePicker(askForFile)
{
    connect(&session, &EditSession::changed, this,
            [this](const ChangeSet &changes) { refresh(changes); });
    connect(m_pictures, &PictureCache::ready, this, &MediaDesk::changed);
    load();
}

MediaDesk::~MediaDesk() = default;

void MediaDesk::load()
{
    const auto all = m_session.view().media();
    if (!all)
        return;
    for (const Media &media : *all)
        m_media.insert(media.id, media);
}

void MediaDesk::refresh(const ChangeSet &changes)
{
    const auto ids = changes.ids.value(u"media"_s);
    for (const QString &id : ids)
        refresh(MediaId(id));
    if (!ids.isEmpty())
        Q_EMIT changed();
}

void MediaDesk::refresh(const MediaId &id)
{
    const auto media = m_session.view().media(id);
    if (!media)
        return;
    if (*media)
        m_media.insert(id, **media);
    else
        m_media.remove(id);
}

/// A second reading of the course for the thread that makes pictures; null while work has the
/// session in hand.
std::unique_ptr<CourseView> MediaDesk::openView() const
{
    if (m_work.isBusy())
        return nullptr;
    auto view = m_session.snapshot();
    return view ? std::move(*view) : nullptr;
}

std::optional<Media> MediaDesk::media(const MediaId &id) const
{
    const auto found = m_media.constFind(id);
    return found == m_media.cend() ? std::nullopt : std::optional(*found);
}

QList<Media> MediaDesk::all(const QString &accept) const
{
    QList<Media> result;
    for (const Media &media : m_media) {
        if (media.type.startsWith(accept))
            result.append(media);
    }
    std::ranges::sort(result, [](const Media &a, const Media &b) {
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return result;
}

QImage MediaDesk::picture(const MediaId &id, int width)
{
    const auto found = m_media.constFind(id);
    if (found == m_media.cend() || width <= 0)
        return {};
    if (found->type.startsWith("image/"_L1))
        return m_pictures->picture(*found, width);
    if (found->type.startsWith("video/"_L1))
        return filmDrawing(*found, width, QApplication::palette());
    return {};
}

std::optional<MediaId> MediaDesk::insert(const QString &name, const Insertion &insertion,
                                         QWidget *parent)
{
    if (m_work.isBusy())
        return std::nullopt;
    //: %1 is a file name
    const auto inserted =
        m_work.run<InsertedMedia>(carrel::tr("Inserting “%1”").arg(name), insertion);
    if (!inserted) {
        showError(parent, inserted.error());
        return std::nullopt;
    }
    refresh(inserted->id); // the session's own word may still be on its way
    if (!inserted->advice.isEmpty())
        showNote(parent, carrel::tr("Inserted, with a note"), inserted->advice);
    return inserted->id;
}

std::optional<MediaId> MediaDesk::insertFitting(const QString &path, const QString &accept,
                                                QWidget *parent)
{
    return insert(
        QFileInfo(path).fileName(),
        [&](const Progress &progress) -> Result<InsertedMedia> {
            CARREL_TRY(checkSort(path, accept));
            return insertFile(m_session, path, progress);
        },
        parent);
}

std::optional<MediaId> MediaDesk::insertPath(const QString &path, QWidget *parent)
{
    return insertFitting(path, {}, parent);
}

std::optional<MediaId> MediaDesk::choose(const QString &accept, QWidget *parent)
{
    if (m_work.isBusy())
        return std::nullopt;
    if (!all(accept).isEmpty()) {
        const auto choice = MediaChooser::ask(*this, accept, parent);
        if (!choice)
            return std::nullopt;
        if (!choice->isNull())
            return *choice;
    }
    const QString path = pickFile(accept, parent);
    return path.isEmpty() ? std::nullopt : insertFitting(path, accept, parent);
}

QString MediaDesk::pickFile(const QString &accept, QWidget *parent) const
{
    return m_filePicker(accept, parent);
}

std::optional<MediaId> MediaDesk::insertImage(const QImage &image, QWidget *parent)
{
    if (image.isNull())
        return std::nullopt;
    const QString name = pastedName();
    return insert(
        name,
        [&](const Progress &progress) -> Result<InsertedMedia> {
            QBuffer png;
            png.open(QIODevice::ReadWrite);
            if (!image.save(&png, "PNG"))
                return Error{ErrorCode::InvalidInput, carrel::tr("This picture cannot be pasted.")};
            return insertMedia(m_session, png, name, progress);
        },
        parent);
}

} // namespace carrel::ui
