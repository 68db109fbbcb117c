// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/coursecheck.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/fontfile.h"
#include "core/edit/labels.h"
#include "core/edit/references.h"
#include "core/guide/blockcheck.h"
#include "core/guide/coursefiles.h"
#include "core/guide/importremarks.h"
#include "core/guide/placeholders.h"
#include "core/guide/required.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/kinds/questionfields.h"
#include "core/model/page.h"
#include "core/richtext/gaps.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// Rules of kinds that leave a question without an answer that could be right.
bool hasNoRightAnswer(const Findings &findings)
{
    static const QSet<QString> rules{u"no-correct"_s, u"no-areas"_s,      u"no-gap"_s,
                                     u"few-pairs"_s,  u"few-lines"_s,     u"few-options"_s,
                                     u"no-group"_s,   u"few-groups"_s,    u"no-good-end"_s,
                                     u"no-right"_s,   u"right-outside"_s, u"right-unreachable"_s};
    return hasErrorOf(findings, rules);
}

/// The course is not finished below the pass mark.
bool needsPassMark(const CourseSettings &settings)
{
    return settings.completion == CourseSettings::Completion::Score
        || settings.completion == CourseSettings::Completion::Both;
}

} // namespace

class CourseCheck::Walk
{
public:
    explicit Walk(const CourseView &course)
        : m_course(course)
        , m_files(course)
    { }

    Result<> begin()
    {
        CARREL_TRY_VALUE(waivers, m_course.waivers());
        for (const Waiver &waiver : waivers)
            m_waived[waiver.node].insert(waiver.rule);
        CARREL_TRY_VALUE(remarks, m_course.comments());
        for (const Comment &remark : remarks)
            m_remarks[remark.node].append(remark);
        CARREL_TRY_VALUE(settings, m_course.settings());
        m_settings = settings;
        return {};
    }

    void visit(const Node &node, int depth)
    {
        leaveDownTo(depth);
        noteInParent();
        m_open.append({depth, node, 0});
        if (isOutlineKind(node.kind) || findKind(node.kind))
            m_placeTexts.insert(node.id, placeText());
        if (depth == 0)
            m_courseId = node.id;
        if (node.kind == QLatin1StringView(nodekind::page))
            beginPage(node);
        else if (node.kind == QLatin1StringView(nodekind::module))
            m_page = {};
        else if (depth > 0)
            checkBlock(node);
        if (isOutlineKind(node.kind))
            checkTitle(node);
        checkGaps(node);
        for (const Finding &finding : importFindings(m_remarks.value(node.id)))
            add(node.id, finding);
    }

    PlacedFindings finish()
    {
        leaveDownTo(0);
        checkLinks();
        checkDescription();
        checkPassMark();
        checkRequired();
        checkFonts();
        // Modules and pages are judged at their end, links when all pages are known.
        std::ranges::stable_sort(
            m_found, {}, [this](const PlacedFinding &found) { return m_places.value(found.node); });
        return m_found;
    }

private:
    struct Open
    {
        int depth;
        Node node;
        int children;
    };

    struct Film
    {
        NodeId block;
        int stops = 0;
        int questions = 0; ///< And tasks, below it.
    };

    struct Link
    {
        NodeId block;
        NodeId page;
        NodeId target;
    };

    void noteInParent()
    {
        if (!m_open.isEmpty())
            ++m_open.last().children;
    }

    /// Nothing below these nodes can come any more.
    void leaveDownTo(int depth)
    {
        while (!m_open.isEmpty() && m_open.last().depth >= depth) {
            const Open left = m_open.takeLast();
            if (left.node.kind == QLatin1StringView(nodekind::page))
                endPage(left);
            else if (left.node.kind == QLatin1StringView(nodekind::module))
                endModule(left);
        }
    }

    void report(const NodeId &node, Finding::Severity severity, const QString &rule,
                const QString &field, const QString &message)
    {
        add(node, {severity, rule, field, message});
    }

    void add(const NodeId &node, const Finding &finding)
    {
        if (!m_waived.value(node).contains(finding.rule))
            m_found.append({node, m_page, finding, m_placeTexts.value(node)});
    }

    /// Module, page and block by what they are called.
    QString placeText() const
    {
        QStringList names;
        for (const Open &open : m_open) {
            if (open.depth == 0 && m_open.size() > 1)
                continue;
            const Kind *kind = findKind(open.node.kind);
            names.append(open.node.title.isEmpty() && kind ? kind->title : open.node.title);
        }
        return names.join(u" › "_s);
    }

    void checkTitle(const Node &node)
    {
        m_places.insert(node.id, int(m_places.size()));
        if (isPlaceholderTitle(node.title)) {
            report(node.id, Finding::Severity::Suggestion, u"title.placeholder"_s, u"title"_s,
                   tr("The title is still the one that new pages, modules and courses get. "
                      "Learners find their way by titles: say what it is about."));
        }
    }

    /// In titles, and in what courses, modules and pages say; bodies of blocks tell themselves.
    void checkGaps(const Node &node)
    {
        checkGaps(node.id, u"title"_s, node.title);
        if (!isOutlineKind(node.kind))
            return;
        for (auto member = node.body.begin(); member != node.body.end(); ++member)
            checkGaps(node.id, member.key(), *member);
    }

