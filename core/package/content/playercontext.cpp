// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/playercontext.h"

#include "core/richtext/richtext.h"

namespace carrel {

void WritingContext::noteIfMissing(const MediaId &id)
{
    m_hasMissingFile = m_hasMissingFile || (!id.isNull() && !m_files.find(id));
}

QByteArray WritingContext::smallText(const MediaId &id)
{
    noteIfMissing(id);
    const auto text = m_files.smallText(id);
    if (text)
        return *text;
    m_failure = m_failure.value_or(text.error());
    return {};
}

QString WritingContext::mediaHref(const MediaId &id)
{
    noteIfMissing(id);
    const QString href = m_files.href(id);
    if (!href.isEmpty())
        m_usedFiles.insert(id);
    return href;
}

Html WritingContext::html(const JsonView &richText)
{
    richtext::HtmlOptions options;
    options.topHeading = 2; // directly below the page's own heading
    options.mediaHref = [this](const MediaId &id) { return mediaHref(id); };
    options.pageLink = [this](const NodeId &page) { m_pageLinks.insert(page); };
    return richtext::toHtml(richText, options);
}

} // namespace carrel
