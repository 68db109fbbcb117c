// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/headingplan.h"

#include "core/exchange/reading/truthword.h"
#include "core/exchange/word/line.h"
#include "core/exchange/word/richruns.h"
#include "core/exchange/word/words.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr qsizetype longestLooksHeading = 90; // characters
constexpr double largerBy = 1.5; // points above ordinary text
constexpr int mostLooksLevels = 4;

struct Heading
{
    int number = 0;
    int level = 0; ///< 0 is the outermost.
    QString text;
    bool isGuessed = false;
};

bool isTitleStyle(const QString &style)
{
    static const QStringList names{u"title"_s,         u"titre"_s,  u"titel"_s,
                                   u"título"_s,        u"titulo"_s, u"titre principal"_s,
                                   u"document title"_s};
    return names.contains(style);
}

double sizeOf(const WordParagraph &paragraph)
{
    double largest = 0;
    for (const WordRun &run : paragraph.runs) {
        if (!run.text.trimmed().isEmpty())
            largest = std::max(largest, run.marks.size > 0 ? run.marks.size : paragraph.look.size);
    }
    return largest;
}

bool looksLikeHeading(const WordParagraph &paragraph, double textSize, bool isApart)
{
    const QString text = paragraph.text().trimmed();
    if (text.isEmpty() || text.size() > longestLooksHeading || text.contains(u'\n')
        || paragraph.listSign != ListSign::None || paragraph.hasImage()) {
        return false;
    }
    static const QString ends = u".;:,?!…"_s;
    if (ends.contains(text.back()) || labelOf(text).label != Label::None || truthOf(text)
        || lineOf(paragraph).sign || !text[0].isLetterOrNumber()) {
        return false;
    }
    const Line line = lineOf(paragraph);
    if (line.isTyped && line.marker == Marker::Letter)
        return false;
    const bool isBold = isWholly(
        paragraph.runs, [&](const WordMarks &marks) { return marks.bold || paragraph.look.bold; });
    const bool isLarger = sizeOf(paragraph) >= textSize + largerBy;
    return isLarger || (isBold && isApart);
}

/// "1. ..." right before or behind "2. ..." is one of several steps.
bool isStep(const std::vector<WordBlock> &blocks, size_t index)
{
    const auto ordinalAt = [&](size_t at) {
        if (at >= blocks.size() || blocks[at].isTable())
            return 0;
        const Line line = lineOf(blocks[at].paragraph);
        return line.isTyped && line.marker == Marker::Number ? line.ordinal : 0;
    };
    const int ordinal = ordinalAt(index);
    return ordinal > 0
        && (ordinalAt(index + 1) == ordinal + 1
            || (index > 0 && ordinalAt(index - 1) == ordinal - 1 && ordinal > 1));
}

/// A bold line stands by itself, not among the answers to a question.
bool standsApart(const std::vector<WordBlock> &blocks, size_t index, bool followsHeading)
{
    if (index == 0 || blocks[index - 1].isTable() || followsHeading)
        return true;
    const WordParagraph &before = blocks[index - 1].paragraph;
    const QString above = before.text().trimmed();
    if (above.isEmpty() || above.endsWith(u'.') || above.endsWith(u':') || above.endsWith(u'!')
        || before.listSign != ListSign::None || labelOf(above).label != Label::None
        || announcedBy(blocks[index].paragraph.text()) != Announced::Nothing) {
        return true;
    }
    if (above.endsWith(u'?') || index + 1 >= blocks.size() || blocks[index + 1].isTable())
        return false;
    const QString below = blocks[index + 1].paragraph.text().trimmed();
    return below.endsWith(u'.') && labelOf(below).label == Label::None;
}

/// In a document without heading styles: short paragraphs that are bold or larger.
QList<Heading> headingsByLooks(const WordDocument &document)
{
    QList<Heading> found;
    QList<int> sizes;
    bool followsHeading = false;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const WordParagraph &paragraph = document.blocks[i].paragraph;
        const bool isHeading = !document.blocks[i].isTable()
            && looksLikeHeading(paragraph, document.textSize,
                                standsApart(document.blocks, i, followsHeading))
            && !isStep(document.blocks, i);
        followsHeading = isHeading;
        if (!isHeading)
            continue;
        const QString text = paragraph.text().simplified();
        const int size = int(sizeOf(paragraph) * 10) + (text == text.toUpper() ? 1 : 0);
        found.append({paragraph.number, size, text, true});
        if (!sizes.contains(size))
            sizes.append(size);
    }
    std::ranges::sort(sizes, std::greater());
    for (Heading &heading : found)
        heading.level = std::min(int(sizes.indexOf(heading.level)), mostLooksLevels);
    return found;
}

/// Outline levels without those that nobody uses.
void closeGaps(QList<Heading> &headings)
{
    QList<int> used;
    for (const Heading &heading : std::as_const(headings)) {
        if (!used.contains(heading.level))
            used.append(heading.level);
    }
    std::ranges::sort(used);
    for (Heading &heading : headings)
        heading.level = int(used.indexOf(heading.level));
}

/// Decides from the headings of a whole document what each level begins.
class LevelPlan
{
public:
    explicit LevelPlan(QList<Heading> headings)
        : m_headings(std::move(headings))
    { }

