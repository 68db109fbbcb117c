// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textsearch.h"

#include "core/base/translate.h"
#include "core/edit/captiontext.h"
#include "core/edit/coursetexts.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/richtext/blocks.h"
#include "core/richtext/lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using Of = TextHit::Of;
using richtext::Line;

QString titleName(const QString &kind)
{
    if (kind == QLatin1StringView(nodekind::course))
        return tr("Course title");
    if (kind == QLatin1StringView(nodekind::module))
        return tr("Module title");
    return kind == QLatin1StringView(nodekind::page) ? tr("Page title") : tr("Title of the block");
}

QString lineName(const QString &text, Line::Sort sort)
{
    switch (sort) {
    case Line::Sort::Alt:
        //: %1: a field of a block, for example Text
        return tr("Alternative text of a picture (%1)").arg(text);
    case Line::Sort::Caption:
        //: %1: a field of a block, for example Text
        return tr("Caption (%1)").arg(text);
    case Line::Sort::Runs:
    case Line::Sort::Code: break;
    }
    return text;
}

/// Modules and pages around everything.
class Places
{
public:
    explicit Places(const QList<OutlineNode> &outline)
    {
        for (qsizetype i = 0; i < outline.size(); ++i)
            m_nodes.insert(outline[i].id, {outline[i], i});
    }

    bool has(const NodeId &id) const { return m_nodes.contains(id); }
    qsizetype position(const NodeId &id) const { return m_nodes.value(id).second; }

    bool isBelow(NodeId id, const NodeId &above) const
    {
        while (!id.isNull() && id != above)
            id = m_nodes.value(id).first.parent;
        return id == above;
    }

    QString text(const NodeId &id) const
    {
        const OutlineNode node = m_nodes.value(id).first;
        const OutlineNode parent = m_nodes.value(node.parent).first;
        const bool isTop = parent.id.isNull() || parent.parent.isNull();
        return isTop ? node.title : text(parent.id) + u" › "_s + node.title;
    }

private:
    QHash<NodeId, std::pair<OutlineNode, qsizetype>> m_nodes;
};

class Finder
{
public:
    Finder(const CourseView &view, const TextQuery &query, const Progress &progress,
           const QList<OutlineNode> &outline)
        : m_view(view)
        , m_query(query)
        , m_progress(progress)
        , m_matcher(query.words)
        , m_places(outline)
        , m_course(outline.isEmpty() ? NodeId() : outline.first().id)
    { }

    Result<TextHits> find();

private:
    Result<> visit(const Node &node);
    Result<> lookAtCourse();
    Result<> lookAtCaptions(const Media &media);
    void lookAtBody(const Node &node, TextHit hit);
    void lookAtRichText(const BodyText &text, TextHit hit);
    void lookAtUnknown(const Node &node, TextHit hit);
    void look(const TextHit &hit, QHash<QString, int> *seen = nullptr);
    Result<Node> userOf(const MediaId &id) const;
    Result<NodeId> pageOf(const Node &node) const;
    bool isEnough() const { return m_found.hits.size() >= m_query.most; }
    bool isCancelled() const { return m_progress && !m_progress(m_found.hits.size(), 0); }

    const CourseView &m_view;
    const TextQuery &m_query;
    const Progress &m_progress;
    TextMatcher m_matcher;
    Places m_places;
    NodeId m_course;
    TextHits m_found;
};

/// Adds what is found in `hit.text`.
void Finder::look(const TextHit &hit, QHash<QString, int> *seen)
{
    const QList<Stretch> stretches = m_matcher.stretchesIn(hit.text);
    for (const Stretch &stretch : stretches) {
        TextHit one = hit;
        one.words = stretch;
        if (seen)
            one.occurrence = (*seen)[one.found()]++;
        m_found.hits.append(one);
    }
}

Result<NodeId> Finder::pageOf(const Node &node) const
{
    NodeId id = node.id;
    NodeId parent = node.parent;
    for (int level = 0; level < 64 && !m_places.has(id); ++level) {
        id = parent;
        if (m_places.has(id))
            break;
        CARREL_TRY_VALUE(above, m_view.node(id));
        parent = above ? above->parent : NodeId();
    }
    return id;
}

