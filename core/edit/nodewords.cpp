// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/nodewords.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/kinds/area.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

QString yesNo(bool isOn)
{
    return isOn ? tr("Yes") : tr("No");
}

QString minutesText(int minutes)
{
    return minutes > 0 ? tr("%n minute(s)", nullptr, minutes) : QString();
}

QString joinedLabel(const QString &place, const QString &label)
{
    if (place.isEmpty())
        return label;
    //: %1 is a place such as Option 2, %2 a field there, such as Feedback
    return label.isEmpty() ? place : tr("%1: %2").arg(place, label);
}

/// What is stored, where no form says what it means.
QString storedText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return yesNo(value.toBool());
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QByteArray text = value.isArray()
        ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
        : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.isArray() || value.isObject() ? QString::fromUtf8(text) : QString();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Walks through a body by the fields of its form.
class Teller
{
public:
    Teller(const CourseView &view, const QJsonObject &body)
        : m_view(view)
        , m_body(body)
    { }

    void add(const QString &key, const QString &label, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_words.append({key, label, text});
    }

    void tell(const QList<Field> &fields, const QJsonObject &object, const QString &key = {},
              const QString &place = {})
    {
        for (const Field &field : fields) {
            const QJsonValue value = object.value(field.key);
            const QString fieldKey = key + field.key;
            if (field.type == FieldType::List)
                tellList(field, value.toArray(), fieldKey, place);
            else
                add(fieldKey, joinedLabel(place, field.label), textOf(field, value));
        }
    }

    QList<NodeWords> words() const { return m_words; }

private:
    void tellList(const Field &field, const QJsonArray &entries, const QString &key,
                  const QString &place)
    {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries[i].toObject();
            const QString id = entry.value("id"_L1).toString();
            const QString name = field.entryName.isEmpty() ? field.label : field.entryName;
            //: %1 is an entry of a list, such as Option; %2 its number
            const QString entryPlace = tr("%1 %2").arg(capitalised(name)).arg(i + 1);
            tell(field.fields, entry, u"%1[%2]."_s.arg(key, id.isEmpty() ? QString::number(i) : id),
                 joinedLabel(place, entryPlace));
        }
    }

    QString textOf(const Field &field, const QJsonValue &value) const
    {
        if (value.isUndefined() || value.isNull())
            return {};
        switch (field.type) {
        case FieldType::RichText: return richText(value);
        case FieldType::Toggle: return toggleText(field, value.toBool());
        case FieldType::Choice: return choiceText(field, value.toString());
        case FieldType::Media: return mediaName(value.toString());
        case FieldType::Entry: return entryText(field, value.toString());
        case FieldType::TextList: return listText(value.toArray());
        case FieldType::Area: return areaText(value);
        case FieldType::Integer:
        case FieldType::Number: return QString::number(value.toDouble());
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Address:
        case FieldType::List: break;
        }
        return value.toString();
    }

    QString richText(const QJsonValue &value) const
    {
        QString text = richtext::toPlain(value);
        const auto images = richtext::mediaIn(value);
        for (const MediaId &image : images)
            text += u'\n' + mediaName(image.text());
        return text;
    }

    static QString toggleText(const Field &field, bool isOn)
    {
        const QString name = isOn ? u"true"_s : u"false"_s;
        const auto choice = std::ranges::find(field.choices, name, &FieldChoice::name);
        return choice == field.choices.end() ? yesNo(isOn) : choice->label;
    }

    static QString choiceText(const Field &field, const QString &name)
    {
        const auto choice = std::ranges::find(field.choices, name, &FieldChoice::name);
        return choice == field.choices.end() ? name : choice->label;
    }

    QString mediaName(const QString &id) const
    {
        if (id.isEmpty())
            return {};
        const auto media = m_view.media(MediaId(id));
        return media && *media ? (*media)->name : tr("a file that is no longer there");
    }

    /// The first text of the entry that is meant, such as the name of a group.
    QString entryText(const Field &field, const QString &id) const
    {
        const QJsonArray entries = m_body.value(field.entriesOf).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QJsonObject entry = entries[i].toObject();
            if (entry.value("id"_L1).toString() != id)
                continue;
            for (const QString &key : {u"title"_s, u"text"_s, u"name"_s, u"label"_s}) {
                if (const QString text = richtext::toPlain(entry.value(key)); !text.isEmpty())
                    return text;
            }
            return QString::number(i + 1);
        }
        return {};
    }

    static QString listText(const QJsonArray &texts)
    {
        QStringList lines;
        for (const QJsonValue &text : texts)
            lines.append(text.toString());
        return lines.join(u'\n');
    }

    /// Where it lies, so that a moved one is seen to have moved.
    static QString areaText(const QJsonValue &value)
    {
        const Area area = areaIn(value);
        if (!isDrawn(area))
            return {};
        const QRectF bounds = boundsOf(area, 1);
        const auto percent = [](double part) { return qRound(part * 100); };
        //: all are numbers: per cent of the picture from the left and the top, then width and
        //: height
        return tr("%1 % from the left, %2 % from the top, %3 % wide, %4 % high")
            .arg(percent(bounds.x()))
            .arg(percent(bounds.y()))
            .arg(percent(bounds.width()))
            .arg(percent(bounds.height()));
    }

    const CourseView &m_view;
    const QJsonObject &m_body;
    QList<NodeWords> m_words;
};

