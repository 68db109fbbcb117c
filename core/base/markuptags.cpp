// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/markuptags.h"

namespace carrel {

namespace {

bool isBlankSign(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

/// Where in a tag it is, as HTML's own tokenizer has it: signs in values must not be taken for ends
/// of tags, or a tag could be hidden from us.
class TagCounter
{
public:
    void take(char c)
    {
        switch (m_state) {
        case State::Text: m_state = c == '<' ? State::Open : State::Text; return;
        case State::Open: open(c); return;
        case State::TagName: tagName(c); return;
        case State::BeforeName: beforeName(c); return;
        case State::Name: name(c); return;
        case State::AfterName: afterName(c); return;
        case State::BeforeValue: beforeValue(c); return;
        case State::Quoted: m_state = c == m_quote ? State::BeforeName : State::Quoted; return;
        case State::Plain: plainValue(c); return;
        }
    }
    qint64 comparisons() const { return m_comparisons; }

private:
    enum class State {
        Text,
        Open,
        TagName,
        BeforeName,
        Name,
        AfterName,
        BeforeValue,
        Quoted,
        Plain
    };

    void open(char c)
    {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
            || c == ':' || (static_cast<unsigned char>(c) & 0x80) != 0;
        if (c == '/' || c == '<')
            return; // an end tag has attributes, too
        m_attributes = 0;
        m_state = isLetter ? State::TagName : State::Text;
    }
    void tagName(char c)
    {
        if (c == '>')
            m_state = State::Text;
        else if (isBlankSign(c) || c == '/')
            m_state = State::BeforeName;
    }
    void beforeName(char c)
    {
        if (c == '>') {
            m_state = State::Text;
        } else if (!isBlankSign(c) && c != '/') {
            m_comparisons += m_attributes++;
            m_state = State::Name;
        }
    }
    void name(char c)
    {
        if (c == '=')
            m_state = State::BeforeValue;
        else if (isBlankSign(c))
            m_state = State::AfterName;
        else if (c == '/' || c == '>')
            m_state = c == '>' ? State::Text : State::BeforeName;
    }
    void afterName(char c)
    {
        if (c == '=')
            m_state = State::BeforeValue;
        else if (!isBlankSign(c))
            beforeName(c);
    }
    void beforeValue(char c)
    {
        if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::Quoted;
        } else if (c == '>') {
            m_state = State::Text;
        } else if (!isBlankSign(c)) {
            m_state = State::Plain;
        }
    }
    void plainValue(char c)
    {
        if (c == '>')
            m_state = State::Text;
        else if (isBlankSign(c))
            m_state = State::BeforeName;
    }

    State m_state = State::Text;
    char m_quote = 0;
    qint64 m_attributes = 0; // of this tag
    qint64 m_comparisons = 0;
};

} // namespace

qint64 attributeComparisons(QByteArrayView markup)
{
    TagCounter counter;
    for (const char c : markup) {
        if (c != '\0') // of UTF-16
            counter.take(c);
    }
    return counter.comparisons();
}

} // namespace carrel
