// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportfacts.h"

#include "core/guide/coursecheck.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/package/weightreport.h"
#include "ui/package/weightfacts.h"

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Goes through the course node by node and gathers.
class Reading
{
public:
    explicit Reading(ExportFacts &facts)
        : m_facts(facts)
    { }

    void visit(const Node &node, int depth)
    {
        ++m_facts.nodes;
        if (node.kind == QLatin1StringView(nodekind::module))
            m_facts.modules.append({node.id, node.title, depth - 1});
        if (node.kind == QLatin1StringView(nodekind::page))
            m_isQuiz = node.body["quiz"_L1].toBool();
        const Kind *kind = findKind(node.kind);
        if (!kind)
            return;
        m_facts.questions += kind->asks(node.body) ? 1 : 0;
        m_facts.required += isRequired(*kind, node.body) ? 1 : 0;
        m_facts.countsPoints |= countsForScore(*kind, node.body, m_isQuiz);
    }

private:
    ExportFacts &m_facts;
    bool m_isQuiz = false;
};

/// Of the first choice: which files are heavy hardly hangs on the format.
Result<> takeWeight(ExportFacts &facts, const CourseView &course, const Progress &progress)
{
    CARREL_TRY_VALUE(report, weightReport(course, facts.weight, progress));
    if (const auto group = weightFacts(report))
        facts.more.append(*group);
    return {};
}

} // namespace

PlanChoice planChoice(const ExportChoice &choice)
{
    const QString format = formatOf(choice);
    const bool isSplit =
        choice.isSplit && choice.choices.module.isNull() && packageFormat(format).mayBeSplit;
    return {format, isSplit, choice.choices.module, choice.choices.pictureWidth};
}

ExportFacts plannedFacts(ExportFacts facts, const CourseView &course, const ExportChoice &choice)
{
    const Exporter *exporter = findExporter(formatOf(choice));
    contract(exporter);
    const auto plan = exporter->plan(course, choice.options());
    facts.weight = weightOf(plan ? *plan : PackagePlan(), facts.nodes);
    facts.bytes = facts.weight.total();
    facts.refusal = plan ? std::nullopt : std::optional(plan.error());
    facts.notes = plan ? plan->notes : PackageNotes();
    facts.plannedFor = planChoice(choice);
    return facts;
}

Result<ExportFacts> readExportFacts(const CourseView &course, const ExportChoice &choice,
                                    const Progress &progress)
{
    ExportFacts facts;
    CARREL_TRY_VALUE(settings, course.settings());
    facts.settings = settings;
    Reading reading(facts);
    CourseCheck check(course);
    CARREL_TRY(check.begin());
    CARREL_TRY(course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}};
        if (depth == 0)
            facts.title = node.title;
        reading.visit(node, depth);
        check.visit(node, depth);
        return {};
    }));
    facts.toFix = toFixIn(check.finish());
    facts = plannedFacts(std::move(facts), course, choice);
    CARREL_TRY(takeWeight(facts, course, progress));
    return facts;
}

} // namespace carrel::ui
