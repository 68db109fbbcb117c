// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursecontent.h"

#include "core/base/translate.h"
#include "core/package/content/coursedata.h"
#include "core/package/content/courselook.h"
#include "core/package/content/indexpage.h"
#include "core/package/content/letterfiles.h"
#include "core/package/content/scripttext.h"
#include "core/package/content/typefacestyles.h"
#include "core/package/goeson.h"
#include "core/package/packagename.h"
#include "core/package/republish/exportrecords.h"

#include <QIODevice>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

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

/// What results meant in earlier exports, where they mean something else now.
void putEarlier(const QList<EarlierState> &states, QJsonObject &course)
{
    const QJsonArray earlier = earlierMember(states, course);
    if (!earlier.isEmpty())
        course.insert(u"earlier"_s, earlier);
}

PackageEntry mediaEntry(const MediaFiles::File &file,
                        const std::shared_ptr<const CourseContent> &content)
{
    PackageEntry entry;
    entry.name = file.name;
    entry.type = mediaTypeOf(file.name);
    entry.storage =
        isTextFile(file.name) ? PackageEntry::Storage::Deflate : PackageEntry::Storage::Store;
    if (content->keepsBytes(file.media)) {
        entry.size = file.media.size;
        entry.sha256 = file.media.sha256;
    }
    entry.open = [content, media = file.media] { return content->openMedia(media); };
    return entry;
}

} // namespace

Result<std::shared_ptr<const CourseContent>> CourseContent::of(const CourseView &course,
                                                               const PackageOptions &options,
                                                               const Delivery &delivery,
                                                               const PlayerFiles &player)
{
    std::shared_ptr<CourseContent> content(new CourseContent(course, delivery, player));
    CARREL_TRY(checkEditable(options));
    CARREL_TRY_VALUE(files, MediaFiles::of(course, options.planning));
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
    content->m_modules = std::make_unique<ModuleScripts>(course, content->m_files,
                                                         delivery.isTold ? words : std::nullopt);
    EditableCourse::Parts seen;
    CARREL_TRY_VALUE(scanned,
                     scanCourse(
                         course,
                         [&](ModuleDraft draft) { content->m_modules->begin(std::move(draft)); },
                         lookInto(seen, options)));
    content->m_scanned = std::move(scanned);
    content->m_courseObject = courseObject(content->m_scanned, language, delivery.stateLimit);
    content->m_options = options;
    content->m_choices = options.choices;
    content->takeDelivery();
    content->takeLogo();
    content->takeFonts();
    CARREL_TRY(content->takeState(options.planning));
    CARREL_TRY(content->takeUses(options.planning));
    CARREL_TRY(content->checkThirdParties(options));
    if (options.isEditable)
        content->takeEditable(options, seen);
    return std::shared_ptr<const CourseContent>(std::move(content));
}

Result<int> worstStateOf(const CourseView &course, int stateLimit, const PlayerFiles &player)
{
    CARREL_TRY_VALUE(scanned, scanCourse(course, [](const ModuleDraft &) {}));
    // The words of the player take no part in its state.
    CARREL_TRY_VALUE(resume, resumeSize(player, courseObject(scanned, u"en"_s, stateLimit)));
    return resume.worstCase;
}

void CourseContent::takeDelivery()
{
    if (m_delivery.way != u"scorm12")
        m_courseObject.insert(u"madeFor"_s, m_delivery.way);
    if (!m_delivery.dialect.isEmpty()) {
        m_courseObject.insert(u"dialect"_s, m_delivery.dialect);
        // Only SCORM 1.2 has one word for completion and success, and so a choice between them.
        m_courseObject.insert(u"finishedAs"_s, u"passed"_s);
    }
    takeWords();
}

