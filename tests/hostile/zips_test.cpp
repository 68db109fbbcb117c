// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives that are traps, given to everything that opens archives.

#include "core/base/zip/zipreader.h"
#include "core/exchange/importer.h"
#include "core/package/editable/openpackage.h"
#include "core/package/packagecheck.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/hostile/hostilezips.h"
#include "tests/support/files.h"

#include <QDirIterator>
#include <QElapsedTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using ZipOutcome = HostileZip::Outcome;

namespace {

/// Everything that lies in a folder, with sizes.
QStringList everythingBelow(const QString &folder)
{
    QStringList list;
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        list.append(u"%1 %2"_s.arg(files.filePath()).arg(files.fileInfo().size()));
    }
    list.sort();
    return list;
}

/// What the strict reader makes of it.
ZipOutcome outcomeOf(const QString &path)
{
    const auto zip = ZipReader::open(path);
    if (!zip)
        return ZipOutcome::Refused;
    for (const ZipEntry &entry : (*zip)->entries()) {
        qint64 size = 0;
        const auto read = (*zip)->read(entry, [&](const char *, qint64 more) {
            size += more;
            return true;
        });
        if (!read || size != entry.size)
            return ZipOutcome::Broken;
    }
    return ZipOutcome::Exact;
}

/// Gives the archive to all that read archives; none of them may take it for what it claims to be.
/// Runs in a process of its own. Returns what goes wrong as the exit code, 0 for nothing.
int tryEverything(const HostileZip &zip, const QString &path)
{
    if (outcomeOf(path) != zip.outcome)
        return 10 + int(outcomeOf(path));
    QTemporaryDir state;
    SessionOptions options;
    options.stateFolder = state.path();
    {
        auto session = EditSession::createNew(u"x"_s, options);
        if (!session || openPackage(path, **session))
            return 2;
        if (!(*session)->close(EditSession::OnClose::Discard))
            return 3;
    }
    const auto checks = checkPackage(path, {});
    if (zip.outcome == ZipOutcome::Refused && checks)
        return 4;
    if (zip.bytes.isEmpty())
        return 0; // an empty table is one
    SeededIdSource ids(1);
    for (const QString &format : {u"word"_s, u"table"_s}) {
        const Importer *importer = findImporter(format);
        if (!importer || importer->read({zip.bytes, u"x.docx"_s}, ids, {}))
            return 5;
    }
    return 0;
}

struct Trial
{
    int code = -1;
    qint64 megabytes = 0;
};

/// tryEverything() in a child, so that its memory can be measured and a crash is seen.
Trial trialOf(const HostileZip &zip, const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        alarm(50);
        _exit(tryEverything(zip, path));
    }
    int status = 0;
    rusage used = {};
    wait4(child, &status, 0, &used);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 100 + status, used.ru_maxrss / 1024};
}

} // namespace

TEST_CASE("Hostile archives are refused or read exactly, and write nothing")
{
    const QList<HostileZip> zips = hostileZips();
    CHECK(zips.size() >= 60);
    const QTemporaryDir outside;
    REQUIRE(QDir().mkpath(outside.filePath(u"a/b/c/d"_s)));
    const QString here = QDir::currentPath();
    REQUIRE(QDir::setCurrent(outside.filePath(u"a/b/c/d"_s)));
    qint64 most = 0;
    for (const HostileZip &zip : zips) {
        const QString path = outside.filePath(u"a/b/c/d/hostile.zip"_s);
        writeFile(path, zip.bytes);
        const QStringList before = everythingBelow(outside.path());
        QElapsedTimer timer;
        timer.start();
        const Trial trial = trialOf(zip, path);
        INFO(zip.name.toStdString());
        CHECK(trial.code == 0);
        CHECK(timer.elapsed() < 50'000); // five seconds on a quiet machine
        CHECK(everythingBelow(outside.path()) == before);
        most = std::max(most, trial.megabytes);
    }
    QDir::setCurrent(here);
#ifndef __SANITIZE_ADDRESS__ // which keeps for a while what was let go
    const bool countsItsLines = qEnvironmentVariableIsSet("LLVM_PROFILE_FILE");
    if (!countsItsLines) // which makes it larger
        CHECK(most <= 200);
#endif
    WARN(zips.size() << " archives, at most " << most << " MB");
}

TEST_CASE("Hostile archives: a package that is cut off anywhere is refused")
{
    SessionFixture fixture;
    fixture.addBlock(fixture.addPage(fixture.addModule()));
    const auto plan =
        findExporter(u"scorm12"_s)->plan(fixture.session->view(), {.isEditable = true});
    REQUIRE(plan);
    const QString path = fixture.path(u"package.zip"_s);
    REQUIRE(writeZip(*plan, path));
    const QByteArray whole = fileContent(path);
    SessionFixture target;
    const auto opened = openPackage(path, *target.session);
    INFO((opened ? std::string() : opened.error().message.toStdString()));
    CHECK(opened);
    int cuts = 0;
    for (qsizetype size = 0; size < whole.size(); size += 1024) {
        writeFile(path, whole.left(size));
        CHECK_FALSE(ZipReader::open(path));
        if (cuts++ % 8 == 0) {
            SessionFixture other;
            CHECK_FALSE(openPackage(path, *other.session));
            CHECK_FALSE(checkPackage(path, {}));
        }
    }
    CHECK(cuts >= 60);
}
