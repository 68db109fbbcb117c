// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertions 10, 12 and 13: what is inside the files. 29, 31 and 32: what our own data says.

#include "core/base/translate.h"
#include "core/package/check/checks.h"
#include "core/package/check/references.h"
#include "core/package/content/resumesize.h"
#include "core/package/packagename.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

/// Files of systems and tools that have no place in a package, and sources of what is in it.
bool isBaggage(const QString &name)
{
    static const QStringList names{u"__macosx"_s, u"thumbs.db"_s, u"desktop.ini"_s};
    static const QStringList extensions{u"carrel"_s, u"saving"_s, u"db"_s,  u"sqlite"_s, u"psd"_s,
                                        u"xcf"_s,    u"ai"_s,     u"kra"_s, u"blend"_s,  u"map"_s,
                                        u"bak"_s,    u"tmp"_s,    u"orig"_s};
    for (const QString &segment : name.toLower().split(u'/')) {
        const bool isHidden = segment.startsWith(u'.') && segment != u"." && segment != u"..";
        if (isHidden || names.contains(segment))
            return true;
    }
    return extensions.contains(extensionOf(name));
}

bool isDatabase(const PackageArchive &archive, const ZipEntry &entry)
{
    QByteArray head;
    (void)archive.zip().read(entry, [&](const char *data, qint64 size) {
        head.append(data, std::min<qint64>(size, 16));
        return head.size() < 16;
    });
    return head.startsWith("SQLite format 3");
}

/// A place on this computer in the text: an address of a local file, or the author's own folder.
/// Texts of the course itself may well explain what a path is, so only these two count.
QString localPathIn(const QByteArray &text)
{
    static const QRegularExpression fileAddress(u"[\"'(=]\\s*(file:///[^\"')\\s]+)"_s);
    if (const auto match = fileAddress.match(QString::fromUtf8(text)); match.hasMatch())
        return match.captured(1);
    const QString home = QDir::homePath();
    const bool isTelling = home.count(u'/') >= 2; // "/root" may stand in any course on Linux.
    return isTelling && text.contains((home + u'/').toUtf8()) ? home : QString();
}

QString noCourse()
{
    return tr("not a package of Carrel: there is no course.js to compare with");
}

} // namespace

CheckResult noBaggage(const PackageArchive &archive)
{
    CheckResult result;
    for (const ZipEntry &entry : archive.zip().entries()) {
        if (isBaggage(entry.name))
            result.problems.append(entry.name);
        else if (entry.isReadable() && isDatabase(archive, entry))
            result.problems.append(tr("%1: is a database").arg(entry.name));
        else if (isTextFile(entry.name)) {
            if (const QString path = localPathIn(archive.content(entry.name)); !path.isEmpty())
                result.problems.append(tr("%1: names %2").arg(entry.name, path));
        }
    }
    return result;
}

CheckResult referencesResolve(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.names()) {
        for (const QString &address : deadReferencesIn(archive, name))
            result.problems.append(u"%1: %2"_s.arg(name, address));
    }
    return result;
}

CheckResult textIsUtf8(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.names()) {
        if (!isTextFile(name))
            continue;
        const QByteArray text = archive.content(name);
        const bool mayHaveMark = extensionOf(name) == u"csv"; // spreadsheet programs want it
        if (text.startsWith("\xef\xbb\xbf") && !mayHaveMark)
            result.problems.append(tr("%1: starts with a byte order mark").arg(name));
        else if (!text.isValidUtf8())
            result.problems.append(tr("%1: is not UTF-8").arg(name));
    }
    return result;
}

CheckResult masteryScore(const PackageArchive &archive)
{
    if (!archive.manifest())
        return {{}, archive.manifestProblem()};
    CheckResult result;
    for (const XmlElement *element : archive.manifest()->root().all()) {
        if (element->name != u"masteryscore")
            continue;
        bool isNumber = false;
        const int score = element->text.trimmed().toInt(&isNumber);
        if (!isNumber || score < 0 || score > 100)
            result.problems.append(tr("masteryscore is “%1”").arg(element->text));
        else if (archive.course() && archive.course()->value("passMark"_L1).toInt(-1) != score)
            result.problems.append(tr("masteryscore is %1, the course's pass mark is %2")
                                       .arg(score)
                                       .arg(archive.course()->value("passMark"_L1).toInt(-1)));
    }
    return result;
}

CheckResult stateFits(const PackageArchive &archive)
{
    if (!archive.course())
        return {{}, noCourse()};
    static const QHash<PackageArchive::Sort, int> most{{PackageArchive::Sort::Scorm12, 4096},
                                                       {PackageArchive::Sort::Scorm2004, 32'000}};
    // The archive's own scripts are a stranger's and are not run: the engine of this program is.
    const auto sizes = resumeSizes(PlayerFiles(), archive.courses());
    if (!sizes)
        return {{tr("the table of what is kept cannot be read")}};
    CheckResult result;
    for (qsizetype i = 0; i < sizes->size(); ++i) {
        const int limit = archive.courses()[i].value("stateLimit"_L1).toInt(); // of our own making
        const int room = most.value(archive.sort(), limit);
        const int needed = sizes->at(i).worstCase;
        if (limit > room)
            result.problems.append(tr("the player would use %1 characters, there is room for %2")
                                       .arg(limit)
                                       .arg(room));
        else if (needed > limit)
            result.problems.append(
                tr("up to %1 characters, at most %2 fit").arg(needed).arg(limit));
    }
    return result;
}

CheckResult locationFits(const PackageArchive &archive)
{
    constexpr qsizetype limit = 255;
    if (!archive.course())
        return {{}, noCourse()};
    CheckResult result;
    for (const QString &name : archive.names()) {
        if (!name.startsWith(u"modules/"))
            continue;
        const auto module = PackageArchive::dataObject(archive.content(name));
        for (const QJsonValue page : module.value_or(QJsonObject()).value("pages"_L1).toArray()) {
            const QString id = page.toObject().value("id"_L1).toString();
            if (id.isEmpty() || id.size() > limit)
                result.problems.append(
                    tr("%1: a page with an id of %2 characters").arg(name).arg(id.size()));
        }
    }
    return result;
}

} // namespace carrel::check
