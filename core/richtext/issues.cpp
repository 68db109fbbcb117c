// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

class IssueFinder
{
public:
    void visit(const QJsonValue &text, const QString &place, int depth)
    {
        if (depth > maxDepth)
            return;
        const QJsonArray blocks = blocksOf(text);
        for (qsizetype i = 0; i < blocks.size(); ++i)
            visitBlock(blocks[i].toObject(), u"%1[%2]"_s.arg(place).arg(i), depth);
    }

    QList<IssueAt> found;
    QList<ImageAt> images;

private:
    void visitBlock(const QJsonObject &block, const QString &place, int depth);
    void visitRuns(const QJsonArray &runs, const QString &place);
    void visitTable(const QJsonObject &table, const QString &place);
    void visitImage(const QJsonObject &image, const QString &place);

    int m_headingLevel = 0;
};

bool isVague(const QString &words)
{
    static const QSet<QString> vague{u"here"_s,        u"click here"_s,    u"click"_s,
                                     u"link"_s,        u"this link"_s,     u"more"_s,
                                     u"read more"_s,   u"learn more"_s,    u"ici"_s,
                                     u"cliquez ici"_s, u"cliquer ici"_s,   u"lien"_s,
                                     u"ce lien"_s,     u"lire la suite"_s, u"en savoir plus"_s};
    QString bare = words.simplified().toCaseFolded();
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
        bare.chop(1);
    return vague.contains(bare);
}

/// The words of a link are all its runs together.
void IssueFinder::visitRuns(const QJsonArray &runs, const QString &place)
{
    for (qsizetype i = 0; i < runs.size();) {
        const QString link = runs[i]["link"_L1].toString();
        const qsizetype first = i;
        QString words;
        for (; i < runs.size() && runs[i]["link"_L1].toString() == link; ++i)
            words += runs[i]["text"_L1].toString();
        if (!link.isEmpty() && isVague(words))
            found << IssueAt{Issue::VagueLink, u"%1[%2]"_s.arg(place).arg(first)};
    }
}

void IssueFinder::visitTable(const QJsonObject &table, const QString &place)
{
    const QJsonArray rows = table["rows"_L1].toArray();
    if (rows.size() > 1 && !table["header"_L1].toBool())
        found << IssueAt{Issue::TableWithoutHeader, place};
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QJsonArray cells = rows[r].toArray();
        for (qsizetype c = 0; c < cells.size(); ++c)
            visitRuns(cellRuns(cells[c]), u"%1.rows[%2][%3].runs"_s.arg(place).arg(r).arg(c));
    }
}

void IssueFinder::visitImage(const QJsonObject &image, const QString &place)
{
    images << ImageAt{place, MediaId(image["media"_L1].toString()), image["alt"_L1].toString()};
    if (image["media"_L1].toString().isEmpty())
        found << IssueAt{Issue::ImageWithoutFile, place};
    if (image["alt"_L1].toString().trimmed().isEmpty())
        found << IssueAt{Issue::ImageWithoutAlt, place + ".alt"_L1};
    visitRuns(runsOf(image["caption"_L1]), place + ".caption"_L1);
}

void IssueFinder::visitBlock(const QJsonObject &block, const QString &place, int depth)
{
    switch (blockType(block)) {
    case BlockType::Heading: {
        const int level = block["level"_L1].toInt(1);
        if (m_headingLevel > 0 && level > m_headingLevel + 1)
            found << IssueAt{Issue::HeadingSkipped, place};
        m_headingLevel = level;
        visitRuns(runsOf(block["runs"_L1]), place + ".runs"_L1);
        break;
    }
    case BlockType::Paragraph: visitRuns(runsOf(block["runs"_L1]), place + ".runs"_L1); break;
    case BlockType::List: {
        const QJsonArray items = block["items"_L1].toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            visit(items[i], u"%1.items[%2]"_s.arg(place).arg(i), depth + 1);
        break;
    }
    case BlockType::Quote: visit(block["blocks"_L1], place + ".blocks"_L1, depth + 1); break;
    case BlockType::Table: visitTable(block, place); break;
    case BlockType::Image: visitImage(block, place); break;
    case BlockType::Code:
    case BlockType::Unknown: break;
    }
}

} // namespace

QList<IssueAt> issuesIn(const QJsonValue &text, const QString &place)
{
    IssueFinder finder;
    finder.visit(text, place, 0);
    return finder.found;
}

QList<ImageAt> imagesIn(const QJsonValue &text, const QString &place)
{
    IssueFinder finder;
    finder.visit(text, place, 0);
    return finder.images;
}

} // namespace carrel::richtext
