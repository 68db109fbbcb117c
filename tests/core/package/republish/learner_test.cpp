// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the republish report says of random corrections, and what a learner who is in the middle
// really meets: the player's engine in Qt's JavaScript engine.

#include "core/package/content/playerfiles.h"
#include "core/package/republish/exportrecords.h"
#include "core/package/republish/reading.h"
#include "core/package/republish/republishreport.h"

#include "core/kinds/kind.h"
#include "core/package/check/packagearchive.h"
#include "core/package/exporter.h"
#include "tests/core/package/republish/randomcorrections.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QFile>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// What a package holds, as the player and the comparison read it.
struct Package
{
    QList<QJsonObject> courses;
    QList<QJsonObject> modules;
    DeliveredCourse delivered;

    QJsonObject forLearner() const
    {
        QJsonArray parts;
        for (const QJsonObject &course : courses)
            parts.append(course);
        QJsonObject byId;
        for (const QJsonObject &module : modules)
            byId.insert(module["id"_L1].toString(), module);
        return {{u"courses"_s, parts}, {u"modules"_s, byId}};
    }
};

Package packageOf(const CourseView &course, const QString &format, bool isSplit)
{
    PackageOptions options;
    options.isSplit = isSplit;
    const PackagePlan plan = got(findExporter(format)->plan(course, options));
    Package package;
    for (const PackageEntry &entry : plan.entries) {
        const bool isModule = entry.name.startsWith("modules/"_L1);
        if (!isModule && !entry.name.startsWith("course"_L1))
            continue;
        const auto device = got(entry.open());
        const auto object = PackageArchive::dataObject(device->readAll());
        REQUIRE(object);
        (isModule ? package.modules : package.courses).append(*object);
    }
    static const auto reader = got(DeliveredReader::begin());
    package.delivered = got(reader->read(package.courses, package.modules));
    return package;
}

