// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/htmlwriter.h"

#include "core/base/appending.h"
#include "core/base/contract.h"
#include "core/richtext/richtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

constexpr qsizetype usualSize = 200; ///< Of what is written, in bytes.

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

/// True for bytes that surely stay as they are: ASCII but for the signs of HTML, and all that only
/// goes on or begins a character that is not near the forbidden ones.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> plain{};
    for (size_t c = 0x20; c < 0x7f; ++c)
        plain[c] = c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    for (size_t c = 0x80; c < 0xef; ++c)
        plain[c] = c != 0xc2; // U+0080 to U+00BF; 0xef and more hold U+FFFE and the like
    return plain;
}();

bool isPlainByte(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

/// Bytes of the character that begins with this one.
qsizetype lengthOf(char lead)
{
    const auto c = static_cast<unsigned char>(lead);
    return c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}

void appendEscaped(QByteArray &html, QByteArrayView utf8)
{
    const char *at = utf8.data();
    const char *const end = at + utf8.size();
    while (true) {
        const char *const plain = at;
        at = std::find_if_not(at, end, isPlainByte);
        html.append(plain, at - plain);
        if (at == end)
            return;
        const qsizetype length = std::min(lengthOf(*at), qsizetype(end - at));
        html.append(escaped(QString::fromUtf8(at, length)).toUtf8());
        at += length;
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
    if (m_html.isNull())
        m_html.reserve(usualSize);
    if (attributes.isEmpty()) {
        appendAll(m_html, {"<", element, ">"});
        return;
    }
    appendAll(m_html, {"<", element});
    for (const auto &[name, value] : attributes) {
        appendAll(m_html, {" ", name, "=\"", escaped(value).toUtf8(), "\""});
    }
    m_html.append('>');
}

void HtmlWriter::open(QLatin1StringView element, const Attributes &attributes)
{
    startTag(element, attributes);
    m_open.append(element);
}

void HtmlWriter::close()
{
    contract(!m_open.isEmpty());
    appendAll(m_html, {"</", m_open.last(), ">"});
    m_open.removeLast();
}

void HtmlWriter::empty(QLatin1StringView element, const Attributes &attributes)
{
    startTag(element, attributes);
}

void HtmlWriter::text(const QString &text)
{
    m_html.append(escaped(text).toUtf8());
}

void HtmlWriter::lines(const QString &text)
{
    lines(QByteArrayView(JsonView(text).utf8())); // which has no lone surrogates
}

void HtmlWriter::lines(QByteArrayView utf8)
{
    qsizetype start = 0;
    for (qsizetype end = 0; (end = utf8.indexOf('\n', start)) >= 0; start = end + 1) {
        appendEscaped(m_html, utf8.sliced(start, end - start));
        empty("br"_L1);
    }
    appendEscaped(m_html, utf8.sliced(start));
}

Html HtmlWriter::finish()
{
    while (!m_open.isEmpty())
        close();
    return {std::exchange(m_html, {})};
}

} // namespace carrel::richtext
