// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/fieldlines.h"

#include "core/base/translate.h"
#include "core/kinds/area.h"
#include "core/richtext/richtext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

bool isText(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::RichText;
}

bool isKey(const Field &field)
{
    return field.role == FieldRole::Key || field.role == FieldRole::OnlyKey;
}

/// The form marks right and wrong in its entries.
bool marksEntries(const QList<Field> &form)
{
    return std::ranges::any_of(form, [](const Field &field) {
        return isKey(field) || (field.type == FieldType::List && marksEntries(field.fields));
    });
}

QString labelOfChoice(const Field &field, const QString &name)
{
    for (const FieldChoice &choice : field.choices) {
        if (choice.name == name)
            return choice.label;
    }
    return name;
}

QString yesOrNo(bool isOn)
{
    return isOn ? tr("yes") : tr("no");
}

QString percentOf(double part)
{
    //: A place in a picture, in percent of its width or height
    return tr("%1 %").arg(QLocale().toString(qRound(part * 100)));
}

/// Where an area lies in its picture, in words.
QString placeOf(const QJsonValue &stored)
{
    const Area area = areaIn(stored);
    if (!isDrawn(area))
        return {};
    const QRectF bounds = boundsOf(area, 1);
    const QPointF middle =
        area.shape == Area::Shape::Circle ? area.points.first() : bounds.center();
    //: %1 and %2 are in percent
    return tr("around %1 from the left, %2 from the top of the picture")
        .arg(percentOf(middle.x()), percentOf(middle.y()));
}

QString capitalised(QString words)
{
    return words.replace(0, 1, words.left(1).toUpper());
}

/// Turns one body into lines.
class Telling
{
public:
    Telling(const QList<Field> &form, const QJsonObject &body, const MediaReader &files)
        : m_form(form)
        , m_body(body)
        , m_files(files)
    { }

    Lines lines()
    {
        for (const Field &field : m_form)
            tell(field, m_body, 0);
        return m_lines;
    }

    /// How the block behaves, on one line.
    QString behaviour() const
    {
        QStringList said;
        for (const Field &field : m_form) {
            if (!matters(field, m_body) || isKey(field))
                continue;
            const QJsonValue value = valueOf(field, m_body);
            if (field.isAdvanced && value == field.initial)
                continue;
            if (const QString words = settingOf(field, value); !words.isEmpty())
                //: A setting of a block and its value
                said += tr("%1: %2").arg(field.label, words);
        }
        return said.join(u" · "_s);
    }

private:
    static QJsonValue valueOf(const Field &field, const QJsonObject &object)
    {
        const QJsonValue value = object[field.key];
        return value.isUndefined() ? field.initial : value;
    }

    static QString settingOf(const Field &field, const QJsonValue &value)
    {
        switch (field.type) {
        case FieldType::Toggle: return yesOrNo(value.toBool());
        case FieldType::Integer:
        case FieldType::Number:
            if (field.key == u"tries" && value.toInt() == 0)
                return tr("as often as wanted", "tries at a question");
            return QLocale().toString(value.toDouble());
        case FieldType::Choice: return labelOfChoice(field, value.toString());
        default: return {};
        }
    }

    /// What its condition asks for is so: in the same entry, or else in the form.
    bool matters(const Field &field, const QJsonObject &object) const
    {
        if (field.onlyIf.key.isEmpty())
            return true;
        const QJsonObject &asked = object.contains(field.onlyIf.key) ? object : m_body;
        const QJsonValue value = asked[field.onlyIf.key];
        if (value.isBool())
            return field.onlyIf.name == (value.toBool() ? u"true"_s : u"false"_s);
        return value.toString() == field.onlyIf.name;
    }

    void add(int level, const QString &label, const QJsonArray &text, Sign sign = Sign::None)
    {
        m_lines.append({level, label, text, sign, std::nullopt});
    }

    void addPlain(int level, const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            add(level, label, richtext::fromPlain(text));
    }