/// The engine with the learner in it.
class Learners
{
public:
    Learners()
    {
        QStringList kinds;
        for (const Kind &kind : allKinds())
            kinds.append(kind.id);
        for (const PlayerFiles::Source &source : got(PlayerFiles().engine(kinds)))
            run(source.text, source.name);
        QFile file(QStringLiteral(CARREL_SOURCE_DIR "/tests/core/package/republish/learner.js"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        run(file.readAll(), file.fileName());
    }

    QJsonObject meets(const Package &before, const Package &after, const RepublishReport &report,
                      int seed)
    {
        QJsonArray told;
        for (const Difference &difference : report.differences) {
            QJsonArray about;
            for (const int n : difference.about)
                about.append(n);
            told.append(QJsonObject{{u"aspect"_s, difference.aspect},
                                    {u"impact"_s, impactName(difference.impact)},
                                    {u"about"_s, about}});
        }
        const QJsonObject given{{u"before"_s, before.forLearner()},
                                {u"after"_s, after.forLearner()},
                                {u"told"_s, told},
                                {u"seed"_s, seed}};
        const QByteArray json = QJsonDocument(given).toJson(QJsonDocument::Compact);
        const QJSValue result =
            m_engine.globalObject().property(u"learnerMeets"_s).call({QString::fromUtf8(json)});
        INFO(result.toString().toStdString()
             << " at " << result.property(u"fileName"_s).toString().toStdString() << ":"
             << result.property(u"lineNumber"_s).toInt());
        REQUIRE_FALSE(result.isError());
        return QJsonDocument::fromJson(result.toString().toUtf8()).object();
    }

private:
    void run(const QByteArray &text, const QString &name)
    {
        const QJSValue value = m_engine.evaluate(QString::fromUtf8(text), name);
        INFO(name.toStdString() << ": " << value.toString().toStdString());
        REQUIRE_FALSE(value.isError());
    }

    QJSEngine m_engine;
};

/// Random corrections between two exports of one course, taken back afterwards.
class Trials
{
public:
    Trials() { fillForLearners(m_fixture); }

    void run(int seed)
    {
        const bool isSplit = seed % 5 == 4;
        const QString format = seed % 3 == 0 ? u"scorm2004-4"_s : u"scorm12"_s;
        EditSession &session = *m_fixture.session;
        const Package &before = baseOf(format, isSplit);
        remember(before, format, isSplit, seed);
        const qint64 base = session.presentStep();
        QStringList corrections;
        RandomCorrections author(m_fixture, quint32(seed));
        const int count = 1 + seed % 3;
        for (int i = 0; i < count; ++i) {
            corrections << author.correct();
            // Who begins with the first and comes back in the third has never seen the second.
            if (i == 0 && seed % 4 == 0)
                remember(packageOf(session.view(), format, isSplit), format, isSplit, seed);
            session.endMerge();
        }
        const Package after = packageOf(session.view(), format, isSplit);
        const RepublishReport report = got(republishReport(before.delivered, after.delivered));
        const QJsonObject met = m_learners.meets(before, after, report, seed);
        tell(seed, corrections, report, met["faults"_L1].toArray());
        m_answered += met["answered"_L1].toInt();
        m_answers += met["answers"_L1].toInt();
        for (const Difference &difference : report.differences)
            ++m_told[impactName(difference.impact) + u' ' + difference.aspect];
        REQUIRE(session.goTo(base));
    }

    int disagreements() const { return m_disagreements; }
    int answered() const { return m_answered; }
    int answers() const { return m_answers; }
    const QMap<QString, int> &told() const { return m_told; }

private:
    /// Every trial begins with the same course.
    const Package &baseOf(const QString &format, bool isSplit)
    {
        const QString name = format + QString::number(isSplit);
        if (!m_bases.contains(name))
            m_bases.insert(name, packageOf(m_fixture.session->view(), format, isSplit));
        return *m_bases.constFind(name);
    }

    void remember(const Package &package, const QString &format, bool isSplit, int seed)
    {
        ExportRecord record;
        record.at = u"2026-03-01T10:00:00.000Z"_s;
        record.format = format;
        record.isSplit = isSplit;
        record.name = QString::number(seed);
        REQUIRE(rememberExport(*m_fixture.session, record, package.delivered));
    }

    void tell(int seed, const QStringList &corrections, const RepublishReport &report,
              const QJsonArray &faults)
    {
        if (faults.isEmpty())
            return;
        ++m_disagreements;
        QStringList told;
        for (const Difference &difference : report.differences)
            told << impactName(difference.impact) + u' ' + difference.aspect + u' '
                    + difference.place();
        UNSCOPED_INFO(
            "seed " << seed << ": " << corrections.join(u"; ").toStdString()
                    << "\n  told: " << told.join(u"; ").toStdString() << "\n  met: "
                    << QJsonDocument(faults).toJson(QJsonDocument::Compact).toStdString());
        CHECK(faults.isEmpty());
    }

    SessionFixture m_fixture;
    QHash<QString, Package> m_bases;
    Learners m_learners;
    int m_disagreements = 0;
    int m_answered = 0;
    int m_answers = 0;
    QMap<QString, int> m_told;
};

int trials(int usual)
{
    const int asked = qEnvironmentVariableIntValue("CARREL_TRIALS");
    if (asked > 0)
        return asked;
    return byDayOrNight(usual, usual * 40);
}

} // namespace

TEST_CASE("What the republish report says is what a learner in the middle meets")
{
    Trials all;
    const int count = trials(50);
    const int first = qEnvironmentVariableIntValue("CARREL_FIRST_TRIAL");
    for (int seed = first; seed < first + count; ++seed)
        all.run(seed);
    CHECK(all.disagreements() == 0);
    CHECK(all.answered() > count);
    CHECK(all.answers() > count / 2);
    if (qEnvironmentVariableIsSet("CARREL_TRIALS")) {
        for (auto told = all.told().cbegin(); told != all.told().cend(); ++told)
            std::printf("%6d %s\n", told.value(), qPrintable(told.key()));
        std::printf("%d trials, %d disagree, %d results and %d answers in them\n", count,
                    all.disagreements(), all.answered(), all.answers());
    }
}
