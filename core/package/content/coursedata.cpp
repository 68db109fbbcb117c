// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursedata.h"

#include "core/base/json/jsonwriting.h"
#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/picture.h"
#include "core/model/page.h"
#include "core/package/content/indexpage.h"
#include "core/package/content/letterkey.h"
#include "core/package/content/playercontext.h"
#include "core/package/content/scripttext.h"

#include <QJsonArray>
#include <QJsonDocument>

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

PlayerList hintsOf(const JsonView &body)
{
    PlayerList hints;
    for (const JsonView &hint : body["hints"_L1]) {
        const QString text = hint.toString().trimmed();
        if (!text.isEmpty())
            hints.append(QJsonValue(text));
    }
    return hints;
}

PlayerObject blockObject(const ReadNode &node, const Kind &kind, const ExportIndexes &indexes,
                         bool isQuiz, WritingContext &context)
{
    const JsonView body = node.body.root();
    PlayerObject block = kind.playerData(body, context);
    block.set(u"id"_s, node.id.text());
    block.set(u"kind"_s, kind.id);
    if (kind.showsTitle)
        block.put(u"title"_s, node.title);
    const auto index = indexes.constFind(node.id);
    if (!kind.isAnswered() || index == indexes.cend())
        return block;
    block.put(u"hints"_s, hintsOf(body));
    block.set(u"n"_s, *index);
    if (body.contains("tries"_L1))
        block.set(u"tries"_s, body["tries"_L1].toInt());
    if (kind.scoreSteps && kind.scoreSteps(body) > 0) {
        block.set(u"points"_s, pointsOf(body));
        block.set(u"counts"_s, countsForScore(kind, body, isQuiz));
        block.putIf(u"confidence"_s, body["confidence"_L1].toBool());
        block.putNumber(u"penalty"_s, penaltyOf(body));
    }
    return block;
}

/// The letter key of one page after the other.
class PageLetters
{
public:
    void take(const Kind &kind, const ReadNode &block, bool counts)
    {
        m_questions += counts ? 1 : 0;
        const QList<LetterRecord> records = letterRecords(kind, block);
        for (const LetterRecord &record : records)
            m_records.append({record, counts ? m_questions : 0});
    }

    /// Appended to `letters`. Questions have the number that learners read: only on quiz pages with
    /// several, and everybody the same ones.
    void finish(QList<LetterRecord> &letters, const QString &module, const QString &page,
                const std::optional<PageDetails> &quiz)
    {
        const bool asksAll = quiz && (quiz->draw == 0 || quiz->draw >= m_questions);
        const bool hasNumbers = asksAll && m_questions > 1;
        for (auto &[record, number] : m_records) {
            record.place = {module, page, hasNumbers ? number : 0};
            letters.append(std::move(record));
        }
        m_records.clear();
        m_questions = 0;
    }

private:
    QList<std::pair<LetterRecord, int>> m_records; ///< And the number of their question.
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
    {
        m_script.reserve(draft.nodes.size() * usualSize);
        beginDataScript(m_script, "CARREL_MODULE");
    }