    void checkGaps(const NodeId &node, const QString &field, const QJsonValue &value)
    {
        if (const QStringList gaps = gapTextsIn(value); !gaps.isEmpty())
            add(node, gapFinding(gaps, field));
    }

    void beginPage(const Node &node)
    {
        m_page = node.id;
        m_pages.insert(node.id);
        m_details = pageDetailsFrom(node.body);
        m_counted = 0;
        m_requiredHere = 0;
        m_easy = 0;
    }

    void endPage(const Open &page)
    {
        m_page = page.node.id;
        leaveFilm();
        if (page.children == 0) {
            report(page.node.id, Finding::Severity::Error, u"page.empty"_s, {},
                   tr("The page is empty: learners would meet nothing but its title. Add a block "
                      "or delete the page."));
        } else if (m_details.isQuiz && m_counted == 0) {
            report(page.node.id, Finding::Severity::Error, u"page.no-question"_s, {},
                   tr("This is a quiz page, but no question on it counts, so it gives no score. "
                      "Add a question or make it an ordinary page."));
        } else if (m_details.isQuiz && m_details.draw > m_counted) {
            report(page.node.id, Finding::Severity::Suggestion, u"page.draw"_s, u"draw"_s,
                   tr("%1 questions are to be drawn, but only %2 on this page count. Write more, "
                      "or draw fewer.")
                       .arg(m_details.draw)
                       .arg(m_counted));
        } else if (m_details.isQuiz && m_details.draw > 0 && m_details.draw < m_counted
                   && m_requiredHere > 0) {
            report(page.node.id, Finding::Severity::Suggestion, u"page.required-draw"_s, u"draw"_s,
                   tr("Questions of this page are required, but only %1 of %2 are drawn: learners "
                      "who do not get them finish without them. Put what everybody has to "
                      "answer on a page that draws nothing.")
                       .arg(m_details.draw)
                       .arg(m_counted));
        } else if (m_details.isQuiz && m_counted > 1 && m_easy == m_counted) {
            report(page.node.id, Finding::Severity::Suggestion, u"page.only-easy"_s, {},
                   tr("Every question of this quiz is marked as easy, so a good score tells "
                      "little about who can do it. Ask something harder as well."));
        }
        m_page = {};
    }

    void endModule(const Open &module)
    {
        m_page = {};
        if (module.children == 0) {
            report(module.node.id, Finding::Severity::Error, u"module.empty"_s, {},
                   tr("The module has no page, so learners find nothing behind its title. Add a "
                      "page or delete the module."));
            return;
        }
        const bool isPart = m_parts.contains(module.node.id);
        if (const auto parent = module.node.parent; parent != m_courseId)
            m_parts.insert(parent);
        if (!isPart && module.node.body.value("objectives"_L1).toArray().isEmpty()) {
            report(module.node.id, Finding::Severity::Suggestion, u"module.no-objective"_s,
                   u"objectives"_s,
                   tr("The module has no objective. Say what learners can do after it: they "
                      "see what it is good for, and you see what to ask."));
        }
    }

    void checkBlock(const Node &node)
    {
        m_places.insert(node.id, int(m_places.size()));
        const Kind *kind = findKind(node.kind);
        if (!kind)
            return;
        const Findings findings = findingsIn(node, m_files);
        for (const Finding &finding : findings)
            add(node.id, finding);
        countPoints(*kind, node, findings);
        countRequired(*kind, node, findings);
        countStops(*kind, node);
        for (const QString &target : linkedPages(node.body))
            m_links.append({node.id, m_page, NodeId(target)});
    }

    void countPoints(const Kind &kind, const Node &node, const Findings &findings)
    {
        if (!countsForScore(kind, node.body, m_details.isQuiz))
            return;
        const int points = pointsOf(node.body);
        m_counted += points > 0 && !m_page.isNull() ? 1 : 0;
        m_easy += points > 0 && node.body[difficultyKey].toString() == u"easy" ? 1 : 0;
        const bool isByPage = node.body["counts"_L1].toString() != u"yes"; // else its kind says so
        if (points > 0 && isByPage && isForNoScore(node.body))
            report(node.id, Finding::Severity::Suggestion, u"block.role-counts"_s, roleKey,
                   roleCountsSentence());
        m_points += points;
        m_reachable += hasNoRightAnswer(findings) ? 0 : points;
    }

    void countRequired(const Kind &kind, const Node &node, const Findings &findings)
    {
        if (const auto finding = requiredInVain(kind, node.body, findings))
            add(node.id, *finding);
        if (isRequired(kind, node.body)) {
            ++m_requiredHere;
            m_isAnyRequired = true;
        }
    }

    /// Questions and tasks below a film are those of its stops, in order, up to the next film
    /// that has any.
    void countStops(const Kind &kind, const Node &node)
    {
        if (stopsOf(node.body) > 0) {
            leaveFilm();
            m_film = {node.id, stopsOf(node.body), 0};
        } else if (kind.isAnswered() && kind.group != Kind::Group::Content) {
            ++m_film.questions;
        }
    }

