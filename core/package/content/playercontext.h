// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"
#include "core/package/content/mediafiles.h"

#include <QSet>
#include <QString>

#include <optional>
#include <utility>

namespace carrel {

/// What blocks get while they are written for the player, and what they turn out to use. It touches
/// no course, so it may be used on any thread.
class WritingContext : public PlayerContext
{
public:
    explicit WritingContext(const MediaFiles &files) ///< Must outlive this.
        : m_files(files)
    { }

    std::optional<Media> media(const MediaId &id) const override { return m_files.find(id); }
    QByteArray smallText(const MediaId &id) override;
    QString mediaHref(const MediaId &id) override;
    Html html(const JsonView &richText) override;
    void useThirdParty(const QString &origin) override { m_thirdParties.insert(origin); }

    /// What the blocks since the last call named; empties it.
    QSet<NodeId> takePageLinks() { return std::exchange(m_pageLinks, {}); }
    QSet<QString> takeThirdParties() { return std::exchange(m_thirdParties, {}); }
    bool takeMissingFile() { return std::exchange(m_hasMissingFile, false); }

    const QSet<MediaId> &usedFiles() const { return m_usedFiles; }
    /// The first failure to read a stored file, or nothing.
    const std::optional<Error> &failure() const { return m_failure; }

private:
    void noteIfMissing(const MediaId &id);

    const MediaFiles &m_files;
    QSet<MediaId> m_usedFiles;
    QSet<QString> m_thirdParties;
    QSet<NodeId> m_pageLinks;
    bool m_hasMissingFile = false;
    std::optional<Error> m_failure;
};

} // namespace carrel
