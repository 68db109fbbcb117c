// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/foreigntext.h"

#include "core/richtext/htmltext.h"
#include "core/richtext/htmltree.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

constexpr double largestDot = 2; ///< Pixels.
constexpr qsizetype longestAltKept = 4; ///< An emoji that a page shows as a picture.

bool isDropped(const QString &name)
{
    static const QSet<QString> dropped{
        u"script"_s, u"style"_s,    u"iframe"_s, u"object"_s,   u"embed"_s,  u"form"_s,
        u"head"_s,   u"title"_s,    u"meta"_s,   u"link"_s,     u"base"_s,   u"noscript"_s,
        u"audio"_s,  u"template"_s, u"video"_s,  u"canvas"_s,   u"select"_s, u"textarea"_s,
        u"button"_s, u"input"_s,    u"applet"_s, u"noframes"_s, u"frame"_s,  u"datalist"_s};
    return dropped.contains(name);
}

bool isBlock(const QString &name)
{
    static const QSet<QString> blocks{
        u"p"_s,      u"div"_s, u"section"_s, u"article"_s,  u"header"_s,  u"footer"_s,
        u"main"_s,   u"nav"_s, u"aside"_s,   u"address"_s,  u"figure"_s,  u"figcaption"_s,
        u"dl"_s,     u"dt"_s,  u"dd"_s,      u"fieldset"_s, u"details"_s, u"summary"_s,
        u"center"_s, u"hr"_s,  u"hgroup"_s,  u"li"_s,       u"body"_s,    u"caption"_s,
        u"tr"_s,     u"td"_s,  u"th"_s,      u"legend"_s,   u"menu"_s,    u"search"_s};
    return blocks.contains(name);
}

/// SVG and MathML have no name here. An unknown element of HTML has none, either, but words.
bool isForeign(const HtmlNode &node)
{
    return node.name().isEmpty() && !node.isUnknown();
}

bool isHidden(const HtmlNode &node, const QHash<QString, QString> &style)
{
    return style.value(u"display"_s) == u"none" || style.value(u"mso-hide"_s) == u"all"
        || style.value(u"mso-list"_s) == u"ignore" || node.hasAttribute("hidden");
}

/// What element and style say about the letters inside.
HtmlMarks marksInside(const HtmlNode &node, const QString &name,
                      const QHash<QString, QString> &style, HtmlMarks marks)
{
    if (name == u"b" || name == u"strong")
        marks.bold = true;
    else if (name == u"i" || name == u"em" || name == u"cite" || name == u"dfn" || name == u"var")
        marks.italic = true;
    else if (name == u"sub")
        marks.sub = true;
    else if (name == u"sup")
        marks.sup = true;
    else if (name == u"code" || name == u"kbd" || name == u"samp" || name == u"tt")
        marks.code = true;
    else if (name == u"a")
        marks.link = safeForeignAddress(node.attribute("href"));
    const QString weight = style.value(u"font-weight"_s);
    if (!weight.isEmpty())
        marks.bold = weight == u"bold" || weight == u"bolder" || weight.toInt() >= 600;
    const QString slant = style.value(u"font-style"_s);
    if (!slant.isEmpty())
        marks.italic = slant == u"italic" || slant == u"oblique";
    const QString height = style.value(u"vertical-align"_s);
    if (height == u"super" || height == u"sub") {
        marks.sup = height == u"super";
        marks.sub = !marks.sup;
    }
    return marks;
}

/// Walks the tree and tells a TextBuilder what it meets.
class HtmlReader
{
public:
    QJsonArray readChildren(const HtmlNode &node, const HtmlMarks &marks);

private:
    void read(const HtmlNode &node, const HtmlMarks &marks);
    void readElement(const HtmlNode &node, const QString &name, const HtmlMarks &marks);
    void readContent(const HtmlNode &node, const HtmlMarks &marks);
    void readHeading(const HtmlNode &node, int level, const HtmlMarks &marks);
    void readList(const HtmlNode &node, bool isOrdered, const HtmlMarks &marks);
    void readTable(const HtmlNode &node, const HtmlMarks &marks);
    void readCode(const HtmlNode &node);
    bool readWordItem(const HtmlNode &node, const QHash<QString, QString> &style,
                      const HtmlMarks &marks);