/// Words that are not the usual ones, where the format lets an LMS tell them apart.
void CourseContent::takeWords()
{
    const auto takes = [&](PackageChoice choice) { return takesChoice(m_delivery.format, choice); };
    using Finished = PackageChoices::Finished;
    if (m_choices.finishedAs != Finished::AsCourse && takes(PackageChoice::FinishedAs)) {
        const bool isPassed = m_choices.finishedAs == Finished::Passed;
        m_courseObject.insert(u"finishedAs"_s, isPassed ? u"passed"_s : u"completed"_s);
    }
    if (m_choices.ungradedAs == PackageChoices::Ungraded::Passed
        && takes(PackageChoice::UngradedAs))
        m_courseObject.insert(u"ungradedAs"_s, u"passed"_s);
    if (m_choices.notReachedAs == PackageChoices::NotReached::Failed
        && takes(PackageChoice::NotReachedAs))
        m_courseObject.insert(u"notReachedAs"_s, u"failed"_s);
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

void CourseContent::takeEditable(const PackageOptions &options, const EditableCourse::Parts &seen)
{
    EditableCourse::Parts parts = seen;
    const QList<MediaId> named = mediaIn(m_scanned.settings);
    for (const MediaId &id : named)
        parts.media.insert(id);
    parts.media.removeIf([&](const MediaId &id) { return !m_files.find(id); });
    for (const MediaId &id : std::as_const(parts.media))
        parts.fileNames.insert(id, m_files.href(id));
    // What no learner sees of them (captions stand in the pages) is in the package for this only.
    m_usedFiles += parts.media;
    parts.options = {m_delivery.format.isEmpty() ? m_delivery.way : m_delivery.format,
                     options.interfaceLanguage, m_delivery.isSplit, options.choices,
                     !options.choices.schemaFolder.isEmpty()};
    parts.options.choices.schemaFolder.clear();
    parts.options.choices.pictureWidth = 0; // Pictures are the author's own.
    m_editable = std::make_shared<const EditableCourse>(m_course, std::move(parts));
}

Result<> CourseContent::takeUses(const Progress &planning)
{
    m_modules->finish();
    CARREL_TRY(goesOn(planning));
    QStringList deadLinks;
    m_warnings = m_scanned.warnings;
    for (const ScannedModule &module : m_scanned.modules) {
        CARREL_TRY_VALUE(use, m_modules->use(module.id));
        m_usedFiles += use.files;
        m_outside += use.outside;
        m_warnings += use.warnings;
        m_hasRecords = m_hasRecords || (m_delivery.isTold && use.hasRecords);
        for (const auto &[page, from] : use.links) {
            const auto target = m_scanned.moduleOfPage.constFind(page);
            if (target == m_scanned.moduleOfPage.cend())
                deadLinks.append(
                    tr("Page “%1” has a link to a page that is not in the course any more. Remove "
                       "the link or point it elsewhere.")
                        .arg(from));
            else if (!isTogether(module.id, *target))
                deadLinks.append(farLink(from));
        }
    }
    m_warnings += deadLinks;
    tellPictures();
    m_thirdParties = originsOf(m_outside, OutsideAddress::Use::Embedded);
    return {};
}

/// Only one module, as if there were no others.
Result<> CourseContent::narrow()
{
    CARREL_TRY_VALUE(part, moduleAlone(m_scanned, m_courseObject, m_player, m_choices.module));
    m_scanned.modules = moduleAndBelow(m_scanned, m_choices.module);
    m_scanned.id = part.module;
    m_scanned.title = part.title;
    m_scanned.countsPoints = part.weight > 0;
    m_scanned.settings.minutes = 0; // Said of the course only.
    m_scanned.pages = 0;
    m_scanned.questions = 0;
    QSet<int> own;
    for (const ScannedModule &module : std::as_const(m_scanned.modules)) {
        m_scanned.pages += int(module.pages.size());
        m_scanned.questions += module.questions;
        own += QSet<int>(module.own.cbegin(), module.own.cend());
    }
    m_scanned.skills.removeIf([&](const ScannedSkill &skill) {
        return std::ranges::none_of(skill.questions, [&](int n) { return own.contains(n); });
    });
    m_courseObject = part.course;
    m_worstState = part.worstState;
    return {};
}

/// A learner can go from a page of one module to a page of the other.
bool CourseContent::isTogether(const NodeId &one, const NodeId &other) const
{
    if (m_delivery.isSplit)
        return one == other;
    return m_choices.module.isNull()
        || std::ranges::any_of(m_scanned.modules,
                               [&](const ScannedModule &module) { return module.id == other; });
}

/// What to say of a link that leads out of the package, from the page of that title.
QString CourseContent::farLink(const QString &from) const
{
    if (m_delivery.isSplit)
        return tr("Page “%1” has a link to a page of another module. In a package with one part "
                  "per module it cannot lead there: learners are told to open that part from the "
                  "LMS's menu.")
            .arg(from);
    return tr("Page “%1” has a link to a page of a module that is not in this package. It cannot "
              "lead there: learners are told that the page is in another part of the course.")
        .arg(from);
}

Result<> CourseContent::takeState(const Progress &planning)
{
    CARREL_TRY(goesOn(planning));
    if (!m_choices.module.isNull())
        return narrow();
    if (!m_delivery.isSplit) {
        CARREL_TRY_VALUE(resume, resumeSize(m_player, m_courseObject));
        CARREL_TRY(goesOn(planning));
        m_worstState = resume.worstCase;
        m_courseObject.insert(u"fingerprint"_s, resume.fingerprint);
        putEarlier(earlierStates(m_course), m_courseObject);
        return {};
    }
    CARREL_TRY_VALUE(parts, courseParts(m_scanned, m_courseObject, m_player, planning));
    m_parts = parts;
    const QList<EarlierState> states = earlierStates(m_course);
    for (CoursePart &part : m_parts) {
        putEarlier(states, part.course);
        m_worstState = std::max(m_worstState, part.worstState);
    }
    if (m_scanned.settings.attestation)
        m_scanned.warnings.append(tr("With one part per module, learners can print an attestation "
                                     "of each module, and none of the whole course."));
    return {};
}

Result<> CourseContent::checkState(const PackageFormat &format) const
{
    if (m_worstState <= m_delivery.stateLimit)
        return {};
    const auto largest = std::ranges::max_element(m_parts, {}, &CoursePart::worstState);
    if (largest != m_parts.end())
        return Error{
            ErrorCode::Refused,
            tr("The module “%1” is too large for “%2”: it needs %3 characters of resume memory, "
               "and there is room for %4. Split it into several modules.")
                .arg(largest->title, format.title())
                .arg(m_worstState)
                .arg(m_delivery.stateLimit)};
    const QString remedy = format.mayBeSplit
        ? tr("Split it into several courses, or export it with one part per module.")
        : tr("Split it into several courses.");
    return Error{
        ErrorCode::Refused,
        tr("The course is too large for “%1”: its %2 pages and %3 questions need %4 characters of "
           "resume memory, and there is room for %5.")
                .arg(format.title())
                .arg(m_scanned.pages)
                .arg(m_scanned.questions)
                .arg(m_worstState)
                .arg(m_delivery.stateLimit)
            + u' ' + remedy};
}

Result<> CourseContent::checkThirdParties(const PackageOptions &options) const
{
    if (options.thirdParties == PackageOptions::ThirdParties::Allowed || m_thirdParties.isEmpty())
        return {};
    const auto first =
        std::ranges::find(m_outside, OutsideAddress::Use::Embedded, &OutsideAddress::use);
    return Error{ErrorCode::Refused,
                 tr("This package is to ask no other site, and the course shows something of %1, "
                    "first on page “%2”. Put the file itself into the course, or a link in its "
                    "place.")
                     .arg(m_thirdParties.join(u", "_s), first->page)};
}

PackageNotes CourseContent::notes() const
{
    PackageNotes notes;
    notes.warnings = m_warnings;
    notes.outside = m_outside;
    notes.thirdParties = m_thirdParties;
    notes.memory.length = m_worstState;
    notes.memory.limit = m_delivery.stateLimit;
    if (m_hasRecords)
        notes.letterKey = QLatin1String(letterTableName);
    return notes;
}

Result<QByteArray> CourseContent::page(const QByteArray &page, const QString &policy) const
{
    return launchPage(page, {m_scanned.title, m_scanned.settings.language, policy});
}

QString CourseContent::policy() const
{
    const QString policy = contentPolicy(m_thirdParties);
    return m_delivery.asksAnyHost ? withRequestsAnywhere(policy) : policy;
}

Result<QByteArray> CourseContent::styles(Part part) const
{
    const CourseSettings &settings = m_scanned.settings;
    CARREL_TRY_VALUE(
        look, m_player.styles(part, m_scanned.kinds, themeName(settings.theme), settings.accent));
    return part == Part::First ? look + typefaceStyles(settings, m_files) : look;
}

Result<QByteArray> CourseContent::script(Part part) const
{
    return m_player.script(part, m_scanned.kinds, m_language);
}

QByteArray CourseContent::courseScript() const
{
    return dataScript("CARREL_COURSE", m_courseObject);
}

Result<QByteArray> CourseContent::moduleScript(const NodeId &module) const
{
    return m_modules->script(module);
}

Result<LetterTexts> CourseContent::letters(qsizetype place) const
{
    if (place < m_scanned.modules.size())
        return m_modules->letters(m_scanned.modules[place].id);
    return letterTexts(skillRecords(m_scanned.skills), m_letterWords);
}

namespace {

PackageEntry text(const QString &name, std::function<Result<QByteArray>()> make)
{
    return lazyEntry(name, mediaTypeOf(name), std::move(make));
}

} // namespace

PackageEntries CourseContent::launchEntries(const std::shared_ptr<const CourseContent> &content)
{
    if (content->m_parts.isEmpty())
        return {text(u"index.html"_s,
                     [content]() -> Result<QByteArray> {
                         CARREL_TRY_VALUE(page, content->m_player.page());
                         return content->page(page, content->policy());
                     }),
                text(u"course.js"_s,
                     [content]() -> Result<QByteArray> { return content->courseScript(); })};
    PackageEntries entries;
    for (const CoursePart &part : content->m_parts) {
        entries.append(text(part.pageName(), [content, part]() -> Result<QByteArray> {
            CARREL_TRY_VALUE(page, content->m_player.page());
            contract(page.contains("\"course.js\""));
            page.replace("\"course.js\"", '"' + part.dataName().toUtf8() + '"');
            const QString &language = content->m_scanned.settings.language;
            return launchPage(page, {part.title, language, content->policy()});
        }));
        entries.append(text(part.dataName(), [part]() -> Result<QByteArray> {
            return dataScript("CARREL_COURSE", part.course);
        }));
    }
    return entries;
}

PackageEntries CourseContent::entries(const std::shared_ptr<const CourseContent> &content)
{
    PackageEntries entries = launchEntries(content);
    const qsizetype data = entries.size() - 1; // Of the course as one, behind what it needs first.
    const PackageEntries first{
        text(u"carrel.css"_s, [content] { return content->styles(Part::First); }),
        text(u"carrel.js"_s, [content] { return content->script(Part::First); })};
    for (qsizetype i = 0; i < first.size(); ++i)
        entries.insert(content->m_parts.isEmpty() ? data + i : entries.size(), first[i]);
    entries.append(text(u"carrel-rest.css"_s, [content] { return content->styles(Part::Rest); }));
    entries.append(text(u"carrel-rest.js"_s, [content] { return content->script(Part::Rest); }));
    for (const ScannedModule &module : content->m_scanned.modules)
        entries.append(text(moduleFileName(module.id),
                            [content, id = module.id] { return content->moduleScript(id); }));
    if (content->m_hasRecords)
        entries += letterFiles({content->m_scanned.title, content->m_letterWords,
                                content->m_scanned.modules.size() + 1,
                                [content](qsizetype place) { return content->letters(place); }});
    if (content->m_editable)
        entries += EditableCourse::entries(content->m_editable);
    for (const MediaFiles::File &file : content->files())
        entries.append(mediaEntry(file, content));
    return entries;
}

} // namespace carrel
