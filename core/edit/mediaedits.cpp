// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediaedits.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "core/edit/filefacts.h"
#include "core/edit/labels.h"
#include "core/edit/picturetraces.h"
#include "core/edit/references.h"
#include "core/edit/svgcheck.h"
#include "core/edit/svgcleaning.h"
#include "core/kinds/kind.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cerrno>

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

Error cannotRead(const QFile &file, int systemError)
{
    const QString name = QFileInfo(file).fileName();
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("There is no file “%1” any more.").arg(name)};
    if (file.error() == QFileDevice::PermissionsError
        || sys::categoryOf(systemError) == ErrorCode::NotWritable)
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
    errno = 0;
    if (file.open(QIODevice::ReadOnly))
        return {};
    return cannotRead(file, errno);
}

/// A drawing goes in without what a stranger may have put into it.
Result<Edit::StoredBytes> storeDrawing(Edit &edit, QIODevice &device, const QString &name,
                                       const Progress &progress)
{
    const QByteArray bytes = device.read(largestShownSvg + 1);
    if (bytes.size() < std::min(device.size(), largestShownSvg + 1)) {
        device.seek(0);
        return edit.storeBytes(device, progress); // which says why it cannot be read
    }
    const std::optional<QByteArray> clean = cleanedSvg(bytes);
    if (!clean)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is no drawing that can be shown safely: it is too large or damaged, "
                        "or repeats itself without end. Save it as PNG in your drawing program, "
                        "and insert that.")
                         .arg(name)};
    QBuffer buffer;
    buffer.setData(*clean);
    buffer.open(QIODevice::ReadOnly);
    return edit.storeBytes(buffer, progress);
}

/// A picture goes in without where and by whom it was taken.
Result<Edit::StoredBytes> storePicture(Edit &edit, QIODevice &device, const QString &type,
                                       const Progress &progress)
{
    constexpr qint64 most = qint64(256) << 20; // larger ones are shown by nothing
    if (device.size() <= most) {
        const QByteArray bytes = device.readAll();
        QBuffer clean;
        clean.setData(withoutTraces(bytes, type));
        if (bytes.size() == device.size() && clean.size() < bytes.size()) {
            clean.open(QIODevice::ReadOnly);
            return edit.storeBytes(clean, progress);
        }
        device.seek(0);
    }
    return edit.storeBytes(device, progress);
}

Result<Edit::StoredBytes> storeContent(Edit &edit, QIODevice &device, const QString &name,
                                       const QString &type, const Progress &progress)
{
    device.seek(0);
    if (type == u"image/svg+xml")
        return storeDrawing(edit, device, name, progress);
    if (type.startsWith("image/"_L1))
        return storePicture(edit, device, type, progress);
    return edit.storeBytes(device, progress);
}

/// The file's bytes are in the course afterwards; its record has no id yet.
Result<Media> stored(Edit &edit, QIODevice &device, const QString &name, const FileFacts &facts,
                     const Progress &progress)
{
    CARREL_TRY_VALUE(bytes, storeContent(edit, device, name, facts.type, progress));
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

Error ofAnotherSort(const QString &name, const QString &placeOf)
{
    return Error{ErrorCode::InvalidInput,
                 tr("“%1” is of another sort than “%2”, so it cannot take its place. Insert "
                    "it as a new file.")
                     .arg(name, placeOf)};
}

/// Every body and setting that names a file names the other one.
Result<> moveUses(Edit &edit, const MediaId &from, const MediaId &to)
{
    References references;
    references.media.insert(from.text(), to.text());
    QList<Node> users;
    CARREL_TRY(edit.view().forEachNode([&](const Node &node, int) -> Result<> {
        if (mediaIn(node.kind, node.body).contains(from))
            users.append(node);
        return {};
    }));
    for (Node &node : users) {
        node.body = withReferences(node.kind, node.body, references);
        CARREL_TRY(edit.putNode(node));
    }
    CARREL_TRY_VALUE(settings, edit.view().settings());
    const QJsonObject values = toJson(settings);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (mediaIn(settings).contains(from) && value->toString() == from.text())
            CARREL_TRY(edit.putSetting(value.key(), to.text()));
    }
    return {};
}

