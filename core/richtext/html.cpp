// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

using Attributes = HtmlWriter::Attributes;

QString languageTag(const QJsonObject &run)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    const QString lang = run["lang"_L1].toString();
    return tag.match(lang).hasMatch() ? lang : QString();
}

/// Attributes of the link to a judged address. Links that leave the course open beside it, and the
/// other side learns nothing from the window.
Attributes linkAttributes(const QString &address)
{
    if (address.startsWith(pageScheme)) {
        const QString page = address.sliced(pageScheme.size());
        return {{"href"_L1, u"#page-"_s + page}, {"data-page"_L1, page}};
    }
    if (address.startsWith("http"_L1)) {
        return {
            {"href"_L1, address}, {"target"_L1, u"_blank"_s}, {"rel"_L1, u"noopener noreferrer"_s}};
    }
    return {{"href"_L1, address}};
}

class Renderer
{
public:
    explicit Renderer(const HtmlOptions &options)
        : m_options(options)
    { }

    QString render(const QJsonValue &text)
    {
        writeBlocks(blocksOf(text), 0);
        return m_html.finish();
    }

private:
    void openLink(const QString &address);
    void writeRun(const QJsonObject &run, const QString &text);
    void writeRuns(const QJsonArray &runs);
    void writeParagraph(const QString &text);
    void writeHeading(const QJsonObject &block);
    void writeList(const QJsonObject &block, int depth);
    void writeItem(const QJsonValue &item, int depth);
    void writeCells(const QJsonArray &cells, qsizetype columns, bool isHeader);
    void writeTable(const QJsonObject &block);
    void writeCode(const QJsonObject &block);
    void writeImage(const QJsonObject &block);
    void writeBlock(const QJsonObject &block, int depth);
    void writeBlocks(const QJsonArray &blocks, int depth);

    const HtmlOptions &m_options;
    HtmlWriter m_html;
};

void Renderer::openLink(const QString &address)
{
    m_html.open("a"_L1, linkAttributes(address));
    if (address.startsWith(pageScheme) && m_options.pageLink)
        m_options.pageLink(NodeId(address.sliced(pageScheme.size())));
}

void Renderer::writeRun(const QJsonObject &run, const QString &text)
{
    if (run.size() == 1) { // Only its text, as nearly every run.
        m_html.lines(text);
        return;
    }
    int opened = 0;
    const auto open = [&](QLatin1StringView element, const Attributes &attributes = {}) {
        m_html.open(element, attributes);
        ++opened;
    };
    const QString language = languageTag(run);
    if (!language.isEmpty())
        open("span"_L1, {{"lang"_L1, language}, {"dir"_L1, u"auto"_s}});
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> marks[] = {
        {"bold"_L1, "strong"_L1},
        {"italic"_L1, "em"_L1},
        {"sub"_L1, "sub"_L1},
        {"sup"_L1, "sup"_L1},
        {"code"_L1, "code"_L1}};
    for (const auto &[mark, element] : marks) {
        if (run[mark].toBool())
            open(element);
    }
    m_html.lines(text);
    for (; opened > 0; --opened)
        m_html.close();
}

/// Neighbouring runs with the same address make one link: a bold word inside a link must not make
/// three stops for the keyboard.
void Renderer::writeRuns(const QJsonArray &runs)
{
    QString current;
    for (const QJsonValue &value : runs) {
        const QJsonObject run = value.toObject();
        const QString text = run["text"_L1].toString();
        if (text.isEmpty())
            continue;
        const QString address = safeAddress(run["link"_L1].toString());
        if (address != current) {
            if (!current.isEmpty())
                m_html.close();
            if (!address.isEmpty())
                openLink(address);
            current = address;
        }
        writeRun(run, text);
    }
    if (!current.isEmpty())
        m_html.close();
}

void Renderer::writeParagraph(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_html.open("p"_L1);
    m_html.lines(text);
    m_html.close();
}

void Renderer::writeHeading(const QJsonObject &block)
{
    static constexpr QLatin1StringView elements[] = {"h1"_L1, "h2"_L1, "h3"_L1,
                                                     "h4"_L1, "h5"_L1, "h6"_L1};
    const int stored = std::clamp(block["level"_L1].toInt(1), 1, 3);
    const int level = std::clamp(m_options.topHeading + stored - 1, 1, 6);
    m_html.open(elements[level - 1]);
    writeRuns(runsOf(block["runs"_L1]));
    m_html.close();
}

/// An item that is one paragraph is written without `<p>`, as a tight list.
void Renderer::writeItem(const QJsonValue &item, int depth)
{
    m_html.open("li"_L1);
    const QJsonArray blocks = blocksOf(item);
    const bool isTight = !blocks.isEmpty() && blockType(blocks[0]) == BlockType::Paragraph;
    if (isTight)
        writeRuns(runsOf(blocks[0]["runs"_L1]));
    QJsonArray rest = blocks;
    if (isTight)
        rest.removeFirst();
    writeBlocks(rest, depth + 1);
    m_html.close();
}

