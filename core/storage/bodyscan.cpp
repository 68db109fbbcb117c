// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bodyscan.h"

#include "core/base/folding.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr char16_t between = 0xffff; // in no text

/// The quotation mark that ends the text beginning at `at`, or `end`.
const char *endOfText(const char *at, const char *end)
{
    while (at < end) {
        const char *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
        if (!quote)
            return end;
        const char *before = quote;
        while (before > at && before[-1] == '\\')
            --before;
        if ((quote - before) % 2 == 0)
            return quote;
        at = quote + 1;
    }
    return end;
}

/// Members of rich text and of lists that nobody reads.
bool isForPrograms(QByteArrayView key)
{
    return key == "type" || key == "id" || key == "media" || key == "link" || key == "lang";
}

int lengthOfSequence(uchar first)
{
    if (first < 0xc0)
        return 1; // no letter begins so
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}

} // namespace

BodyScan::BodyScan(const QString &words)
    : m_table(folding::table())
    , m_matcher(folded(words))
{ }

inline void BodyScan::add(Writer &writer, char16_t character) const
{
    const char16_t one = m_table[character];
    if (one == folding::several) {
        for (const QChar part : folding::severalFor(character))
            *writer.at++ = part.unicode();
    } else if (one != folding::nothing) {
        *writer.at++ = one;
    }
}

inline void BodyScan::addCharacter(Writer &writer, char32_t character) const
{
    if (character < 0x10000) {
        add(writer, char16_t(character));
        return;
    }
    *writer.at++ = QChar::highSurrogate(character);
    *writer.at++ = QChar::lowSurrogate(character);
}

/// Past what follows a backslash.
const char *BodyScan::addEscape(Writer &writer, const char *at, const char *end) const
{
    switch (*at) {
    case 'n':
    case 't':
    case 'r':
    case 'b':
    case 'f': add(writer, u' '); return at + 1;
    case 'u':
        if (end - at > 4) {
            add(writer, char16_t(QByteArrayView(at + 1, 4).toUShort(nullptr, 16)));
            return at + 5;
        }
        return end;
    default: add(writer, uchar(*at)); return at + 1;
    }
}

/// At most as many characters as there are bytes, also where one letter becomes several.
void BodyScan::addText(Writer &writer, QByteArrayView text) const
{
    const char *at = text.begin();
    const char *end = text.end();
    while (at < end) {
        const auto first = uchar(*at);
        if (first == '\\' && at + 1 < end) {
            at = addEscape(writer, at + 1, end);
        } else if (first < 0x80) {
            *writer.at++ = m_table[first];
            ++at;
        } else {
            const int length = lengthOfSequence(first);
            if (end - at < length)
                return;
            char32_t character = first & (0xff >> (length + 1));
            for (int i = 1; i < length; ++i)
                character = (character << 6) | (uchar(at[i]) & 0x3f);
            addCharacter(writer, character);
            at += length;
        }
    }
}

bool BodyScan::isBetween(const std::vector<char16_t> &texts, const Writer &writer) const
{
    return m_matcher.indexIn(QStringView(texts.data(), writer.at)) >= 0;
}

bool BodyScan::mayHold(QByteArrayView json)
{
    if (m_runs.size() < size_t(json.size())) {
        m_runs.resize(size_t(json.size()));
        m_others.resize(size_t(json.size()));
    }
    Writer runs{m_runs.data()};
    Writer others{m_others.data()};
    const char *at = json.begin();
    const char *end = json.end();
    QByteArrayView key;
    while (at < end) {
        const char *quote = static_cast<const char *>(std::memchr(at, '"', size_t(end - at)));
        if (!quote)
            break;
        const char *closing = endOfText(quote + 1, end);
        const QByteArrayView text(quote + 1, closing - quote - 1);
        at = closing + 1;
        if (at < end && *at == ':') {
            key = text;
        } else if (key == "text") {
            addText(runs, text);
        } else if (!isForPrograms(key)) {
            *others.at++ = between; // has the room of a quotation mark
            addText(others, text);
        }
    }
    return isBetween(m_runs, runs) || isBetween(m_others, others);
}

bool BodyScan::isIn(QStringView title) const
{
    return !title.isEmpty() && m_matcher.indexIn(folded(title)) >= 0;
}

} // namespace carrel
