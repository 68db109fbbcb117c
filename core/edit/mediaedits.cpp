// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediaedits.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/filefacts.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestName = 200;

/// A name to show: no folder, no control characters, not too long.
QString displayName(const QString &name)
{
    QString clean =
        name.section(u'/', -1).section(u'\\', -1).normalized(QString::NormalizationForm_C);
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    clean = clean.trimmed();
    return clean.size() <= longestName ? clean : clean.right(longestName); // the end says the type
}

Error cannotRead(const QFile &file)
{
    const QString name = QFileInfo(file).fileName();
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("There is no file “%1” any more.").arg(name)};
    if (file.error() == QFileDevice::PermissionsError)
        return Error{ErrorCode::NotWritable, tr("You have no right to read “%1”.").arg(name),
                     file.errorString()};
    return Error{ErrorCode::DriveError, tr("“%1” cannot be read.").arg(name), file.errorString()};
}

Result<> openForReading(QFile &file)
{
    const bool isFile = QFileInfo(file).isFile();
    if (!isFile && file.exists())
        return Error{
            ErrorCode::InvalidInput,
            tr("“%1” is a folder. Insert the files in it.").arg(QFileInfo(file).fileName())};
    return file.open(QIODevice::ReadOnly) ? Result<>() : Result<>(cannotRead(file));
}

/// The file's bytes are in the course afterwards; its record has no id yet.
Result<Media> stored(Edit &edit, QIODevice &device, const QString &name, const FileFacts &facts,
                     const Progress &progress)
{
    device.seek(0);
    CARREL_TRY_VALUE(bytes, edit.storeBytes(device, progress));
    Media media;
    media.name = name;
    media.type = facts.type;
    media.size = bytes.size;
    media.sha256 = bytes.sha256;
    media.body = facts.body;
    return media;
}

Result<Media> mediaOf(const CourseView &view, const MediaId &id)
{
    CARREL_TRY_VALUE(media, view.media(id));
    if (!media)
        return Error{ErrorCode::NotFound, tr("This file is no longer in the course.")};
    return *media;
}

/// "image" of "image/png".
QString sortOf(const QString &type)
{
    return type.section(u'/', 0, 0);
}

/// The page on which a node stands, or the node itself if it stands on none.
Result<QString> placeName(const CourseView &view, const OutlineNode &use)
{
    CARREL_TRY_VALUE(node, view.node(use.id));
    while (node && !isOutlineKind(node->kind)) {
        CARREL_TRY_VALUE(parent, view.node(node->parent));
        node = parent;
    }
    return node ? node->title : use.title;
}

} // namespace

Result<InsertedMedia> insertFile(EditSession &session, const QString &path,
                                 const Progress &progress)
{
    QFile file(path);
    CARREL_TRY(openForReading(file));
    return insertMedia(session, file, QFileInfo(path).fileName(), progress);
}

Result<InsertedMedia> insertMedia(EditSession &session, QIODevice &device, const QString &name,
                                  const Progress &progress)
{
    InsertedMedia inserted;
    const QString label = tr("Insert file “%1”").arg(labelText(displayName(name)));
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(done, insertMedia(edit, device, name, progress));
        inserted = done;
        return {};
    }));
    return inserted;
}

