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

/// Litter, and sources of what is in the package.
bool isBaggage(const QString &name)
{
    static const QStringList extensions{u"carrel"_s, u"saving"_s, u"db"_s,  u"sqlite"_s, u"psd"_s,
                                        u"xcf"_s,    u"ai"_s,     u"kra"_s, u"blend"_s,  u"map"_s,
                                        u"bak"_s,    u"tmp"_s,    u"orig"_s};
    return isLitter(name) || extensions.contains(extensionOf(name));
}

bool isDatabase(const PackageArchive &archive, const QString &name)
{
    return archive.head(name, 16).startsWith("SQLite format 3");
}

/// A text that is nothing but the path of a file in somebody's own folder. In courses of our own
/// it may be the answer to a question, so there only the rest counts.
QString personalPathIn(const QString &text)
{
    static const QRegularExpression path(
        u"[\"'](?:file:/*)?((?:[A-Za-z]:[\\\\/]{1,4}Users[\\\\/]|/Users/|/home/)"
        "[^\"'<>\\n]{1,200}\\.[A-Za-z0-9]{1,5})[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = path.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// A place on this computer in the text: an address of a local file, or the author's own folder.
/// Texts of the course itself may well explain what a path is, so only these two count.
QString localPathIn(const QByteArray &text)
{
    static const QRegularExpression fileAddress(u"[\"'(=]\\s*(file:///[^\"')\\s]+)"_s);
    // Whether it is worth while is seen at once, however long the text.
    const QString looked = text.contains("file:///") ? QString::fromUtf8(text) : QString();
    if (const auto match = fileAddress.match(looked); match.hasMatch())
        return match.captured(1);
    const QString home = QDir::homePath();
    const bool isTelling = home.count(u'/') >= 2; // "/root" may stand in any course on Linux.
    return isTelling && text.contains((home + u'/').toUtf8()) ? home : QString();
}

QString noCourse()
{
    return tr("this is no package of Carrel, so nothing says what its player keeps; answer a whole "
              "course in the LMS, close it and open it again to see");
}

} // namespace

CheckResult noBaggage(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.source().names()) {
        if (isBaggage(name))
            result.problems.append(name);
        else if (isDatabase(archive, name))
            result.problems.append(tr("%1: is a database").arg(name));
    }
    for (const QString &name : archive.names()) {
        // The course as its author wrote it says no more than its modules do.
        if (!isTextFile(name) || (archive.course() && name == u"course.json"))
            continue;
        const QByteArray text = archive.content(name);
        QString path = localPathIn(text);
        if (path.isEmpty() && !archive.course())
            path = personalPathIn(QString::fromUtf8(text));
        if (!path.isEmpty())
            result.problems.append(tr("%1: names %2").arg(name, path));
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
    const auto sizes = resumeSizes(PlayerFiles(), archive.courses(),
                                   [&](qint64, qint64) { return archive.goesOn(); });
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
