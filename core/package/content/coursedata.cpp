// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursedata.h"

#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/picture.h"
#include "core/model/page.h"
#include "core/package/content/indexpage.h"
#include "core/package/content/letterkey.h"
#include "core/package/content/playercontext.h"

#include <QJsonArray>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int n : list)
        array.append(n);
    return array;
}

/// What is empty is left out.
QJsonObject quizEntry(const ScannedQuiz &quiz)
{
    QJsonObject entry{{u"n"_s, quiz.page}};
    if (quiz.draw > 0) {
        entry.insert(u"draw"_s, quiz.draw);
        entry.insert(u"questions"_s, numbers(quiz.questions));
    }
    QJsonArray variants;
    for (const QList<int> &group : quiz.variants)
        variants.append(numbers(group));
    if (!variants.isEmpty())
        entry.insert(u"variants"_s, variants);
    QJsonArray levels;
    for (const QList<int> &level : quiz.levels)
        levels.append(numbers(level));
    if (!levels.isEmpty())
        entry.insert(u"levels"_s, levels);
    if (!quiz.handIn.isEmpty())
        entry.insert(u"handIn"_s, numbers(quiz.handIn));
    return entry;
}

QJsonArray quizzesArray(const QList<ScannedQuiz> &quizzes)
{
    QJsonArray array;
    for (const ScannedQuiz &quiz : quizzes)
        array.append(quizEntry(quiz));
    return array;
}

QJsonArray skillsArray(const QList<ScannedSkill> &skills)
{
    QJsonArray array;
    for (const ScannedSkill &skill : skills)
        array.append(
            QJsonObject{{u"id"_s, skill.id.text()}, {u"questions"_s, numbers(skill.questions)}});
    return array;
}

/// [page, block, block ...] for each page with required blocks.
QJsonArray requiredArray(const QList<ScannedDuty> &duties)
{
    QJsonArray array;
    for (const ScannedDuty &duty : duties)
        array.append(numbers(QList<int>{duty.page} + duty.blocks));
    return array;
}

QJsonObject moduleEntry(const ScannedModule &module)
{
    QJsonObject entry{{u"id"_s, module.id.text()},        {u"title"_s, module.title},
                      {u"depth"_s, module.depth},         {u"pages"_s, numbers(module.pages)},
                      {u"questions"_s, module.questions}, {u"file"_s, moduleFileName(module.id)}};
    if (!module.parent.isNull())
        entry.insert(u"parent"_s, module.parent.text());
    return entry;
}

QJsonArray hintsOf(const QJsonObject &body)
{
    QJsonArray hints;
    for (const QJsonValue &hint : body.value("hints"_L1).toArray()) {
        if (!hint.toString().trimmed().isEmpty())
            hints.append(hint.toString().trimmed());
    }
    return hints;
}

QJsonObject blockObject(const Node &node, const Kind &kind, const ExportIndexes &indexes,
                        bool isQuiz, WritingContext &context)
{
    QJsonObject block = kind.playerData(node.body, context);
    block.insert(u"id"_s, node.id.text());
    block.insert(u"kind"_s, kind.id);
    if (kind.showsTitle && !node.title.isEmpty())
        block.insert(u"title"_s, node.title);
    if (!kind.isAnswered() || !indexes.contains(node.id))
        return block;
    const QJsonArray hints = hintsOf(node.body);
    if (!hints.isEmpty())
        block.insert(u"hints"_s, hints);
    block.insert(u"n"_s, indexes.value(node.id));
    if (node.body.contains("tries"_L1))
        block.insert(u"tries"_s, node.body.value("tries"_L1).toInt());
    if (kind.scoreSteps && kind.scoreSteps(node.body) > 0) {
        block.insert(u"points"_s, pointsOf(node.body));
        block.insert(u"counts"_s, countsForScore(kind, node.body, isQuiz));
        if (node.body.value("confidence"_L1).toBool())
            block.insert(u"confidence"_s, true);
        if (penaltyOf(node.body) > 0)
            block.insert(u"penalty"_s, penaltyOf(node.body));
    }
    return block;
}

