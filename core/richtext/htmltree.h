// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

struct GumboInternalNode;

namespace carrel::richtext {

/// An element or a text of an HTML tree, for reading. Internal to core/richtext.
class HtmlNode
{
public:
    explicit HtmlNode(const GumboInternalNode *node)
        : m_node(node)
    { }

    bool isText() const;
    bool isElement() const;
    QString text() const; ///< Of a text.
    /// In lower case; empty for anything that is not HTML's own (SVG, MathML, unknown names).
    QString name() const;
    bool isUnknown() const; ///< An element of HTML whose name the standard does not have.
    bool hasAttribute(const char *name) const;
    QString attribute(const char *name) const;
    QHash<QString, QString> style() const; ///< The style attribute, names in lower case.
    void forEachChild(const std::function<void(const HtmlNode &)> &visit) const;

private:
    const GumboInternalNode *m_node;
};

/// Calls `read` with the root of the tree. False: the HTML is too large or nested too deep.
bool withHtmlTree(const QString &html, const std::function<void(const HtmlNode &root)> &read);

} // namespace carrel::richtext
