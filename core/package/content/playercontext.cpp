// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/playercontext.h"

#include "core/base/translate.h"
#include "core/richtext/richtext.h"

#include <QIODevice>

namespace carrel {

using namespace Qt::StringLiterals;

Result<MediaRecords> MediaRecords::of(const CourseView &course)
{
    CARREL_TRY_VALUE(all, course.media());
    MediaRecords records;
    records.m_records.reserve(all.size());
    for (const Media &media : all)
        records.m_records.insert(media.id, media);
    return records;
}

std::optional<Media> MediaRecords::find(const MediaId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? std::nullopt : std::optional<Media>(*found);
}

QByteArray NeedsContext::smallText(const MediaId &id)
{
    constexpr qint64 mostBytes = 1 << 20;
    const auto record = m_records.find(id);
    m_hasMissingFile = m_hasMissingFile || (!id.isNull() && !record);
    if (!record || record->size > mostBytes || m_texts.contains(id))
        return {};
    auto device = m_course.openMedia(*record);
    if (!device) {
        m_failure = m_failure.value_or(device.error());
        return {};
    }
    const QByteArray text = (*device)->read(mostBytes);
    if (text.size() != record->size && !m_failure)
        m_failure =
            Error{ErrorCode::Damaged,
                  tr("The stored file “%1” cannot be read completely. Insert it again, then "
                     "export.")
                      .arg(record->name),
                  (*device)->errorString()};
    m_texts.insert(id, text);
    return {};
}

QString NeedsContext::mediaHref(const MediaId &id)
{
    const auto record = m_records.find(id);
    m_hasMissingFile = m_hasMissingFile || (!id.isNull() && !record);
    return record ? m_files.add(*record) : QString();
}

QString NeedsContext::html(const QJsonValue &richText)
{
    for (const MediaId &id : richtext::mediaIn(richText))
        mediaHref(id);
    for (const NodeId &page : richtext::pageLinksIn(richText))
        m_pageLinks.insert(page);
    return {};
}

void NeedsContext::useThirdParty(const QString &origin)
{
    m_thirdParties.insert(origin);
}

QString WritingContext::mediaHref(const MediaId &id)
{
    const QString href = m_files.href(id);
    // A kind that names a file only now would ship a page with a broken picture.
    if (href.isEmpty() && m_records.find(id) && !m_failure)
        m_failure = Error{ErrorCode::Internal,
                          tr("A stored file was left out of the package by mistake. Please report "
                             "this."),
                          id.text()};
    return href;
}

QString WritingContext::html(const QJsonValue &richText)
{
    richtext::HtmlOptions options;
    options.topHeading = 2; // directly below the page's own heading
    options.mediaHref = [this](const MediaId &id) { return mediaHref(id); };
    return richtext::toHtml(richText, options);
}

} // namespace carrel
