// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursescan.h"

#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/questionfields.h"
#include "core/model/page.h"

#include <QMap>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

int levelOf(const JsonView &body)
{
    static const QStringList levels{u"easy"_s, u"middle"_s, u"hard"_s};
    const auto level = levels.indexOf(body[difficultyKey].toString());
    return level < 0 ? 1 : int(level);
}

constexpr int mostIndexes = 1'000'000; // Far above what any package format can keep.

struct Slot
{
    int width = 0;
    int points = 0;
    int steps = 0;
    int penalty = 0;

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// Walks the course in document order and fills a ScannedCourse.
class CourseScan
{
public:
    explicit CourseScan(const PassOn &passOn)
        : m_passOn(passOn)
    { }

    Result<> takeIndexes(const QList<ExportIndex> &indexes)
    {
        for (const ExportIndex &index : indexes) {
            if (index.n < 0 || index.n >= mostIndexes)
                return damagedIndex(index.node.text());
            m_indexes.insert(index.node, index.n);
            if (index.n >= m_table.size())
                m_table.resize(index.n + 1);
            m_table[index.n].width = index.width;
        }
        return {};
    }

    void takeSkills(const QList<Skill> &skills, const QList<NodeSkill> &links)
    {
        m_skills = skills;
        for (const NodeSkill &link : links)
            m_skillsOf[link.node].append(link.skill);
    }

    Result<> take(const ReadNode &node, int depth)
    {
        if (m_skipBelow && depth > *m_skipBelow)
            return {};
        m_skipBelow.reset();
        leaveDownTo(depth);
        const QString parentKind = m_above.isEmpty() ? QString() : m_above.last().kind;
        m_above.append({depth, node.kind, false});

        if (node.kind == QLatin1String(nodekind::course) && depth == 0)
            return takeCourse(node);
        if (node.kind == QLatin1String(nodekind::module)
            && (parentKind == QLatin1String(nodekind::course)
                || parentKind == QLatin1String(nodekind::module)))
            return takeModule(node, depth);
        if (node.kind == QLatin1String(nodekind::page)
            && parentKind == QLatin1String(nodekind::module))
            return takePage(node);
        m_skipBelow = depth;
        if (parentKind == QLatin1String(nodekind::page))
            return takeBlock(node);
        leaveOut(node, m_title);
        return {};
    }

    Result<ScannedCourse> finish(const CourseSettings &settings)
    {
        leaveDownTo(0);
        finishQuiz();
        for (const Skill &skill : std::as_const(m_skills)) {
            if (m_asked.contains(skill.id))
                m_scanned.skills.append(
                    ScannedSkill{skill.id, skill.title, m_asked.value(skill.id)});
        }
        m_scanned.settings = settings;
        if (m_scanned.pages == 0)
            return Error{
                ErrorCode::Refused,
                tr("The course has no page yet, so there is nothing to export. Add a module "
                   "with a page first.")};
        for (const Kind &kind : allKinds()) {
            if (m_kinds.contains(kind.id))
                m_scanned.kinds.append(kind.id);
        }
        packTable();
        return std::move(m_scanned);
    }

private:
    struct Above
    {
        int depth;
        QString kind;
        bool hasDraft;
    };

    /// Nothing of the ancestors at this depth and deeper can come any more.
    void leaveDownTo(int depth)
    {
        while (!m_above.isEmpty() && m_above.last().depth >= depth) {
            if (m_above.takeLast().hasDraft)
                m_passOn(m_drafts.takeLast());
        }
    }

    static Error damagedIndex(const QString &detail)
    {
        return {ErrorCode::Damaged,
                tr("The course file lacks the tracking number of a page or question, so progress "
                   "could not be kept. Check the file (Verify), or export an earlier save."),
                detail};
    }

    Result<> takeCourse(const ReadNode &node)
    {
        m_scanned.id = node.id;
        m_scanned.title = node.title;
        m_title = node.title;
        return {};
    }

    Result<> takeModule(const ReadNode &node, int depth)
    {
        ScannedModule module;
        module.id = node.id;
        module.title = node.title;
        module.depth = depth - 1;
        if (module.depth > 0)
            module.parent = node.parent;
        m_scanned.modules.append(module);
        m_above.last().hasDraft = true;
        m_drafts.append({node.id, {node}, m_indexes});
        m_title = node.title;
        return {};
    }

    /// The module that pages go to now. A page after a nested module belongs to the outer one
    /// again.
    ScannedModule *moduleOf(const ReadNode &page)
    {
        auto &modules = m_scanned.modules;
        const auto found = std::find_if(modules.rbegin(), modules.rend(), [&](const auto &module) {
            return module.id == page.parent;
        });
        return found == modules.rend() ? nullptr : &*found;
    }

    Result<> takePage(const ReadNode &node)
    {
        m_module = moduleOf(node);
        const auto index = m_indexes.constFind(node.id);
        if (!m_module || index == m_indexes.constEnd())
            return damagedIndex(node.id.text());
        m_module->pages.append(*index);
        m_module->own.append(*index);
        m_scanned.moduleOfPage.insert(node.id, m_module->id);
        m_drafts.last().nodes.append(node);
        m_title = node.title;
        finishQuiz();
        m_page = pageDetailsFrom(node.body.root());
        m_quiz.page = *index;
        ++m_scanned.pages;
        return {};
    }

    Result<> takeBlock(const ReadNode &node)
    {
        const Kind *kind = findKind(node.kind);
        if (!kind) {
            leaveOut(node, m_title);
            return {};
        }
        m_kinds.insert(kind->id);
        m_drafts.last().nodes.append(node);
        if (kind->group == Kind::Group::Question) {
            ++m_module->questions;
            ++m_scanned.questions;
        }
        return kind->isAnswered() ? takeSlot(*kind, node) : Result<>();
    }

