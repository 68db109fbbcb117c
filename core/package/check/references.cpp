// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/references.h"

#include "core/package/packagename.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// Judges the addresses that one file names, relative to `folder`.
class ReferenceScan
{
public:
    ReferenceScan(const PackageArchive &archive, QString folder)
        : m_archive(archive)
        , m_folder(std::move(folder))
    { }

    void address(const QString &address, bool isNavigation)
    {
        if (!leadsSomewhere(address, isNavigation))
            m_dead.append(address);
    }

    void html(const QByteArray &text)
    {
        const XmlElement root = htmlRoot(text);
        for (const HtmlReference &reference : htmlReferences(root))
            address(reference.address, reference.isNavigation);
        for (const XmlElement *element : root.all()) {
            css(element->attribute(u"style"));
            if (element->name == u"style")
                css(element->text);
        }
    }

    void css(const QString &text)
    {
        static const QRegularExpression pattern(
            u"url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)'\"]*))\\s*\\)"
            "|@import\\s+[\"']([^\"']+)[\"']"_s);
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            address(match.captured(match.lastCapturedIndex()).trimmed(), false);
        }
    }

    /// Data of ours: members that name files, and members that hold HTML.
    void data(const QJsonValue &value)
    {
        for (const QJsonValue element : value.toArray())
            data(element);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isString())
                member(it.key(), it->toString());
            else
                data(*it);
        }
    }

    /// Any other script: texts that look like a path into a folder that the package has. In scripts
    /// of ours also names of scripts and styles at the root; elsewhere those may be anything.
    void script(const QString &text)
    {
        static const QRegularExpression pattern(
            u"[\"']((?:[\\w-]+/)+[\\w-]+\\.(?:%1))[\"']"_s.arg(allowedExtensions().join(u'|')));
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const QString path = it.next().captured(1);
            const QString folder = path.left(path.indexOf(u'/') + 1);
            const bool isOurs = std::ranges::any_of(
                m_archive.names(), [&](const QString &name) { return name.startsWith(folder); });
            if (isOurs)
                address(path, false);
        }
        static const QRegularExpression rootFile(u"[\"']([\\w-]+\\.(?:js|css))[\"']"_s);
        if (!m_archive.course())
            return;
        for (auto it = rootFile.globalMatch(text); it.hasNext();)
            address(it.next().captured(1), false);
    }

    QStringList takeDead()
    {
        m_dead.removeDuplicates();
        return std::exchange(m_dead, {});
    }

private:
    void member(const QString &key, const QString &text)
    {
        static const QStringList files{u"file"_s, u"src"_s, u"poster"_s, u"embed"_s};
        if (files.contains(key))
            address(text, false);
        else if ((key == u"html" || key.endsWith(u"Html")) && text.contains(u'<'))
            html(text.toUtf8());
    }

    bool leadsSomewhere(const QString &address, bool isNavigation) const
    {
        static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*):"_s);
        if (const auto match = scheme.match(address); match.hasMatch()) {
            const QString name = match.captured(1).toLower();
            static const QStringList followed{u"http"_s, u"mailto"_s, u"tel"_s};
            return name == u"https" || name == u"data" || name == u"blob"
                || (isNavigation && followed.contains(name));
        }
        const QString path = address.section(u'#', 0, 0).section(u'?', 0, 0);
        if (path.isEmpty())
            return address.startsWith(u'#') || isNavigation;
        if (path.startsWith(u'/') || path.contains(u'\\'))
            return false;
        const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
        const QString folder = m_folder.isEmpty() ? QString() : m_folder + u'/';
        return m_archive.has(QDir::cleanPath(folder + decoded));
    }

    const PackageArchive &m_archive;
    QString m_folder;
    QStringList m_dead;
};

} // namespace

QStringList deadReferencesIn(const PackageArchive &archive, const QString &name)
{
    const QString extension = extensionOf(name);
    const qsizetype slash = name.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : name.left(slash);
    if (extension == u"html" || extension == u"css") {
        ReferenceScan scan(archive, folder);
        const QByteArray text = archive.content(name);
        if (extension == u"html")
            scan.html(text);
        else
            scan.css(QString::fromUtf8(text));
        return scan.takeDead();
    }
    if (extension != u"js")
        return {};
    // Scripts run in the page that loads them, so their paths start where that page is: the root.
    ReferenceScan scan(archive, {});
    const QByteArray text = archive.content(name);
    if (const auto object = PackageArchive::dataObject(text))
        scan.data(*object);
    else
        scan.script(QString::fromUtf8(text));
    return scan.takeDead();
}

} // namespace carrel
