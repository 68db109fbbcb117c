// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/htmlwriter.h"

#include "core/base/contract.h"
#include "core/richtext/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

/// Characters that neither HTML nor XML can hold, whatever the escape.
bool isForbidden(char32_t c)
{
    if (c < 0x20)
        return c != u'\t' && c != u'\n' && c != u'\r';
    return (c >= 0x7f && c <= 0x9f) || (c >= 0xd800 && c <= 0xdfff) || (c & 0xfffe) == 0xfffe;
}

void appendEscaped(QString &html, char32_t c)
{
    switch (c) {
    case u'&': html += "&amp;"_L1; break;
    case u'<': html += "&lt;"_L1; break;
    case u'>': html += "&gt;"_L1; break;
    case u'"': html += "&quot;"_L1; break;
    case u'\'': html += "&#39;"_L1; break;
    default: html += QChar::fromUcs4(isForbidden(c) ? char32_t(QChar::ReplacementCharacter) : c);
    }
}

/// True for what appendEscaped() surely leaves as it is: nearly all text of nearly all courses.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F && code != u'<' && code != u'>' && code != u'&'
            && code != u'"' && code != u'\'')
        || (code >= 0xA0 && code < 0xD800);
}

} // namespace

QString escaped(const QString &text)
{
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString html;
    html.reserve(text.size() + text.size() / 16);
    const auto points = text.toUcs4();
    for (const auto c : points)
        appendEscaped(html, static_cast<char32_t>(c));
    return html;
}

void HtmlWriter::startTag(QLatin1StringView element, const Attributes &attributes)
{
    m_html += u'<';
    m_html += element;
    for (const auto &[name, value] : attributes) {
        m_html += u' ';
        m_html += name;
        m_html += "=\""_L1;
        m_html += escaped(value);
        m_html += u'"';
    }
    m_html += u'>';
}

void HtmlWriter::open(QLatin1StringView element, const Attributes &attributes)
{
    startTag(element, attributes);
    m_open << element;
}

void HtmlWriter::close()
{
    contract(!m_open.isEmpty());
    m_html += "</"_L1;
    m_html += m_open.takeLast();
    m_html += u'>';
}

void HtmlWriter::empty(QLatin1StringView element, const Attributes &attributes)
{
    startTag(element, attributes);
}

void HtmlWriter::text(const QString &text)
{
    m_html += escaped(text);
}

void HtmlWriter::lines(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype end = 0; (end = text.indexOf(u'\n', start)) >= 0; start = end + 1) {
        m_html += escaped(text.sliced(start, end - start));
        empty("br"_L1);
    }
    m_html += escaped(start == 0 ? text : text.sliced(start));
}

QString HtmlWriter::finish()
{
    while (!m_open.isEmpty())
        close();
    return std::exchange(m_html, {});
}

} // namespace carrel::richtext