    Result<> takeSlot(const Kind &kind, const ReadNode &node)
    {
        const auto index = m_indexes.constFind(node.id);
        // Films were not kept once: those of that time get their number when they are edited.
        if (index == m_indexes.constEnd() && kind.group == Kind::Group::Content)
            return {};
        if (index == m_indexes.constEnd())
            return damagedIndex(node.id.text());
        m_module->own.append(*index);
        takeDuty(kind, node, *index);
        const JsonView body = node.body.root();
        Slot &slot = m_table[*index];
        slot.steps = kind.scoreSteps ? kind.scoreSteps(body) : 0;
        if (countsForScore(kind, body, m_page.isQuiz))
            slot.points = pointsOf(body);
        slot.penalty = slot.points > 0 ? penaltyOf(body) : 0;
        if (m_page.isQuiz && slot.points > 0)
            takeQuizQuestion(kind, body, *index);
        if (slot.points > 0)
            noteSkills(node.id, *index);
        m_scanned.countsPoints = m_scanned.countsPoints || slot.points > 0;
        return {};
    }

    void noteSkills(const NodeId &node, int index)
    {
        const auto skills = m_skillsOf.value(node);
        for (const SkillId &skill : skills)
            m_asked[skill].append(index);
    }

    void takeDuty(const Kind &kind, const ReadNode &node, int index)
    {
        if (!isRequired(kind, node.body.root()))
            return;
        auto &duties = m_scanned.duties;
        const int page = m_quiz.page;
        if (duties.isEmpty() || duties.last().page != page)
            duties.append(ScannedDuty{page, {}});
        duties.last().blocks.append(index);
    }

    void takeQuizQuestion(const Kind &kind, const JsonView &body, int index)
    {
        m_quiz.questions.append(index);
        if (m_page.isHandedIn() && !kind.isJudgedAtOnce)
            m_quiz.handIn.append(index);
        const QString group = body.value("variantGroup"_L1).toString().simplified();
        if (!group.isEmpty())
            m_variants[group].append(index);
        m_levels[levelOf(body)].append(index);
    }

    /// The page at hand is at its end.
    void finishQuiz()
    {
        ScannedQuiz quiz = std::exchange(m_quiz, {});
        const auto variants = std::exchange(m_variants, {});
        const auto levels = std::exchange(m_levels, {});
        if (m_page.draw > 0 && m_page.draw < quiz.questions.size()) {
            quiz.draw = m_page.draw;
            for (const QList<int> &group : variants) {
                if (group.size() > 1)
                    quiz.variants.append(group);
            }
            if (levels.size() > 1)
                quiz.levels = levels.values();
        } else {
            quiz.questions.clear();
        }
        if (quiz.draw > 0 || !quiz.handIn.isEmpty())
            m_scanned.quizzes.append(quiz);
    }

    void leaveOut(const ReadNode &node, const QString &place)
    {
        m_scanned.warnings.append(tr("“%1”: a block of the type “%2” was left out, because this "
                                     "version of Carrel does not "
                                     "know it. A newer version can export it.")
                                      .arg(place, node.kind));
    }

    void packTable()
    {
        Slot last;
        for (const Slot &slot : m_table) {
            if (m_scanned.slotRuns.isEmpty() || slot != last)
                m_scanned.slotRuns.append({0, slot.width, slot.points, slot.steps, slot.penalty});
            ++m_scanned.slotRuns.last().count;
            last = slot;
        }
    }

    const PassOn &m_passOn;
    ScannedCourse m_scanned;
    ExportIndexes m_indexes;
    QList<Slot> m_table; ///< By export index.
    QList<Above> m_above; ///< Ancestors of the node at hand, and the node itself.
    QList<ModuleDraft> m_drafts; ///< Of the modules among them.
    std::optional<int> m_skipBelow; ///< Depth of a node whose descendants are not looked at.
    ScannedModule *m_module = nullptr;
    QString m_title; ///< Of the course, module or page at hand, for warnings.
    PageDetails m_page; ///< Of the page at hand.
    ScannedQuiz m_quiz; ///< The same page, as far as it is read.
    QMap<QString, QList<int>> m_variants; ///< Its questions by the author's name of the group.
    QMap<int, QList<int>> m_levels; ///< Questions of that page by difficulty, easy ones first.
    QSet<QString> m_kinds;
    QList<Skill> m_skills;
    QHash<NodeId, QList<SkillId>> m_skillsOf;
    QHash<SkillId, QList<int>> m_asked; ///< Questions that count, by skill.
};

} // namespace

Result<ScannedCourse> scanCourse(const CourseView &course, const PassOn &passOn,
                                 const CourseView::Read &look)
{
    CARREL_TRY_VALUE(indexes, course.exportIndexes());
    CARREL_TRY_VALUE(settings, course.settings());
    CARREL_TRY_VALUE(skills, course.skills());
    CARREL_TRY_VALUE(links, course.nodeSkills());
    CourseScan scan(passOn);
    scan.takeSkills(skills, links);
    CARREL_TRY(scan.takeIndexes(indexes));
    CARREL_TRY_VALUE(root, course.courseId());
    CARREL_TRY(course.readBelow(root, [&](const ReadNode &node, int depth) -> Result<> {
        if (look)
            CARREL_TRY(look(node, depth));
        return scan.take(node, depth);
    }));
    return scan.finish(settings);
}

} // namespace carrel
