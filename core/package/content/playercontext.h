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

/// Small stored text files, read once, so that writing needs no course.
using SmallTexts = QHash<MediaId, QByteArray>;

/// The first reading: collects the files, hosts, captions and page links that a block needs. Text
/// is not rendered, which makes it cheap.
class NeedsContext : public PlayerContext
{
public:
    NeedsContext(const CourseView &course, const MediaRecords &records)
        : m_course(course)
        , m_records(records)
    { }

    std::optional<Media> media(const MediaId &id) const override { return m_records.find(id); }
    /// Reads and keeps the text; what it returns is empty.
    QByteArray smallText(const MediaId &id) override;
    QString mediaHref(const MediaId &id) override;
    QString html(const QJsonValue &richText) override;
    void useThirdParty(const QString &origin) override;

    /// What the blocks since the last call named; empties it.
    QSet<NodeId> takePageLinks() { return std::exchange(m_pageLinks, {}); }
    bool takeMissingFile() { return std::exchange(m_hasMissingFile, false); }

    const MediaFiles &files() const { return m_files; }
    const SmallTexts &texts() const { return m_texts; }
    const QSet<QString> &thirdParties() const { return m_thirdParties; }
    /// The first failure to read a stored file, or nothing.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    const CourseView &m_course;
    const MediaRecords &m_records;
    MediaFiles m_files;
    SmallTexts m_texts;
    QSet<QString> m_thirdParties;
    QSet<NodeId> m_pageLinks;
    bool m_hasMissingFile = false;
    std::optional<Error> m_failure;
};

/// The writing of one module's blocks. It works on what the first reading found and touches no
/// course, so it may run on any thread. Only files found then have an address.
class WritingContext : public PlayerContext
{
public:
    WritingContext(const MediaRecords &records, const MediaFiles &files, const SmallTexts &texts)
        : m_records(records)
        , m_files(files)
        , m_texts(texts)
    { }

    std::optional<Media> media(const MediaId &id) const override { return m_records.find(id); }
    QByteArray smallText(const MediaId &id) override { return m_texts.value(id); }
    QString mediaHref(const MediaId &id) override;
    QString html(const QJsonValue &richText) override;
    void useThirdParty(const QString &) override { } // Noted in the first reading.

    /// A file that was not found in the first reading, or nothing.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    const MediaRecords &m_records;
    const MediaFiles &m_files;
    const SmallTexts &m_texts;
    std::optional<Error> m_failure;
};

} // namespace carrel
