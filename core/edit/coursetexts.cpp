// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/coursetexts.h"

#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// "Option 2", "Feedback of option 2".
QString nameInEntry(const QString &label, const QString &entry, qsizetype index)
{
    if (entry.isEmpty() || label.compare(entry, Qt::CaseInsensitive) == 0) {
        //: %1: an entry of a list, for example Option, %2: its number
        return tr("%1 %2").arg(label).arg(index + 1);
    }
    //: %1: a field, for example Feedback, %2: an entry of a list, for example option, %3: its
    //: number
    return tr("%1 of %2 %3").arg(label, entry).arg(index + 1);
}

class TextWalker
{
public:
    QList<BodyText> texts;

    void walk(const QList<Field> &form, const QJsonObject &object, const QString &place)
    {
        for (const Field &field : form) {
            const QString path = memberPlace(place, field.key);
            const QJsonValue value = object[field.key];
            switch (field.type) {
            case FieldType::Text:
            case FieldType::LongText:
                if (!field.isCode && !value.toString().isEmpty())
                    add(field, path, value);
                break;
            case FieldType::RichText:
                if (!value.toArray().isEmpty() || !value.toString().isEmpty())
                    add(field, path, value);
                break;
            case FieldType::TextList: walkLines(field, value.toArray(), path); break;
            case FieldType::List: walkEntries(field, value.toArray(), path); break;
            default: break;
            }
        }
    }

private:
    void add(const Field &field, const QString &path, const QJsonValue &value)
    {
        const QString name =
            m_list ? nameInEntry(field.label, m_list->entryName, m_index) : field.label;
        texts.append({path, name, &field, value});
    }

    void walkLines(const Field &field, const QJsonArray &lines, const QString &path)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].toString().isEmpty())
                continue;
            add(field, entryPlace(path, i), lines[i]);
            //: %1: a field, for example Hints, %2: number of a line in it
            texts.last().name = tr("%1, line %2").arg(texts.last().name).arg(i + 1);
        }
    }

    void walkEntries(const Field &field, const QJsonArray &entries, const QString &path)
    {
        const auto outer = std::pair(m_list, m_index);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            m_list = &field;
            m_index = i;
            walk(field.fields, entries[i].toObject(), entryPlace(path, i));
        }
        std::tie(m_list, m_index) = outer;
    }

    const Field *m_list = nullptr; ///< Of the entry that is being read.
    qsizetype m_index = 0;
};

} // namespace

QList<BodyText> textsOf(const QList<Field> &form, const QJsonObject &body)
{
    TextWalker walker;
    walker.walk(form, body, {});
    return walker.texts;
}

const QList<Field> &textForm(const QString &kind)
{
    static const QList<Field> module{
        {.key = u"objectives"_s, .label = tr("Objectives"), .type = FieldType::TextList},
        {.key = u"summary"_s, .label = tr("Summary"), .type = FieldType::LongText}};
    static const QList<Field> none;
    if (kind == QLatin1StringView(nodekind::module))
        return module;
    const Kind *known = findKind(kind);
    return known ? known->form : none;
}

const QList<Field> &settingsTextForm()
{
    static const QList<Field> form{
        {.key = u"author"_s, .label = tr("Author")},
        {.key = u"description"_s, .label = tr("Description"), .type = FieldType::LongText},
        {.key = u"logoAlt"_s, .label = tr("Description of the logo")}};
    return form;
}

QString firstWords(const Node &node)
{
    constexpr qsizetype enough = 120;
    if (!node.title.isEmpty())
        return node.title.simplified();
    const QList<BodyText> texts = textsOf(textForm(node.kind), node.body);
    for (const BodyText &text : texts) {
        const QString words = text.isRich() ? richtext::toPlain(text.value) : text.value.toString();
        if (const QString line = words.left(2 * enough).simplified(); !line.isEmpty())
            return line.left(enough);
    }
    return {};
}

bool isChangeable(const Node &node)
{
    if (isOutlineKind(node.kind))
        return true;
    const Kind *kind = findKind(node.kind);
    return kind && !isNewerBody(*kind, node.body);
}

} // namespace carrel