    /// No question for a film can come any more.
    void leaveFilm()
    {
        const Film film = std::exchange(m_film, {});
        if (film.questions >= film.stops)
            return;
        report(film.block, Finding::Severity::Error, u"block.stop-without-question"_s,
               u"stops[%1].time"_s.arg(film.questions),
               tr("The film stops more often than there are questions and tasks below it (%1 of "
                  "%2), so it does not stop there. Add a question below the film, or delete the "
                  "stop.")
                   .arg(film.questions)
                   .arg(film.stops));
    }

    void checkLinks()
    {
        for (const Link &link : std::as_const(m_links)) {
            if (m_pages.contains(link.target))
                continue;
            m_page = link.page;
            report(link.block, Finding::Severity::Error, u"block.dead-link"_s, {},
                   tr("A link leads to a page that no longer exists, so learners find plain "
                      "words there. Choose another page or take the link off."));
        }
    }

    void checkPassMark()
    {
        m_page = {};
        if (needsPassMark(m_settings) && m_points > 0
            && m_reachable * 100 < m_settings.passMark * m_points) {
            report(m_courseId, Finding::Severity::Error, u"course.pass-mark"_s, u"passMark"_s,
                   tr("Nobody can reach the pass mark of %1 %: questions without a right answer "
                      "take too many of the points. Mend those, or lower the pass mark.")
                       .arg(m_settings.passMark));
        }
    }

    void checkDescription()
    {
        m_page = {};
        checkGaps(m_courseId, u"description"_s, m_settings.description);
        checkGaps(m_courseId, u"author"_s, m_settings.author);
    }

    void checkRequired()
    {
        m_page = {};
        if (m_settings.completion == CourseSettings::Completion::Required && !m_isAnyRequired) {
            report(m_courseId, Finding::Severity::Error, u"course.nothing-required"_s,
                   u"completion"_s,
                   tr("The course is to be finished when all required blocks are done, but no "
                      "block is required, so it is finished when all pages were seen. Require "
                      "blocks in their settings, or choose when else it is finished."));
        }
    }

    void checkFonts()
    {
        m_page = {};
        if (m_settings.typeface != CourseSettings::Typeface::Own)
            return;
        checkFont(m_settings.font, u"font"_s);
        if (!m_settings.boldFont.isNull() && m_settings.boldFont != m_settings.font)
            checkFont(m_settings.boldFont, u"boldFont"_s);
    }

    void checkFont(const MediaId &id, const QString &field)
    {
        const auto font = id.isNull() ? std::nullopt : m_files.media(id);
        if (!font) {
            report(m_courseId, Finding::Severity::Error, u"course.no-font"_s, field,
                   tr("The course is to have a font of its own, but its file is missing, so "
                      "learners read another typeface. Choose the file, or another typeface."));
        } else if (isEmbeddingForbidden(font->body)) {
            report(m_courseId, Finding::Severity::Suggestion, u"course.font-licence"_s, field,
                   fontAdvice(font->body));
        }
    }

    const CourseView &m_course;
    CourseFiles m_files;
    CourseSettings m_settings;
    QHash<NodeId, QSet<QString>> m_waived;
    QHash<NodeId, QList<Comment>> m_remarks;
    QHash<NodeId, int> m_places; ///< In document order.
    QHash<NodeId, QString> m_placeTexts;
    QList<Open> m_open; ///< Ancestors of the node at hand, and the node itself.
    NodeId m_courseId;
    NodeId m_page; ///< The page at hand.
    PageDetails m_details; ///< Of that page.
    Film m_film; ///< The last one of that page that stops.
    int m_counted = 0; ///< Questions of that page that count.
    int m_requiredHere = 0; ///< Blocks of that page the course is not finished without.
    bool m_isAnyRequired = false;
    int m_easy = 0; ///< Those of them that are marked as easy.
    QSet<NodeId> m_pages;
    QSet<NodeId> m_parts; ///< Modules that hold modules.
    QList<Link> m_links;
    qint64 m_points = 0;
    qint64 m_reachable = 0;
    PlacedFindings m_found;
};

CourseCheck::CourseCheck(const CourseView &course)
    : m_walk(std::make_unique<Walk>(course))
{ }

CourseCheck::~CourseCheck() = default;

Result<> CourseCheck::begin()
{
    return m_walk->begin();
}

void CourseCheck::visit(const Node &node, int depth)
{
    m_walk->visit(node, depth);
}

PlacedFindings CourseCheck::finish()
{
    return m_walk->finish();
}

int toFixIn(const PlacedFindings &findings)
{
    return int(std::ranges::count_if(findings, [](const PlacedFinding &found) {
        return found.finding.severity == Finding::Severity::Error;
    }));
}

Result<PlacedFindings> checkCourse(const CourseView &course, const Progress &progress)
{
    CourseCheck check(course);
    CARREL_TRY(check.begin());
    CARREL_TRY(course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}};
        check.visit(node, depth);
        return {};
    }));
    return check.finish();
}

} // namespace carrel
