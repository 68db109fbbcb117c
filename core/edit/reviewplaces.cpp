// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/reviewplaces.h"

#include "core/base/translate.h"
#include "core/edit/coursetexts.h"
#include "core/edit/fieldpath.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"
#include "core/edit/references.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "core/richtext/lines.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using Sign = ReviewText::Sign;

/// Whether the entry that holds a text is marked right or wrong.
Sign signAt(const QList<Field> &form, const QJsonObject &body, const QString &path)
{
    const qsizetype end = path.lastIndexOf(u']');
    const QString entry = end < 0 ? QString() : path.left(end + 1);
    const QString rest = end < 0 ? QString() : path.mid(end + 2);
    const Field *list = entry.isEmpty() ? nullptr : fieldAt(form, entry);
    if (!list || list->type != FieldType::List)
        return Sign::None;
    const auto isText = std::ranges::find(list->fields, rest, &Field::key);
    if (isText == list->fields.end() || isText->role == FieldRole::Reply)
        return Sign::None;
    const auto key = std::ranges::find_if(list->fields, [](const Field &field) {
        return field.role == FieldRole::Key || field.role == FieldRole::OnlyKey;
    });
    if (key == list->fields.end())
        return Sign::None;
    return valueAt(body, entry + u'.' + key->key).toBool() ? Sign::Right : Sign::Wrong;
}

ReviewText reviewTextFrom(const BodyText &text, const QList<Field> &form, const QJsonObject &body)
{
    const QString words = text.isRich() ? reviewWords(text.value) : text.value.toString();
    // Other words for a part of a text would lose the rest.
    const bool isWhole = words.size() <= longestReviewText;
    return {text.path, text.name, words.left(longestReviewText), signAt(form, body, text.path),
            isWhole};
}

/// "options[k3x…].text" as findings write it: "options[2].text". Null if it leads nowhere.
QString pathFromKey(const QString &key, const QJsonObject &body)
{
    QString path;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = key.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : key.indexOf(u']', open);
        if (close < 0)
            return path + key.mid(at);
        path += key.mid(at, open - at);
        const QString name = key.mid(open + 1, close - open - 1);
        const QJsonArray entries = valueAt(body, path).toArray();
        const auto entry = std::ranges::find_if(
            entries, [&](const QJsonValue &one) { return one["id"_L1].toString() == name; });
        bool isNumber = false;
        qsizetype index = name.toInt(&isNumber);
        if (entry != entries.end())
            index = entry - entries.begin();
        else if (!isNumber)
            return {};
        path += u'[' + QString::number(index) + u']';
        at = close + 1;
    }
}

/// The wordings of a body at a path or, for a list of texts, right below it.
QList<BodyText> textsAt(const QList<BodyText> &texts, const QString &path)
{
    QList<BodyText> found;
    for (const BodyText &text : texts) {
        if (text.path == path
            || (text.field->type == FieldType::TextList && text.path.startsWith(path + u'[')))
            found.append(text);
    }
    return found;
}

/// A setting that tells what is asked or right, not how the block behaves.
bool isTold(const Field &field)
{
    const bool isScoring = field.key == u"points" || field.key == u"tries";
    if (field.isAdvanced || isScoring)
        return false;
    if (field.type == FieldType::Toggle)
        return field.role == FieldRole::Key && !field.choices.isEmpty();
    return field.role != FieldRole::Branch;
}

/// What stands at that path of a body, where no text does: an answer that is a number, the group of
/// an entry, the rules of a quiz.
bool isTold(const Node &node, const QList<Field> &form, const QString &path)
{
    if (node.kind == QLatin1StringView(nodekind::page))
        return pageDetailsFrom(node.body).isQuiz;
    const Field *field = nullptr;
    const QList<Field> *fields = &form;
    static const QRegularExpression numbers(u"\\[[0-9]+\\]"_s);
    const QStringList members = QString(path).remove(numbers).split(u'.');
    for (const QString &member : members) {
        const auto found = std::ranges::find(*fields, member, &Field::key);
        if (found == fields->end())
            return false;
        field = &*found;
        fields = &found->fields;
    }
    const bool isSetting = members.size() == 1 && field->type == FieldType::Choice;
    return !isSetting && isTold(*field);
}

/// Learners see it; else it is a name for authors.
bool showsTitle(const Node &node)
{
    const Kind *kind = findKind(node.kind);
    return !node.title.isEmpty() && (!kind || kind->showsTitle);
}

