// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hostile/hostilecourse.h"

#include "core/base/rank.h"
#include "core/edit/coursetexts.h"
#include "core/richtext/richtext.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QJsonObject run(const QString &text, const QJsonObject &marks = {})
{
    QJsonObject object = marks;
    object.insert(u"text"_s, text);
    return object;
}

QJsonObject block(const QString &type, QJsonObject members)
{
    members.insert(u"type"_s, type);
    return members;
}

/// One text in every place where stored rich text has a string.
QJsonArray richText(const QString &text, const QString &brackets)
{
    QJsonArray runs{run(text), run(text, {{u"bold"_s, true}, {u"lang"_s, text}}),
                    run(u"words"_s, {{u"link"_s, text}}),
                    run(text, {{u"link"_s, u"https://example.org/?q="_s + text}}),
                    run(text, {{u"code"_s, true}, {text, text}})};
    if (brackets.size() >= 2)
        runs.append(run(u"%1%2|%2%3"_s.arg(brackets.first(1), text, brackets.last(1))));
    if (!brackets.isEmpty()) {
        runs.append(run(u"[%1]"_s.arg(text)));
        runs.append(run(u"{%1}"_s.arg(text)));
    }
    const QJsonObject cell{{u"runs"_s, runs}};
    return {block(u"paragraph"_s, {{u"runs"_s, runs}}),
            block(u"heading"_s, {{u"level"_s, 2}, {u"runs"_s, runs}}),
            block(u"list"_s, {{u"items"_s, QJsonArray{QJsonArray{text}, text}}}),
            block(u"table"_s,
                  {{u"header"_s, true},
                   {u"caption"_s, text},
                   {u"rows"_s, QJsonArray{QJsonValue(QJsonArray{cell, text})}}}),
            block(u"quote"_s, {{u"blocks"_s, QJsonArray{text}}}),
            block(u"code"_s, {{u"text"_s, text}, {u"language"_s, text}}),
            block(u"image"_s,
                  {{u"media"_s, u"sampleimage1"_s}, {u"alt"_s, text}, {u"caption"_s, runs}}),
            block(text, {{u"text"_s, text}, {u"runs"_s, runs}})};
}

class Filling
{
public:
    Filling(NextText next, Chosen chosen, QSet<QString> *places)
        : m_next(std::move(next))
        , m_chosen(chosen)
        , m_places(places)
    { }

    QJsonObject filled(const QList<Field> &form, QJsonObject body, const QString &place) const
    {
        for (const Field &field : form) {
            const QString path = place + field.key;
            const QJsonValue before = body[field.key];
            const QJsonValue after = value(field, before, path);
            if (after.isUndefined())
                continue;
            body.insert(field.key, after);
            if (m_places && field.type != FieldType::List)
                m_places->insert(path);
        }
        return body;
    }

private:
    QJsonValue value(const Field &field, const QJsonValue &before, const QString &path) const
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText: return m_next();
        case FieldType::Address: return m_next();
        case FieldType::RichText: return rich(field, before);
        case FieldType::TextList: return lines(before.toArray());
        case FieldType::List: return entries(field, before.toArray(), path);
        case FieldType::Choice:
        case FieldType::Entry:
        case FieldType::Media:
            if (m_chosen == Chosen::Everything)
                return m_next();
            return QJsonValue::Undefined;
        default: return QJsonValue::Undefined;
        }
    }

    QJsonValue rich(const Field &field, const QJsonValue &before) const
    {
        QJsonArray text = richText(m_next(), field.bracketSigns);
        if (!field.bracketSigns.isEmpty()) { // what the kind needs to be one
            for (const QJsonValue &own : before.toArray())
                text.append(own);
        }
        return text;
    }

    QJsonArray lines(const QJsonArray &before) const
    {
        QJsonArray lines;
        for (qsizetype i = 0; i < std::max<qsizetype>(2, before.size()); ++i)
            lines.append(m_next());
        return lines;
    }

    QJsonArray entries(const Field &field, const QJsonArray &before, const QString &path) const
    {
        QJsonArray entries;
        for (qsizetype i = 0; i < std::max<qsizetype>(1, before.size()); ++i) {
            QJsonObject entry = before[i].toObject();
            if (field.hasId && !entry.contains("id"_L1))
                entry.insert(u"id"_s, u"entry000%1"_s.arg(int(i), 4, 10, QChar(u'0')));
            entries.append(filled(field.fields, entry, path + u"[]."_s));
        }
        return entries;
    }

    const NextText m_next;
    const Chosen m_chosen;
    QSet<QString> *const m_places;
};

/// Writes the course, one node after the other.
class Writer
{
public:
    Writer(Edit &edit, const HostileCourse &wish)
        : m_edit(edit)
        , m_wish(wish)
        , m_at(wish.first)
    { }

    Result<> write()
    {
        CARREL_TRY_VALUE(course, m_edit.view().courseId());
        CARREL_TRY_VALUE(root, m_edit.node(course));
        Node renamed = root;
        renamed.title = title();
        CARREL_TRY(m_edit.putNode(renamed));
        CARREL_TRY(writeFiles());
        CARREL_TRY(writeSettings());
        CARREL_TRY(writeSkills());
        for (const Kind &kind : allKinds()) {
            if (m_wish.kinds.isEmpty() || m_wish.kinds.contains(kind.id))
                CARREL_TRY(writeModule(course, kind));
        }
        return {};
    }

private:
    QString next() { return m_wish.texts[m_at++ % m_wish.texts.size()]; }
    /// As long as a course file lets it be.
    QString name() { return next().left(900); }
    /// A title is never empty and has no blanks around it.
    QString title()
    {
        const QString text = next().simplified().left(900).trimmed();
        return text.isEmpty() ? u"x"_s : text;
    }

