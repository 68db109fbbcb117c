// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/mediafiles.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/jsonplace.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

constexpr qsizetype longestStem = 60;
constexpr qsizetype longestSuffix = 8;

/// Relative, with '/', without "..", drive letters or anything a system reads as special.
bool staysInFolder(const QString &file)
{
    if (file.startsWith(u'/') || file.contains(u'\\') || file.contains(u':')
        || file.contains(u'\0'))
        return false;
    const QStringList parts = file.split(u'/');
    return !parts.contains(u".."_s) && !parts.contains(u"."_s) && !parts.contains(QString());
}

/// Where the path really leads must still be below the folder: a link could point anywhere.
bool leadsInto(const QString &folder, const QString &path)
{
    const QString realFolder = QFileInfo(folder).canonicalFilePath();
    const QString realPath = QFileInfo(path).canonicalFilePath();
    return realPath.startsWith(realFolder.endsWith(u'/') ? realFolder : realFolder + u'/');
}

QString asciiPart(const QString &text, qsizetype longest)
{
    QString part;
    // Decomposed, so that "é" becomes "e" and a mark that is dropped.
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        const bool isPlain = c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_');
        if (isPlain)
            part += c;
        else if (!c.isMark() && !part.isEmpty() && !part.endsWith(u'-'))
            part += u'-';
    }
    part.truncate(longest);
    while (part.endsWith(u'-'))
        part.chop(1);
    return part;
}

/// Names that Windows keeps for devices, whatever their suffix.
bool isDeviceName(const QString &stem)
{
    static const QSet<QString> plain{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString name = stem.toLower();
    return plain.contains(name)
        || (name.size() == 4 && (name.startsWith(u"com") || name.startsWith(u"lpt"))
            && name[3].isDigit());
}

QString safeName(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    QString suffix = dot > 0 ? asciiPart(name.mid(dot + 1), longestSuffix) : QString();
    suffix.remove(u'-').remove(u'_');
    QString stem = asciiPart(dot > 0 ? name.left(dot) : name, longestStem);
    if (stem.isEmpty() || isDeviceName(stem))
        stem = u"media"_s + (stem.isEmpty() ? QString() : u'-' + stem);
    return suffix.isEmpty() ? stem : stem + u'.' + suffix;
}

QString numbered(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString mark = u"-%1"_s.arg(number);
    return dot < 0 ? name + mark : name.left(dot) + mark + name.mid(dot);
}

} // namespace

Result<std::unique_ptr<QFile>> openMediaFile(const QString &documentFolder, const QString &file,
                                             const QString &place)
{
    const QString filePlace = memberPlace(place, u"file"_s);
    if (!staysInFolder(file))
        return errorAt(filePlace,
                       tr("“%1” is refused: expected a path inside the folder of the document, "
                          "with “/” and without “..”")
                           .arg(file));
    const QString path = QDir(documentFolder).filePath(file);
    const QFileInfo info(path);
    if (!info.exists())
        return errorAt(filePlace, tr("the file “%1” is missing beside the document").arg(file));
    if (!leadsInto(documentFolder, path))
        return errorAt(filePlace,
                       tr("“%1” is refused: it leads out of the folder of the document").arg(file));
    if (!info.isFile())
        return errorAt(filePlace, tr("“%1” is not a file").arg(file));
    auto opened = std::make_unique<QFile>(path);
    if (!opened->open(QIODevice::ReadOnly))
        return Error{ErrorCode::DriveError,
                     tr("%1: the file “%2” cannot be opened: %3.")
                         .arg(filePlace, file, opened->errorString())};
    return opened;
}

QHash<MediaId, QString> mediaFileNames(const QList<Media> &media)
{
    QHash<MediaId, QString> names;
    QSet<QString> taken;
    for (const Media &entry : media) {
        const QString wanted = safeName(entry.name);
        QString name = wanted;
        for (int number = 2; taken.contains(name.toLower()); ++number)
            name = numbered(wanted, number);
        taken.insert(name.toLower());
        names.insert(entry.id, name);
    }
    return names;
}

} // namespace carrel::coursejson
