// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertion 70, as far as files can show it: what a browser refuses in a page that was opened from
// a folder, and what would make such a page ask another computer.

#include "core/base/translate.h"
#include "core/package/check/checks.h"
#include "core/package/packagename.h"

#include <QRegularExpression>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

constexpr auto startPage = "index.html"_L1;

bool isElsewhere(const QString &address)
{
    static const QRegularExpression elsewhere(u"^(https?:)?//"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return elsewhere.match(address.trimmed()).hasMatch();
}

/// What is wrong with one element of the start page; empty if nothing is.
QString elementProblem(const XmlElement &element)
{
    const QString name = element.name.toLower();
    const QString source = element.attribute(u"src");
    if (name == u"base")
        return tr("a <base> moves all addresses");
    if (name == u"script" && element.attribute(u"type").toLower() == u"module")
        return tr("a script is a module: %1").arg(source);
    if (name == u"track" && !source.isEmpty())
        return tr("captions are a file of their own: %1").arg(source);
    static const QStringList loading{u"script"_s, u"link"_s,  u"img"_s,    u"iframe"_s, u"audio"_s,
                                     u"video"_s,  u"embed"_s, u"object"_s, u"source"_s};
    if (!loading.contains(name))
        return {};
    for (const QString &address :
         {source, element.attribute(u"href"), element.attribute(u"data")}) {
        if (isElsewhere(address))
            return tr("another computer is asked at once: %1").arg(address);
    }
    return {};
}

/// What a script does that works from a server only, as it is written.
QStringList servedOnly(const QString &script)
{
    static const QList<std::pair<QRegularExpression, QString>> signs{
        {QRegularExpression(
             u"(?:^|[;}\\n])\\s*(?:import\\s*[\\w{*\"'][^;\\n(]*[\"']|export\\s+(?:default|const|function|class)\\b)"_s),
         u"import / export"_s},
        {QRegularExpression(u"\\bfetch\\(\\s*[\"'`](?![A-Za-z]+:)"_s), u"fetch"_s},
        {QRegularExpression(u"\\.open\\(\\s*[\"'](?:GET|POST)[\"']\\s*,\\s*[\"'](?![A-Za-z]+:)"_s),
         u"XMLHttpRequest"_s},
        {QRegularExpression(u"\\bnew\\s+(?:Shared)?Worker\\("_s), u"Worker"_s},
        {QRegularExpression(u"serviceWorker\\s*\\.\\s*register\\("_s), u"serviceWorker"_s},
    };
    QStringList found;
    for (const auto &[sign, name] : signs) {
        if (sign.match(script).hasMatch())
            found.append(name);
    }
    return found;
}

void judgeScript(QStringList &problems, const QString &name, const QString &script)
{
    const QStringList found = servedOnly(script);
    for (const QString &what : found)
        problems.append(tr("%1: %2 works from a server only").arg(name, what));
}

} // namespace

CheckResult playsFromDisk(const PackageArchive &archive)
{
    if (!archive.has(startPage))
        return {{tr("there is no index.html, which is where a browser begins")}};
    CheckResult result;
    const XmlElement root = htmlRoot(archive.content(startPage));
    for (const XmlElement *element : root.all()) {
        const QString problem = elementProblem(*element);
        if (!problem.isEmpty())
            result.problems.append(u"%1: %2"_s.arg(startPage, problem));
        if (element->name == u"script")
            judgeScript(result.problems, startPage, element->text);
    }
    for (const QString &name : archive.names()) {
        const QByteArray text = extensionOf(name) == u"js" ? archive.content(name) : QByteArray();
        if (!PackageArchive::dataObject(text))
            judgeScript(result.problems, name, QString::fromUtf8(text));
    }
    result.problems.removeDuplicates();
    return result;
}

} // namespace carrel::check