Result<InsertedMedia> insertMedia(Edit &edit, QIODevice &device, const QString &name,
                                  const Progress &progress)
{
    const QString shown = displayName(name);
    if (shown.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A file needs a name.")};
    CARREL_TRY_VALUE(facts, fileFacts(device, shown));
    CARREL_TRY_VALUE(media, stored(edit, device, shown, facts, progress));
    CARREL_TRY_VALUE(present, edit.view().media());
    const auto same = std::ranges::find(present, media.sha256, &Media::sha256);
    if (same != present.end())
        return InsertedMedia{same->id, true, fileAdvice(facts)};
    media.id = edit.ids().next<MediaId>();
    CARREL_TRY(edit.putMedia(media));
    return InsertedMedia{media.id, false, fileAdvice(facts)};
}

Result<InsertedMedia> replaceMedia(EditSession &session, const MediaId &id, const QString &path,
                                   const Progress &progress)
{
    CARREL_TRY_VALUE(before, mediaOf(session.view(), id));
    QFile file(path);
    CARREL_TRY(openForReading(file));
    const QString name = displayName(QFileInfo(path).fileName());
    CARREL_TRY_VALUE(facts, fileFacts(file, name));
    if (sortOf(facts.type) != sortOf(before.type)) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is of another sort than “%2”, so it cannot take its place. Insert "
                        "it as a new file.")
                         .arg(name, before.name)};
    }
    CARREL_TRY(session.perform(
        tr("Replace file “%1”").arg(labelText(before.name)), [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(media, stored(edit, file, name, facts, progress));
            media.id = id;
            return edit.putMedia(media);
        }));
    return InsertedMedia{id, false, fileAdvice(facts)};
}

Result<> renameMedia(EditSession &session, const MediaId &id, const QString &name)
{
    const QString shown = displayName(name);
    if (shown.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A file needs a name.")};
    CARREL_TRY_VALUE(media, mediaOf(session.view(), id));
    return session.perform(tr("Rename file “%1”").arg(labelText(media.name)), [&](Edit &edit) {
        Media renamed = media;
        renamed.name = shown;
        return edit.putMedia(renamed);
    });
}

Result<> deleteMedia(EditSession &session, const MediaId &id)
{
    CARREL_TRY_VALUE(media, mediaOf(session.view(), id));
    CARREL_TRY_VALUE(uses, usesOfMedia(session.view(), id));
    if (!uses.isEmpty()) {
        CARREL_TRY_VALUE(place, placeName(session.view(), uses.first()));
        const QString refusal = uses.size() == 1
            ? tr("“%1” is still used on “%2”. Take it out there first.", "%1: a file, %2: a page")
            : tr("“%1” is still used in %3 places, first on “%2”. Take it out there first.",
                 "%1: a file, %2: a page")
                  .replace(u"%3"_s, QString::number(uses.size()));
        return Error{ErrorCode::Refused, refusal.arg(media.name, place)};
    }
    return session.perform(tr("Delete file “%1”").arg(labelText(media.name)),
                           [&](Edit &edit) { return edit.removeMedia(id); });
}

Result<int> deleteUnusedMedia(EditSession &session)
{
    QSet<MediaId> used;
    CARREL_TRY(session.view().forEachNode([&](const Node &node, int) -> Result<> {
        for (const MediaId &id : mediaIn(node.kind, node.body))
            used.insert(id);
        return {};
    }));
    CARREL_TRY_VALUE(settings, session.view().settings());
    for (const MediaId &id : mediaIn(settings))
        used.insert(id);
    int deleted = 0;
    CARREL_TRY(session.perform(tr("Delete unused files"), [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(all, edit.view().media());
        for (const Media &media : all) {
            if (used.contains(media.id))
                continue;
            CARREL_TRY(edit.removeMedia(media.id));
            ++deleted;
        }
        return {};
    }));
    return deleted;
}

Result<QList<OutlineNode>> usesOfMedia(const CourseView &view, const MediaId &id)
{
    QList<OutlineNode> uses;
    CARREL_TRY_VALUE(settings, view.settings());
    const bool isInSettings = mediaIn(settings).contains(id);
    CARREL_TRY(view.forEachNode([&](const Node &node, int) -> Result<> {
        const bool isCourse = node.kind == QLatin1StringView(nodekind::course);
        if ((isCourse && isInSettings) || mediaIn(node.kind, node.body).contains(id))
            uses.append({node.id, node.parent, node.rank, node.kind, node.title});
        return {};
    }));
    return uses;
}

} // namespace carrel
