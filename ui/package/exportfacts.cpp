// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportfacts.h"

#include "core/guide/coursecheck.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/package/packageweight.h"

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

    void visit(const Node &node)
    {
        ++m_nodes;
        if (node.kind == QLatin1StringView(nodekind::page))
            m_isQuiz = node.body["quiz"_L1].toBool();
        const Kind *kind = findKind(node.kind);
        if (!kind)
            return;
        m_facts.questions += kind->asks(node.body) ? 1 : 0;
        m_facts.required += isRequired(*kind, node.body) ? 1 : 0;
        m_facts.countsPoints |= countsForScore(*kind, node.body, m_isQuiz);
    }

    qint64 nodes() const { return m_nodes; }

private:
    ExportFacts &m_facts;
    qint64 m_nodes = 0;
    bool m_isQuiz = false;
};

} // namespace

Result<ExportFacts> readExportFacts(const CourseView &course, const Progress &progress)
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
        reading.visit(node);
        check.visit(node, depth);
        return {};
    }));
    facts.toFix = toFixIn(check.finish());
    const auto plan = allExporters().first()->plan(course, {});
    facts.bytes = weightOf(plan ? *plan : PackagePlan(), reading.nodes()).total();
    if (!plan) {
        facts.refusal = plan.error();
        return facts;
    }
    facts.notes = plan->notes;
    return facts;
}

} // namespace carrel::ui