QByteArray bodyBytes(const Node &node)
{
    QJsonObject body = node.body;
    body.remove(u"status"_s);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QString reviewWords(const QJsonValue &richText)
{
    QStringList words;
    const QList<richtext::Line> lines = richtext::linesOf(richText);
    for (const richtext::Line &line : lines)
        words.append(line.text);
    return words.join(u'\n');
}

QList<ReviewText> reviewTextsOf(const Node &node, const CourseView &view)
{
    QList<ReviewText> said;
    if (showsTitle(node))
        said.append({QString::fromLatin1(titleAnchor), tr("Title"), node.title, Sign::None, true});
    const QList<Field> &form = textForm(node.kind);
    const QList<BodyText> texts = textsOf(form, node.body);
    const QList<NodeWords> words = wordsOf(node, view);
    QSet<QString> taken;
    for (const NodeWords &word : words) {
        const QString path = pathFromKey(word.key, node.body);
        if (path.startsWith(QChar(u'\x01')) || path == u"status" || path.isEmpty())
            continue;
        const QList<BodyText> own = textsAt(texts, path);
        for (const BodyText &text : own) {
            said.append(reviewTextFrom(text, form, node.body));
            taken.insert(text.path);
        }
        if (own.isEmpty() && isTold(node, form, path))
            said.append({path, word.label, word.text.left(longestReviewText), Sign::None, false});
    }
    for (const BodyText &text : texts) {
        if (!taken.contains(text.path))
            said.append(reviewTextFrom(text, form, node.body));
    }
    return said;
}

QString reviewWordsAt(const Node &node, const QString &anchor)
{
    if (anchor == QLatin1StringView(titleAnchor))
        return node.title;
    const Field *field = fieldAt(textForm(node.kind), anchor);
    const QJsonValue value = valueAt(node.body, anchor);
    if (!field || value.isUndefined())
        return {};
    return field->type == FieldType::RichText ? reviewWords(value) : value.toString();
}

// --- numbers ---

Result<ReviewNumbers> ReviewNumbers::of(const CourseView &view)
{
    ReviewNumbers numbers(view);
    CARREL_TRY_VALUE(outline, view.outline());
    QHash<NodeId, int> counts;
    for (const OutlineNode &node : std::as_const(outline)) {
        numbers.m_places.insert(node.id, int(numbers.m_places.size()));
        if (node.parent.isNull())
            continue;
        const QString above = numbers.m_numbers.value(node.parent);
        const QString own = QString::number(++counts[node.parent]);
        numbers.m_numbers.insert(node.id, above.isEmpty() ? own : above + u'.' + own);
    }
    return numbers;
}

Result<QString> ReviewNumbers::blockNumber(const NodeId &page, const NodeId &block)
{
    if (!m_blocks.contains(page)) {
        CARREL_TRY_VALUE(blocks, m_view->outlineChildren(page));
        QHash<NodeId, int> &places = m_blocks[page];
        for (const OutlineNode &one : std::as_const(blocks))
            places.insert(one.id, int(places.size()) + 1);
    }
    const int place = m_blocks.value(page).value(block);
    return place > 0 ? number(page) + u'-' + QString::number(place) : QString();
}

// --- digests ---

Result<ReviewDigests> ReviewDigests::of(const CourseView &view)
{
    ReviewDigests digests(view);
    CARREL_TRY_VALUE(files, view.media());
    for (const Media &media : std::as_const(files))
        digests.m_files.insert(media.id.text(), media.sha256);
    return digests;
}

QString ReviewDigests::digestOf(const Node &node, const QStringList &children) const
{
    constexpr qsizetype enough = 16; // bytes
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ' ');
        hash.addData(bytes);
    };
    add(node.kind.toUtf8());
    add(node.title.toUtf8());
    add(bodyBytes(node));
    const QList<MediaReference> files = mediaReferences(node.kind, node.body);
    for (const MediaReference &file : files)
        add(m_files.value(file.media.text()));
    for (const QString &child : children)
        add(child.toUtf8());
    return QString::fromLatin1(hash.result().first(enough).toHex());
}

Result<QString> ReviewDigests::digest(const NodeId &id)
{
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    CARREL_TRY_VALUE(node, m_view->node(id));
    QString made;
    if (node) {
        QStringList below;
        if (isOutlineKind(node->kind)) {
            CARREL_TRY_VALUE(children, m_view->outlineChildren(id));
            for (const OutlineNode &child : std::as_const(children)) {
                CARREL_TRY_VALUE(digest, this->digest(child.id));
                below.append(digest);
            }
        }
        made = digestOf(*node, below);
    }
    m_known.insert(id, made);
    return made;
}

} // namespace carrel