void insertQuiz(QJsonObject &page, const PageDetails &details)
{
    page.insert(u"attempts"_s, details.attempts);
    if (!details.isHandedIn())
        return;
    page.insert(u"answers"_s, toJson(details).value("answers"_L1));
    if (details.timeLimit > 0) {
        page.insert(u"timeLimit"_s, details.timeLimit);
        page.insert(u"moreTime"_s, details.moreTime);
    }
}

/// The letter key of one page after the other.
class PageLetters
{
public:
    void take(const Kind &kind, const Node &block, bool counts)
    {
        m_questions += counts ? 1 : 0;
        const QJsonArray records = letterRecords(kind, block);
        for (const QJsonValue &record : records)
            m_records.append({record.toObject(), counts ? m_questions : 0});
    }

    /// Appended to `letters`. Questions have the number that learners read: only on quiz pages with
    /// several, and everybody the same ones.
    void finish(QJsonArray &letters, const QString &module, const QString &page,
                const std::optional<PageDetails> &quiz)
    {
        const bool asksAll = quiz && (quiz->draw == 0 || quiz->draw >= m_questions);
        const bool hasNumbers = asksAll && m_questions > 1;
        for (auto &[record, number] : m_records) {
            record.insert(u"module"_s, module);
            record.insert(u"page"_s, page);
            if (hasNumbers && number > 0)
                record.insert(u"number"_s, number);
            letters.append(record);
        }
        m_records.clear();
        m_questions = 0;
    }

private:
    QList<std::pair<QJsonObject, int>> m_records; ///< And the number of their question.
    int m_questions = 0;
};

/// Collects the pages of one module, node by node in document order.
class ModulePages
{
public:
    ModulePages(const ModuleDraft &draft, const MediaFiles &files, Letters letters)
        : m_module(draft.module)
        , m_hasLetters(letters == Letters::Written)
        , m_indexes(draft.indexes)
        , m_context(files)
    { }

    /// Only pages right below the module and blocks right below those: a nested module has its own
    /// file, and what nobody knows is in the notes already.
    void take(const Node &node)
    {
        if (node.id == m_module) {
            m_title = node.title;
            m_objectives = node.body.value("objectives"_L1).toArray();
        } else if (node.parent == m_module && node.kind == QLatin1String(nodekind::page)) {
            finishPage();
            m_page = node;
        } else if (m_page && node.parent == m_page->id) {
            if (const Kind *kind = findKind(node.kind))
                takeBlock(node, *kind);
        }
    }

    Result<WrittenModule> finish()
    {
        finishPage();
        if (m_context.failure())
            return *m_context.failure();
        m_use.files = m_context.usedFiles();
        QJsonObject object{{u"id"_s, m_module.text()}, {u"pages"_s, m_pages}};
        if (!m_objectives.isEmpty())
            object.insert(u"objectives"_s, m_objectives);
        m_use.hasRecords = !m_letters.isEmpty();
        return WrittenModule{object, m_letters, m_use, m_thirdParties};
    }

private:
    bool isQuiz() const { return m_page->body.value("quiz"_L1).toBool(); }

    void takeBlock(const Node &node, const Kind &kind)
    {
        m_blocks.append(blockObject(node, kind, m_indexes, isQuiz(), m_context));
        const QSet<QString> thirdParties = m_context.takeThirdParties();
        if (!thirdParties.isEmpty())
            m_thirdParties.insert(node.id, thirdParties);
        if (m_hasLetters)
            m_pageLetters.take(
                kind, node, countsForScore(kind, node.body, isQuiz()) && pointsOf(node.body) > 0);
        for (const NodeId &page : m_context.takePageLinks())
            m_use.links.append({page, m_page->title});
        if (m_context.takeMissingFile())
            m_use.warnings.append(
                tr("Page “%1”: a file that is used there is no longer in the course, so it is "
                   "missing in the package. Insert it again.")
                    .arg(m_page->title));
    }

    void finishPage()
    {
        if (!m_page)
            return;
        QJsonObject object{{u"id"_s, m_page->id.text()},
                           {u"n"_s, m_indexes.value(m_page->id)},
                           {u"title"_s, m_page->title},
                           {u"quiz"_s, isQuiz()},
                           {u"blocks"_s, std::exchange(m_blocks, {})}};
        if (isQuiz())
            insertQuiz(object, pageDetailsFrom(m_page->body));
        m_pages.append(object);
        if (m_hasLetters)
            m_pageLetters.finish(m_letters, m_title, m_page->title,
                                 isQuiz() ? std::optional(pageDetailsFrom(m_page->body))
                                          : std::nullopt);
        m_page.reset();
    }

