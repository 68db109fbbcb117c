// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bodyscan.h"

#include "core/base/folding.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr char16_t between = 0xffff; // in no text

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
    case 'f': add(writer, u' '); return at + 1;
    case 'b': add(writer, u'\b'); return at + 1;
    case 'u':
        if (end - at > 4) {
            add(writer, char16_t(QByteArrayView(at + 1, 4).toUShort(nullptr, 16)));
            return at + 5;
        }
        return end;
    default: add(writer, uchar(*at)); return at + 1;
    }
}

/// Nearly everything is ASCII: as fast as can be, to the first character that is not, or means
/// something in JSON.
const char *BodyScan::addPlain(Writer &writer, const char *at, const char *end) const
{
    const char16_t *table = m_table;
    char16_t *to = writer.at;
    while (at < end && uchar(*at) < 0x80 && *at != '"' && *at != '\\')
        *to++ = table[uchar(*at++)];
    if (at < end && *at == '\\' && at + 1 == end) // alone at the end of bytes that are no body
        ++at;
    writer.at = to;
    return at;
}

/// Up to the quotation mark that ends the text, or the end. At most as many characters as there are
/// bytes, also where one letter becomes several.
const char *BodyScan::addText(Writer &writer, const char *at, const char *end) const
{
    while (at < end && *at != '"') {
        const auto first = uchar(*at);
        if (first == '\\' && at + 1 < end) {
            at = addEscape(writer, at + 1, end);
        } else if (first < 0x80) {
            at = addPlain(writer, at, end);
        } else {
            const int length = lengthOfSequence(first);
            if (end - at < length)
                return end;
            char32_t character = first & (0xff >> (length + 1));
            for (int i = 1; i < length; ++i)
                character = (character << 6) | (uchar(at[i]) & 0x3f);
            addCharacter(writer, character);
            at += length;
        }
    }
    return at;
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
        if (*at++ != '"')
            continue;
        const bool isRun = key == "text";
        Writer &texts = isRun ? runs : others;
        char16_t *before = texts.at;
        if (!isRun)
            *texts.at++ = between; // has the room of a quotation mark
        const char *closing = addText(texts, at, end);
        const bool isKey = closing + 1 < end && closing[1] == ':';
        if (isKey || isForPrograms(key))
            texts.at = before;
        if (isKey)
            key = QByteArrayView(at, closing - at);
        at = closing + 1;
    }
    return isBetween(m_runs, runs) || isBetween(m_others, others);
}

bool BodyScan::isIn(QStringView title) const
{
    return !title.isEmpty() && m_matcher.indexIn(folded(title)) >= 0;
}

} // namespace carrel