    TextBuilder m_text;
};

QJsonArray HtmlReader::readChildren(const HtmlNode &node, const HtmlMarks &marks)
{
    readContent(node, marks);
    return m_text.finish();
}

void HtmlReader::readContent(const HtmlNode &node, const HtmlMarks &marks)
{
    node.forEachChild([&](const HtmlNode &child) { read(child, marks); });
}

void HtmlReader::read(const HtmlNode &node, const HtmlMarks &marks)
{
    if (node.isText()) {
        m_text.addWords(node.text(), marks);
        return;
    }
    if (!node.isElement() || isForeign(node))
        return;
    const QString name = node.name();
    const QHash<QString, QString> style = node.style();
    if (isDropped(name) || isHidden(node, style) || readWordItem(node, style, marks))
        return;
    readElement(node, name, marksInside(node, name, style, marks));
}

void HtmlReader::readElement(const HtmlNode &node, const QString &name, const HtmlMarks &marks)
{
    static const QRegularExpression heading(u"^h[1-6]$"_s);
    if (name == u"br") {
        m_text.addLineBreak(marks);
    } else if (name == u"img") {
        const QString alt = node.attribute("alt").trimmed();
        if (alt.size() <= longestAltKept)
            m_text.addWords(alt, marks);
    } else if (heading.match(name).hasMatch()) {
        readHeading(node, name.mid(1).toInt(), marks);
    } else if (name == u"p" && node.attribute("class").startsWith(u"MsoTitle")) {
        readHeading(node, 1, marks);
    } else if (name == u"ul" || name == u"ol") {
        readList(node, name == u"ol", marks);
    } else if (name == u"table") {
        readTable(node, marks);
    } else if (name == u"pre") {
        readCode(node);
    } else if (name == u"blockquote") {
        m_text.endBlock();
        m_text.addQuote(HtmlReader().readChildren(node, marks));
    } else if (isBlock(name)) {
        m_text.endBlock();
        readContent(node, marks);
        m_text.endBlock();
    } else {
        readContent(node, marks);
    }
}

void HtmlReader::readHeading(const HtmlNode &node, int level, const HtmlMarks &marks)
{
    m_text.endBlock();
    m_text.addHeading(level, HtmlReader().readChildren(node, marks));
}

/// Items, and lists that stand between them instead of inside, as older editors write it.
void HtmlReader::readList(const HtmlNode &node, bool isOrdered, const HtmlMarks &marks)
{
    QJsonArray items;
    node.forEachChild([&](const HtmlNode &child) {
        const QString name = child.name();
        if (!child.isElement() || isDropped(name) || isForeign(child))
            return;
        const bool isInnerList = name == u"ul" || name == u"ol";
        HtmlReader reader;
        if (isInnerList)
            reader.readList(child, name == u"ol", marks);
        else
            reader.readContent(child, marksInside(child, name, child.style(), marks));
        const QJsonArray blocks = reader.m_text.finish();
        if (blocks.isEmpty())
            return;
        if (!isInnerList || items.isEmpty()) {
            items.append(blocks);
            return;
        }
        QJsonArray last = items.last().toArray();
        for (const QJsonValue &block : blocks)
            last.append(block);
        items.replace(items.size() - 1, last);
    });
    m_text.addList(isOrdered, items);
}

void HtmlReader::readCode(const HtmlNode &node)
{
    QString words;
    const std::function<void(const HtmlNode &)> collect = [&](const HtmlNode &inner) {
        if (inner.isText())
            words += inner.text();
        else if (inner.name() == u"br")
            words += u'\n';
        else if (!isDropped(inner.name()))
            inner.forEachChild(collect);
    };
    collect(node);
    m_text.addCode(words);
}

