// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofcourse.h"

#include "core/base/translate.h"
#include "core/kinds/kind.h"
#include "core/package/check/packagearchive.h"
#include "core/package/content/playerfiles.h"
#include "core/package/memorysink.h"
#include "core/richtext/richtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 << 20; // of one file
constexpr int longestQuestion = 120;

/// Where the files of a package are.
struct Files
{
    std::function<std::optional<QByteArray>(const QString &name)> read;
    QStringList courses; ///< course.js, or those of the parts.
};

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error missing(const QString &name)
{
    //: %1 is the name of a file
    return {ErrorCode::Damaged,
            tr("The package is not whole: “%1” is missing or cannot be read. Export the course "
               "again.")
                .arg(name)};
}

QString plainText(const QString &html)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = html;
    text.replace(tags, u" "_s);
    text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    text = text.replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s).simplified();
    return text.size() > longestQuestion ? text.left(longestQuestion - 1) + u'…' : text;
}

void takeWords(const QJsonObject &module, ProofCourse &proof)
{
    const QJsonArray pages = module.value("pages"_L1).toArray();
    for (const QJsonValue &page : pages) {
        proof.pageTitles.insert(page["id"_L1].toString(), page["title"_L1].toString());
        const QJsonArray blocks = page["blocks"_L1].toArray();
        for (const QJsonValue &block : blocks) {
            const QString stem = plainText(block["stemHtml"_L1].toString());
            if (!stem.isEmpty())
                proof.questions.insert(block["id"_L1].toString(), stem);
        }
    }
}

/// A part that has pages; nothing for one without.
Result<std::optional<ProofCourse::Part>> readPart(const Files &files, const QString &name,
                                                  ProofCourse &proof)
{
    static const QRegularExpression moduleName(u"^modules/[a-z0-9_-]+\\.js$"_s);
    const auto script = files.read(name);
    const auto course = script ? PackageArchive::dataObject(*script) : std::nullopt;
    if (!course)
        return missing(name);
    ProofCourse::Part part{course->value("title"_L1).toString(), jsonOf(*course), {}, 0};
    const QJsonArray modules = course->value("modules"_L1).toArray();
    for (const QJsonValue &module : modules) {
        const QString file = module["file"_L1].toString();
        if (file.isEmpty())
            continue; // A part of the course that only holds modules.
        const auto text = moduleName.match(file).hasMatch() ? files.read(file) : std::nullopt;
        const auto data = text ? PackageArchive::dataObject(*text) : std::nullopt;
        if (!data)
            return missing(file);
        part.modules.append(jsonOf(*data));
        part.pages += int(module["pages"_L1].toArray().size());
        takeWords(*data, proof);
    }
    if (part.pages == 0)
        return std::optional<ProofCourse::Part>();
    return std::optional(part);
}

double passMarkIn(const Files &files)
{
    static const QRegularExpression percent(
        u"<adlcp:masteryscore>\\s*([0-9.]{1,6})\\s*</adlcp:masteryscore>"_s);
    static const QRegularExpression share(
        u"<imsss:minNormalizedMeasure>\\s*([0-9.]{1,8})\\s*</|\\bmasteryScore=\"([0-9.]{1,8})\""_s);
    const QString manifest =
        QString::fromUtf8(files.read(u"imsmanifest.xml"_s).value_or(QByteArray())
                          + files.read(u"cmi5.xml"_s).value_or(QByteArray()));
    if (const auto match = percent.match(manifest); match.hasMatch())
        return match.captured(1).toDouble();
    const auto match = share.match(manifest);
    return match.hasMatch() ? (match.captured(1) + match.captured(2)).toDouble() * 100 : -1;
}

/// Whether the player is, byte for byte, the one that this program writes for these kinds.
bool isOurPlayer(const ProofCourse &proof, const QString &language)
{
    QStringList kinds;
    for (const Kind &kind : allKinds()) {
        const QByteArray mark = "Carrel.views." + kind.id.toLatin1() + " = ";
        if (proof.player.contains(mark))
            kinds.append(kind.id);
    }
    const PlayerFiles files = PlayerFiles().forWay(proof.way);
    const auto first = files.script(PlayerFiles::Part::First, kinds, language);
    const auto rest = files.script(PlayerFiles::Part::Rest, kinds, language);
    return first && rest && proof.player == *first + *rest;
}