    /// Only pages right below the module and blocks right below those: a nested module has its own
    /// file, and what nobody knows is in the notes already.
    void take(const ReadNode &node)
    {
        if (node.id == m_module) {
            m_title = node.title;
            beginModule(node.body.root()["objectives"_L1].toJson().toArray());
        } else if (node.parent == m_module && node.kind == QLatin1String(nodekind::page)) {
            finishPage();
            m_page = node;
            m_details = pageDetailsFrom(node.body.root());
            beginPage();
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
        m_script.append("]}");
        endDataScript(m_script);
        m_use.hasRecords = !m_letters.isEmpty();
        return WrittenModule{m_script, m_letters, m_use, m_thirdParties};
    }

private:
    bool isQuiz() const { return m_details.isQuiz; }

    // What has many entries is written straight into the file's text, members in the order of
    // their names.

    void beginModule(const QJsonArray &objectives)
    {
        JsonMembers members(m_script, JsonPlace::Script);
        members.set("id"_L1, m_module.text());
        if (!objectives.isEmpty())
            members.set("objectives"_L1, QJsonValue(objectives));
        members.begin("pages"_L1);
        m_script.append('[');
    }

    void beginPage()
    {
        beginEntry();
        JsonMembers members(m_script, JsonPlace::Script);
        if (m_details.isQuiz && m_details.isHandedIn())
            members.set("answers"_L1, toJson(m_details).value("answers"_L1));
        if (m_details.isQuiz)
            members.set("attempts"_L1, QJsonValue(m_details.attempts));
        members.begin("blocks"_L1);
        m_script.append('[');
    }

    void endPage()
    {
        m_script.append("],");
        PlayerObject rest;
        rest.set(u"id"_s, m_page->id.text());
        rest.set(u"n"_s, m_indexes.value(m_page->id));
        rest.set(u"quiz"_s, isQuiz());
        rest.set(u"title"_s, m_page->title);
        if (isQuiz() && m_details.isHandedIn() && m_details.timeLimit > 0) {
            rest.set(u"moreTime"_s, m_details.moreTime);
            rest.set(u"timeLimit"_s, m_details.timeLimit);
        }
        const QByteArray text = rest.text();
        m_script.append(QByteArrayView(text).sliced(1)); // its bracket stands before the blocks
    }

    /// Of the list at hand.
    void beginEntry()
    {
        if (!m_script.endsWith('['))
            m_script.append(',');
    }

    void takeBlock(const ReadNode &node, const Kind &kind)
    {
        beginEntry();
        blockObject(node, kind, m_indexes, isQuiz(), m_context).appendTo(m_script);
        const QSet<QString> thirdParties = m_context.takeThirdParties();
        if (!thirdParties.isEmpty())
            m_thirdParties.insert(node.id, thirdParties);
        if (m_hasLetters)
            takeLetters(node, kind);
        for (const NodeId &page : m_context.takePageLinks())
            m_use.links.append({page, m_page->title});
        if (m_context.takeMissingFile())
            m_use.warnings.append(
                tr("Page “%1”: a file that is used there is no longer in the course, so it is "
                   "missing in the package. Insert it again.")
                    .arg(m_page->title));
    }

    void takeLetters(const ReadNode &node, const Kind &kind)
    {
        const JsonView body = node.body.root();
        m_pageLetters.take(kind, node, countsForScore(kind, body, isQuiz()) && pointsOf(body) > 0);
    }

    void finishPage()
    {
        if (!m_page)
            return;
        endPage();
        if (m_hasLetters)
            m_pageLetters.finish(m_letters, m_title, m_page->title,
                                 isQuiz() ? std::optional(m_details) : std::nullopt);
        m_page.reset();
    }

    static constexpr qsizetype usualSize = 1024; ///< Of a block, in bytes.

    const NodeId m_module;
    const bool m_hasLetters;
    const ExportIndexes &m_indexes;
    WritingContext m_context;
    ModuleUse m_use;
    QHash<NodeId, QSet<QString>> m_thirdParties;
    QString m_title;
    QList<LetterRecord> m_letters;
    PageLetters m_pageLetters;
    QByteArray m_script; ///< As far as it is written.
    std::optional<ReadNode> m_page;
    PageDetails m_details; ///< The same page.
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
    return logo.toJson();
}

Result<WrittenModule> writtenModule(const ModuleDraft &draft, const MediaFiles &files,
                                    Letters letters)
{
    contract(!draft.nodes.isEmpty());
    ModulePages pages(draft, files, letters);
    for (const ReadNode &node : draft.nodes)
        pages.take(node);
    return pages.finish();
}

QList<OutsideAddress> outsideAddresses(const WrittenModule &module)
{
    QList<OutsideAddress> all;
    const QJsonArray pages =
        QJsonDocument::fromJson(objectIn(module.script).toByteArray())["pages"_L1].toArray();
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

Result<QList<ReadNode>> moduleNodes(const CourseView &course, const NodeId &module)
{
    QList<ReadNode> nodes;
    CARREL_TRY(course.readBelow(module, [&](const ReadNode &node, int) -> Result<> {
        nodes.append(node);
        return {};
    }));
    return nodes;
}

} // namespace carrel
