// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words pasted from a web page or a word processor.

#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const QString html = QString::fromUtf8(bytes);
    const QJsonArray text = richtext::fromHtml(html);
    demand(bool(richtext::check(text)), "what was made of HTML can be stored");
    demand(richtext::clean(text) == text, "what was made of HTML is in its canonical form");
    const QString written = richtext::toHtml(text, {.mediaHref = {}});
    demand(!written.contains(QStringLiteral("<script")), "no script comes out");
    (void)richtext::picturesIn(html);
}

} // namespace carrel::fuzz