void Renderer::writeList(const QJsonObject &block, int depth)
{
    const QJsonArray items = block["items"_L1].toArray();
    if (items.isEmpty())
        return;
    m_html.open(block["ordered"_L1].toBool() ? "ol"_L1 : "ul"_L1);
    for (const QJsonValue &item : items)
        writeItem(item, depth);
    m_html.close();
}

void Renderer::writeCells(const QJsonArray &cells, qsizetype columns, bool isHeader)
{
    m_html.open("tr"_L1);
    for (qsizetype i = 0; i < columns; ++i) {
        if (isHeader)
            m_html.open("th"_L1, {{"scope"_L1, u"col"_s}});
        else
            m_html.open("td"_L1);
        if (i < cells.size())
            writeRuns(cellRuns(cells[i]));
        m_html.close();
    }
    m_html.close();
}

void Renderer::writeTable(const QJsonObject &block)
{
    const QJsonArray rows = block["rows"_L1].toArray();
    qsizetype columns = 0;
    for (const QJsonValue &row : rows)
        columns = std::max(columns, row.toArray().size());
    if (columns == 0)
        return;
    m_html.open("table"_L1);
    const QString caption = block["caption"_L1].toString();
    if (!caption.isEmpty()) {
        m_html.open("caption"_L1);
        m_html.lines(caption);
        m_html.close();
    }
    const bool hasHeader = block["header"_L1].toBool();
    if (hasHeader) {
        m_html.open("thead"_L1);
        writeCells(rows[0].toArray(), columns, true);
        m_html.close();
    }
    m_html.open("tbody"_L1);
    for (qsizetype i = hasHeader ? 1 : 0; i < rows.size(); ++i)
        writeCells(rows[i].toArray(), columns, false);
    m_html.close();
    m_html.close();
}

void Renderer::writeCode(const QJsonObject &block)
{
    static const QRegularExpression name(u"^[A-Za-z0-9+#.-]{1,30}$"_s);
    const QString language = block["language"_L1].toString();
    Attributes attributes;
    if (name.match(language).hasMatch())
        attributes << std::pair("class"_L1, u"language-"_s + language);
    // Reachable by the keyboard, because long lines scroll sideways.
    m_html.open("pre"_L1, {{"tabindex"_L1, u"0"_s}});
    m_html.open("code"_L1, attributes);
    m_html.text(block["text"_L1].toString());
    m_html.close();
    m_html.close();
}

void Renderer::writeImage(const QJsonObject &block)
{
    const MediaId media(block["media"_L1].toString());
    const QString alt = block["alt"_L1].toString();
    const QString href =
        media.isValid() && m_options.mediaHref ? m_options.mediaHref(media) : QString();
    const QJsonArray caption = runsOf(block["caption"_L1]);
    if (href.isEmpty() && caption.isEmpty()) {
        writeParagraph(alt);
        return;
    }
    m_html.open("figure"_L1);
    if (href.isEmpty())
        writeParagraph(alt);
    else
        m_html.empty("img"_L1, {{"src"_L1, href}, {"alt"_L1, alt}, {"loading"_L1, u"lazy"_s}});
    if (!caption.isEmpty()) {
        m_html.open("figcaption"_L1);
        writeRuns(caption);
        m_html.close();
    }
    m_html.close();
}

void Renderer::writeBlock(const QJsonObject &block, int depth)
{
    switch (blockType(block)) {
    case BlockType::Paragraph: {
        const QJsonArray runs = runsOf(block["runs"_L1]);
        if (runs.isEmpty())
            break;
        m_html.open("p"_L1);
        writeRuns(runs);
        m_html.close();
        break;
    }
    case BlockType::Heading: writeHeading(block); break;
    case BlockType::List: writeList(block, depth); break;
    case BlockType::Table: writeTable(block); break;
    case BlockType::Quote:
        m_html.open("blockquote"_L1);
        writeBlocks(blocksOf(block["blocks"_L1]), depth + 1);
        m_html.close();
        break;
    case BlockType::Code: writeCode(block); break;
    case BlockType::Image: writeImage(block); break;
    case BlockType::Unknown: writeParagraph(looseText(block)); break;
    }
}

void Renderer::writeBlocks(const QJsonArray &blocks, int depth)
{
    if (depth > maxDepth) {
        writeParagraph(looseText(blocks));
        return;
    }
    for (const QJsonValue &block : blocks)
        writeBlock(block.toObject(), depth);
}

} // namespace

QString toHtml(const QJsonValue &text, const HtmlOptions &options)
{
    return Renderer(options).render(text);
}

} // namespace carrel::richtext
