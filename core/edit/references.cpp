// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/references.h"

#include "core/kinds/kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr auto pagePrefix = "page:"_L1;

void collectMediaKeys(const QList<Field> &fields, QSet<QString> &keys)
{
    for (const Field &field : fields) {
        if (field.type == FieldType::Media)
            keys.insert(field.key);
        collectMediaKeys(field.fields, keys);
    }
}

/// Members that hold the id of a stored file. "media" always: in rich text and in kinds that this
/// version does not know.
QSet<QString> mediaKeys(const QString &kind)
{
    QSet<QString> keys{u"media"_s};
    if (const Kind *known = findKind(kind))
        collectMediaKeys(known->form, keys);
    return keys;
}

void collectMedia(const QSet<QString> &keys, const QJsonValue &value, const QString &path,
                  QList<MediaReference> &found)
{
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        collectMedia(keys, entries[i], u"%1[%2]"_s.arg(path).arg(i), found);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString place = path.isEmpty() ? member.key() : path + u'.' + member.key();
        const MediaId id(QJsonValue(*member).toString());
        if (keys.contains(member.key()) && id.isValid())
            found.append({id, place});
        else
            collectMedia(keys, *member, place, found);
    }
}

class Rewriter
{
public:
    Rewriter(const QSet<QString> &mediaKeys, const References &references)
        : m_mediaKeys(mediaKeys)
        , m_references(references)
    { }

    QJsonValue rewritten(const QJsonValue &value) const
    {
        if (value.isObject())
            return rewritten(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray result;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            result.append(rewritten(entry));
        return result;
    }

    QJsonObject rewritten(const QJsonObject &object) const
    {
        QJsonObject result;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue value = QJsonValue(*member);
            const QString text = value.toString();
            if (m_mediaKeys.contains(member.key()) && m_references.media.contains(text))
                result.insert(member.key(), m_references.media.value(text));
            else if (member.key() == u"link" && text.startsWith(pagePrefix))
                insertLink(result, text.mid(pagePrefix.size()));
            else
                result.insert(member.key(), rewritten(value));
        }
        return result;
    }

private:
    void insertLink(QJsonObject &run, const QString &page) const
    {
        if (!m_references.lostPages.contains(page))
            run.insert(u"link"_s, pagePrefix + m_references.nodes.value(page, page));
    }

    const QSet<QString> &m_mediaKeys;
    const References &m_references;
};

void collectLinks(const QJsonValue &value, QSet<QString> &pages)
{
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        collectLinks(entry, pages);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString text = QJsonValue(*member).toString();
        if (member.key() == u"link" && text.startsWith(pagePrefix))
            pages.insert(text.mid(pagePrefix.size()));
        else
            collectLinks(*member, pages);
    }
}

} // namespace

QJsonObject withReferences(const QString &kind, const QJsonObject &body,
                           const References &references)
{
    const QSet<QString> keys = mediaKeys(kind);
    return Rewriter(keys, references).rewritten(body);
}

QList<MediaReference> mediaReferences(const QString &kind, const QJsonObject &body)
{
    QList<MediaReference> found;
    collectMedia(mediaKeys(kind), body, {}, found);
    return found;
}

QSet<QString> linkedPages(const QJsonObject &body)
{
    QSet<QString> pages;
    collectLinks(body, pages);
    return pages;
}

} // namespace carrel
