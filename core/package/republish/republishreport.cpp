// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/republishreport.h"

#include "core/base/translate.h"
#include "core/package/republish/differencewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace words = differencewords;

namespace {

/// Pages and blocks of one side by their export index.
struct Found
{
    const DeliveredModule *module = nullptr;
    const DeliveredPage *page = nullptr;
    const DeliveredBlock *block = nullptr; ///< Null: the page itself.
};

class Side
{
public:
    explicit Side(const DeliveredCourse &course)
        : m_course(course)
    {
        for (const DeliveredModule &module : course.modules) {
            m_modules.insert(module.id, &module);
            for (const DeliveredPage &page : module.pages) {
                m_found.insert(page.n, {&module, &page, nullptr});
                for (const DeliveredBlock &block : page.blocks)
                    m_found.insert(block.n, {&module, &page, &block});
            }
        }
    }

    const DeliveredCourse &course() const { return m_course; }
    Found find(int n) const { return m_found.value(n); }
    const DeliveredModule *module(const QString &id) const { return m_modules.value(id); }

private:
    const DeliveredCourse &m_course;
    QHash<int, Found> m_found;
    QHash<QString, const DeliveredModule *> m_modules;
};

/// Items of `list` that are in both, as `key` names them.
template<typename List, typename Key, typename IsThere>
auto common(const List &list, Key &&key, IsThere &&isThere)
{
    QList<std::decay_t<decltype(key(list.first()))>> names;
    for (const auto &item : list) {
        if (isThere(item))
            names.append(key(item));
    }
    return names;
}

class Comparison
{
public:
    Comparison(const DeliveredCourse &before, const DeliveredCourse &after)
        : m_before(before)
        , m_after(after)
        , m_isSplit(after.way.isSplit)
    { }

    RepublishReport compare()
    {
        compareCourse();
        compareModules();
        return std::move(m_report);
    }

private:
    /// Where a difference is: a module, a page, a block of either side.
    struct At
    {
        const DeliveredModule *module = nullptr;
        const DeliveredPage *page = nullptr;
        const DeliveredBlock *block = nullptr;
    };

    NodeId nodeOf(const At &at) const
    {
        // What is gone is looked for at what is left around it.
        const Found block = at.block ? m_after.find(at.block->n) : Found();
        if (block.block && !block.block->id.isEmpty())
            return NodeId(block.block->id);
        const Found page = at.page ? m_after.find(at.page->n) : Found();
        if (page.page)
            return NodeId(page.page->id);
        if (at.module && m_after.module(at.module->id))
            return NodeId(at.module->id);
        return at.module ? NodeId() : NodeId(m_after.course().id);
    }

    void add(Impact impact, const QString &aspect, const At &at, const DifferenceWords &told)
    {
        Difference difference;
        difference.impact = impact;
        difference.aspect = aspect;
        difference.module = at.module ? at.module->title : QString();
        difference.page = at.page ? at.page->title : QString();
        difference.question = at.block ? at.block->number : 0;
        difference.what = told.what;
        difference.learners = told.learners;
        difference.node = nodeOf(at);
        if (at.block)
            difference.about = {at.block->n};
        else if (at.page)
            difference.about = {at.page->n};
        m_report.differences.append(difference);
    }

    /// All that stands on the page goes with it.
    void takeAllOf(const DeliveredPage &page)
    {
        for (const DeliveredBlock &block : page.blocks)
            m_report.differences.last().about.append(block.n);
    }

    void compareCourse()
    {
        const DeliveredCourse &before = m_before.course();
        const DeliveredCourse &after = m_after.course();
        if (before.way != after.way)
            add(Impact::Resets, u"way"_s, {}, words::way(before.way, after.way));
        if (before.passMark != after.passMark)
            add(Impact::Scores, u"passMark"_s, {},
                words::passMark(before.passMark, after.passMark));
        if (before.completion != after.completion || before.finishedAs != after.finishedAs)
            add(Impact::Scores, u"completion"_s, {}, words::completion());
        const bool areTitled = !before.title.isEmpty() && !after.title.isEmpty();
        if (areTitled && before.title != after.title)
            add(Impact::Safe, u"title"_s, {}, words::courseTitle());
    }

