// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rich text as a course, a clipboard or a document says it.

#include "core/richtext/richtext.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QJsonDocument>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonValue text = document.isArray() ? QJsonValue(document.array())
        : document.isObject()                  ? QJsonValue(document.object())
                                               : QJsonValue(QString::fromUtf8(bytes));
    const bool isFit = bool(richtext::check(text));
    const QJsonArray clean = richtext::clean(text);
    demand(richtext::clean(clean) == clean, "cleaning twice is cleaning once");
    demand(!isFit || richtext::check(clean), "what fits still fits when it is clean");
    const auto href = [](const MediaId &id) { return id.text(); };
    const QString html = richtext::toHtml(text, {.mediaHref = href});
    demand(!html.contains(QStringLiteral("<script")), "no script comes out");
    (void)richtext::toPlain(text);
    (void)richtext::wordCount(text);
    (void)richtext::isBlank(text);
    (void)richtext::mediaIn(text);
    (void)richtext::pageLinksIn(text);
    (void)richtext::issuesIn(text);
    (void)richtext::imagesIn(text);
    (void)richtext::fromPlain(QString::fromUtf8(bytes));
}

} // namespace carrel::fuzz