    Result<Node> put(const NodeId &parent, const QString &kind, const QString &title,
                     const QJsonObject &body)
    {
        m_rank = rankBetween(m_rank, {});
        const Node node{m_edit.ids().next<NodeId>(), parent, m_rank, kind, title, body};
        CARREL_TRY(m_edit.putNode(node));
        return node;
    }

    Result<> writeModule(const NodeId &course, const Kind &kind)
    {
        const auto any = [this] { return next(); };
        CARREL_TRY_VALUE(module,
                         put(course, u"module"_s, title(),
                             filledBody(textForm(u"module"_s), {}, any, m_wish.chosen)));
        NodeId page;
        for (int copy = 0; copy < m_wish.copies; ++copy) {
            if (copy % m_wish.blocksPerPage == 0) {
                CARREL_TRY_VALUE(next, put(module.id, u"page"_s, title(), {{u"v"_s, 1}}));
                page = next.id;
                CARREL_TRY(m_edit.putNodeSkill({page, m_skill, 1}));
            }
            if (m_wish.order == HostileCourse::Order::EachInEach)
                m_at = m_wish.first + copy;
            const QJsonObject body = filledBody(kind.form, sampleBody(kind.id), any, m_wish.chosen);
            CARREL_TRY_VALUE(block, put(page, kind.id, title(), body));
            if (copy < 3)
                CARREL_TRY(writeRemarks(block.id));
        }
        return {};
    }

    Result<> writeRemarks(const NodeId &node)
    {
        Comment comment;
        comment.id = m_edit.ids().next<CommentId>();
        comment.node = node;
        comment.anchor = next();
        comment.quote = next();
        comment.kind = name();
        comment.status = u"open"_s;
        comment.author = next();
        comment.at = name();
        comment.seenSave = next();
        comment.body = {{u"text"_s, next()}, {u"suggestion"_s, next()}, {u"number"_s, next()},
                        {u"name"_s, next()}, {u"remark"_s, next()},     {u"reviewer"_s, next()}};
        CARREL_TRY(m_edit.putComment(comment));
        return m_edit.putWaiver({node, name(), next(), name(), {}});
    }

    Result<> writeSkills()
    {
        m_skill = m_edit.ids().next<SkillId>();
        return m_edit.putSkill({m_skill, rankBetween({}, {}), title(), {{u"text"_s, next()}}});
    }

    Result<> writeSettings()
    {
        const auto any = [this] { return next(); };
        const QJsonObject values = filledBody(settingsTextForm(), {}, any, m_wish.chosen);
        for (auto value = values.begin(); value != values.end(); ++value)
            CARREL_TRY(m_edit.putSetting(value.key(), *value));
        if (m_wish.chosen == Chosen::Everything) {
            for (const auto &name : {"theme", "accent", "typeface", "completion", "finishedAs"})
                CARREL_TRY(m_edit.putSetting(QString::fromLatin1(name), next()));
        }
        CARREL_TRY(m_edit.putSetting(u"attestation"_s, true));
        return m_edit.putSetting(next().simplified().left(100) + u'!', next());
    }

    Result<> writeFiles()
    {
        const QByteArray captions = "WEBVTT\n\nNOTE " + next().toUtf8()
            + "\n\n00:00.000 --> 00:04.000\n" + next().toUtf8() + "\n<v " + next().toUtf8() + ">"
            + next().toUtf8() + "\n";
        for (int i = 1; i <= 3; ++i)
            CARREL_TRY(writeFile(u"sampleimage%1"_s.arg(i), u"image/png"_s,
                                 QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'x')));
        return writeFile(u"samplevtt001"_s, u"text/vtt"_s, captions);
    }

    Result<> writeFile(const QString &id, const QString &type, const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        CARREL_TRY_VALUE(stored, m_edit.storeBytes(buffer));
        return m_edit.putMedia(
            {MediaId(id), title(), type, stored.size, stored.sha256, {{u"codec"_s, next()}}});
    }

    Edit &m_edit;
    const HostileCourse &m_wish;
    qsizetype m_at;
    QString m_rank;
    SkillId m_skill;
};

void addPlaces(const QList<Field> &form, const QString &place, QSet<QString> &places)
{
    for (const Field &field : form) {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::RichText:
        case FieldType::TextList:
        case FieldType::Address: places.insert(place + field.key); break;
        case FieldType::List: addPlaces(field.fields, place + field.key + u"[]."_s, places); break;
        default: break;
        }
    }
}

} // namespace

QJsonObject filledBody(const QList<Field> &form, const QJsonObject &body, const NextText &next,
                       Chosen chosen, QSet<QString> *places)
{
    return Filling(next, chosen, places).filled(form, body, {});
}

QSet<QString> textPlaces(const QList<Field> &form)
{
    QSet<QString> places;
    addPlaces(form, {}, places);
    return places;
}

QJsonObject sampleBody(const QString &kind)
{
    QFile file(u":/kinds/%1/sample.json"_s.arg(kind));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the kind %s has no sample", qPrintable(kind));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<> fill(EditSession &session, const HostileCourse &course)
{
    return session.perform(u"fill"_s, [&](Edit &edit) { return Writer(edit, course).write(); });
}

} // namespace carrel::test