/// Word writes items of lists as paragraphs that say their list and level in a style of its own.
bool HtmlReader::readWordItem(const HtmlNode &node, const QHash<QString, QString> &style,
                              const HtmlMarks &marks)
{
    static const QRegularExpression level(u"\\blevel([1-9])\\b"_s);
    const auto match = level.match(style.value(u"mso-list"_s));
    if (!match.hasMatch())
        return false;
    QString mark;
    const std::function<void(const HtmlNode &, bool)> findMark = [&](const HtmlNode &inner,
                                                                     bool isMark) {
        if (inner.isText() && isMark)
            mark += inner.text();
        const bool isInside = isMark || inner.style().value(u"mso-list"_s) == u"ignore";
        inner.forEachChild([&](const HtmlNode &child) { findMark(child, isInside); });
    };
    findMark(node, false);
    static const QRegularExpression number(u"^[(]?[0-9A-Za-z]{1,4}[.)]"_s);
    const bool isOrdered = number.match(mark.trimmed()).hasMatch();
    const QString name = node.name();
    const QJsonArray blocks =
        HtmlReader().readChildren(node, marksInside(node, name, style, marks));
    m_text.addLooseItem(match.captured(1).toInt(), isOrdered, blocks);
    return true;
}

void HtmlReader::readTable(const HtmlNode &node, const HtmlMarks &marks)
{
    TableBuilder table;
    const std::function<void(const HtmlNode &, bool)> readRows = [&](const HtmlNode &part,
                                                                     bool isHead) {
        part.forEachChild([&](const HtmlNode &child) {
            const QString name = child.name();
            if (name == u"tr") {
                table.startRow(isHead);
                readRows(child, isHead);
            } else if (name == u"td" || name == u"th") {
                HtmlMarks inside = marksInside(child, name, child.style(), marks);
                inside.bold = inside.bold && name == u"td" && !isHead;
                table.addCell(HtmlReader().readChildren(child, inside), name == u"th",
                              child.attribute("colspan").toInt());
            } else if (name == u"caption") {
                table.setCaption(toPlain(HtmlReader().readChildren(child, {})));
            } else if (child.isElement() && !isDropped(name)) {
                readRows(child, isHead || name == u"thead");
            }
        });
    };
    readRows(node, false);
    m_text.addTable(table);
}

/// A dot of a pixel or two, with which pages count who reads them.
bool isDot(const HtmlNode &image)
{
    const auto isSmall = [&](const char *side) {
        bool isNumber = false;
        const double pixels = image.attribute(side).toDouble(&isNumber);
        return isNumber && pixels <= largestDot;
    };
    return isSmall("width") || isSmall("height");
}

void countPictures(const HtmlNode &node, int &pictures)
{
    if (!node.isElement() || isForeign(node) || isDropped(node.name())
        || isHidden(node, node.style()))
        return;
    const QString alt = node.attribute("alt").trimmed();
    const bool isEmoji = !alt.isEmpty() && alt.size() <= longestAltKept;
    if (node.name() == u"img" && !isEmoji && !isDot(node))
        ++pictures;
    node.forEachChild([&](const HtmlNode &child) { countPictures(child, pictures); });
}

} // namespace

int picturesIn(const QString &html)
{
    int pictures = 0;
    withHtmlTree(html, [&](const HtmlNode &root) {
        root.forEachChild([&](const HtmlNode &child) { countPictures(child, pictures); });
    });
    return pictures;
}

QJsonArray fromHtml(const QString &html)
{
    QJsonArray text;
    withHtmlTree(html, [&text](const HtmlNode &root) {
        text = withHeadingsFromTop(HtmlReader().readChildren(root, {}));
    });
    text = clean(text);
    return isBlank(text) || !check(text) ? QJsonArray() : text;
}

} // namespace carrel::richtext
