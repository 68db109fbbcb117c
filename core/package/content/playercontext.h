// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/kinds/kind.h"
#include "core/package/content/mediafiles.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace carrel {

/// What both readings of the course share: the records of its stored files, read once.
class MediaRecords
{
public:
    static Result<MediaRecords> of(const CourseView &course);
    std::optional<Media> find(const MediaId &id) const;

private:
    QHash<MediaId, Media> m_records;
};

/// The first reading: collects the files, hosts and page links that a block needs. Text is not
/// rendered and captions are not read, which makes it cheap.
class NeedsContext : public PlayerContext
{
public:
    explicit NeedsContext(const MediaRecords &records)
        : m_records(records)
    { }

    std::optional<Media> media(const MediaId &id) const override { return m_records.find(id); }
    QByteArray smallText(const MediaId &id) override;
    QString mediaHref(const MediaId &id) override;
    QString html(const QJsonValue &richText) override;
    void useThirdParty(const QString &origin) override;

    /// What the blocks since the last call named; empties it.
    QSet<NodeId> takePageLinks() { return std::exchange(m_pageLinks, {}); }
    bool takeMissingFile() { return std::exchange(m_hasMissingFile, false); }

    const MediaFiles &files() const { return m_files; }
    const QSet<QString> &thirdParties() const { return m_thirdParties; }

private:
    const MediaRecords &m_records;
    MediaFiles m_files;
    QSet<QString> m_thirdParties;
    QSet<NodeId> m_pageLinks;
    bool m_hasMissingFile = false;
};

/// The second reading: writes the blocks of one module out. Only files that the first reading found
/// have an address.
class WritingContext : public PlayerContext
{
public:
    WritingContext(const CourseView &course, const MediaRecords &records, const MediaFiles &files)
        : m_course(course)
        , m_records(records)
        , m_files(files)
    { }

    std::optional<Media> media(const MediaId &id) const override { return m_records.find(id); }
    QByteArray smallText(const MediaId &id) override;
    QString mediaHref(const MediaId &id) override;
    QString html(const QJsonValue &richText) override;
    void useThirdParty(const QString &) override { } // Noted in the first reading.

    /// The first failure to read a stored file, or nothing.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    const CourseView &m_course;
    const MediaRecords &m_records;
    const MediaFiles &m_files;
    std::optional<Error> m_failure;
};

} // namespace carrel
