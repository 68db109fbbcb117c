// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/coursescan.h"
#include "core/package/content/letterkey.h"
#include "core/package/content/mediafiles.h"
#include "core/package/content/modulescripts.h"
#include "core/package/content/playerfiles.h"
#include "core/package/content/resumesize.h"
#include "core/package/exporter.h"

#include <QJsonObject>

#include <memory>

namespace carrel {

/// The files that every delivery format shares: launch page, player, course data, stored files.
/// Made from one reading of the course, in which its modules are written, too; what the other
/// entries hold is made when they are opened.
class CourseContent
{
public:
    /// `course` must outlive the result and its entries. `stateLimit`: characters of resume state.
    /// Errors: InvalidInput (a language the player does not speak), Refused, Damaged, Internal.
    static Result<std::shared_ptr<const CourseContent>> of(
        const CourseView &course, const PackageOptions &options, int stateLimit,
        const PlayerFiles &player = PlayerFiles());

    const ScannedCourse &scanned() const { return m_scanned; }
    int worstState() const { return m_worstState; }
    PackageNotes notes() const;

    /// In writing order. They keep `content` alive.
    static PackageEntries entries(const std::shared_ptr<const CourseContent> &content);

private:
    CourseContent(const CourseView &course, const PlayerFiles &player)
        : m_course(course)
        , m_player(player)
    { }

    /// The logo among the used files and in what the player knows of the course.
    void takeLogo();
    /// The author's fonts among the used files.
    void takeFonts();
    /// What the modules turned out to use, once all are written.
    Result<> takeUses();
    Result<QByteArray> launchPage() const;
    /// The letter key of all modules, in document order.
    Result<QList<LetterTexts>> letters() const;

    const CourseView &m_course;
    PlayerFiles m_player;
    MediaFiles m_files;
    ScannedCourse m_scanned;
    QSet<MediaId> m_usedFiles;
    QStringList m_thirdParties; ///< https origins, sorted.
    QStringList m_warnings; ///< Translated; what the package leaves out, and where.
    QString m_language; ///< Of the player's own words.
    LetterWords m_letterWords;
    bool m_hasRecords = false;
    QJsonObject m_courseObject;
    int m_worstState = 0;
    int m_stateLimit = 0;
    std::unique_ptr<ModuleScripts> m_modules; ///< Last: it uses the files until it is gone.
};

/// Worst-case characters of resume state, as CourseContent::worstState(), without writing a page.
Result<int> worstStateOf(const CourseView &course, int stateLimit,
                         const PlayerFiles &player = PlayerFiles());

} // namespace carrel