Result<> Finder::visit(const Node &node)
{
    if (isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    CARREL_TRY_VALUE(page, pageOf(node));
    const bool isHere =
        m_query.below.isNull() || node.id == m_query.below || m_places.isBelow(page, m_query.below);
    if (!isHere)
        return {};
    TextHit hit;
    hit.node = node.id;
    hit.page = page;
    hit.kind = node.kind;
    hit.of = Of::Title;
    hit.text = node.title;
    hit.name = titleName(node.kind);
    look(hit);
    hit.of = Of::Body;
    if (!m_query.onlyTitles)
        lookAtBody(node, hit);
    // Ends the reading; find() knows why.
    return isEnough() ? Result<>(Error{ErrorCode::Cancelled, {}}) : Result<>();
}

void Finder::lookAtBody(const Node &node, TextHit hit)
{
    if (!isOutlineKind(node.kind) && !findKind(node.kind)) {
        lookAtUnknown(node, hit);
        return;
    }
    if (!isChangeable(node))
        hit.obstacle = tr("This block was made by a newer version of Carrel.");
    const QList<BodyText> texts = textsOf(textForm(node.kind), node.body);
    for (const BodyText &text : texts) {
        hit.path = text.path;
        hit.name = text.name;
        if (text.isRich()) {
            lookAtRichText(text, hit);
        } else {
            hit.text = text.value.toString();
            QHash<QString, int> seen;
            look(hit, &seen);
        }
    }
}

void Finder::lookAtRichText(const BodyText &text, TextHit hit)
{
    QHash<QString, int> seen;
    const QList<Line> lines = richtext::linesOf(text.value);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        hit.line = i;
        hit.text = lines[i].text;
        hit.name = lineName(text.name, lines[i].sort);
        look(hit, lines[i].sort == Line::Sort::Alt ? nullptr : &seen);
    }
}

void Finder::lookAtUnknown(const Node &node, TextHit hit)
{
    hit.text = richtext::looseText(node.body);
    hit.name = tr("Text");
    hit.obstacle = tr("This block was made by a newer version of Carrel.");
    look(hit);
}

/// What belongs to no block.
Result<> Finder::lookAtCourse()
{
    TextHit hit;
    hit.node = m_course;
    hit.page = m_course;
    hit.kind = QLatin1StringView(nodekind::course);
    CARREL_TRY_VALUE(settings, m_view.settingValues());
    hit.of = Of::Setting;
    const QList<BodyText> texts = textsOf(settingsTextForm(), settings);
    for (const BodyText &text : texts) {
        hit.key = text.path;
        hit.name = text.name;
        hit.text = text.value.toString();
        QHash<QString, int> seen;
        look(hit, &seen);
    }
    CARREL_TRY_VALUE(skills, m_view.skills());
    hit.of = Of::Skill;
    hit.name = tr("Skill");
    for (const Skill &skill : skills) {
        hit.key = skill.id.text();
        hit.text = skill.title;
        look(hit);
    }
    return {};
}

/// The first block that shows the file; without an id if none does.
Result<Node> Finder::userOf(const MediaId &id) const
{
    Node user;
    CARREL_TRY(m_view.forEachFound({id.text()}, [&](const Node &node) -> Result<> {
        if (user.id.isNull() && mediaIn(node.kind, node.body).contains(id))
            user = node;
        return {};
    }));
    return user;
}

