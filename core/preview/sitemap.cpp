// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/sitemap.h"

#include "core/base/contract.h"
#include "core/package/packagename.h"

#include <QBuffer>
#include <QFile>

namespace carrel::preview {

using namespace Qt::StringLiterals;

namespace {

/// The stand-in page asks nobody but this server.
constexpr auto ownPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; "
    "object-src 'none'; frame-ancestors 'none'";
/// Pictures and other XML of the author: nothing in them runs, even if opened by themselves.
constexpr auto xmlPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
constexpr auto resources = ":/lms/";

/// A file of the stand-in page, and the resources that it is joined from, in this order.
struct Joined
{
    const char *name;
    QStringList parts;
};

/// One script and one style sheet: the page waits for the last of them before the course may begin,
/// and each costs the browser a way there and back.
QList<Joined> joinedFiles()
{
    return {
        {"lms.js",
         {u"strings.js"_s, u"api.js"_s, u"knowledge.js"_s, u"report.js"_s, u"stage.js"_s,
          u"page.js"_s}},
        {"lms.css", {u"lms.css"_s, u"report.css"_s}},
    };
}

QByteArray resource(const QString &name)
{
    QFile file(QLatin1String(resources) + name);
    contract(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray joined(const QStringList &parts)
{
    QByteArray bytes;
    for (const QString &part : parts)
        bytes += resource(part) + '\n';
    return bytes;
}

SiteFile ownFile(const QString &name, const QByteArray &bytes)
{
    SiteFile file;
    file.type = mediaTypeOf(name).toUtf8();
    file.policy = ownPolicy;
    file.referrerPolicy = "no-referrer";
    file.open = [bytes]() -> Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(device));
    };
    return file;
}

bool isXml(const QByteArray &type)
{
    return type.contains("xml");
}

} // namespace

QByteArray coursePolicy(const QStringList &thirdParties)
{
    const QByteArray hosts =
        thirdParties.isEmpty() ? QByteArray() : ' ' + thirdParties.join(u' ').toUtf8();
    return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
           "img-src 'self' data: blob:; media-src 'self' blob:"
        + hosts + "; font-src 'self'; connect-src 'self'" + hosts + "; frame-src 'self'" + hosts
        + "; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'self'";
}

SiteMap::SiteMap(const QString &language)
    : m_language(language)
{
    for (const Joined &file : joinedFiles()) {
        const QString name = QLatin1String(file.name);
        m_own.insert(u"lms/"_s + name, ownFile(name, joined(file.parts)));
    }
}

void SiteMap::show(std::shared_ptr<const PreviewCourse> course)
{
    m_former = std::exchange(m_course, std::move(course));
    ++m_number;
}

void SiteMap::clear()
{
    m_former.reset();
    m_course.reset();
}

const PreviewCourse *SiteMap::course() const
{
    return m_course.get();
}

std::optional<SiteFile> SiteMap::find(const QString &path) const
{
    if (path.isEmpty())
        return startPage();
    if (path.startsWith(u"course/"))
        return courseFile(path);
    const auto own = m_own.constFind(path);
    return own == m_own.constEnd() ? std::optional<SiteFile>() : *own;
}

std::optional<SiteFile> SiteMap::startPage() const
{
    if (!m_course)
        return {};
    const QString name = u"index.html"_s;
    QString text = QString::fromUtf8(resource(name));
    text.replace(u"{{lang}}"_s, m_language);
    text.replace(u"{{course}}"_s, QString::number(m_number));
    text.replace(u"{{title}}"_s, m_course->title().toHtmlEscaped()); // Last: it is the author's.
    return ownFile(name, text.toUtf8());
}

std::optional<SiteFile> SiteMap::courseFile(const QString &path) const
{
    const QString number = path.section(u'/', 1, 1);
    const bool isNow = number == QString::number(m_number);
    const auto &course = isNow                    ? m_course
        : number == QString::number(m_number - 1) ? m_former
                                                  : nullptr;
    const PackageEntry *entry = course ? course->entry(path.section(u'/', 2)) : nullptr;
    if (!entry)
        return {};
    SiteFile file;
    file.type = entry->type.toUtf8();
    file.policy = isXml(file.type) ? xmlPolicy : coursePolicy(course->notes().thirdParties);
    file.referrerPolicy =
        course->notes().thirdParties.isEmpty() ? "no-referrer" : "strict-origin-when-cross-origin";
    file.size = entry->size;
    file.sha256 = entry->sha256;
    file.open = entry->open;
    file.course = course;
    return file;
}

} // namespace carrel::preview
