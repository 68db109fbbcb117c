// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportfacts.h"

#include "core/kinds/kind.h"
#include "core/package/content/coursescan.h"

#include <QHash>
#include <QIODevice>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qint64 playerBytes = 100'000; ///< Packed, with the words of one language.
constexpr qint64 nodeBytes = 300; ///< Of packed text, for a page or block.
constexpr qint64 smallTextLimit = 1 << 20;

/// Stored files of a course for checks.
class Files : public MediaReader
{
public:
    explicit Files(const CourseView &course)
        : m_course(course)
    { }

    std::optional<Media> media(const MediaId &id) const override
    {
        const auto found = m_course.media(id);
        return found ? *found : std::nullopt;
    }

    QByteArray smallText(const MediaId &id) override
    {
        const auto found = media(id);
        if (!found)
            return {};
        const auto device = m_course.openMedia(*found);
        return device ? (*device)->read(smallTextLimit) : QByteArray();
    }

private:
    const CourseView &m_course;
};

/// Goes through the course node by node and gathers.
class Reading
{
public:
    Reading(const CourseView &course, ExportFacts &facts)
        : m_files(course)
        , m_facts(facts)
    { }

    Result<> readWaivers(const CourseView &course)
    {
        CARREL_TRY_VALUE(waivers, course.waivers());
        for (const Waiver &waiver : waivers)
            m_waived[waiver.node].insert(waiver.rule);
        return {};
    }

    void visit(const Node &node)
    {
        m_facts.bytes += nodeBytes;
        if (node.kind == QLatin1StringView(nodekind::page))
            m_isQuiz = node.body["quiz"_L1].toBool();
        const Kind *kind = findKind(node.kind);
        if (!kind)
            return;
        m_facts.questions += kind->isAnswered() ? 1 : 0;
        m_facts.countsPoints |= countsForScore(*kind, node.body, m_isQuiz);
        Findings findings = kind->check ? kind->check(node.body) : Findings();
        if (kind->checkFiles)
            findings += kind->checkFiles(node.body, m_files);
        const QSet<QString> waived = m_waived.value(node.id);
        m_facts.toFix += int(std::ranges::count_if(findings, [&](const Finding &finding) {
            return finding.severity == Finding::Severity::Error && !waived.contains(finding.rule);
        }));
    }

private:
    Files m_files;
    ExportFacts &m_facts;
    QHash<NodeId, QSet<QString>> m_waived;
    bool m_isQuiz = false;
};

} // namespace

Result<ExportFacts> readExportFacts(const CourseView &course, const Progress &progress)
{
    ExportFacts facts;
    facts.bytes = playerBytes;
    CARREL_TRY_VALUE(settings, course.settings());
    facts.settings = settings;
    Reading reading(course, facts);
    CARREL_TRY(reading.readWaivers(course));
    CARREL_TRY(course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}};
        if (depth == 0)
            facts.title = node.title;
        reading.visit(node);
        return {};
    }));
    const auto plan = allExporters().first()->plan(course, {});
    if (!plan) {
        facts.refusal = plan.error();
        return facts;
    }
    facts.notes = plan->notes;
    for (const PackageEntry &entry : plan->entries)
        facts.bytes += qMax<qint64>(0, entry.size);
    return facts;
}

} // namespace carrel::ui
