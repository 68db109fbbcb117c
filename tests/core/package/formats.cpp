// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/formats.h"

#include "core/package/memorysink.h"
#include "core/package/packagecheck.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QLocale>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// Runs the rest of the scope as on a computer in another place, and puts the old one back.
class Abroad
{
public:
    Abroad()
        : m_zone(qgetenv("TZ"))
    {
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    }
    ~Abroad()
    {
        if (m_zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_zone);
        tzset();
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Abroad)

private:
    QByteArray m_zone;
};

void write(const QString &format, const PackagePlan &plan, const QString &path)
{
    const bool isOne = packageFormat(format).shape == PackageFormat::Shape::SingleFile;
    const auto written = isOne ? writeSingleFile(plan, path) : writeZip(plan, path);
    INFO(format.toStdString());
    REQUIRE(written);
}

} // namespace

const Exporter &exporterOf(const QString &format)
{
    const Exporter *found = findExporter(format);
    REQUIRE(found);
    return *found;
}

PackagePlan plannedAs(const QString &format, const CourseView &course,
                      const PackageOptions &options)
{
    const auto plan = exporterOf(format).plan(course, options);
    INFO((plan ? std::string() : plan.error().message.toStdString()));
    REQUIRE(plan);
    return *plan;
}

QMap<QString, QByteArray> filesAs(const QString &format, const CourseView &course,
                                  const PackageOptions &options)
{
    const auto files = filesOf(plannedAs(format, course, options));
    REQUIRE(files);
    return *files;
}

QByteArray bytesAs(const QString &format, const CourseView &course, const PackageOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.out"_s);
    write(format, plannedAs(format, course, options), path);
    return fileContent(path);
}

QList<int> checkedAs(const QString &format, const CourseView &course, const QString &schemas,
                     const PackageOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.zip"_s);
    write(format, plannedAs(format, course, options), path);
    const auto checks = checkPackage(path, schemas);
    REQUIRE(checks);
    QList<int> passed;
    for (const PackageCheck &check : *checks) {
        if (isBeyondPackage(check.assertion))
            continue;
        const bool needsSchema =
            check.outcome == PackageCheck::Outcome::Skipped && schemas.isEmpty();
        INFO(check.assertion << " " << check.title.toStdString() << ": "
                             << check.details.join(u"; "_s).toStdString());
        CHECK((needsSchema || check.outcome == PackageCheck::Outcome::Passed));
        if (check.outcome == PackageCheck::Outcome::Passed)
            passed.append(check.assertion);
    }
    return passed;
}

void checkSameBytesElsewhere(const QString &format, const CourseView &course,
                             const PackageOptions &options)
{
    const QByteArray here = bytesAs(format, course, options);
    CHECK(here.size() > 10'000);
    CHECK((bytesAs(format, course, options) == here));
    const Abroad abroad;
    CHECK((bytesAs(format, course, options) == here));
}

} // namespace carrel::test
