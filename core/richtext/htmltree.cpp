// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/htmltree.h"

#include "core/base/markuptags.h"

#include <QSet>

#include <algorithm>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

constexpr qsizetype longestHtml = 8 * 1024 * 1024;
/// Elements times how deep they nest. What people copy stays far below; beyond it the parser may
/// need more memory and stack than anybody has, because it opens unclosed elements again and again.
constexpr qint64 mostWork = 3'000'000;
constexpr qint64 mostComparisons = 100'000'000; // of attributes, a tag of 14,000

/// Elements that close themselves or each other and so say nothing about the depth.
bool nests(const QByteArray &name)
{
    static const QSet<QByteArray> flat{"area", "base",   "br",    "col",    "dd",   "dt",
                                       "hr",   "img",    "input", "li",     "link", "meta",
                                       "o:p",  "option", "p",     "source", "td",   "th",
                                       "tr",   "tbody",  "thead", "tfoot",  "wbr"};
    return !flat.contains(name);
}

bool isTooMuch(const QByteArray &html)
{
    if (html.size() > longestHtml || attributeComparisons(html) > mostComparisons)
        return true;
    qint64 tags = 0;
    qint64 depth = 0;
    qint64 deepest = 1;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < html.size() && html[at + 1] == '/';
        qsizetype end = at + (isEnd ? 2 : 1);
        const qsizetype start = end;
        while (end < html.size() && end - start < 12
               && (isalnum(static_cast<unsigned char>(html[end])) || html[end] == ':'))
            ++end;
        const QByteArray name = html.mid(start, end - start).toLower();
        ++tags;
        if (name.isEmpty() || !nests(name))
            continue;
        depth = std::max<qint64>(0, depth + (isEnd ? -1 : 1));
        deepest = std::max(deepest, depth);
    }
    return tags * deepest > mostWork;
}

} // namespace

bool HtmlNode::isText() const
{
    return m_node->type == GUMBO_NODE_TEXT || m_node->type == GUMBO_NODE_WHITESPACE
        || m_node->type == GUMBO_NODE_CDATA;
}

bool HtmlNode::isElement() const
{
    return m_node->type == GUMBO_NODE_ELEMENT;
}

QString HtmlNode::text() const
{
    return QString::fromUtf8(m_node->v.text.text);
}

QString HtmlNode::name() const
{
    if (!isElement() || m_node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {};
    return QString::fromLatin1(gumbo_normalized_tagname(m_node->v.element.tag));
}

bool HtmlNode::isUnknown() const
{
    return isElement() && m_node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML
        && m_node->v.element.tag == GUMBO_TAG_UNKNOWN;
}

bool HtmlNode::hasAttribute(const char *name) const
{
    return isElement() && gumbo_get_attribute(&m_node->v.element.attributes, name);
}

QString HtmlNode::attribute(const char *name) const
{
    if (!isElement())
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&m_node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QHash<QString, QString> HtmlNode::style() const
{
    QHash<QString, QString> style;
    const QStringList rules = attribute("style").split(u';', Qt::SkipEmptyParts);
    for (const QString &rule : rules) {
        style.insert(rule.section(u':', 0, 0).trimmed().toLower(),
                     rule.section(u':', 1).trimmed().toLower());
    }
    return style;
}

void HtmlNode::forEachChild(const std::function<void(const HtmlNode &)> &visit) const
{
    if (!isElement())
        return;
    const GumboVector &children = m_node->v.element.children;
    for (unsigned int i = 0; i < children.length; ++i)
        visit(HtmlNode(static_cast<const GumboNode *>(children.data[i])));
}

bool withHtmlTree(const QString &html, const std::function<void(const HtmlNode &root)> &read)
{
    const QByteArray bytes = html.toUtf8();
    if (isTooMuch(bytes))
        return false;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output =
        gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size()));
    read(HtmlNode(output->root));
    gumbo_destroy_output(&options, output);
    return true;
}

} // namespace carrel::richtext
