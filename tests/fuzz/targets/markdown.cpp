// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Markdown that was typed or pasted.

#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const QJsonArray text = richtext::fromMarkdown(QString::fromUtf8(bytes));
    demand(bool(richtext::check(text)), "what was made of Markdown can be stored");
    (void)richtext::toHtml(text, {.mediaHref = {}});
}

} // namespace carrel::fuzz
