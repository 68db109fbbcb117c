// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/json/jsonview.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <functional>

namespace carrel {

/// Safe HTML, as files have it.
struct Html
{
    QByteArray utf8;

    bool isEmpty() const { return utf8.isEmpty(); }
    operator QString() const { return QString::fromUtf8(utf8); }
};

/// Our own stored text format (docs/course-json.md, "Rich text"): a JSON array of blocks made of
/// runs with marks. HTML is only ever written from it, by toHtml(). Nothing foreign is ever stored
/// as HTML. Wherever blocks, runs or a table cell are expected, a plain string is read as well.
namespace richtext {

/// Lists and quotes may be nested this deep; check() refuses more, the readers show more as its
/// words only.
constexpr int maxDepth = 12;

/// Checks shape, types, depth and addresses. The error's message begins with the place, e.g.
/// "[2].runs[0].link: ...", after `place`, the path of the value itself. Unknown members and
/// unknown block types are fine: they are kept and shown as their text.
Result<> check(const QJsonValue &text, const QString &place = {});

/// The canonical form: equal neighbouring runs joined, empty runs and false marks dropped, plain
/// strings turned into paragraphs. clean(clean(x)) == clean(x). Unknown members are kept, and so
/// is everything that check() would refuse.
QJsonArray clean(const QJsonValue &text);

/// Paragraphs from plain text, split at blank lines; single line breaks become "\n" in a run.
QJsonArray fromPlain(const QString &text);

/// All words without markup, blocks separated by line breaks: for search, counts and labels.
QString toPlain(const JsonView &text);

/// Words as people count them: signs alone are none.
int wordCount(const QJsonValue &text);

/// True if the learner would see nothing: no word and no image.
bool isBlank(const JsonView &text);

/// Stored files named by image blocks, in order, without repeats.
QList<MediaId> mediaIn(const QJsonValue &text);
/// Pages named by internal links ("page:<id>"), in order, without repeats.
QList<NodeId> pageLinksIn(const QJsonValue &text);

/// What keeps some learners from a text.
enum class Issue {
    ImageWithoutAlt,
    ImageWithoutFile,
    VagueLink, ///< "here", "read more": says nothing on its own (English and French).
    TableWithoutHeader, ///< More than one row, none of them a heading.
    HeadingSkipped, ///< From level 1 to 3.
};
struct IssueAt
{
    Issue issue;
    QString place; ///< As in check(): "text[2].runs[0]".
};
/// In reading order; `place` is the path of the text itself.
QList<IssueAt> issuesIn(const QJsonValue &text, const QString &place = {});

/// A picture inside a text.
struct ImageAt
{
    QString place; ///< Of its block, as in check(): "text[2]"; its description is at ".alt" of it.
    MediaId media; ///< Null: no file was chosen.
    QString alt;
};
/// In reading order; `place` is the path of the text itself.
QList<ImageAt> imagesIn(const QJsonValue &text, const QString &place = {});

/// An address a link may have: http, https, mailto, tel or "page:<id>"; blanks and control
/// characters are removed before the judgement. Empty result: refused.
QString safeAddress(const QString &address);

struct HtmlOptions
{
    /// Empty result: the image is left out, its alt text stays.
    std::function<QString(const MediaId &)> mediaHref;
    std::function<void(const NodeId &)> pageLink = {}; ///< Told of each page that a link names.
    int topHeading = 3; ///< Level that a stored heading of level 1 becomes, 1..6.
};

/// The one place that writes HTML. Everything is escaped; only addresses of safeAddress() appear;
/// page links become `<a href="#page-<id>" data-page="<id>">`.
Html toHtml(const JsonView &text, const HtmlOptions &options);

/// Escapes for element text and for double-quoted attributes. Characters that HTML and XML cannot
/// hold (controls, lone surrogates) become U+FFFD.
QString escaped(const QString &text);

} // namespace richtext
} // namespace carrel