    void tell(const Field &field, const QJsonObject &object, int level)
    {
        if (!matters(field, object))
            return;
        const QJsonValue value = object[field.key];
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Address: addPlain(level, field.label, value.toString()); break;
        case FieldType::RichText:
            if (!richtext::isBlank(value))
                add(level, field.label, richtext::clean(value));
            break;
        case FieldType::Toggle:
            if (isKey(field) && level == 0)
                addPlain(level, tr("Right answer"),
                         labelOfChoice(field, value.toBool() ? u"true"_s : u"false"_s));
            else if (level > 0 && !isKey(field) && value.toBool())
                addPlain(level, field.label, yesOrNo(true));
            break;
        case FieldType::Integer:
        case FieldType::Number:
            if (level > 0)
                addPlain(level, field.label, settingOf(field, value));
            break;
        case FieldType::Choice:
            if (level > 0 && value != field.initial)
                addPlain(level, field.label, settingOf(field, value));
            break;
        case FieldType::Entry: addPlain(level, field.label, headOf(field.entriesOf, value)); break;
        case FieldType::Area: addPlain(level, field.label, placeOf(value)); break;
        case FieldType::Media: tellMedia(field, value, level); break;
        case FieldType::TextList: tellTexts(field, value.toArray(), level); break;
        case FieldType::List: tellEntries(field, value.toArray(), level); break;
        }
    }

    void tellMedia(const Field &field, const QJsonValue &value, int level)
    {
        const MediaId id(value.toString());
        const auto media = id.isNull() ? std::nullopt : m_files.media(id);
        if (!media)
            return;
        addPlain(level, field.label, media->name);
        if (media->type.startsWith("image/"_L1) && !m_lines.isEmpty())
            m_lines.last().picture = media;
    }

    void tellTexts(const Field &field, const QJsonArray &texts, int level)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString along =
                field.along.isEmpty() ? QString() : titleOf(field.along, m_body[field.along][i]);
            const QString label = !along.isEmpty() ? along
                : texts.size() > 1 ? u"%1 %2"_s.arg(field.label, QLocale().toString(i + 1))
                                   : field.label;
            addPlain(level, label, texts[i].toString());
        }
    }

    void tellEntries(const Field &list, const QJsonArray &entries, int level)
    {
        for (qsizetype i = 0; i < entries.size(); ++i)
            tellEntry(list, entries[i].toObject(), nameOf(list, i), level);
    }

    static QString nameOf(const Field &list, qsizetype index)
    {
        const QString name = list.entryName.isEmpty() ? list.label : capitalised(list.entryName);
        //: An entry of a list and its number: "Option 2"
        return tr("%1 %2").arg(name, QLocale().toString(index + 1));
    }

    /// The first text stands beside the entry's name, with the sign; the rest below, deeper.
    void tellEntry(const Field &list, const QJsonObject &entry, const QString &name, int level)
    {
        const auto head = std::ranges::find_if(list.fields, isText);
        const QJsonValue text =
            head == list.fields.end() ? QJsonValue() : QJsonValue(entry[head->key]);
        QJsonArray shown;
        if (head != list.fields.end() && matters(*head, entry)) {
            shown = head->type == FieldType::RichText ? richtext::clean(text)
                                                      : richtext::fromPlain(text.toString());
        }
        add(level, name, shown, signOf(list, entry));
        for (auto field = list.fields.begin(); field != list.fields.end(); ++field) {
            if (field != head)
                tell(*field, entry, level + 1);
        }
    }

    Sign signOf(const Field &list, const QJsonObject &entry) const
    {
        const auto key = std::ranges::find_if(list.fields, isKey);
        if (key == list.fields.end() || !matters(*key, entry))
            return Sign::None;
        return entry[key->key].toBool() ? Sign::Right : Sign::Wrong;
    }

    QString titleOf(const QString &list, const QJsonValue &entry) const
    {
        const auto field = std::ranges::find(m_form, list, &Field::key);
        if (field == m_form.end())
            return {};
        const auto text = std::ranges::find_if(field->fields, isText);
        if (text == field->fields.end())
            return {};
        return richtext::toPlain(entry[text->key]).simplified();
    }

    /// The entry that has this id, as it is named in the paper.
    QString headOf(const QString &list, const QJsonValue &id) const
    {
        const QJsonArray entries = m_body[list].toArray();
        const auto field = std::ranges::find(m_form, list, &Field::key);
        for (qsizetype i = 0; i < entries.size() && field != m_form.end(); ++i) {
            if (id.toString().isEmpty() || entries[i]["id"_L1] != id)
                continue;
            const QString title = titleOf(list, entries[i]);
            //: %1 is a name with a number, as "Situation 2", %2 how it begins
            return title.isEmpty() ? nameOf(*field, i) : tr("%1: %2").arg(nameOf(*field, i), title);
        }
        return {};
    }

    const QList<Field> &m_form;
    const QJsonObject &m_body;
    const MediaReader &m_files;
    Lines m_lines;
};

/// What the letters of a report say is right, for kinds whose entries do not say it themselves.
QString rightAnswer(const LetterKey &key)
{
    QStringList right;
    for (const Letter &letter : key.letters) {
        if (letter.right.isString() && key.type == u"sequencing") {
            //: A place in an order, and what stands there
            right += tr("%1. %2").arg(letter.right.toString(), letter.text);
        } else if (letter.right.isString()) {
            const QString choice = letter.right.toString().section(u'.', 1);
            const auto chosen = std::ranges::find_if(key.letters, [&](const Letter &other) {
                return other.part == u"choice" && other.letter == choice;
            });
            if (chosen != key.letters.end())
                right += u"%1 → %2"_s.arg(letter.text, chosen->text);
        } else if (letter.right.toBool()) {
            right += letter.text;
        }
    }
    return right.join(key.type == u"sequencing" ? u" "_s : u"; "_s);
}

void lookForSentences(const QString &name, const QJsonValue &value, int depth, Lines &lines)
{
    constexpr int deepest = 32;
    if (depth > deepest)
        return;
    if (value.isString() && value.toString().contains(u' ')) {
        lines.append(plainTextLine(name, value.toString(), std::min(depth, 2)));
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            lookForSentences(name, entry, depth + 1, lines);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            lookForSentences(member.key(), *member, depth + 1, lines);
    }
}

} // namespace

Line plainTextLine(const QString &label, const QString &text, int level)
{
    return {level, label, richtext::fromPlain(text), Sign::None, std::nullopt};
}

Lines linesOf(const Kind &kind, const QJsonObject &body, const MediaReader &files)
{
    Telling telling(kind.form, body, files);
    Lines lines = telling.lines();
    if (kind.letters && !marksEntries(kind.form)) {
        const QList<LetterKey> keys = kind.letters(body);
        for (const LetterKey &key : keys) {
            if (const QString right = rightAnswer(key); !right.isEmpty())
                lines.append(plainTextLine(tr("Right answer"), right));
        }
    }
    if (const QString behaviour = telling.behaviour(); !behaviour.isEmpty())
        lines.append(plainTextLine(tr("Settings"), behaviour));
    return lines;
}

Lines linesOfUnknown(const QJsonObject &body)
{
    Lines lines;
    for (auto member = body.begin(); member != body.end(); ++member)
        lookForSentences(member.key(), *member, 0, lines);
    return lines;
}

} // namespace carrel::storyboard
