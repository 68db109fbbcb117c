// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/id.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>

namespace carrel {

/// Our own stored text format (docs/course-json.md, "Rich text"): a JSON array of blocks made of
/// runs with marks. HTML is only ever written from it, by richTextHtml(). Nothing foreign is
/// ever stored as HTML.
namespace richtext {

/// Checks shape, types, depth and addresses. The error names the place, e.g. "[2].runs[0].link".
/// Unknown members and unknown block types are fine: they are kept and shown as their text.
Result<> check(const QJsonValue &text);

/// The canonical form: equal neighbouring runs joined, empty runs and false marks dropped, plain
/// strings turned into paragraphs. clean(clean(x)) == clean(x). Unknown members are kept.
QJsonArray clean(const QJsonValue &text);

/// Paragraphs from plain text, split at blank lines; single line breaks become "\n" in a run.
QJsonArray fromPlain(const QString &text);

/// All words without markup, blocks separated by line breaks: for search, counts and labels.
QString toPlain(const QJsonValue &text);

/// Stored files named by image blocks, in order, without repeats.
QList<MediaId> mediaIn(const QJsonValue &text);
/// Pages named by internal links ("page:<id>").
QList<NodeId> pageLinksIn(const QJsonValue &text);

/// An address a link may have: http, https, mailto, tel or "page:<id>"; blanks and control
/// characters are removed before the judgement. Empty result: refused.
QString safeAddress(const QString &address);

struct HtmlOptions
{
    std::function<QString(const MediaId &)> mediaHref; ///< Empty result: the image is left out, its alt text stays.
    int topHeading = 3;                                ///< Level that a stored heading of level 1 becomes.
};

/// The one place that writes HTML. Everything is escaped; only addresses of safeAddress() appear;
/// page links become `<a href="#page-<id>" data-page="<id>">`.
QString toHtml(const QJsonValue &text, const HtmlOptions &options);

/// Escapes for element text and for double-quoted attributes.
QString escaped(const QString &text);

} // namespace richtext
} // namespace carrel
