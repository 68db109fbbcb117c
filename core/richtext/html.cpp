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

QString languageTag(const JsonView &run)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    if (!run["lang"_L1].isString())
        return {};
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

    Html render(const JsonView &text)
    {
        writeBlocks(blocksIn(text), 0);
        return m_html.finish();
    }

private:
    void openLink(const QString &address);
    void writeRun(const JsonView &run, QByteArrayView text);
    void writeRuns(const JsonView &runs);
    void writeParagraph(const QString &text);
    void writeHeading(const JsonView &block);
    void writeList(const JsonView &block, int depth);
    void writeItem(const JsonView &item, int depth);
    void writeCells(const JsonView &cells, qsizetype columns, bool isHeader);
    void writeTable(const JsonView &block);
    void writeCode(const JsonView &block);
    void writeImage(const JsonView &block);
    void writeBlock(const JsonView &block, int depth);
    /// `from`: so many come before that are written already.
    void writeBlocks(const JsonView &blocks, int depth, qsizetype from = 0);

    const HtmlOptions &m_options;
    HtmlWriter m_html;
};

void Renderer::openLink(const QString &address)
{
    m_html.open("a"_L1, linkAttributes(address));
    if (address.startsWith(pageScheme) && m_options.pageLink)
        m_options.pageLink(NodeId(address.sliced(pageScheme.size())));
}

void Renderer::writeRun(const JsonView &run, QByteArrayView text)
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
void Renderer::writeRuns(const JsonView &runs)
{
    QString current;
    for (const JsonView &value : runs) {
        const JsonView run = value.toObject();
        const QByteArray text = run["text"_L1].utf8();
        if (text.isEmpty())
            continue;
        const JsonView link = run["link"_L1];
        const QString address = link.isUndefined() ? QString() : safeAddress(link.toString());
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

void Renderer::writeHeading(const JsonView &block)
{
    static constexpr QLatin1StringView elements[] = {"h1"_L1, "h2"_L1, "h3"_L1,
                                                     "h4"_L1, "h5"_L1, "h6"_L1};
    const int stored = std::clamp(block["level"_L1].toInt(1), 1, 3);
    const int level = std::clamp(m_options.topHeading + stored - 1, 1, 6);
    m_html.open(elements[level - 1]);
    writeRuns(runsIn(block["runs"_L1]));
    m_html.close();
}

/// An item that is one paragraph is written without `<p>`, as a tight list.
void Renderer::writeItem(const JsonView &item, int depth)
{
    m_html.open("li"_L1);
    const JsonView blocks = blocksIn(item);
    const bool isTight = !blocks.isEmpty() && blockType(blocks[0]) == BlockType::Paragraph;
    if (isTight)
        writeRuns(runsIn(blocks[0]["runs"_L1]));
    writeBlocks(blocks, depth + 1, isTight ? 1 : 0);
    m_html.close();
}

void Renderer::writeList(const JsonView &block, int depth)
{
    const JsonView items = block["items"_L1].toArray();
    if (items.isEmpty())
        return;
    m_html.open(block["ordered"_L1].toBool() ? "ol"_L1 : "ul"_L1);
    for (const JsonView &item : items)
        writeItem(item, depth);
    m_html.close();
}

void Renderer::writeCells(const JsonView &cells, qsizetype columns, bool isHeader)
{
    m_html.open("tr"_L1);
    for (qsizetype i = 0; i < columns; ++i) {
        if (isHeader)
            m_html.open("th"_L1, {{"scope"_L1, u"col"_s}});
        else
            m_html.open("td"_L1);
        if (i < cells.size())
            writeRuns(cellRunsIn(cells[i]));
        m_html.close();
    }
    m_html.close();
}

void Renderer::writeTable(const JsonView &block)
{
    const JsonView rows = block["rows"_L1].toArray();
    qsizetype columns = 0;
    for (const JsonView &row : rows)
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

void Renderer::writeCode(const JsonView &block)
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

void Renderer::writeImage(const JsonView &block)
{
    const MediaId media(block["media"_L1].toString());
    const QString alt = block["alt"_L1].toString();
    const QString href =
        media.isValid() && m_options.mediaHref ? m_options.mediaHref(media) : QString();
    const JsonView caption = runsIn(block["caption"_L1]);
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

void Renderer::writeBlock(const JsonView &block, int depth)
{
    switch (blockType(block)) {
    case BlockType::Paragraph: {
        const JsonView runs = runsIn(block["runs"_L1]);
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
        writeBlocks(blocksIn(block["blocks"_L1]), depth + 1);
        m_html.close();
        break;
    case BlockType::Code: writeCode(block); break;
    case BlockType::Image: writeImage(block); break;
    case BlockType::Unknown: writeParagraph(looseText(block)); break;
    }
}

void Renderer::writeBlocks(const JsonView &blocks, int depth, qsizetype from)
{
    if (depth > maxDepth) {
        QJsonArray rest = blocks.toJson().toArray();
        while (from-- > 0)
            rest.removeFirst();
        writeParagraph(looseText(rest));
        return;
    }
    for (const JsonView &block : blocks) {
        if (from-- <= 0)
            writeBlock(block.toObject(), depth);
    }
}

} // namespace

Html toHtml(const JsonView &text, const HtmlOptions &options)
{
    return Renderer(options).render(text);
}

} // namespace carrel::richtext