    void compareModules()
    {
        const auto id = [](const DeliveredModule &module) { return module.id; };
        const auto isNow = [&](const auto &module) { return m_after.module(module.id); };
        const auto wasThen = [&](const auto &module) { return m_before.module(module.id); };
        if (common(m_before.course().modules, id, isNow)
            != common(m_after.course().modules, id, wasThen))
            add(Impact::Safe, u"order"_s, {}, words::movedModule());
        for (const DeliveredModule &module : m_after.course().modules) {
            const DeliveredModule *then = m_before.module(module.id);
            if (then && then->title != module.title)
                add(Impact::Safe, u"title"_s, {&module}, words::moduleTitle(then->title));
            if (then || !isNewModule(module))
                comparePages(module, then);
        }
        for (const DeliveredModule &module : m_before.course().modules)
            tellRemoved(module);
    }

    /// Tells of a module that is new as a whole.
    bool isNewModule(const DeliveredModule &module)
    {
        const bool isNew = std::ranges::none_of(module.pages, [&](const DeliveredPage &page) {
            return m_before.find(page.n).page || bringsBlocks(page);
        });
        if (isNew && !module.pages.isEmpty()) {
            add(Impact::NewWork, u"module"_s, {&module}, words::addedModule(module));
            for (const DeliveredPage &page : module.pages) {
                m_report.differences.last().about.append(page.n);
                takeAllOf(page);
            }
        }
        return isNew;
    }

    /// Something on it was elsewhere before.
    bool bringsBlocks(const DeliveredPage &page) const
    {
        return std::ranges::any_of(
            page.blocks, [&](const DeliveredBlock &block) { return m_before.find(block.n).block; });
    }

    bool leavesBlocks(const DeliveredPage &page) const
    {
        return std::ranges::any_of(
            page.blocks, [&](const DeliveredBlock &block) { return m_after.find(block.n).block; });
    }

    void tellRemoved(const DeliveredModule &module)
    {
        const auto isGone = [&](const DeliveredPage &page) { return !m_after.find(page.n).page; };
        const bool isAll = !m_after.module(module.id) && !module.pages.isEmpty()
            && std::ranges::all_of(module.pages, isGone);
        if (isAll)
            add(Impact::Removed, u"module"_s, {&module}, words::removedModule(module));
        for (const DeliveredPage &page : module.pages) {
            if (!isGone(page))
                continue;
            if (isAll)
                m_report.differences.last().about.append(page.n);
            else
                add(Impact::Removed, u"page"_s, {&module, &page}, words::removedPage(page));
            for (const DeliveredBlock &block : page.blocks) {
                if (!m_after.find(block.n).block)
                    m_report.differences.last().about.append(block.n);
            }
        }
    }

    void comparePages(const DeliveredModule &module, const DeliveredModule *then)
    {
        const auto n = [](const DeliveredPage &page) { return page.n; };
        const auto isIn = [](const Side &side, const QString &id) {
            return [&side, id](const DeliveredPage &page) {
                const Found found = side.find(page.n);
                return found.page && found.module->id == id;
            };
        };
        if (then
            && common(then->pages, n, isIn(m_after, module.id))
                != common(module.pages, n, isIn(m_before, module.id)))
            add(Impact::Safe, u"order"_s, {&module}, words::pageOrder());
        for (const DeliveredPage &page : module.pages)
            comparePage(module, page);
    }

    void comparePage(const DeliveredModule &module, const DeliveredPage &page)
    {
        const Found then = m_before.find(page.n);
        if (!then.page) {
            add(Impact::NewWork, u"page"_s, {&module, &page}, words::addedPage(page));
            for (const DeliveredBlock &block : page.blocks) {
                if (m_before.find(block.n).block)
                    compareBlock({&module, &page, &block});
                else
                    m_report.differences.last().about.append(block.n);
            }
            return;
        }
        const bool isMoved = then.module->id != module.id;
        if (isMoved && m_isSplit) {
            add(Impact::Resets, u"place"_s, {&module, &page}, words::movedPageToOtherPart());
            takeAllOf(page);
        } else if (isMoved) {
            add(Impact::Safe, u"place"_s, {&module, &page}, words::movedPage());
        }
        comparePageFacts({&module, &page}, *then.page);
        compareBlocks({&module, &page}, *then.page);
    }

