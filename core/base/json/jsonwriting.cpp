// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json/jsonwriting.h"

#include "core/base/appending.h"
#include "core/base/contract.h"
#include "core/base/json/jsonview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace carrel {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr char lineEndLead = '\xe2'; ///< First byte of U+2028 and U+2029.

/// True for bytes that may have to be escaped.
constexpr std::array<bool, 256> suspectsIn(JsonPlace place)
{
    std::array<bool, 256> suspects{};
    for (size_t c = 0; c < 0x20; ++c)
        suspects[c] = true;
    suspects['"'] = suspects['\\'] = true;
    if (place == JsonPlace::Script)
        suspects['<'] = suspects[static_cast<unsigned char>(lineEndLead)] = true;
    return suspects;
}
constexpr std::array<bool, 256> suspects[] = {suspectsIn(JsonPlace::File),
                                              suspectsIn(JsonPlace::Script)};

/// Whether a byte may have to be escaped. The start is looked at byte by byte, since HTML begins
/// with a tag; the rest without a branch, so that the compiler can take many bytes in one step.
bool hasSuspects(QByteArrayView utf8, const std::array<bool, 256> &isSuspect)
{
    const qsizetype start = std::min<qsizetype>(utf8.size(), 16);
    for (const char c : utf8.first(start)) {
        if (isSuspect[static_cast<unsigned char>(c)])
            return true;
    }
    bool found = false;
    for (const char c : utf8.sliced(start)) // those of all places
        found |= static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == '<'
            || c == lineEndLead;
    return found;
}

/// A text as bytes, if it is short and ASCII: as nearly all keys are.
class ShortAscii
{
public:
    explicit ShortAscii(QStringView text)
    {
        if (text.size() > qsizetype(m_room.size()))
            return;
        char16_t all = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            all |= text[i].unicode();
            m_room[size_t(i)] = char(text[i].unicode());
        }
        if (all < 0x80)
            m_bytes = QByteArrayView(m_room.data(), text.size());
    }
    Q_DISABLE_COPY_MOVE(ShortAscii)

    const std::optional<QByteArrayView> &bytes() const { return m_bytes; }

private:
    std::array<char, 64> m_room; // not filled
    std::optional<QByteArrayView> m_bytes;
};

using UnitEscape = std::array<char, 6>;

UnitEscape unitEscape(char16_t unit)
{
    return {'\\',
            'u',
            hexDigits[unit >> 12],
            hexDigits[(unit >> 8) & 0xf],
            hexDigits[(unit >> 4) & 0xf],
            hexDigits[unit & 0xf]};
}

/// Collects short pieces before they go into a text, which costs a call each.
class Pieces
{
public:
    explicit Pieces(QByteArray &text)
        : m_text(text)
    { }

    void append(QByteArrayView piece)
    {
        if (piece.size() > qsizetype(m_room.size()) - m_used)
            flush();
        if (piece.size() > qsizetype(m_room.size())) {
            m_text.append(piece);
            return;
        }
        std::ranges::copy(piece, m_room.begin() + m_used);
        m_used += piece.size();
    }

    /// To be called at the end.
    void flush()
    {
        m_text.append(m_room.data(), m_used);
        m_used = 0;
    }

private:
    QByteArray &m_text;
    std::array<char, 1024> m_room; // not filled: most texts need little of it
    qsizetype m_used = 0;
};

void appendEscape(Pieces &pieces, char c)
{
    switch (c) {
    case '"': pieces.append("\\\""); break;
    case '\\': pieces.append("\\\\"); break;
    case '\b': pieces.append("\\b"); break;
    case '\f': pieces.append("\\f"); break;
    case '\n': pieces.append("\\n"); break;
    case '\r': pieces.append("\\r"); break;
    case '\t': pieces.append("\\t"); break;
    default: pieces.append(unitEscape(static_cast<unsigned char>(c))); break;
    }
}

/// U+2028 or U+2029 at the start of `text`, or 0.
char16_t lineEndAt(const char *text, const char *end)
{
    const bool isOne =
        end - text >= 3 && text[1] == '\x80' && (text[2] == '\xa8' || text[2] == '\xa9');
    return isOne ? char16_t(0x2028 + (text[2] == '\xa9' ? 1 : 0)) : u'\0';
}

