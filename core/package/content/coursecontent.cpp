// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursecontent.h"

#include "core/base/translate.h"
#include "core/package/content/coursedata.h"
#include "core/package/content/indexpage.h"
#include "core/package/content/scripttext.h"
#include "core/package/content/typefacestyles.h"
#include "core/package/packagename.h"

#include <QIODevice>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lettersTable = "letters.csv"_L1;

/// The language of the player's words: as asked, else the course's, else English.
Result<QString> interfaceLanguage(const QString &asked, const QString &course,
                                  const QStringList &spoken)
{
    const auto base = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    if (asked.isEmpty())
        return spoken.contains(base(course)) ? base(course) : u"en"_s;
    if (spoken.contains(base(asked)))
        return base(asked);
    return Error{
        ErrorCode::InvalidInput,
        tr("The player does not speak “%1”. Choose one of: %2.").arg(asked, spoken.join(u", "_s))};
}

PackageEntry mediaEntry(const MediaFiles::File &file, const CourseView &course)
{
    PackageEntry entry;
    entry.name = file.name;
    entry.type = mediaTypeOf(file.name);
    entry.storage =
        isTextFile(file.name) ? PackageEntry::Storage::Deflate : PackageEntry::Storage::Store;
    entry.size = file.media.size;
    entry.sha256 = file.media.sha256;
    entry.open = [&course, media = file.media] { return course.openMedia(media); };
    return entry;
}

} // namespace

Result<std::shared_ptr<const CourseContent>> CourseContent::of(const CourseView &course,
                                                               const PackageOptions &options,
                                                               int stateLimit,
                                                               const PlayerFiles &player)
{
    std::shared_ptr<CourseContent> content(new CourseContent(course, player));
    CARREL_TRY_VALUE(files, MediaFiles::of(course));
    content->m_files = files;
    CARREL_TRY_VALUE(settings, course.settings());
    CARREL_TRY_VALUE(
        language,
        interfaceLanguage(options.interfaceLanguage, settings.language, player.languages()));
    content->m_language = language;
    CARREL_TRY_VALUE(letterWords, player.letterWords());
    const auto words = letterWordsIn(letterWords, language);
    contract(words);
    content->m_letterWords = *words;
    content->m_modules = std::make_unique<ModuleScripts>(course, content->m_files, *words);
    CARREL_TRY_VALUE(scanned, scanCourse(course, [&](ModuleDraft draft) {
                         content->m_modules->begin(std::move(draft));
                     }));
    content->m_scanned = std::move(scanned);
    content->m_stateLimit = stateLimit;
    content->m_courseObject = courseObject(content->m_scanned, language, stateLimit);
    content->takeLogo();
    content->takeFonts();
    CARREL_TRY_VALUE(resume, resumeSize(player, content->m_courseObject));
    content->m_worstState = resume.worstCase;
    content->m_courseObject.insert(u"fingerprint"_s, resume.fingerprint);
    CARREL_TRY(content->takeUses());
    return std::shared_ptr<const CourseContent>(std::move(content));
}

Result<int> worstStateOf(const CourseView &course, int stateLimit, const PlayerFiles &player)
{
    CARREL_TRY_VALUE(scanned, scanCourse(course, [](const ModuleDraft &) {}));
    // The words of the player take no part in its state.
    CARREL_TRY_VALUE(resume, resumeSize(player, courseObject(scanned, u"en"_s, stateLimit)));
    return resume.worstCase;
}

void CourseContent::takeLogo()
{
    const CourseSettings &settings = m_scanned.settings;
    if (settings.logo.isNull())
        return;
    if (!m_files.find(settings.logo)) {
        m_scanned.warnings.append(tr("The logo is no longer in the course, so it is missing in the "
                                     "package. Choose it again in the course settings."));
        return;
    }
    m_usedFiles.insert(settings.logo);
    m_courseObject.insert(u"logo"_s, logoObject(settings, m_files));
}

void CourseContent::takeFonts()
{
    const CourseSettings &settings = m_scanned.settings;
    const QList<Media> fonts = fontsOf(settings, m_files);
    for (const Media &font : fonts)
        m_usedFiles.insert(font.id);
    const bool isOwn = settings.typeface == CourseSettings::Typeface::Own;
    const bool isWhole = !fonts.isEmpty() && fonts.first().id == settings.font
        && (settings.boldFont.isNull() || fonts.last().id == settings.boldFont);
    if (isOwn && !isWhole) {
        m_scanned.warnings.append(tr("A font file of the course is missing, so learners read "
                                     "another typeface. Choose it again in the course settings."));
    }
}