    void comparePageFacts(const At &at, const DeliveredPage &then)
    {
        const DeliveredPage &now = *at.page;
        if (then.title != now.title)
            add(Impact::Safe, u"title"_s, at, words::pageTitle(then.title));
        if (then.whole != now.whole)
            add(Impact::Safe, u"texts"_s, at, words::pageTexts());
        if (then.isQuiz != now.isQuiz)
            add(Impact::Scores, u"quiz"_s, at, words::quiz(now.isQuiz));
        if (then.isQuiz && now.isQuiz && then.attempts != now.attempts)
            add(Impact::Scores, u"attempts"_s, at, words::attempts(then.attempts, now.attempts));
        if (!then.answers.isEmpty() && !now.answers.isEmpty() && then.answers != now.answers)
            add(Impact::Safe, u"solution"_s, at, words::solution());
        const bool isTimed = then.timeLimit > 0 || now.timeLimit > 0;
        if (isTimed && (then.timeLimit != now.timeLimit || then.hasMoreTime != now.hasMoreTime))
            add(Impact::Scores, u"timeLimit"_s, at,
                words::timeLimit(then.timeLimit, now.timeLimit));
        if (then.draw != now.draw || then.pool != now.pool) {
            add(Impact::Scores, u"draw"_s, at, words::draw(then.draw, now.draw));
            takeAllOf(now);
        }
        tellHandIn(at);
    }

    void tellHandIn(const At &at)
    {
        QList<int> held;
        QList<int> free;
        for (const DeliveredBlock &block : at.page->blocks) {
            const DeliveredBlock *then = m_before.find(block.n).block;
            if (then && then->isHeld != block.isHeld)
                (block.isHeld ? held : free).append(block.n);
        }
        if (!held.isEmpty()) {
            add(Impact::Scores, u"handIn"_s, at, words::handedInNow());
            m_report.differences.last().about = held;
        }
        if (!free.isEmpty()) {
            add(Impact::Resets, u"handIn"_s, at, words::judgedAtOnceNow());
            m_report.differences.last().about = free;
        }
    }

    void compareBlocks(const At &at, const DeliveredPage &then)
    {
        const auto n = [](const DeliveredBlock &block) { return block.n; };
        const auto isOn = [](const Side &side, int page) {
            return [&side, page](const DeliveredBlock &block) {
                const Found found = side.find(block.n);
                return found.block && found.page->n == page;
            };
        };
        if (common(then.blocks, n, isOn(m_after, then.n))
            != common(at.page->blocks, n, isOn(m_before, then.n)))
            add(Impact::Safe, u"order"_s, at, words::blockOrder());
        for (const DeliveredBlock &block : at.page->blocks)
            compareBlock({at.module, at.page, &block});
        for (const DeliveredBlock &block : then.blocks) {
            if (!m_after.find(block.n).block)
                add(Impact::Removed, u"question"_s, {at.module, at.page, &block},
                    words::removedBlock(block));
        }
    }

    void compareBlock(const At &at)
    {
        const DeliveredBlock &now = *at.block;
        const Found found = m_before.find(now.n);
        if (!found.block)
            return add(Impact::NewWork, u"question"_s, at, words::addedBlock(now));
        const DeliveredBlock &then = *found.block;
        // A page that moves takes its blocks along, and has said so.
        if (found.page->n != at.page->n) {
            if (m_isSplit && found.module->id != at.module->id)
                add(Impact::Resets, u"place"_s, at, words::movedBlockToOtherPart());
            else
                add(Impact::Safe, u"place"_s, at, words::movedBlock());
        }
        const qsizetype placed = m_report.differences.size();
        if (then.bits > 0 && (then.parts != now.parts || then.bits != now.bits))
            add(Impact::Resets, u"answer"_s, at, words::answer(then));
        compareScoring(at, then);
        if (then.isRequired != now.isRequired)
            add(now.isRequired ? Impact::NewWork : Impact::Safe, u"required"_s, at,
                words::required(now.isRequired));
        if (m_report.differences.size() == placed && then.whole != now.whole)
            add(Impact::Safe, u"wording"_s, at, words::wording(now));
    }

