// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sheet/sheetcourse.h"

#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestName = 80; ///< Of what is created by hand.
constexpr qsizetype longestWords = 300;

QString shortened(const QString &text, qsizetype longest)
{
    QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    line.truncate(longest - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + u'…';
}

QString plainOf(const QJsonObject &body, QLatin1String member)
{
    return richtext::toPlain(body.value(member)).simplified();
}

/// Goes through the course node by node and gathers.
class SheetReading
{
public:
    explicit SheetReading(SheetCourse &sheet)
        : m_sheet(sheet)
    { }

    void visit(const Node &node)
    {
        if (node.kind == QLatin1StringView(nodekind::module))
            m_module = node.title;
        else if (node.kind == QLatin1StringView(nodekind::page))
            visitPage(node);
        else if (const Kind *kind = findKind(node.kind))
            visitBlock(node, *kind);
    }

private:
    void visitPage(const Node &node)
    {
        const PageDetails details = pageDetailsFrom(node.body);
        m_page = node.title;
        m_isQuiz = details.isQuiz;
        if (details.isQuiz && details.attempts > 0)
            m_sheet.quizzes.append({node.title, details.attempts});
    }

    void visitBlock(const Node &node, const Kind &kind)
    {
        m_sheet.asked += kind.asks(node.body) ? 1 : 0;
        m_sheet.required += isRequired(kind, node.body) ? 1 : 0;
        m_sheet.countsPoints |=
            countsForScore(kind, node.body, m_isQuiz) && pointsOf(node.body) > 0;
        if (kind.id == u"practical" && !plainOf(node.body, "handIn"_L1).isEmpty())
            append(HandWork::What::Assignment, node, "brief"_L1, plainOf(node.body, "handIn"_L1));
        else if (kind.id == u"discussion")
            append(HandWork::What::Forum, node, "prompt"_L1,
                   node.body.value("where"_L1).toString());
        else if (kind.id == u"virtualclass")
            append(HandWork::What::Class, node, "preparation"_L1, {});
    }

    void append(HandWork::What what, const Node &node, QLatin1String firstWords,
                const QString &words)
    {
        HandWork work{.what = what, .name = {}, .page = m_page, .module = m_module};
        work.name = shortened(node.title, longestName);
        if (work.name.isEmpty() && what != HandWork::What::Class)
            work.name = shortened(plainOf(node.body, firstWords), longestName);
        if (work.name.isEmpty())
            work.name = shortened(m_page, longestName);
        if (what == HandWork::What::Class) {
            work.minutes = node.body.value("minutes"_L1).toInt();
            if (node.body.value("date"_L1) == "known"_L1)
                work.when = shortened(node.body.value("start"_L1).toString() + u" "_s
                                          + node.body.value("zone"_L1).toString(),
                                      longestName);
        }
        work.replies = node.body.value("replies"_L1).toInt();
        work.words = shortened(words, longestWords);
        m_sheet.byHand.append(work);
    }

    SheetCourse &m_sheet;
    QString m_module;
    QString m_page;
    bool m_isQuiz = false;
};

} // namespace

Result<SheetCourse> readSheetCourse(const CourseView &course, const NodeId &module,
                                    const Progress &progress)
{
    SheetCourse sheet;
    CARREL_TRY_VALUE(settings, course.settings());
    sheet.settings = settings;
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(node, course.node(id));
    sheet.courseTitle = node ? node->title : QString();
    sheet.title = sheet.courseTitle;
    SheetReading reading(sheet);
    CARREL_TRY(course.forEachBelow(
        module.isNull() ? id : module, [&](const Node &each, int depth) -> Result<> {
            if (progress && !progress(0, 0))
                return Error{ErrorCode::Cancelled, tr("Cancelled. Nothing was written.")};
            if (depth == 0)
                sheet.title = each.title;
            reading.visit(each);
            return {};
        }));
    if (!module.isNull())
        sheet.settings.minutes = 0; // Said of the course only.
    return sheet;
}

} // namespace carrel