void tellPage(Teller &teller, const QJsonObject &body)
{
    const PageDetails details = pageDetailsFrom(body);
    teller.add(u"minutes"_s, tr("Planned time"), minutesText(details.minutes));
    teller.add(u"quiz"_s, tr("Quiz page"), yesNo(details.isQuiz));
    if (!details.isQuiz)
        return;
    const auto orAll = [](int number, const QString &all) {
        return number > 0 ? QString::number(number) : all;
    };
    teller.add(u"attempts"_s, tr("Attempts"), orAll(details.attempts, tr("no limit")));
    teller.add(u"draw"_s, tr("Questions drawn"),
               orAll(details.draw, tr("all of them", "of the questions")));
    const QStringList answers{tr("After each question"), tr("Once handed in"),
                              tr("Never: only the score")};
    teller.add(u"answers"_s, tr("Right answers show"), answers.at(int(details.answers)));
    teller.add(u"timeLimit"_s, tr("Time limit"), minutesText(details.timeLimit));
    teller.add(u"moreTime"_s, tr("Learners may take more time"), yesNo(details.moreTime));
}

/// Members that pages and modules have beside those of tellPage().
QString memberLabel(const QString &key)
{
    if (key == u"objectives")
        return tr("After this module you can …");
    if (key == u"summary")
        return tr("Summary");
    if (key == u"minutes")
        return tr("Planned time");
    if (key == u"required")
        return tr("Required");
    return key;
}

} // namespace

QString kindTitle(const QString &kind)
{
    if (kind == QLatin1StringView(nodekind::course))
        return tr("Course");
    if (kind == QLatin1StringView(nodekind::module))
        return tr("Module");
    if (kind == QLatin1StringView(nodekind::page))
        return tr("Page");
    const Kind *known = findKind(kind);
    return known ? known->title : tr("block");
}

QList<NodeWords> wordsOf(const Node &node, const CourseView &view)
{
    Teller teller(view, node.body);
    teller.add(u"\x01title"_s, tr("Title"), node.title);
    QSet<QString> told{u"v"_s};
    if (node.kind == QLatin1StringView(nodekind::page)) {
        tellPage(teller, node.body);
        for (const QString &key : toJson(PageDetails()).keys())
            told.insert(key);
    }
    if (const Kind *kind = findKind(node.kind)) {
        teller.tell(kind->form, node.body);
        for (const Field &field : kind->form)
            told.insert(field.key);
    }
    for (auto member = node.body.begin(); member != node.body.end(); ++member) {
        if (told.contains(member.key()))
            continue;
        const QJsonValue value = *member;
        QStringList lines;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            lines.append(entry.toString());
        const bool isTexts = !lines.isEmpty() && !lines.contains(QString());
        teller.add(member.key(), memberLabel(member.key()),
                   isTexts ? lines.join(u'\n') : storedText(value));
    }
    return teller.words();
}

} // namespace carrel