Result<> takePlayer(const Files &files, ProofCourse &proof)
{
    for (const QString &name : {u"carrel.js"_s, u"carrel-rest.js"_s}) {
        const auto script = files.read(name);
        if (!script)
            return missing(name);
        proof.player += *script;
    }
    return {};
}

Error forNoLms()
{
    return {ErrorCode::Refused,
            tr("This is for a web server or a stick: no learning platform is told anything by it, "
               "so there is no tracking to prove. Export the course for a learning platform.")};
}

Result<ProofCourse> proofCourseFrom(const Files &files, PlayerTrust trust)
{
    ProofCourse proof;
    QString language;
    for (const QString &name : files.courses) {
        CARREL_TRY_VALUE(part, readPart(files, name, proof));
        if (!part)
            continue;
        const QJsonObject course = QJsonDocument::fromJson(part->course).object();
        proof.way = course.value("madeFor"_L1).toString(u"scorm12"_s);
        language = course.value("interfaceLanguage"_L1).toString();
        proof.parts.append(*part);
    }
    if (proof.way == u"web" || proof.way == u"html")
        return forNoLms();
    if (proof.parts.isEmpty())
        return Error{ErrorCode::Refused,
                     tr("The course has no pages yet: there is nothing that a learner could do.")};
    CARREL_TRY(takePlayer(files, proof));
    proof.passMark = passMarkIn(files);
    if (trust == PlayerTrust::OwnOnly && !isOurPlayer(proof, language))
        return Error{
            ErrorCode::Refused,
            tr("The player in this package is not the one of this version of Carrel, and scripts "
               "of unknown origin are not run. Export the course again; if you know where the "
               "package comes from, run the proof with --trust-player.")};
    return proof;
}

QStringList coursesAmong(const QStringList &names)
{
    QStringList courses;
    for (const QString &name : names) {
        if (name == u"course.js" || (name.startsWith(u"course-") && name.endsWith(u".js")))
            courses.append(name);
    }
    return courses;
}

Error notOurs(const QString &path)
{
    //: %1 is the name of a file or folder
    return {ErrorCode::NotOurs,
            tr("“%1” is no package made by Carrel: only what Carrel's own player tells a learning "
               "platform can be proven. “carrel check-package” looks at packages of other tools.")
                .arg(QFileInfo(path).fileName())};
}

Result<ProofCourse> readFolder(const QString &path, PlayerTrust trust)
{
    const QDir folder(path);
    const Files files{[folder](const QString &name) -> std::optional<QByteArray> {
                          QFile file(folder.filePath(name));
                          if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
                              return std::nullopt;
                          return file.readAll();
                      },
                      coursesAmong(folder.entryList({u"course*.js"_s}, QDir::Files, QDir::Name))};
    if (files.courses.isEmpty())
        return notOurs(path);
    return proofCourseFrom(files, trust);
}

} // namespace

Result<ProofCourse> readProofCourse(const QString &path, PlayerTrust trust)
{
    if (QFileInfo(path).isDir())
        return readFolder(path, trust);
    if (QFile page(path); path.endsWith(u".html"_s, Qt::CaseInsensitive) && page.exists())
        return forNoLms();
    CARREL_TRY_VALUE(archive, PackageArchive::open(path));
    const Files files{[&archive](const QString &name) -> std::optional<QByteArray> {
                          return archive.has(name) ? std::optional(archive.content(name))
                                                   : std::nullopt;
                      },
                      coursesAmong(archive.names())};
    if (files.courses.isEmpty())
        return notOurs(path);
    return proofCourseFrom(files, trust);
}

Result<ProofCourse> planProofCourse(const CourseView &course, const Exporter &exporter,
                                    const PackageOptions &options)
{
    CARREL_TRY_VALUE(plan, exporter.plan(course, options));
    QStringList names;
    for (const PackageEntry &entry : plan.entries)
        names.append(entry.name);
    std::optional<Error> failure;
    const Files files{[&](const QString &name) -> std::optional<QByteArray> {
                          const PackageEntry *entry = findEntry(plan, name);
                          if (!entry)
                              return std::nullopt;
                          const auto bytes = contentOf(*entry);
                          if (!bytes)
                              failure = bytes.error();
                          return bytes ? std::optional(*bytes) : std::nullopt;
                      },
                      coursesAmong(names)};
    if (files.courses.isEmpty())
        return forNoLms(); // One HTML file.
    auto proof = proofCourseFrom(files, PlayerTrust::Any); // What we have just written ourselves.
    if (failure)
        return *failure;
    return proof;
}

} // namespace carrel