Result<> Finder::lookAtCaptions(const Media &media)
{
    const auto captions = captionTextOf(m_view, media);
    if (!captions)
        return {}; // the checks say that it is gone
    TextHit hit;
    hit.of = Of::Captions;
    hit.key = media.id.text();
    //: %1 is the name of a file
    hit.name = tr("Captions (%1)").arg(media.name);
    if (!captions->isUtf8()) {
        hit.obstacle = tr("These captions are not stored as UTF-8. Save the file as UTF-8 and "
                          "choose it again.");
    }
    const qsizetype before = m_found.hits.size();
    for (qsizetype i = 0; i < captions->lineCount(); ++i) {
        hit.line = i;
        hit.text = captions->words(i);
        if (!hit.text.isEmpty())
            look(hit);
    }
    m_found.hits.removeIf([&](const TextHit &one) {
        return one.of == Of::Captions && one.key == hit.key
            && captions->isInMark(one.line, one.words);
    });
    if (m_found.hits.size() == before)
        return {};
    CARREL_TRY_VALUE(user, userOf(media.id));
    CARREL_TRY_VALUE(page, user.id.isNull() ? Result<NodeId>(m_course) : pageOf(user));
    const bool isHere =
        m_query.below.isNull() || user.id == m_query.below || m_places.isBelow(page, m_query.below);
    if (!isHere)
        m_found.hits.resize(before);
    for (qsizetype i = before; i < m_found.hits.size(); ++i) {
        m_found.hits[i].node = user.id.isNull() ? m_course : user.id;
        m_found.hits[i].page = page;
        m_found.hits[i].kind = user.kind;
        m_found.hits[i].path = user.id.isNull() ? QString() : u"captions"_s;
    }
    return {};
}

Result<TextHits> Finder::find()
{
    const bool isEverywhere = m_query.below.isNull() || m_query.below == m_course;
    const auto read =
        m_view.forEachFound({m_query.words.text}, [this](const Node &node) { return visit(node); });
    if (!read && !(isEnough() && read.error().code == ErrorCode::Cancelled))
        return read.error();
    if (isEverywhere && !m_query.onlyTitles && !isEnough())
        CARREL_TRY(lookAtCourse());
    CARREL_TRY_VALUE(files,
                     m_query.onlyTitles ? Result<QList<Media>>(QList<Media>()) : m_view.media());
    for (const Media &media : files) {
        if (isEnough())
            break;
        if (isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        TextHit hit;
        hit.of = Of::MediaName;
        hit.node = hit.page = m_course;
        hit.key = media.id.text();
        hit.text = media.name;
        hit.name = tr("Name of a file");
        if (isEverywhere)
            look(hit);
        if (CaptionText::isOne(media))
            CARREL_TRY(lookAtCaptions(media));
    }
    m_found.isCut = isEnough();
    if (m_found.isCut)
        m_found.hits.resize(m_query.most);
    std::ranges::stable_sort(m_found.hits, {},
                             [this](const TextHit &hit) { return m_places.position(hit.page); });
    for (const TextHit &hit : std::as_const(m_found.hits)) {
        if (!m_found.places.contains(hit.page))
            m_found.places.insert(hit.page, m_places.text(hit.page));
    }
    return m_found;
}

} // namespace

Result<TextHits> findText(const CourseView &view, const TextQuery &query, const Progress &progress)
{
    if (query.words.text.trimmed().isEmpty())
        return TextHits();
    CARREL_TRY_VALUE(outline, view.outline());
    return Finder(view, query, progress, outline).find();
}

Excerpt excerptOf(const TextHit &hit, qsizetype mostBefore, qsizetype mostAfter)
{
    const auto oneLine = [](QString text) { return text.replace(u'\n', u' '); };
    const qsizetype end = hit.words.at + hit.words.length;
    qsizetype from = std::max<qsizetype>(0, hit.words.at - mostBefore);
    if (from > 0) { // at the beginning of a word, where there is one
        const qsizetype blank = hit.text.indexOf(u' ', from);
        from = blank >= 0 && blank < hit.words.at ? blank + 1 : from;
    }
    const QString before = hit.text.sliced(from, hit.words.at - from);
    const QString after = hit.text.sliced(end, std::min(mostAfter, hit.text.size() - end));
    return {oneLine(from > 0 ? u"…"_s + before : before), oneLine(hit.found()),
            oneLine(end + mostAfter < hit.text.size() ? after + u"…"_s : after)};
}

} // namespace carrel
