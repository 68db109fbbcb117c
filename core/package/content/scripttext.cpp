// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/scripttext.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>

namespace carrel {

namespace {

struct Escape
{
    QByteArrayView raw;
    QByteArrayView safe;
};

/// What must not stand in a script, and how JSON says it instead. None of the three can stand
/// outside a string in JSON, so replacing them everywhere is right.
constexpr Escape escapes[] = {
    {"<", "\\u003c"}, {"\xe2\x80\xa8", "\\u2028"}, {"\xe2\x80\xa9", "\\u2029"}};

/// The escape for what stands at `at`, or null.
const Escape *escapeFor(QByteArrayView text, qsizetype at)
{
    const auto found = std::ranges::find_if(
        escapes, [&](const Escape &escape) { return text.sliced(at).startsWith(escape.raw); });
    return found == std::end(escapes) ? nullptr : found;
}

/// Where one of the two bytes that all escapes begin with stands next, or the end.
qsizetype nextSuspect(QByteArrayView text, qsizetype from)
{
    const auto next = [&](char byte, qsizetype end) {
        const void *found = std::memchr(text.data() + from, byte, size_t(end - from));
        return found ? static_cast<const char *>(found) - text.data() : end;
    };
    return next('\xe2', next('<', text.size()));
}

/// Appends `json` with all escapes made.
void appendSafely(QByteArray &script, QByteArrayView json)
{
    qsizetype done = 0;
    for (qsizetype at = nextSuspect(json, 0); at < json.size(); at = nextSuspect(json, at)) {
        const Escape *escape = escapeFor(json, at);
        if (!escape) {
            ++at;
            continue;
        }
        script.append(json.sliced(done, at - done)).append(escape->safe);
        done = at += escape->raw.size();
    }
    script.append(json.sliced(done));
}

} // namespace

QByteArray dataScript(const QByteArray &function, const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray script;
    script.reserve(json.size() + json.size() / 4);
    script.append(function).append('(');
    appendSafely(script, json);
    script.append(");\n");
    script.squeeze(); // kept for a while
    return script;
}

} // namespace carrel
