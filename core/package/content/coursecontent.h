// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/courseparts.h"
#include "core/package/content/coursescan.h"
#include "core/package/content/delivery.h"
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
    /// `course` must outlive the result and its entries.
    /// Errors: InvalidInput (a language the player does not speak), Refused, Damaged, Internal.
    static Result<std::shared_ptr<const CourseContent>> of(
        const CourseView &course, const PackageOptions &options, const Delivery &delivery,
        const PlayerFiles &player = PlayerFiles());

    /// Where each module is one; else none.
    const QList<CoursePart> &parts() const { return m_parts; }
    const ScannedCourse &scanned() const { return m_scanned; }
    int worstState() const { return m_worstState; }
    /// Refused if the resume state does not fit, with the cause named.
    Result<> checkState(const PackageFormat &format) const;
    PackageNotes notes() const;

    // The content of single files, for whoever puts them together in another way:
    using Part = PlayerFiles::Part;
    /// The launch page made of `page`, with its marks filled in.
    Result<QByteArray> page(const QByteArray &page, const QString &policy) const;
    Result<QByteArray> styles(Part part) const;
    Result<QByteArray> script(Part part) const;
    QByteArray courseScript() const;
    Result<QByteArray> moduleScript(const NodeId &module) const;
    /// Stored files in use, sorted by name.
    QList<MediaFiles::File> files() const { return m_files.files(m_usedFiles); }
    const CourseView &course() const { return m_course; }
    /// A stored file as it is in the package: a wide picture may be narrower there.
    Result<std::unique_ptr<QIODevice>> openMedia(const Media &media) const;
    /// Whether its bytes in the package are those of the course.
    bool keepsBytes(const Media &media) const;
    const PlayerFiles &player() const { return m_player; }

    /// In writing order. They keep `content` alive.
    static PackageEntries entries(const std::shared_ptr<const CourseContent> &content);

private:
    CourseContent(const CourseView &course, const Delivery &delivery, const PlayerFiles &player)
        : m_course(course)
        , m_delivery(delivery)
        , m_player(player.forWay(delivery.way))
    { }

    /// What the player must know of the format.
    void takeDelivery();
    void takeWords();
    void tellPictures();
    Result<> narrow();
    bool isTogether(const NodeId &one, const NodeId &other) const;
    QString farLink(const QString &from) const;
    /// How much must be remembered, of the whole or of the module that needs most.
    Result<> takeState();
    /// index.html and course.js, or those of each part.
    static PackageEntries launchEntries(const std::shared_ptr<const CourseContent> &content);
    /// The logo among the used files and in what the player knows of the course.
    void takeLogo();
    /// The author's fonts among the used files.
    void takeFonts();
    QString policy() const;
    /// What the modules turned out to use, once all are written.
    Result<> takeUses();
    /// The letter key of all modules, in document order.
    Result<QList<LetterTexts>> letters() const;

    const CourseView &m_course;
    const Delivery m_delivery;
    PackageOptions m_options;
    PackageChoices m_choices;
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
    QList<CoursePart> m_parts;
    int m_worstState = 0;
    std::unique_ptr<ModuleScripts> m_modules; ///< Last: it uses the files until it is gone.
};

/// Worst-case characters of resume state, as CourseContent::worstState(), without writing a page.
Result<int> worstStateOf(const CourseView &course, int stateLimit,
                         const PlayerFiles &player = PlayerFiles());

} // namespace carrel
