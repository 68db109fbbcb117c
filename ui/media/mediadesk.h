// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/mediaedits.h"
#include "core/model/records.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace carrel {
class CourseView;
class EditSession;
struct ChangeSet;
} // namespace carrel

namespace carrel::ui {

class PictureCache;
class WorkBar;

/// The stored files of the open course, for panes: pictures of them, their names, and putting new
/// ones in (file dialog, drop, paste), streamed with progress. Emits `changed` when a picture that
/// was asked for has become ready or the stored files changed. What it says of stored files it
/// knows by heart, so that paint events may ask.
class MediaDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this, and whoever asks it must be made after it, so that it hears of
    /// changes first. `work` shows long insertions.
    MediaDesk(EditSession &session, WorkBar &work, QObject *parent = nullptr);
    ~MediaDesk() override; ///< Waits for pictures in the making.

    std::optional<Media> media(const MediaId &id) const;
    QList<Media> all(const QString &accept) const; ///< Type begins with `accept`; by name.
    /// A picture of a stored image or film, at most `width` pixels wide (those of the screen, not
    /// of the layout) and never larger than it is; null if there is none or not yet. Of a film, or
    /// an image that cannot be shown here, a drawing that stands for it.
    QImage picture(const MediaId &id, int width);

    /// Streams a file into the course; tells the author what went wrong or what to know. Nothing
    /// if it did not work out.
    std::optional<MediaId> insertPath(const QString &path, QWidget *parent);
    /// Asks for a file of a type first; offers those that are in the course already.
    std::optional<MediaId> choose(const QString &accept, QWidget *parent);
    /// A file on this computer for a type; empty if none was chosen.
    QString pickFile(const QString &accept, QWidget *parent) const;
    /// A picture from the clipboard.
    std::optional<MediaId> insertImage(const QImage &image, QWidget *parent);

    /// Asks for a file on this computer, for tests. Returns its path, or nothing.
    using FilePicker = std::function<QString(const QString &accept, QWidget *parent)>;
    void setFilePicker(const FilePicker &picker) { m_filePicker = picker; }

Q_SIGNALS:
    void changed();
    void picturesStayed(); ///< Pictures of something pasted that did not come along.

private:
    using Insertion = std::function<Result<InsertedMedia>(const Progress &)>;
    std::optional<MediaId> insert(const QString &name, const Insertion &insertion, QWidget *parent);
    std::optional<MediaId> insertFitting(const QString &path, const QString &accept,
                                         QWidget *parent);
    void load();
    void refresh(const ChangeSet &changes);
    void refresh(const MediaId &id);
    std::unique_ptr<CourseView> openView() const;

    EditSession &m_session;
    WorkBar &m_work;
    QHash<MediaId, Media> m_media;
    PictureCache *m_pictures;
    FilePicker m_filePicker;
};

} // namespace carrel::ui
