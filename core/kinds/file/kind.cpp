// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/file/filesort.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::file {

namespace {

constexpr int version = 1;
constexpr qint64 megabyte = 1'000'000;
constexpr int mostMegabytes = 20; // more than that takes a learner on a phone long, and costs

QList<Field> form()
{
    return {{.key = u"media"_s,
             .label = tr("File"),
             .type = FieldType::Media,
             .help = tr("A document, a form to fill in, a picture. It is part of the package, and "
                        "the learner saves it under the name that it has here.")},
            {.key = u"description"_s,
             .label = tr("What it is"),
             .type = FieldType::LongText,
             .help = tr("In one or two sentences: what is in it and what the learner does with "
                        "it, so that nobody has to download it to find out.")}};
}

Findings check(const JsonView &body)
{
    FindingList findings(u"file"_s);
    if (body["media"_L1].toString().isEmpty()) {
        findings.error(u"no-file"_s, u"media"_s,
                       tr("There is no file yet. Choose one or delete the block."));
    }
    if (body["description"_L1].toString().trimmed().isEmpty()) {
        findings.error(u"no-description"_s, u"description"_s,
                       tr("It is not said what the file is, so learners have to download it to "
                          "find out. Say what is in it and what to do with it."));
    }
    return findings.findings();
}

/// The author's name for it promises something else than is in it.
void checkName(FindingList &findings, const Media &media, const FileSort &sort)
{
    const QString ending = endingOf(media.name);
    if (sort.endings.contains(ending))
        return;
    if (isProgramEnding(ending)) {
        findings.error(u"program"_s, u"media"_s,
                       tr("\"%1\" has the name of a program, a script, a web page or a document "
                          "with macros. Mail filters, LMSs and computers block such files because "
                          "they can do harm. Save it without macros, or as a PDF, and choose that "
                          "file.")
                           .arg(media.name));
        return;
    }
    findings.suggest(u"other-ending"_s, u"media"_s,
                     tr("The name \"%1\" does not end as files of its sort do, so learners get it "
                        "as \"%2\". Rename it if that is not what you want.",
                        "%1 and %2: file names")
                         .arg(media.name, downloadName(media.name, sort)));
}

Findings checkFiles(const JsonView &body, MediaReader &files)
{
    FindingList findings(u"file"_s);
    const MediaId id(body["media"_L1].toString());
    if (id.isNull())
        return {};
    const auto media = files.media(id);
    if (!media) {
        findings.error(u"file-gone"_s, u"media"_s,
                       tr("The file is no longer in the course. Choose it again."));
        return findings.findings();
    }
    if (const FileSort *sort = sortOf(media->type)) {
        checkName(findings, *media, *sort);
    } else {
        findings.error(u"refused-type"_s, u"media"_s,
                       tr("\"%1\" is of a type that LMSs and browsers refuse or that can do harm, "
                          "so it is left out of packages. Choose a PDF, an Office or OpenDocument "
                          "file, a picture, a sound or a film; for anything else, write in a text "
                          "where learners get it.")
                           .arg(media->name));
    }
    if (media->size > mostMegabytes * megabyte) {
        findings.suggest(u"large"_s, u"media"_s,
                         tr("The file has %1 MB. Learners on a phone wait for it and pay for it: "
                            "offer a smaller one, at most %2 MB, for example with smaller pictures "
                            "in it.",
                            "%1 and %2: whole numbers")
                             .arg(media->size / megabyte)
                             .arg(mostMegabytes));
    }
    return findings.findings();
}

/// Nothing where there is no file, or none that may be given to learners.
void putFile(PlayerObject &data, const JsonView &body, PlayerContext &context)
{
    const MediaId id(body["media"_L1].toString());
    if (id.isNull())
        return;
    const auto media = context.media(id);
    const FileSort *sort = media ? sortOf(media->type) : nullptr;
    if (media && !sort)
        return;
    data.put(u"src"_s, context.mediaHref(id)); // also notes that a file is gone
    if (!sort)
        return;
    data.put(u"name"_s, downloadName(media->name, *sort));
    data.put(u"sort"_s, sort->name);
    data.putNumber(u"size"_s, double(media->size));
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    putFile(data, body, context);
    data.put(u"description"_s, body["description"_L1].toString().trimmed());
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"file"_s,
            .title = tr("File to download"),
            .summary = tr("A document or another file that the learner saves and keeps."),
            .group = Kind::Group::Content,
            .menuRank = 37,
            .showsTitle = true,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = checkFiles,
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::file
