// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/mediaedits.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QTemporaryDir;
class QWidget;

namespace carrel {
class EditSession;
struct Media;
} // namespace carrel

namespace carrel::ui {

class MediaDesk;
class WorkBar;
struct ShrinkPreset;

/// Smaller copies of pictures, made but not put in yet.
struct ShrunkPictures
{
    std::shared_ptr<QTemporaryDir> folder; ///< Holds the copies for as long as they are wanted.
    QList<NewContent> contents;
    qint64 before = 0; ///< Bytes of those that become smaller.
    qint64 after = 0;
    int asTheyAre = 0; ///< How many would not become smaller.
};

/// What an author does to the stored files of a course: done in the course, with progress where it
/// takes long; what did not work is told.
class LibraryActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `window` is where messages appear.
    LibraryActions(EditSession &session, MediaDesk &media, WorkBar &work, QWidget *window);

    EditSession &session() const { return m_session; }
    MediaDesk &media() const { return m_media; }

    void choose(); ///< A file from this computer.
    void add(const QStringList &paths);
    void rename(const MediaId &id, const QString &name);
    /// Asks by what: another file of the course, or one from this computer.
    void replace(const MediaId &id);
    void remove(const QList<MediaId> &ids);
    void removeUnused();
    /// Asks for a file name, or a folder for several.
    void saveCopies(const QList<MediaId> &ids);
    /// Nothing is changed yet, and the course may be: `work` shows how far it is.
    Result<ShrunkPictures> shrunk(const QList<MediaId> &ids, const ShrinkPreset &preset,
                                  WorkBar &work);
    bool putShrunk(const ShrunkPictures &pictures);
    bool tell(const Result<> &result); ///< The author hears of an error.

    /// Ask where a copy goes, for tests: suggested name (empty: a folder is wanted) → path, or
    /// nothing.
    using TargetPicker = std::function<QString(const QString &name, QWidget *parent)>;
    void setTargetPicker(const TargetPicker &picker) { m_targetPicker = picker; }

Q_SIGNALS:
    void told(const QString &text); ///< What was done, in a sentence.

private:
    void replaceByPath(const MediaId &id);
    QList<Media> filesOf(const QList<MediaId> &ids) const;

    EditSession &m_session;
    MediaDesk &m_media;
    WorkBar &m_work;
    QWidget *m_window;
    TargetPicker m_targetPicker;
};

} // namespace carrel::ui