Result<> CourseContent::takeUses()
{
    m_modules->finish();
    QSet<QString> thirdParties;
    QStringList deadLinks;
    m_warnings = m_scanned.warnings;
    for (const ScannedModule &module : m_scanned.modules) {
        CARREL_TRY_VALUE(use, m_modules->use(module.id));
        m_usedFiles += use.files;
        thirdParties += use.thirdParties;
        m_warnings += use.warnings;
        m_hasRecords = m_hasRecords || use.hasRecords;
        for (const auto &[page, from] : use.links) {
            if (!m_scanned.pageIds.contains(page))
                deadLinks.append(
                    tr("Page “%1” has a link to a page that is not in the course any more. Remove "
                       "the link or point it elsewhere.")
                        .arg(from));
        }
    }
    m_warnings += deadLinks;
    m_thirdParties = thirdParties.values();
    m_thirdParties.sort();
    return {};
}

PackageNotes CourseContent::notes() const
{
    PackageNotes notes;
    notes.warnings = m_warnings;
    notes.thirdParties = m_thirdParties;
    notes.memory.length = m_worstState;
    notes.memory.limit = m_stateLimit;
    if (m_hasRecords)
        notes.letterKey = QString(lettersTable);
    return notes;
}

Result<QByteArray> CourseContent::launchPage() const
{
    CARREL_TRY_VALUE(page, m_player.page());
    return carrel::launchPage(
        page, {m_scanned.title, m_scanned.settings.language, contentPolicy(m_thirdParties)});
}

Result<QList<LetterTexts>> CourseContent::letters() const
{
    QList<LetterTexts> all;
    for (const ScannedModule &module : m_scanned.modules) {
        CARREL_TRY_VALUE(own, m_modules->letters(module.id));
        all.append(own);
    }
    all.append(letterTexts(skillRecords(m_scanned.skills), m_letterWords));
    return all;
}

PackageEntries CourseContent::entries(const std::shared_ptr<const CourseContent> &content)
{
    const auto text = [](const QString &name, std::function<Result<QByteArray>()> make) {
        return lazyEntry(name, mediaTypeOf(name), std::move(make));
    };
    const auto styles = [content](PlayerFiles::Part part) {
        return [content, part]() -> Result<QByteArray> {
            const CourseSettings &settings = content->m_scanned.settings;
            CARREL_TRY_VALUE(look,
                             content->m_player.styles(part, content->m_scanned.kinds,
                                                      themeName(settings.theme), settings.accent));
            const bool isFirst = part == PlayerFiles::Part::First;
            return isFirst ? look + typefaceStyles(settings, content->m_files) : look;
        };
    };
    const auto script = [content](PlayerFiles::Part part) {
        return [content, part] {
            return content->m_player.script(part, content->m_scanned.kinds, content->m_language);
        };
    };
    PackageEntries entries{
        text(u"index.html"_s, [content] { return content->launchPage(); }),
        text(u"carrel.css"_s, styles(PlayerFiles::Part::First)),
        text(u"carrel.js"_s, script(PlayerFiles::Part::First)),
        text(u"course.js"_s,
             [content]() -> Result<QByteArray> {
                 return dataScript("CARREL_COURSE", content->m_courseObject);
             }),
        text(u"carrel-rest.css"_s, styles(PlayerFiles::Part::Rest)),
        text(u"carrel-rest.js"_s, script(PlayerFiles::Part::Rest)),
    };
    for (const ScannedModule &module : content->m_scanned.modules)
        entries.append(text(moduleFileName(module.id),
                            [content, id = module.id] { return content->m_modules->script(id); }));
    if (content->m_hasRecords) {
        entries.append(text(u"letters.json"_s, [content]() -> Result<QByteArray> {
            CARREL_TRY_VALUE(modules, content->letters());
            return lettersAsJson(content->m_scanned.title, modules);
        }));
        entries.append(text(QString(lettersTable), [content]() -> Result<QByteArray> {
            CARREL_TRY_VALUE(modules, content->letters());
            return lettersAsCsv(modules, content->m_letterWords);
        }));
    }
    for (const MediaFiles::File &file : content->m_files.files(content->m_usedFiles))
        entries.append(mediaEntry(file, content->m_course));
    return entries;
}

} // namespace carrel