    const NodeId m_module;
    const bool m_hasLetters;
    const ExportIndexes &m_indexes;
    WritingContext m_context;
    ModuleUse m_use;
    QHash<NodeId, QSet<QString>> m_thirdParties;
    QString m_title;
    QJsonArray m_objectives;
    QJsonArray m_letters;
    PageLetters m_pageLetters;
    QJsonArray m_pages;
    QJsonArray m_blocks; ///< Of the page at hand.
    std::optional<Node> m_page;
};

} // namespace

QJsonArray slotsArray(const QList<SlotRun> &runs)
{
    QJsonArray array;
    for (const SlotRun &run : runs) {
        QJsonArray entry{run.count, run.width, run.points, run.steps};
        if (run.penalty > 0)
            entry.append(run.penalty);
        array.append(entry);
    }
    return array;
}

QString moduleFileName(const NodeId &module)
{
    return u"modules/m-%1.js"_s.arg(module.text());
}

QJsonObject courseObject(const ScannedCourse &course, const QString &interfaceLanguage,
                         int stateLimit)
{
    QJsonArray modules;
    for (const ScannedModule &module : course.modules)
        modules.append(moduleEntry(module));
    const QJsonObject settings = toJson(course.settings);
    QJsonObject object{{u"format"_s, 1},
                       {u"id"_s, course.id.text()},
                       {u"title"_s, course.title},
                       {u"language"_s, course.settings.language},
                       {u"dir"_s, directionOf(course.settings.language)},
                       {u"interfaceLanguage"_s, interfaceLanguage},
                       {u"passMark"_s, course.settings.passMark},
                       {u"completion"_s, settings.value("completion"_L1)},
                       {u"finishedAs"_s, settings.value("finishedAs"_L1)},
                       {u"minutes"_s, course.settings.minutes},
                       {u"stateLimit"_s, stateLimit},
                       {u"slots"_s, slotsArray(course.slotRuns)},
                       {u"modules"_s, modules}};
    if (course.settings.attestation)
        object.insert(u"attestation"_s, true);
    if (!course.quizzes.isEmpty())
        object.insert(u"quizzes"_s, quizzesArray(course.quizzes));
    if (!course.skills.isEmpty())
        object.insert(u"skills"_s, skillsArray(course.skills));
    if (!course.duties.isEmpty())
        object.insert(u"required"_s, requiredArray(course.duties));
    return object;
}

QJsonObject logoObject(const CourseSettings &settings, const MediaFiles &files)
{
    WritingContext context(files);
    PlayerObject logo;
    putPicture(logo, settings.logo, context);
    logo.put(u"alt"_s, settings.logoAlt.trimmed());
    return logo.object();
}

Result<WrittenModule> writtenModule(const ModuleDraft &draft, const MediaFiles &files,
                                    Letters letters)
{
    contract(!draft.nodes.isEmpty());
    ModulePages pages(draft, files, letters);
    for (const Node &node : draft.nodes)
        pages.take(node);
    return pages.finish();
}

QList<OutsideAddress> outsideAddresses(const WrittenModule &module)
{
    QList<OutsideAddress> all;
    const QJsonArray pages = module.object["pages"_L1].toArray();
    for (const QJsonValue &page : pages) {
        const QJsonArray blocks = page["blocks"_L1].toArray();
        for (const QJsonValue &block : blocks) {
            const NodeId id(block["id"_L1].toString());
            for (OutsideAddress &outside :
                 outsideAddresses(block.toObject(), module.thirdParties.value(id))) {
                outside.block = id;
                outside.page = page["title"_L1].toString();
                all.append(outside);
            }
        }
    }
    return all;
}

Result<QList<Node>> moduleNodes(const CourseView &course, const NodeId &module)
{
    QList<Node> nodes;
    CARREL_TRY(course.forEachBelow(module, [&](const Node &node, int) -> Result<> {
        nodes.append(node);
        return {};
    }));
    return nodes;
}

} // namespace carrel
