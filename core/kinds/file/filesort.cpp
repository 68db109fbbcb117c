// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/file/filesort.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::file {

namespace {

const QList<FileSort> &allSorts()
{
    static const QString office = u"application/vnd.openxmlformats-officedocument."_s;
    static const QString openDocument = u"application/vnd.oasis.opendocument."_s;
    static const QList<FileSort> sorts{
        {u"application/pdf"_s, u"pdf"_s, {u"pdf"_s}},
        {office + u"wordprocessingml.document"_s, u"word"_s, {u"docx"_s}},
        {office + u"spreadsheetml.sheet"_s, u"excel"_s, {u"xlsx"_s}},
        {office + u"presentationml.presentation"_s, u"powerpoint"_s, {u"pptx"_s}},
        {openDocument + u"text"_s, u"text"_s, {u"odt"_s}},
        {openDocument + u"spreadsheet"_s, u"sheet"_s, {u"ods"_s}},
        {openDocument + u"presentation"_s, u"slides"_s, {u"odp"_s}},
        {u"image/png"_s, u"picture"_s, {u"png"_s}},
        {u"image/jpeg"_s, u"picture"_s, {u"jpg"_s, u"jpeg"_s, u"jpe"_s}},
        {u"image/gif"_s, u"picture"_s, {u"gif"_s}},
        {u"image/webp"_s, u"picture"_s, {u"webp"_s}},
        {u"image/svg+xml"_s, u"picture"_s, {u"svg"_s}},
        {u"audio/mpeg"_s, u"sound"_s, {u"mp3"_s}},
        {u"audio/mp4"_s, u"sound"_s, {u"m4a"_s, u"m4b"_s, u"mp4"_s}},
        {u"audio/wav"_s, u"sound"_s, {u"wav"_s}},
        {u"audio/ogg"_s, u"sound"_s, {u"ogg"_s, u"oga"_s, u"opus"_s}},
        {u"video/mp4"_s, u"film"_s, {u"mp4"_s, u"m4v"_s}},
        {u"video/webm"_s, u"film"_s, {u"webm"_s}},
        {u"video/quicktime"_s, u"film"_s, {u"mov"_s, u"qt"_s}},
        {u"text/vtt"_s, u"captions"_s, {u"vtt"_s}}};
    return sorts;
}

/// Folders are none of a file's name, whoever wrote it.
QString plainName(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1).trimmed();
}

} // namespace

const FileSort *sortOf(const QString &type)
{
    const auto found = std::ranges::find(allSorts(), type, &FileSort::type);
    return found == allSorts().end() ? nullptr : &*found;
}

QString endingOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.mid(dot + 1).trimmed().toLower();
}

bool isProgramEnding(const QString &ending)
{
    static const QStringList endings{
        u"exe"_s,  u"msi"_s,  u"bat"_s,  u"cmd"_s,  u"com"_s,  u"scr"_s,   u"pif"_s,   u"ps1"_s,
        u"vbs"_s,  u"vbe"_s,  u"js"_s,   u"jse"_s,  u"mjs"_s,  u"wsf"_s,   u"hta"_s,   u"lnk"_s,
        u"url"_s,  u"reg"_s,  u"jar"_s,  u"apk"_s,  u"app"_s,  u"dmg"_s,   u"pkg"_s,   u"deb"_s,
        u"rpm"_s,  u"sh"_s,   u"py"_s,   u"pl"_s,   u"rb"_s,   u"cgi"_s,   u"php"_s,   u"phtml"_s,
        u"asp"_s,  u"aspx"_s, u"jsp"_s,  u"htm"_s,  u"html"_s, u"xhtml"_s, u"shtml"_s, u"mht"_s,
        u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlam"_s, u"pptm"_s,  u"ppsm"_s,  u"potm"_s,
        u"iso"_s,  u"img"_s,  u"swf"_s};
    return endings.contains(ending);
}

QString downloadName(const QString &authorName, const FileSort &sort)
{
    QString name = plainName(authorName);
    if (name.isEmpty())
        name = u"file"_s;
    if (sort.endings.contains(endingOf(name)))
        return name;
    if (isProgramEnding(endingOf(name)))
        name.truncate(name.lastIndexOf(u'.'));
    return name + u'.' + sort.endings.first();
}

} // namespace carrel::kinds::file
