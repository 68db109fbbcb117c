// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/clipboard.h"

#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"

#include <QJsonDocument>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace carrel::ui::clipboard {

namespace {

constexpr auto ownType = "application/x-carrel-richtext+json"_L1;
constexpr qsizetype longestOwn = 16 * 1024 * 1024;

/// Another program can offer our type as well, so it is checked like a file.
QJsonArray ownText(const QMimeData &mime)
{
    const QByteArray bytes = mime.data(ownType);
    if (bytes.isEmpty() || bytes.size() > longestOwn)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray() || !richtext::check(document.array()))
        return {};
    return richtext::clean(document.array());
}

} // namespace

QMimeData *mimeOf(const QJsonArray &text)
{
    auto *mime = new QMimeData;
    mime->setData(ownType, QJsonDocument(text).toJson(QJsonDocument::Compact));
    mime->setHtml(richtext::toHtml(text, {.mediaHref = {}, .topHeading = 1}));
    mime->setText(richtext::toPlain(text));
    return mime;
}

QJsonArray textIn(const QMimeData &mime)
{
    QJsonArray text = ownText(mime);
    if (text.isEmpty() && mime.hasHtml())
        text = richtext::fromHtml(mime.html());
    if (text.isEmpty() && mime.hasText())
        text = plainTextIn(mime);
    return text;
}

bool leavesPictures(const QMimeData &mime)
{
    return mime.hasHtml() && ownText(mime).isEmpty() && richtext::picturesIn(mime.html()) > 0;
}

QJsonArray plainTextIn(const QMimeData &mime)
{
    return mime.hasText() ? richtext::clean(richtext::fromPlain(mime.text())) : QJsonArray();
}

QStringList filesIn(const QMimeData &mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool isPicture(const QMimeData &mime)
{
    return mime.hasImage() && textIn(mime).isEmpty();
}

} // namespace carrel::ui::clipboard
