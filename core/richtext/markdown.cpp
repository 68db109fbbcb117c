// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/foreigntext.h"

#include <md4c-html.h>

namespace carrel::richtext {

namespace {

constexpr qsizetype longestMarkdown = 1024 * 1024;

void appendHtml(const MD_CHAR *text, MD_SIZE size, void *html)
{
    static_cast<QByteArray *>(html)->append(text, qsizetype(size));
}

} // namespace

QJsonArray fromMarkdown(const QString &markdown)
{
    const QByteArray source = markdown.toUtf8();
    QByteArray html;
    if (source.size() > longestMarkdown
        || md_html(source.constData(), MD_SIZE(source.size()), appendHtml, &html,
                   MD_FLAG_TABLES | MD_FLAG_NOHTML, 0)
            != 0)
        return {};
    return fromHtml(QString::fromUtf8(html));
}

} // namespace carrel::richtext
