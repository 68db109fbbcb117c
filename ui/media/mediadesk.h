// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class WorkBar;

/// The stored files of the open course, for panes: pictures of them, their names, and putting new
/// ones in (file dialog, drop, paste), streamed with progress. Emits `changed` when a picture that
/// was asked for has become ready or the stored files changed.
class MediaDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. `work` shows long insertions.
    MediaDesk(EditSession &session, WorkBar &work, QObject *parent = nullptr);

    std::optional<Media> media(const MediaId &id) const;
    QList<Media> all(const QString &accept) const; ///< Type begins with `accept`.
    /// A picture of a stored image, at most `width` wide; null if there is none or not yet.
    QImage picture(const MediaId &id, int width);

    /// Streams a file into the course; tells the author what went wrong or what to know. Nothing
    /// if it did not work out.
    std::optional<MediaId> insertPath(const QString &path, QWidget *parent);
    /// Asks for a file of a type first; offers those that are in the course already.
    std::optional<MediaId> choose(const QString &accept, QWidget *parent);
    /// A picture from the clipboard.
    std::optional<MediaId> insertImage(const QImage &image, QWidget *parent);

Q_SIGNALS:
    void changed();
};

} // namespace carrel::ui