    void compareScoring(const At &at, const DeliveredBlock &then)
    {
        const DeliveredBlock &now = *at.block;
        if (then.key != now.key)
            add(Impact::Scores, u"key"_s, at, words::key());
        if (then.points != now.points)
            add(Impact::Scores, u"points"_s, at, words::points(then.points, now.points));
        if (then.steps != now.steps)
            add(Impact::Scores, u"parts"_s, at, words::parts(then.steps, now.steps));
        const bool countsInBoth = then.points > 0 && now.points > 0;
        if (countsInBoth && then.penalty != now.penalty)
            add(Impact::Scores, u"penalty"_s, at, words::penalty());
        if (then.tries != now.tries)
            add(Impact::Scores, u"tries"_s, at, words::tries(then.tries, now.tries));
    }

    const Side m_before;
    const Side m_after;
    const bool m_isSplit;
    RepublishReport m_report;
};

bool isSameCourse(const DeliveredCourse &before, const DeliveredCourse &after)
{
    if (!before.id.isEmpty() && !after.id.isEmpty())
        return before.id == after.id;
    // Of several parts, each knows itself only.
    return std::ranges::any_of(before.modules, [&](const DeliveredModule &module) {
        return std::ranges::any_of(
            after.modules, [&](const DeliveredModule &other) { return other.id == module.id; });
    });
}

} // namespace

QString Difference::place() const
{
    QString place = module;
    if (!page.isEmpty())
        place += u" › "_s + page;
    if (question > 0) {
        //: %1 is where the question is, %2 its number on the page
        place = tr("%1, question %2").arg(place, QString::number(question));
    }
    return place;
}

qsizetype RepublishReport::count(Impact impact) const
{
    return std::ranges::count(differences, impact, &Difference::impact);
}

QString RepublishReport::summary() const
{
    if (differences.isEmpty())
        return tr("Nothing that learners meet is different.");
    QStringList counts;
    const auto tell = [&](Impact impact, auto &&sentence) {
        if (const qsizetype number = count(impact); number > 0)
            counts.append(sentence(int(number)));
    };
    tell(Impact::Safe, [](int n) { return tr("%n safe change(s)", nullptr, n); });
    tell(Impact::NewWork, [](int n) { return tr("%n bring(s) new work", nullptr, n); });
    tell(Impact::Removed, [](int n) { return tr("%n removal(s)", nullptr, n); });
    tell(Impact::Scores, [](int n) { return tr("%n move(s) scores", nullptr, n); });
    tell(Impact::Resets, [](int n) {
        return tr("%n make(s) learners in the middle begin something again", nullptr, n);
    });
    return counts.join(u" · "_s);
}

Result<RepublishReport> republishReport(const DeliveredCourse &before, const DeliveredCourse &after)
{
    if (!isSameCourse(before, after))
        return Error{ErrorCode::Refused,
                     tr("These are two different courses: nothing that learners do in one is known "
                        "in the other.")};
    return Comparison(before, after).compare();
}

const QList<Impact> &allImpacts()
{
    static const QList<Impact> all{Impact::Resets, Impact::Scores, Impact::Removed, Impact::NewWork,
                                   Impact::Safe};
    return all;
}

QString impactName(Impact impact)
{
    switch (impact) {
    case Impact::Safe: return u"safe"_s;
    case Impact::NewWork: return u"newWork"_s;
    case Impact::Removed: return u"removed"_s;
    case Impact::Scores: return u"scores"_s;
    case Impact::Resets: return u"resets"_s;
    }
    return {};
}

QString impactTitle(Impact impact)
{
    switch (impact) {
    case Impact::Safe: return tr("Safe");
    case Impact::NewWork: return tr("New work");
    case Impact::Removed: return tr("Removed");
    case Impact::Scores: return tr("Moves scores");
    case Impact::Resets: return tr("Begins again for learners in the middle");
    }
    return {};
}

} // namespace carrel