    qsizetype count(int level) const
    {
        return std::ranges::count(m_headings, level, &Heading::level);
    }
    int levels() const
    {
        int most = 0;
        for (const Heading &heading : m_headings)
            most = std::max(most, heading.level + 1);
        return most;
    }
    /// More than half of a level's headings announce this.
    bool mostly(int level, Announced what) const
    {
        qsizetype said = 0;
        for (const Heading &heading : m_headings)
            said += heading.level == level && announcedBy(heading.text) == what ? 1 : 0;
        return said > 0 && said * 2 > count(level);
    }

    /// The only heading of the first level is the name of it all, and modules come below.
    bool firstIsTitle() const
    {
        if (levels() < 2 || count(0) != 1 || m_headings.first().level != 0
            || announcedBy(m_headings.first().text) == Announced::Module) {
            return false;
        }
        if (levels() == 2)
            return mostly(1, Announced::Module) || mostly(1, Announced::Page);
        return mostly(1, Announced::Module) || count(2) >= 2 * count(1);
    }

    /// The level whose headings begin pages.
    int pageLevel() const
    {
        for (int level = 0; level < levels(); ++level) {
            if (mostly(level, Announced::Page))
                return level;
        }
        if (levels() == 1)
            return mostly(0, Announced::Module) ? 1 : 0;
        const bool hasLessons = mostly(0, Announced::Module) && mostly(1, Announced::Module)
            && levels() > 2 && count(2) >= count(1);
        return hasLessons ? 2 : 1;
    }

private:
    QList<Heading> m_headings;
};

/// Headings of one level, some of which say that they begin a module: two levels.
void divideByWords(QList<Heading> &headings)
{
    const auto saysModule = [](const Heading &heading) {
        return announcedBy(heading.text) == Announced::Module;
    };
    const auto modules = std::ranges::count_if(headings, saysModule);
    const bool isOneLevel = std::ranges::all_of(
        headings, [&](const Heading &each) { return each.level == headings.first().level; });
    if (!isOneLevel || modules == 0 || modules == headings.size() || !saysModule(headings.first()))
        return;
    for (Heading &heading : headings)
        heading.level = saysModule(heading) ? 0 : 1;
}

QList<Heading> headingsByStyle(const WordDocument &document)
{
    QList<Heading> headings;
    for (const WordBlock &block : document.blocks) {
        const WordParagraph &paragraph = block.paragraph;
        if (block.isTable() || paragraph.outlineLevel < 0 || paragraph.isBlank())
            continue;
        headings.append({paragraph.number, paragraph.outlineLevel, paragraph.text().simplified()});
    }
    return headings;
}

/// "Question 3" is a heading of no page.
void takeQuestions(QList<Heading> &headings, QHash<int, HeadingRole> &roles)
{
    headings.removeIf([&](const Heading &heading) {
        const bool isQuestion = labelOf(heading.text).label == Label::Question;
        if (isQuestion)
            roles.insert(heading.number, {HeadingRole::Inner, 0, heading.isGuessed});
        return isQuestion;
    });
}

/// The first paragraph, in the largest type, is the title of a document without styles.
void takeTitleByLooks(QList<Heading> &headings, QHash<int, HeadingRole> &roles)
{
    if (headings.size() < 3)
        return;
    const Heading first = headings.first();
    const bool isLargest =
        std::ranges::all_of(headings.cbegin() + 1, headings.cend(),
                            [&](const Heading &heading) { return heading.level > first.level; });
    if (!isLargest || announcedBy(first.text) == Announced::Module)
        return;
    roles.insert(first.number, {HeadingRole::Title, 0, true});
    headings.removeFirst();
    closeGaps(headings);
}

} // namespace

QHash<int, HeadingRole> planHeadings(const WordDocument &document, bool hasScreenTables)
{
    QHash<int, HeadingRole> roles;
    for (const WordBlock &block : document.blocks) {
        if (!block.isTable() && isTitleStyle(block.paragraph.style) && !block.paragraph.isBlank()
            && roles.isEmpty()) {
            roles.insert(block.paragraph.number, {HeadingRole::Title, 0, false});
        }
    }
    QList<Heading> headings = headingsByStyle(document);
    headings.removeIf([&](const Heading &each) { return roles.contains(each.number); });
    takeQuestions(headings, roles);
    if (headings.isEmpty()) {
        headings = headingsByLooks(document);
        headings.removeIf([&](const Heading &each) { return roles.contains(each.number); });
        if (roles.isEmpty())
            takeTitleByLooks(headings, roles);
    }
    closeGaps(headings);
    if (headings.isEmpty())
        return roles;
    divideByWords(headings);
    const bool hasTitle = std::ranges::any_of(
        roles, [](const HeadingRole &each) { return each.role == HeadingRole::Title; });
    if (!hasTitle && !hasScreenTables && LevelPlan(headings).firstIsTitle()) {
        roles.insert(headings.first().number, {HeadingRole::Title, 0, headings[0].isGuessed});
        headings.removeFirst();
        closeGaps(headings);
    }
    const int pages = hasScreenTables ? 1 : LevelPlan(headings).pageLevel();
    for (const Heading &heading : std::as_const(headings)) {
        HeadingRole role{HeadingRole::Page, 0, heading.isGuessed};
        if (heading.level < pages)
            role = {HeadingRole::Module, heading.level, heading.isGuessed};
        else if (heading.level > pages)
            role = {HeadingRole::Inner, heading.level - pages - 1, heading.isGuessed};
        roles.insert(heading.number, role);
    }
    return roles;
}

} // namespace carrel::word