void appendEscaped(Pieces &pieces, QByteArrayView utf8, JsonPlace place)
{
    const std::array<bool, 256> &isSuspect = suspects[size_t(place)];
    const char *at = utf8.data();
    const char *const end = at + utf8.size();
    const char *plain = at;
    while (at < end) {
        if (!isSuspect[static_cast<unsigned char>(*at)]) {
            ++at;
            continue;
        }
        const char16_t lineEnd = *at == lineEndLead ? lineEndAt(at, end) : u'\0';
        if (*at == lineEndLead && lineEnd == 0) {
            ++at;
            continue;
        }
        pieces.append({plain, at});
        if (lineEnd != 0)
            pieces.append(unitEscape(lineEnd));
        else
            appendEscape(pieces, *at);
        at += lineEnd != 0 ? 3 : 1;
        plain = at;
    }
    pieces.append({plain, at});
}

} // namespace

void JsonAppender::text(QByteArrayView utf8)
{
    if (!hasSuspects(utf8, suspects[size_t(m_place)])) {
        appendAll(m_json, {"\"", utf8, "\""});
        return;
    }
    Pieces pieces(m_json);
    pieces.append("\"");
    appendEscaped(pieces, utf8, m_place);
    pieces.append("\"");
    pieces.flush();
}

void JsonAppender::text(QStringView text)
{
    const ShortAscii ascii(text);
    if (ascii.bytes())
        this->text(*ascii.bytes());
    else if (text.isValidUtf16())
        this->text(QByteArrayView(text.toUtf8()));
    else
        looseText(text);
}

void JsonAppender::key(QLatin1StringView ascii)
{
    contract(!hasSuspects(ascii, suspects[size_t(m_place)]));
    appendAll(m_json, {"\"", ascii, "\":"});
}

void JsonAppender::key(QStringView key)
{
    const ShortAscii ascii(key);
    if (ascii.bytes() && !hasSuspects(*ascii.bytes(), suspects[size_t(m_place)])) {
        appendAll(m_json, {"\"", *ascii.bytes(), "\":"});
        return;
    }
    text(key);
    m_json.append(':');
}

void JsonAppender::escapedText(QByteArrayView utf8)
{
    Pieces pieces(m_json);
    appendEscaped(pieces, utf8, m_place);
    pieces.flush();
}

/// With surrogates that have no partner.
void JsonAppender::looseText(QStringView text)
{
    m_json.append('"');
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
            continue;
        }
        escapedText(text.sliced(plain, i - plain).toUtf8());
        m_json.append(QByteArrayView(unitEscape(text[i].unicode())));
        plain = i + 1;
    }
    escapedText(text.sliced(plain).toUtf8());
    m_json.append('"');
}

void JsonAppender::number(qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_json.append(digits.data(), end - digits.data());
}

void JsonAppender::number(double number)
{
    numberOf(number);
}

/// Whole numbers below 10^15 have all their digits, however they are held. Of others Qt knows
/// whether they are whole.
void JsonAppender::numberOf(const QJsonValue &value)
{
    constexpr double exact = 1e15;
    const double real = value.toDouble();
    if (std::abs(real) < exact && real == std::trunc(real)) {
        number(qint64(real));
        return;
    }
    const QByteArray written = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_json.append(QByteArrayView(written).sliced(1, written.size() - 2)); // without its brackets
}

void JsonAppender::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: m_json.append("null"); break;
    case QJsonValue::Bool: m_json.append(value.toBool() ? "true" : "false"); break;
    case QJsonValue::String: text(value.toString()); break;
    case QJsonValue::Double: numberOf(value); break;
    case QJsonValue::Array: {
        char before = '[';
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            m_json.append(std::exchange(before, ','));
            this->value(entry);
        }
        m_json.append(array.isEmpty() ? "[]" : "]");
        break;
    }
    case QJsonValue::Object: {
        char before = '{';
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            m_json.append(std::exchange(before, ','));
            key(QStringView(it.key()));
            this->value(QJsonValue(it.value()));
        }
        m_json.append(object.isEmpty() ? "{}" : "}");
        break;
    }
    }
}

JsonMembers::JsonMembers(QByteArray &json, JsonPlace place)
    : m_json(json)
    , m_appender(json, place)
{
    m_json.append('{');
}

void JsonMembers::set(QLatin1StringView key, const QString &text)
{
    begin(key);
    m_appender.text(QStringView(text));
}

void JsonMembers::set(QLatin1StringView key, const QJsonValue &value)
{
    begin(key);
    m_appender.value(value);
}

void JsonMembers::put(QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        set(key, text);
}

void JsonMembers::begin(QLatin1StringView key)
{
    if (!m_json.endsWith('{'))
        m_json.append(',');
    m_appender.key(key);
}

void JsonMembers::end()
{
    m_json.append('}');
}

void JsonAppender::value(const JsonView &value)
{
    if (value.isQuickText())
        text(QByteArrayView(value.utf8()));
    else
        this->value(value.toJson());
}

} // namespace carrel
