// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagename.h"

#include <QHash>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

bool isSmallAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isSegmentText(QStringView text)
{
    return !text.isEmpty() && isSmallAlphanumeric(text.front())
        && std::ranges::all_of(
            text, [](QChar c) { return isSmallAlphanumeric(c) || c == u'_' || c == u'-'; });
}

bool isExtensionText(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isSmallAlphanumeric);
}

struct Extension
{
    QString name;
    QString type;
    bool isText;
};

/// The contract's list. The types are those that browsers need to see.
const QList<Extension> &extensionTable()
{
    static const QString office = u"application/vnd.openxmlformats-officedocument."_s;
    static const QString openDocument = u"application/vnd.oasis.opendocument."_s;
    static const QList<Extension> table{
        {u"html"_s, u"text/html; charset=utf-8"_s, true},
        {u"css"_s, u"text/css; charset=utf-8"_s, true},
        {u"js"_s, u"text/javascript; charset=utf-8"_s, true},
        {u"json"_s, u"application/json"_s, true},
        {u"csv"_s, u"text/csv; charset=utf-8"_s, true},
        {u"xml"_s, u"text/xml; charset=utf-8"_s, true},
        {u"png"_s, u"image/png"_s, false},
        {u"jpg"_s, u"image/jpeg"_s, false},
        {u"gif"_s, u"image/gif"_s, false},
        {u"svg"_s, u"image/svg+xml"_s, true},
        {u"mp4"_s, u"video/mp4"_s, false},
        {u"webm"_s, u"video/webm"_s, false},
        {u"mp3"_s, u"audio/mpeg"_s, false},
        {u"m4a"_s, u"audio/mp4"_s, false},
        {u"vtt"_s, u"text/vtt; charset=utf-8"_s, true},
        {u"woff"_s, u"font/woff"_s, false},
        {u"ttf"_s, u"font/ttf"_s, false},
        {u"pdf"_s, u"application/pdf"_s, false},
        {u"txt"_s, u"text/plain; charset=utf-8"_s, true},
        {u"docx"_s, office + u"wordprocessingml.document"_s, false},
        {u"xlsx"_s, office + u"spreadsheetml.sheet"_s, false},
        {u"pptx"_s, office + u"presentationml.presentation"_s, false},
        {u"odt"_s, openDocument + u"text"_s, false},
        {u"ods"_s, openDocument + u"spreadsheet"_s, false},
        {u"odp"_s, openDocument + u"presentation"_s, false},
    };
    return table;
}

const Extension *findExtension(const QString &name)
{
    const auto found = std::ranges::find(extensionTable(), name, &Extension::name);
    return found == extensionTable().end() ? nullptr : &*found;
}

/// What a stored file is called by its content. Browsers look at the bytes of images and media, so
/// a WebP picture called .png shows everywhere, while servers that do not know .webp answer "404".
/// It is the same with fonts.
QString extensionForType(const QString &type, const QString &authorExtension)
{
    static const QHash<QString, QString> exact{
        {u"image/jpeg"_s, u"jpg"_s},      {u"image/gif"_s, u"gif"_s},
        {u"image/svg+xml"_s, u"svg"_s},   {u"video/webm"_s, u"webm"_s},
        {u"audio/mp4"_s, u"m4a"_s},       {u"audio/x-m4a"_s, u"m4a"_s},
        {u"audio/aac"_s, u"m4a"_s},       {u"text/vtt"_s, u"vtt"_s},
        {u"application/pdf"_s, u"pdf"_s}, {u"application/json"_s, u"json"_s},
        {u"font/woff2"_s, u"woff"_s},     {u"font/woff"_s, u"woff"_s},
        {u"font/ttf"_s, u"ttf"_s},        {u"font/otf"_s, u"ttf"_s},
    };
    const QString plain = type.section(u';', 0, 0).trimmed().toLower();
    if (const auto found = exact.constFind(plain); found != exact.constEnd())
        return *found;
    const auto document = std::ranges::find(extensionTable(), plain, &Extension::type);
    if (plain.startsWith(u"application/vnd.") && document != extensionTable().end())
        return document->name;
    if (plain.startsWith(u"image/"))
        return u"png"_s;
    if (plain.startsWith(u"video/"))
        return u"mp4"_s;
    if (plain.startsWith(u"audio/"))
        return u"mp3"_s;
    // Nothing a browser would run: a stored file never becomes a page or a script of the package.
    static const QStringList harmless{u"png"_s, u"jpg"_s, u"gif"_s, u"mp4"_s, u"webm"_s,
                                      u"mp3"_s, u"m4a"_s, u"vtt"_s, u"pdf"_s};
    const bool isUnknown = plain.isEmpty() || plain == u"application/octet-stream";
    return isUnknown && harmless.contains(authorExtension) ? authorExtension : u"txt"_s;
}

/// ASCII words of a file name, joined by '-': "Übung 1 (final)#2" becomes "ubung-1-final-2".
QString slugOf(const QString &name)
{
    constexpr qsizetype longest = 40;
    static const QHash<QChar, QString> spelled{
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ø', u"o"_s},
        {u'ł', u"l"_s},  {u'đ', u"d"_s},  {u'þ', u"th"_s},
    };
    QString slug;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        if (isSmallAlphanumeric(c))
            slug += c;
        else if (const auto found = spelled.constFind(c); found != spelled.constEnd())
            slug += *found;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(longest);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"file"_s : slug;
}

} // namespace

bool isPackageName(QStringView name)
{
    if (name.size() > longestPackageName)
        return false;
    const qsizetype slash = name.lastIndexOf(u'/');
    const QStringView file = name.mid(slash + 1);
    const qsizetype dot = file.indexOf(u'.');
    if (dot < 0 || !isSegmentText(file.left(dot)) || !isExtensionText(file.mid(dot + 1)))
        return false;
    if (slash < 0)
        return true;
    const auto folders = name.left(slash).split(u'/');
    return std::ranges::all_of(folders, isSegmentText);
}

QString baseName(const QString &name)
{
    return name.mid(name.lastIndexOf(u'/') + 1);
}

QString extensionOf(const QString &name)
{
    const QString file = baseName(name);
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot < 0 ? QString() : file.mid(dot + 1).toLower();
}

const QStringList &allowedExtensions()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Extension &extension : extensionTable())
            list += extension.name;
        return list;
    }();
    return names;
}

bool isForbiddenExtension(const QString &extension)
{
    static const QStringList names{u"phtml"_s, u"cgi"_s, u"py"_s,   u"pl"_s,  u"rb"_s,
                                   u"sh"_s,    u"asp"_s, u"aspx"_s, u"jsp"_s, u"htaccess"_s,
                                   u"exe"_s,   u"bat"_s, u"lang"_s};
    return names.contains(extension) || extension.startsWith(u"php")
        || extension.startsWith(u"inc");
}

QString mediaTypeOf(const QString &name)
{
    const Extension *extension = findExtension(extensionOf(name));
    return extension ? extension->type : u"application/octet-stream"_s;
}

bool isTextFile(const QString &name)
{
    const Extension *extension = findExtension(extensionOf(name));
    return extension && extension->isText;
}

QString mediaFileName(const QString &authorName, const QString &type, const QByteArray &sha256,
                      int hashDigits)
{
    const QString hash = QString::fromLatin1(sha256.toHex().left(hashDigits));
    const qsizetype dot = authorName.lastIndexOf(u'.');
    const QString stem = dot > 0 ? authorName.left(dot) : authorName;
    return u"media/%1-%2.%3"_s.arg(hash, slugOf(stem),
                                   extensionForType(type, extensionOf(authorName)));
}

} // namespace carrel
