// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertions 1 to 9: the archive and the names in it.

#include "core/base/translate.h"
#include "core/base/zip/crc32.h"
#include "core/package/check/checks.h"
#include "core/package/packagename.h"

#include <QHash>

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>

#include <algorithm>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 unusualFlags = 1 << 0 | 1 << 3 | 1 << 13;

bool isPlain(const ZipEntry &entry)
{
    return entry.isReadable() && ((entry.flags | entry.localFlags) & unusualFlags) == 0
        && !entry.hasZip64;
}

/// KArchive hangs, believes sizes or merges names on archives that are not plain.
bool isFitForKArchive(const PackageArchive &archive)
{
    const QSet<QString> names(archive.allNames().cbegin(), archive.allNames().cend());
    return names.size() == archive.allNames().size() && !archive.zip()->hasZip64Records()
        && std::ranges::all_of(archive.zip()->entries(), isPlain);
}

bool readsBack(const PackageArchive &archive, const KZipFileEntry &file, const ZipEntry &entry)
{
    const std::unique_ptr<QIODevice> device(file.createDevice());
    if (!device)
        return false;
    QByteArray piece(256 << 10, Qt::Uninitialized);
    quint32 crc = 0;
    qint64 total = 0;
    for (qint64 size = 0; total <= entry.size && archive.goesOn()
         && (size = device->read(piece.data(), piece.size())) > 0;
         total += size)
        crc = crc32After(crc, {piece.constData(), size});
    return total == entry.size && crc == entry.crc;
}

/// Opens the archive a second time, with KArchive, and reads every file.
QStringList secondReaderProblems(const PackageArchive &archive)
{
    KZip zip(archive.path());
    if (!zip.open(QIODevice::ReadOnly))
        return {tr("A second reader cannot open the archive.")};
    QStringList problems;
    for (const ZipEntry &entry : archive.zip()->entries()) {
        if (entry.isFolder())
            continue;
        const auto *file = dynamic_cast<const KZipFileEntry *>(zip.directory()->file(entry.name));
        if (!file || !readsBack(archive, *file, entry))
            problems.append(tr("%1: a second reader finds other content").arg(entry.name));
    }
    return problems;
}

CheckResult noArchive()
{
    return {{}, tr("this is no zip archive, so there is nothing of it to look at")};
}

/// What a package without a manifest seems to be, in words; empty if nothing says so.
QString whatElse(const PackageArchive &archive)
{
    const auto hasOne = [&](const QString &end) {
        return std::ranges::any_of(archive.names(), [&](const QString &name) {
            return name.endsWith(end, Qt::CaseInsensitive);
        });
    };
    if (hasOne(u"tincan.xml"_s))
        return tr("it is a package for xAPI (tincan.xml); choose SCORM where it was made");
    if (hasOne(u".crs"_s) && hasOne(u".au"_s))
        return tr("it is a package for AICC; choose SCORM where it was made");
    if (hasOne(u".h5p"_s) || archive.has(u"h5p.json"_s))
        return tr("it is an activity of H5P, which an LMS takes elsewhere than a SCORM package");
    if (archive.has(u"index.html"_s))
        return tr("it is a website; choose SCORM where it was made");
    return {};
}

/// True if the name could leave the folder it is unpacked to, or is misread on some system.
bool isRisky(const QString &name)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    const auto segments = QStringView(name).split(u'/');
    return name.contains(u'\\') || name.contains(u':') || name.startsWith(u'/')
        || segments.contains(u".."_s) || std::ranges::any_of(name, isControl);
}

/// Names whose `key` occurred before, with that earlier name.
QStringList repeated(const QStringList &names, const std::function<QString(const QString &)> &key)
{
    QHash<QString, QString> seen;
    QStringList problems;
    for (const QString &name : names) {
        const QString value = key(name);
        if (const auto earlier = seen.constFind(value); earlier != seen.constEnd())
            problems.append(*earlier + u" / "_s + name);
        else
            seen.insert(value, name);
    }
    return problems;
}

} // namespace

CheckResult opensInTwoReaders(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.source().names()) {
        const auto read = archive.readThrough(name);
        if (!read)
            result.problems.append(u"%1: %2"_s.arg(name, read.error().message));
    }
    if (!result.problems.isEmpty())
        return result;
    if (!archive.zip())
        return noArchive();
    if (isFitForKArchive(archive))
        result.problems = secondReaderProblems(archive);
    return result;
}

CheckResult manifestAtRoot(const PackageArchive &archive)
{
    const QString manifest = u"imsmanifest.xml"_s;
    const qsizetype count = archive.names().count(manifest);
    if (!archive.root().isEmpty())
        return {{tr("everything lies in the folder “%1” of the package, the manifest too; what "
                    "follows was looked for in that folder")
                     .arg(archive.root().chopped(1))}};
    if (count == 1)
        return {};
    if (count > 1)
        return {{tr("imsmanifest.xml is there %1 times").arg(count)}};
    for (const QString &name : archive.names()) {
        if (baseName(name).section(u'\\', -1).compare(manifest, Qt::CaseInsensitive) == 0)
            return {{tr("the manifest is %1, not imsmanifest.xml at the root").arg(name)}};
    }
    return {{tr("there is no imsmanifest.xml")
             + (whatElse(archive).isEmpty() ? QString() : u": "_s + whatElse(archive))}};
}

CheckResult harmlessNames(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.source().names()) {
        if (isRisky(name))
            result.problems.append(name);
    }
    return result;
}

CheckResult plainNames(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.allNames()) {
        if (!isPackageName(name) && !isControlDocument(name))
            result.problems.append(name);
    }
    return result;
}

CheckResult namesDifferBeyondCase(const PackageArchive &archive)
{
    return {repeated(archive.allNames(), [](const QString &name) {
        return name.normalized(QString::NormalizationForm_C).toCaseFolded();
    })};
}

CheckResult baseNamesDiffer(const PackageArchive &archive)
{
    QStringList names = archive.allNames();
    names.removeIf(isControlDocument);
    names.removeDuplicates(); // Equal whole names are for assertion 5.
    return {repeated(names, [](const QString &name) { return baseName(name); })};
}

CheckResult plainHeaders(const PackageArchive &archive)
{
    if (!archive.zip())
        return noArchive();
    CheckResult result;
    for (const ZipEntry &entry : archive.zip()->entries()) {
        if (((entry.flags | entry.localFlags) & unusualFlags) != 0
            || (entry.method != 0 && entry.method != 8))
            result.problems.append(tr("%1: method %2, flags %3 and %4")
                                       .arg(entry.name)
                                       .arg(entry.method)
                                       .arg(entry.flags)
                                       .arg(entry.localFlags));
    }
    return result;
}

CheckResult noZip64(const PackageArchive &archive)
{
    if (!archive.zip())
        return noArchive();
    CheckResult result;
    if (archive.zip()->hasZip64Records())
        result.problems.append(tr("the archive has a Zip64 end record"));
    for (const ZipEntry &entry : archive.zip()->entries()) {
        if (entry.hasZip64)
            result.problems.append(tr("%1: has a Zip64 field").arg(entry.name));
    }
    return result;
}

CheckResult knownExtensions(const PackageArchive &archive)
{
    CheckResult result;
    for (const QString &name : archive.allNames()) {
        const QString extension = extensionOf(name);
        if (isForbiddenExtension(extension))
            result.problems.append(tr("%1: LMSs refuse files of this type").arg(name));
        else if (!allowedExtensions().contains(extension) && !isControlDocument(name))
            result.problems.append(tr("%1: not every LMS serves files of this type").arg(name));
    }
    return result;
}

} // namespace carrel::check
