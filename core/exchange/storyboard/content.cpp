// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/content.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/exchange/storyboard/fieldlines.h"
#include "core/model/page.h"
#include "core/richtext/blocks.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

/// The stored files of the course, for kinds.
class Files : public MediaReader
{
public:
    explicit Files(const CourseView &course)
        : m_course(course)
    { }

    std::optional<Media> media(const MediaId &id) const override
    {
        const auto media = m_course.media(id);
        return media ? *media : std::nullopt;
    }
    QByteArray smallText(const MediaId &) override { return {}; }

private:
    const CourseView &m_course;
};

QString minutesText(int minutes)
{
    return tr("about %n minute(s)", nullptr, minutes);
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

QString completionText(const CourseSettings &settings)
{
    switch (settings.completion) {
    case CourseSettings::Completion::Pages: return tr("all pages were seen");
    case CourseSettings::Completion::Score:
        return tr("the pass mark of %1 % is reached").arg(settings.passMark);
    case CourseSettings::Completion::Both:
        return tr("all pages were seen and the pass mark of %1 % is reached")
            .arg(settings.passMark);
    case CourseSettings::Completion::Required: return tr("all required blocks are done");
    }
    return {};
}

class Walk
{
public:
    Walk(const CourseView &course, const QDateTime &made, Listener &listener)
        : m_course(course)
        , m_made(made)
        , m_listener(listener)
        , m_files(course)
    { }

    Result<> begin()
    {
        CARREL_TRY_VALUE(settings, m_course.settings());
        m_settings = settings;
        CARREL_TRY_VALUE(skills, m_course.skills());
        QHash<SkillId, QString> titles;
        for (const Skill &skill : skills) {
            titles.insert(skill.id, skill.title);
            m_allSkills += skill.title;
        }
        CARREL_TRY_VALUE(links, m_course.nodeSkills());
        for (const NodeSkill &link : links)
            m_skills[link.node] += titles.value(link.skill);
        return {};
    }

    Result<> visit(const Node &node, int depth)
    {
        if (depth == 0)
            return tellFront(node);
        while (m_open.size() >= depth)
            m_open.removeLast();
        const bool isPage = node.kind == QLatin1StringView(nodekind::page);
        const bool isModule = node.kind == QLatin1StringView(nodekind::module);
        const int place = ++m_counts[node.parent];
        if (!isPage && !isModule)
            return tellBlock(node, place);
        m_open.append(QString::number(place));
        Heading heading{.node = node.id,
                        .number = m_open.join(u'.'),
                        .title = node.title,
                        .level = depth,
                        .isPage = isPage,
                        .lines = isPage ? linesOfPage(node) : linesOfModule(node)};
        return m_listener.heading(heading);
    }

private:
    static void add(Lines &lines, const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            lines.append(plainTextLine(label, text));
    }

    Result<> tellFront(const Node &course)
    {
        Front front{.title = course.title, .language = m_settings.language, .facts = {}};
        add(front.facts, tr("Description"), m_settings.description);
        add(front.facts, tr("Author"), m_settings.author);
        add(front.facts, tr("Version of"), QLocale().toString(m_made, QLocale::LongFormat));
        add(front.facts, tr("Language"), languageName(m_settings.language));
        if (m_settings.minutes > 0)
            add(front.facts, tr("Planned time"), minutesText(m_settings.minutes));
        add(front.facts, tr("Finished when"), completionText(m_settings));
        add(front.facts, tr("Skills"), m_allSkills.join(u"\n"_s));
        return m_listener.front(front);
    }

    Lines linesOfModule(const Node &module) const
    {
        Lines lines;
        add(lines, tr("Summary"), module.body["summary"_L1].toString());
        const QJsonArray objectives = module.body["objectives"_L1].toArray();
        for (const QJsonValue &objective : objectives)
            add(lines, tr("After this module you can …"), objective.toString());
        if (const int minutes = module.body["minutes"_L1].toInt(); minutes > 0)
            add(lines, tr("Planned time"), minutesText(minutes));
        return lines;
    }

    static QString attemptsText(int attempts)
    {
        return attempts == 0 ? tr("attempts: as often as wanted")
                             : tr("%n attempt(s)", nullptr, attempts);
    }

    Lines linesOfPage(const Node &page) const
    {
        Lines lines;
        const PageDetails details = pageDetailsFrom(page.body);
        if (details.isQuiz) {
            QStringList said{tr("its questions count for the score"),
                             attemptsText(details.attempts)};
            if (details.draw > 0)
                said += tr("%n question(s) drawn for each learner", nullptr, details.draw);
            if (details.isHandedIn())
                said += tr("handed in as a whole");
            if (details.isHandedIn() && details.timeLimit > 0)
                said += tr("time limit of %n minute(s)", nullptr, details.timeLimit);
            add(lines, tr("Quiz page"), joined(said));
        }
        if (details.minutes > 0)
            add(lines, tr("Planned time"), minutesText(details.minutes));
        return lines;
    }

    Result<> tellBlock(const Node &node, int place)
    {
        const Kind *kind = findKind(node.kind);
        Block block{.number = m_open.join(u'.') + u'-' + QString::number(place),
                    .kind = kind ? kind->title : tr("A block of a later version of Carrel"),
                    .title = node.title,
                    .lines = kind ? linesOf(*kind, node.body, m_files) : linesOfUnknown(node.body)};
        add(block.lines, tr("Skills"), joined(m_skills.value(node.id)));
        return m_listener.block(block);
    }

    const CourseView &m_course;
    const QDateTime m_made;
    Listener &m_listener;
    Files m_files;
    CourseSettings m_settings;
    QStringList m_allSkills;
    QHash<NodeId, QStringList> m_skills;
    QHash<NodeId, int> m_counts; ///< Children told so far.
    QStringList m_open; ///< Places of the modules and the page that are open.
};

} // namespace

Result<> tell(const CourseView &course, const QDateTime &made, Listener &listener,
              const Progress &progress)
{
    Walk walk(course, made, listener);
    CARREL_TRY(walk.begin());
    CARREL_TRY_VALUE(all, course.nodeCount());
    qint64 done = 0;
    return course.forEachNode([&](const Node &node, int depth) -> Result<> {
        if (progress && !progress(done++, all))
            return Error{ErrorCode::Cancelled, tr("Writing the storyboard was cancelled.")};
        return walk.visit(node, depth);
    });
}

QString signText(Sign sign)
{
    switch (sign) {
    case Sign::None: return {};
    case Sign::Right: return tr("✓ Right");
    case Sign::Wrong: return tr("✗ Wrong");
    }
    return {};
}

QStringList pictureDescriptions(const QJsonArray &text)
{
    QStringList sentences;
    richtext::visitBlocks(text,
                          {.runs = [](const QJsonArray &) {},
                           .image =
                               [&](const QJsonObject &image) {
                                   const QString alt = image["alt"_L1].toString();
                                   if (!alt.isEmpty())
                                       //: %1 is what a picture shows
                                       sentences += tr("Picture: %1").arg(alt);
                               }});
    return sentences;
}

QStringList legend()
{
    return {tr("Each block has a number: 2.3-4 is block 4 on page 3 of module 2. Use it when you "
               "write or talk about it."),
            tr("✓ Right and ✗ Wrong say which answers count. Words in square brackets within a "
               "text with gaps are what belongs there; a bar parts what else may stand there."),
            tr("The column on the right is for your remarks.")};
}

QStringList signers()
{
    return {tr("Written by"), tr("Checked by"), tr("Approved by")};
}

} // namespace carrel::storyboard
