// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/rescuing.h"

#include "core/base/translate.h"
#include "core/edit/nodewords.h"
#include "core/storage/salvage.h"

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

/// "Text “Welcome”", "Page “Start”"; a block often has no title.
QString nodeNamed(const SalvageItem &item)
{
    const QString kind = kindTitle(item.kind);
    if (item.title.isEmpty())
        return kind;
    //: %1 is a type of block, or "Page"; %2 is a title
    return tr("%1 “%2”").arg(kind, item.title);
}

QString nodeRemark(const SalvageItem &item)
{
    using What = SalvageItem::What;
    const QString name = nodeNamed(item);
    switch (item.what) {
    case What::LostNode:
        if (item.place.isEmpty())
            //: %1 is a block, page or module: Page “Start”
            return tr("Lost: %1").arg(name);
        //: %1 is a block, page or module; %2 is the title of what it stood in
        return tr("Lost: %1 in “%2”").arg(name, item.place);
    case What::EmptiedNode:
        //: %1 is a page or module
        return tr("Its own choices are lost, its title is kept: %1").arg(name);
    case What::MadeUpNode:
        //: %1 is a course, page or module
        return tr("Made anew, because the one before is lost: %1").arg(name);
    case What::MovedNode:
        //: %1 is a block, page or module
        return tr("What it stood in is lost, so it is in another place now: %1").arg(name);
    default:
        //: %1 is a block, page or module
        return tr("Some letters are damaged and are shown as “\uFFFD”: %1").arg(name);
    }
}

QString mediaRemark(const SalvageItem &item)
{
    using What = SalvageItem::What;
    switch (item.what) {
    case What::LostMedia:
        //: %1 is the name of a media file
        return tr("The media file “%1” is lost. Add it again.").arg(item.title);
    case What::DamagedMedia:
        //: %1 is the name of a media file
        return tr("The media file “%1” is damaged and was kept as it is. Look at it, and add it "
                  "again if it is broken.")
            .arg(item.title);
    default:
        //: %1 is the name that a media file was given
        return tr("A media file came through without its name. It is “%1” in the media library.")
            .arg(item.title);
    }
}

QString countRemark(const SalvageItem &item)
{
    using What = SalvageItem::What;
    switch (item.what) {
    case What::LostLinks:
        return tr("%n link(s) to skills, or finding(s) set aside, are lost.", nullptr, item.count);
    case What::LostNumbers:
        return tr("%n page(s) or question(s) lost their number in packages. After the next export "
                  "they are new for learners who have begun.",
                  nullptr, item.count);
    case What::UnreadablePages:
        return tr("%n part(s) of the file could not be read from the drive.", nullptr, item.count);
    case What::LostExports:
        return tr("What is remembered of former exports is lost (%n entries).", nullptr,
                  item.count);
    default: return tr("%n entries of the file are damaged beyond reading.", nullptr, item.count);
    }
}

QString remarkFor(const SalvageItem &item)
{
    using What = SalvageItem::What;
    switch (item.what) {
    case What::LostNode:
    case What::EmptiedNode:
    case What::MadeUpNode:
    case What::MovedNode:
    case What::DamagedLetters: return nodeRemark(item);
    case What::LostMedia:
    case What::DamagedMedia:
    case What::NamelessMedia: return mediaRemark(item);
    case What::LostSetting:
        //: %1 is the internal name of a setting of the course
        return tr("A setting of the course is lost: %1").arg(item.title);
    case What::LostSkill:
        //: %1 is the name of a skill
        return tr("A skill is lost: %1").arg(item.title);
    case What::LostComment: return tr("A comment is lost.");
    case What::MovedComment:
        return tr("A comment stands at the course now, because its block is lost.");
    case What::BrokenRows:
    case What::LostLinks:
    case What::LostNumbers:
    case What::UnreadablePages:
    case What::LostExports: return countRemark(item);
    }
    return {};
}

} // namespace

Result<SalvageReport> salvageCourseFile(const QString &damaged, const QString &target,
                                        const Progress &progress)
{
    SalvageOptions options;
    options.target = target;
    CARREL_TRY_VALUE(found, salvageCourse(damaged, options, progress));
    SalvageReport report{.isTextWhole = found.isTextWhole,
                         .title = found.title,
                         .modules = found.modules,
                         .pages = found.pages,
                         .blocks = found.blocks,
                         .mediaFiles = found.media,
                         .remarks = {}};
    for (const SalvageItem &item : std::as_const(found.items))
        report.remarks << remarkFor(item);
    return report;
}

bool holdsPartsOfCourse(const QString &path)
{
    return !documentIdIn(path).isEmpty();
}

QString rescuedText(const SalvageReport &report)
{
    //: %1 modules, %2 pages, %3 blocks, %4 media files; all are numbers
    const QString counts = tr("Rescued: modules: %1, pages: %2, blocks: %3, media files: %4.")
                               .arg(report.modules)
                               .arg(report.pages)
                               .arg(report.blocks)
                               .arg(report.mediaFiles);
    const QString judgement = report.isTextWhole
        ? tr("All texts are what was saved, down to the letter.")
        : tr("Some of what was saved is missing or may be changed: read the course through.");
    return counts + u' ' + judgement;
}

} // namespace carrel
