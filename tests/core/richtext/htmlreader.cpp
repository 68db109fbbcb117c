// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/richtext/htmlreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// Reads strictly what HtmlWriter may write; recovers nowhere.
class Reader
{
public:
    explicit Reader(const QString &html)
        : m_html(html)
    { }

    HtmlReading read()
    {
        while (m_at < m_html.size() && m_reading.problems.isEmpty()) {
            if (m_html[m_at] == u'<')
                readTag();
            else
                m_reading.text += readCharacter();
        }
        if (!m_open.isEmpty())
            problem(u"not closed: "_s + m_open.join(u' '));
        return m_reading;
    }

private:
    void problem(const QString &what)
    {
        m_reading.problems << u"at %1: %2"_s.arg(m_at).arg(what);
        m_at = m_html.size();
    }

    QChar peek() const { return m_at < m_html.size() ? m_html[m_at] : QChar(); }

    bool take(QStringView expected)
    {
        if (!QStringView(m_html).mid(m_at).startsWith(expected)) {
            problem(u"expected "_s + expected.toString());
            return false;
        }
        m_at += expected.size();
        return true;
    }

    QString readName()
    {
        const qsizetype start = m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        if (m_at == start)
            problem(u"no name"_s);
        return m_html.mid(start, m_at - start);
    }

    QString readCharacter()
    {
        if (peek() == u'>' || peek() == u'\'')
            problem(u"not escaped"_s);
        if (peek() != u'&')
            return m_html.mid(m_at++, 1);
        static const QHash<QString, QString> references{{u"&amp;"_s, u"&"_s},
                                                        {u"&lt;"_s, u"<"_s},
                                                        {u"&gt;"_s, u">"_s},
                                                        {u"&quot;"_s, u"\""_s},
                                                        {u"&#39;"_s, u"'"_s}};
        const QString reference = m_html.mid(m_at, m_html.indexOf(u';', m_at) - m_at + 1);
        if (!references.contains(reference))
            problem(u"unknown reference "_s + reference.left(20));
        m_at += reference.size();
        return references.value(reference);
    }

    void readAttribute(HtmlElement &element)
    {
        if (!take(u" "))
            return;
        const QString name = readName();
        if (!take(u"=\""))
            return;
        QString value;
        while (m_at < m_html.size() && peek() != u'"') {
            if (peek() == u'<')
                problem(u"not escaped"_s);
            value += readCharacter();
        }
        if (take(u"\""))
            element.attributes << std::pair(name, value);
    }

    void readTag()
    {
        ++m_at;
        if (peek() == u'/') {
            ++m_at;
            const QString name = readName();
            if (m_open.isEmpty() || m_open.last() != name)
                problem(u"wrong end tag "_s + name);
            else
                m_open.removeLast();
            take(u">");
            return;
        }
        HtmlElement element{readName(), {}, m_open};
        while (m_at < m_html.size() && peek() != u'>')
            readAttribute(element);
        take(u">");
        if (element.name != u"br" && element.name != u"img")
            m_open << element.name;
        m_reading.elements << element;
    }

    QString m_html;
    qsizetype m_at = 0;
    QStringList m_open;
    HtmlReading m_reading;
};

/// The attributes an element may have; no other element may appear.
const QHash<QString, QSet<QString>> &allowed()
{
    static const QHash<QString, QSet<QString>> table{
        {u"p"_s, {}},
        {u"br"_s, {}},
        {u"strong"_s, {}},
        {u"em"_s, {}},
        {u"sub"_s, {}},
        {u"sup"_s, {}},
        {u"code"_s, {u"class"_s}},
        {u"ul"_s, {}},
        {u"ol"_s, {}},
        {u"li"_s, {}},
        {u"table"_s, {}},
        {u"caption"_s, {}},
        {u"thead"_s, {}},
        {u"tbody"_s, {}},
        {u"tr"_s, {}},
        {u"td"_s, {}},
        {u"th"_s, {u"scope"_s}},
        {u"blockquote"_s, {}},
        {u"figure"_s, {}},
        {u"figcaption"_s, {}},
        {u"h3"_s, {}},
        {u"h4"_s, {}},
        {u"h5"_s, {}},
        {u"pre"_s, {u"tabindex"_s}},
        {u"span"_s, {u"lang"_s, u"dir"_s}},
        {u"img"_s, {u"src"_s, u"alt"_s, u"loading"_s}},
        {u"a"_s, {u"href"_s, u"target"_s, u"rel"_s, u"data-page"_s}}};
    return table;
}

bool isSafeHref(const QString &href)
{
    static const QStringList starts{u"https://"_s, u"http://"_s, u"mailto:"_s, u"tel:"_s,
                                    u"#page-"_s};
    return std::ranges::any_of(starts,
                               [&](const QString &start) { return href.startsWith(start); });
}

} // namespace

QString HtmlElement::attribute(const QString &key) const
{
    for (const auto &[attributeName, value] : attributes) {
        if (attributeName == key)
            return value;
    }
    return {};
}

QStringList HtmlReading::names() const
{
    QStringList result;
    for (const HtmlElement &element : elements)
        result << element.name;
    return result;
}

HtmlReading readHtml(const QString &html)
{
    return Reader(html).read();
}

QStringList dangersIn(const QString &html)
{
    const HtmlReading reading = readHtml(html);
    QStringList dangers = reading.problems;
    for (const HtmlElement &element : reading.elements) {
        if (!allowed().contains(element.name)) {
            dangers << u"element "_s + element.name;
            continue;
        }
        for (const auto &[name, value] : element.attributes) {
            if (!allowed()[element.name].contains(name))
                dangers << u"attribute %1 of %2"_s.arg(name, element.name);
            if (name == u"href" && !isSafeHref(value))
                dangers << u"address "_s + value;
            if (name == u"src" && value != u"media/picture.png")
                dangers << u"source "_s + value;
        }
    }
    return dangers;
}

} // namespace carrel::test
