// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/review/reviewdata.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"
#include "core/edit/references.h"
#include "core/edit/reviewplaces.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::review {

namespace {

QJsonObject textObject(const ReviewText &text)
{
    QJsonObject object{{u"path"_s, text.anchor}, {u"name"_s, text.name}, {u"words"_s, text.words}};
    if (text.sign != ReviewText::Sign::None)
        object.insert(u"right"_s, text.sign == ReviewText::Sign::Right);
    if (text.isWording)
        object.insert(u"wording"_s, true);
    return object;
}

class PlaceWriter
{
public:
    PlaceWriter(const CourseView &course, const QHash<MediaId, QString> &leftOut)
        : m_course(course)
        , m_leftOut(leftOut)
    { }

    Result<> take(const Node &node, ReviewNumbers &numbers, ReviewDigests &digests)
    {
        const bool isBlock = !isOutlineKind(node.kind);
        CARREL_TRY_VALUE(digest, digests.digest(node.id));
        CARREL_TRY_VALUE(
            number, isBlock ? numbers.blockNumber(node.parent, node.id) : numbers.number(node.id));
        QJsonArray texts;
        const QList<ReviewText> said = reviewTextsOf(node, m_course);
        for (const ReviewText &text : said)
            texts.append(textObject(text));
        QJsonObject place{{u"number"_s, number},
                          {u"digest"_s, digest},
                          {u"kind"_s, kindTitle(node.kind)},
                          {u"texts"_s, texts}};
        if (!node.parent.isNull())
            place.insert(u"in"_s, node.parent.text());
        const QJsonArray missing = missingFiles(node);
        if (!missing.isEmpty())
            place.insert(u"leftOut"_s, missing);
        m_places.insert(node.id.text(), place);
        m_order.append(node.id.text());
        return {};
    }

    const QJsonObject &places() const { return m_places; }
    const QJsonArray &order() const { return m_order; } ///< Ids in document order.

private:
    QJsonArray missingFiles(const Node &node) const
    {
        QJsonArray names;
        const QList<MediaReference> files = mediaReferences(node.kind, node.body);
        for (const MediaReference &file : files) {
            const QString name = m_leftOut.value(file.media);
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        return names;
    }

    const CourseView &m_course;
    const QHash<MediaId, QString> &m_leftOut;
    QJsonObject m_places;
    QJsonArray m_order;
};

} // namespace

Result<QJsonObject> reviewData(const CourseView &course, const QHash<MediaId, QString> &leftOut,
                               const Progress &progress)
{
    CARREL_TRY_VALUE(numbers, ReviewNumbers::of(course));
    CARREL_TRY_VALUE(digests, ReviewDigests::of(course));
    CARREL_TRY_VALUE(save, course.metaValue(u"save_uid"_s));
    CARREL_TRY_VALUE(id, course.courseId());
    CARREL_TRY_VALUE(all, course.nodeCount());
    PlaceWriter writer(course, leftOut);
    qint64 done = 0;
    CARREL_TRY(course.forEachNode([&](const Node &node, int) -> Result<> {
        if (progress && !progress(done++, all))
            return Error{ErrorCode::Cancelled, tr("The review file was not written.")};
        return writer.take(node, numbers, digests);
    }));
    return QJsonObject{{u"version"_s, 1},
                       {u"course"_s, id.text()},
                       {u"save"_s, save},
                       {u"places"_s, writer.places()},
                       {u"order"_s, writer.order()}};
}

} // namespace carrel::review