/// "board.png" as "board.jpg" where the content is a JPEG now.
QString nameForType(const QString &name, const QString &type)
{
    static const QHash<QString, QString> endings{
        {u"image/jpeg"_s, u"jpg"_s}, {u"image/png"_s, u"png"_s}, {u"image/webp"_s, u"webp"_s}};
    const QString ending = endings.value(type);
    const QString present = name.section(u'.', -1).toLower();
    const bool fits = present == ending || (ending == u"jpg" && present == u"jpeg");
    if (ending.isEmpty() || fits)
        return name;
    const bool hasEnding = name.contains(u'.') && present.size() <= 4;
    return (hasEnding ? name.chopped(present.size() + 1) : name) + u'.' + ending;
}

/// Returns the bytes saved.
Result<qint64> putContent(Edit &edit, const NewContent &content)
{
    CARREL_TRY_VALUE(before, mediaOf(edit.view(), content.id));
    QFile file(content.path);
    CARREL_TRY(openForReading(file));
    CARREL_TRY_VALUE(facts, fileFacts(file, before.name));
    if (sortOf(facts.type) != sortOf(before.type))
        return ofAnotherSort(QFileInfo(content.path).fileName(), before.name);
    CARREL_TRY_VALUE(media, stored(edit, file, before.name, facts, {}));
    media.id = before.id;
    media.name = nameForType(before.name, media.type);
    CARREL_TRY(edit.putMedia(media));
    return before.size - media.size;
}

/// Says where a file is used, if it is.
Result<> checkUnused(const CourseView &view, const Media &media)
{
    CARREL_TRY_VALUE(uses, usesOfMedia(view, media.id));
    if (uses.isEmpty())
        return {};
    CARREL_TRY_VALUE(place, placeName(view, uses.first()));
    const QString refusal = uses.size() == 1
        ? tr("“%1” is still used on “%2”. Take it out there first.", "%1: a file, %2: a page")
        : tr("“%1” is still used in %3 places, first on “%2”. Take it out there first.",
             "%1: a file, %2: a page")
              .replace(u"%3"_s, QString::number(uses.size()));
    return Error{ErrorCode::Refused, refusal.arg(media.name, place)};
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
    if (sortOf(facts.type) != sortOf(before.type))
        return ofAnotherSort(name, before.name);
    CARREL_TRY(session.perform(
        tr("Replace file “%1”").arg(labelText(before.name)), [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(media, stored(edit, file, name, facts, progress));
            media.id = id;
            return edit.putMedia(media);
        }));
    return InsertedMedia{id, false, fileAdvice(facts)};
}

Result<> replaceMediaBy(EditSession &session, const MediaId &id, const MediaId &other)
{
    CARREL_TRY_VALUE(before, mediaOf(session.view(), id));
    CARREL_TRY_VALUE(after, mediaOf(session.view(), other));
    if (id == other)
        return Error{ErrorCode::InvalidInput, tr("This is the same file. Choose another one.")};
    if (sortOf(before.type) != sortOf(after.type))
        return ofAnotherSort(after.name, before.name);
    //: %1 and %2 are names of files
    const QString label =
        tr("Replace file “%1” by “%2”").arg(labelText(before.name), labelText(after.name));
    return session.perform(label, [&](Edit &edit) -> Result<> {
        CARREL_TRY(moveUses(edit, id, other));
        return edit.removeMedia(id);
    });
}

Result<qint64> replaceContents(EditSession &session, const QList<NewContent> &contents,
                               const Progress &progress)
{
    qint64 saved = 0;
    const QString label = tr("Make %n file(s) smaller", nullptr, int(contents.size()));
    CARREL_TRY(session.perform(label, [&](Edit &edit) -> Result<> {
        for (qsizetype i = 0; i < contents.size(); ++i) {
            if (progress && !progress(i, contents.size()))
                return Error{ErrorCode::Cancelled, {}};
            CARREL_TRY_VALUE(less, putContent(edit, contents[i]));
            saved += less;
        }
        return {};
    }));
    return saved;
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
    CARREL_TRY(checkUnused(session.view(), media));
    return session.perform(tr("Delete file “%1”").arg(labelText(media.name)),
                           [&](Edit &edit) { return edit.removeMedia(id); });
}

Result<> deleteMedia(EditSession &session, const QList<MediaId> &ids)
{
    if (ids.size() == 1)
        return deleteMedia(session, ids.first());
    for (const MediaId &id : ids) {
        CARREL_TRY_VALUE(media, mediaOf(session.view(), id));
        CARREL_TRY(checkUnused(session.view(), media));
    }
    const QString label = tr("Delete %n file(s)", nullptr, int(ids.size()));
    return session.perform(label, [&](Edit &edit) -> Result<> {
        for (const MediaId &id : ids)
            CARREL_TRY(edit.removeMedia(id));
        return {};
    });
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
