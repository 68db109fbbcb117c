// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/findinglist.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel {

void FindingList::error(const QString &rule, const QString &field, const QString &message)
{
    m_findings << Finding{Finding::Severity::Error, u"%1.%2"_s.arg(m_kind, rule), field, message};
}

void FindingList::suggest(const QString &rule, const QString &field, const QString &message)
{
    m_findings << Finding{Finding::Severity::Suggestion, u"%1.%2"_s.arg(m_kind, rule), field,
                          message};
}

void FindingList::addRichTextAt(const QJsonValue &text, const QString &place)
{
    const QList<richtext::IssueAt> issues = richtext::issuesIn(text, place);
    for (const auto &[issue, where] : issues) {
        switch (issue) {
        case richtext::Issue::ImageWithoutAlt:
            error(u"image-alt"_s, where,
                  tr("An image in the text has no description. Learners who cannot see it miss "
                     "it: say in a few words what it shows."));
            break;
        case richtext::Issue::ImageWithoutFile:
            error(u"image-file"_s, where,
                  tr("An image in the text has no file. Choose a picture or remove the image."));
            break;
        case richtext::Issue::VagueLink:
            suggest(u"link-words"_s, where,
                    tr("The words of a link do not say where it leads. Use words that make sense "
                       "on their own, such as the title of the page behind it."));
            break;
        case richtext::Issue::TableWithoutHeader:
            suggest(u"table-header"_s, where,
                    tr("A table has no heading row. Switch it on, so that screen readers can say "
                       "which column a cell belongs to."));
            break;
        case richtext::Issue::HeadingSkipped:
            suggest(u"heading-level"_s, where,
                    tr("A heading skips a level. Use the levels one after the other: learners "
                       "move through a text by them."));
            break;
        }
    }
}

void FindingList::walk(const QList<Field> &fields, const QJsonObject &object, const QString &place)
{
    for (const Field &field : fields) {
        const QString where = memberPlace(place, field.key);
        if (field.type == FieldType::RichText)
            addRichTextAt(object[field.key], where);
        if (field.type != FieldType::List)
            continue;
        const QJsonArray entries = object[field.key].toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            walk(field.fields, entries[i].toObject(), entryPlace(where, i));
    }
}

void FindingList::addRichText(const QList<Field> &form, const QJsonObject &body)
{
    walk(form, body, {});
}

} // namespace carrel
