// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsoncheck.h"

#include <algorithm>
#include <cstring>

namespace carrel {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of a string, and standing for itself.
bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The same of eight at once. True only if all are plain; bytes beyond ASCII may make it false.
bool arePlain(const char *eight)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 tops = ones * 0x80;
    quint64 bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const auto zeroes = [](quint64 word) { return (word - ones) & ~word & tops; };
    const quint64 controls = (bytes - ones * 0x20) & tops;
    return ((bytes & tops) | controls | zeroes(bytes ^ (ones * '"'))
            | zeroes(bytes ^ (ones * '\\')))
        == 0;
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Walks over a text once. Every function goes past what it is named after, or returns false.
class JsonWalk
{
public:
    explicit JsonWalk(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    bool blanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return true;
    }

    bool value()
    {
        switch (next()) {
        case '{': return object();
        case '[': return array();
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool object()
    {
        return enclosed('{', '}', [this] { return member(); });
    }
    bool isAtEnd() const { return m_at == m_end; }

private:
    static constexpr int shortNumber = 300; ///< Digits that a double holds in size, at least.
    static constexpr int deepest = 1024 - 1; ///< QJsonDocument's, less an array around a value.

    char next() const { return m_at < m_end ? *m_at : '\0'; }

    bool skip(char c)
    {
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    bool word(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    template<typename Entry>
    bool enclosed(char open, char close, Entry entry)
    {
        if (!skip(open) || ++m_depth > deepest)
            return false;
        blanks();
        if (!skip(close)) {
            do {
                if (!(blanks() && entry() && blanks()))
                    return false;
            } while (skip(','));
            if (!skip(close))
                return false;
        }
        --m_depth;
        return true;
    }

    bool array()
    {
        return enclosed('[', ']', [this] { return value(); });
    }

    bool member() { return string() && blanks() && skip(':') && blanks() && value(); }

    bool string()
    {
        if (!skip('"'))
            return false;
        while (true) {
            while (m_end - m_at >= 8 && arePlain(m_at))
                m_at += 8;
            while (m_at < m_end && isPlain(*m_at))
                ++m_at;
            if (skip('"'))
                return true;
            if (!skip('\\') || !escape())
                return false;
        }
    }

    /// What follows a backslash.
    bool escape()
    {
        if (m_at == m_end)
            return false;
        if (*m_at++ != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(m_at[-1]);
        if (m_end - m_at < 4 || !std::all_of(m_at, m_at + 4, isHexDigit))
            return false;
        m_at += 4;
        return true;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (isDigit(next()))
            ++m_at;
        return m_at > start;
    }

    bool number()
    {
        const char *const start = m_at;
        skip('-');
        if (!skip('0') && !digits())
            return false;
        if (skip('.') && !digits())
            return false;
        const bool hasExponent = skip('e') || skip('E');
        if (hasExponent) {
            if (!skip('+'))
                skip('-');
            if (!digits())
                return false;
        }
        if (!hasExponent && m_at - start < shortNumber)
            return true;
        bool isInRange = false;
        [[maybe_unused]] const double read = QByteArrayView(start, m_at).toDouble(&isInRange);
        return isInRange;
    }

    const char *m_at;
    const char *const m_end;
    int m_depth = 0;
};

} // namespace

bool isJsonObject(QByteArrayView text)
{
    JsonWalk walk(text);
    return walk.blanks() && walk.object() && walk.blanks() && walk.isAtEnd();
}

bool isJsonValue(QByteArrayView text)
{
    JsonWalk walk(text);
    return walk.blanks() && walk.value() && walk.blanks() && walk.isAtEnd();
}

} // namespace carrel
