// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/picture.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestAlt = 250; // screen readers read it in one breath

} // namespace

bool checkFileName(FindingList &findings, const QString &alt, const QString &place)
{
    static const QRegularExpression name(
        u"\\.(png|jpe?g|gif|svg|webp|avif|bmp)$|^(img|dsc|image|picture|photo|screenshot|capture)"
        "[ _-]*[0-9._ -]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!name.match(alt).hasMatch())
        return false;
    findings.error(u"alt-file-name"_s, place,
                   tr("The description looks like a file name. Say in a sentence what the picture "
                      "shows."));
    return true;
}

void checkAlt(FindingList &findings, const QString &alt, const JsonView &caption,
              const QString &place)
{
    checkFileName(findings, alt, place);
    if (alt.size() > longestAlt) {
        findings.suggest(
            u"alt-long"_s, place,
            tr("The description has more than %1 characters, and screen readers read "
               "it in one go. Keep the gist and move the rest to the long description.")
                .arg(longestAlt));
    }
    if (alt.toCaseFolded() == richtext::toPlain(caption).simplified().toCaseFolded()) {
        findings.suggest(u"alt-caption"_s, place,
                         tr("Description and caption are the same, so some learners hear it twice. "
                            "Let the description say what is to be seen."));
    }
}

std::optional<Media> checkedPicture(FindingList &findings, const MediaId &id, const QString &place,
                                    MediaReader &files)
{
    if (id.isNull())
        return {};
    const auto picture = files.media(id);
    if (!picture) {
        findings.error(u"file-gone"_s, place,
                       tr("The picture is no longer in the course. Choose it again."));
        return {};
    }
    if (!picture->type.startsWith("image/"_L1)) {
        findings.error(u"not-an-image"_s, place,
                       tr("\"%1\" is not a picture that browsers can show. Choose a PNG, JPEG, "
                          "SVG, GIF or WebP file.")
                           .arg(picture->name));
        return {};
    }
    return picture;
}

Findings pictureFindings(const QString &kind, const JsonView &body, const QString &list,
                         MediaReader &files)
{
    FindingList findings(kind);
    const JsonView entries = body[list].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const MediaId id(entries[i]["media"_L1].toString());
        checkedPicture(findings, id, memberPlace(entryPlace(list, i), u"media"_s), files);
    }
    return findings.findings();
}

void putPicture(PlayerObject &data, const MediaId &id, PlayerContext &context)
{
    if (id.isNull())
        return;
    data.put(u"src"_s, context.mediaHref(id));
    if (const auto media = context.media(id)) {
        data.putNumber(u"w"_s, media->body["width"_L1].toInt());
        data.putNumber(u"h"_s, media->body["height"_L1].toInt());
    }
}

} // namespace carrel
