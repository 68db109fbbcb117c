// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediainventory.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/fieldpath.h"
#include "core/edit/labels.h"
#include "core/edit/references.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool hasField(const QList<Field> &fields, const QString &key, FieldType type)
{
    return std::ranges::any_of(
        fields, [&](const Field &field) { return field.key == key && field.type == type; });
}

QString memberPath(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

/// The pictures of one body: fields for a picture that stand beside a description, and pictures
/// inside texts.
class PictureFinder
{
public:
    explicit PictureFinder(const CoursePlace &place)
        : m_place(place)
    { }

    void visit(const QList<Field> &fields, const QJsonObject &object, const QString &path)
    {
        for (const Field &field : fields) {
            const QString place = memberPath(path, field.key);
            const QJsonValue value = object.value(field.key);
            if (field.type == FieldType::Media)
                visitPicture(field, fields, object, path);
            else if (field.type == FieldType::RichText)
                visitText(value, place);
            else if (field.type == FieldType::List)
                visitEntries(field, value.toArray(), place);
        }
    }

    QList<PicturePlace> found;

private:
    void visitEntries(const Field &list, const QJsonArray &entries, const QString &path)
    {
        for (qsizetype i = 0; i < entries.size(); ++i)
            visit(list.fields, entries[i].toObject(), u"%1[%2]"_s.arg(path).arg(i));
    }

    void visitText(const QJsonValue &text, const QString &path)
    {
        for (const richtext::ImageAt &image : richtext::imagesIn(text, path))
            add({.media = image.media, .description = image.alt}, image.place + ".alt"_L1);
    }

    /// Only a picture with a description beside it: nothing is said of the poster of a film.
    void visitPicture(const Field &field, const QList<Field> &fields, const QJsonObject &object,
                      const QString &path)
    {
        const QString alt = u"alt"_s;
        if (!field.accept.startsWith("image/"_L1) || !hasField(fields, alt, FieldType::LongText))
            return;
        PicturePlace picture{.media = MediaId(object.value(field.key).toString()),
                             .description = object.value(alt).toString()};
        const QString decorative = u"decorative"_s;
        if (hasField(fields, decorative, FieldType::Toggle)) {
            picture.decorativeField = memberPath(path, decorative);
            picture.isDecorative = object.value(decorative).toBool();
        }
        picture.longDescription =
            richtext::toPlain(object.value(u"longDescription"_s)).simplified();
        add(picture, memberPath(path, alt));
    }

    void add(PicturePlace picture, const QString &field)
    {
        if (!picture.media.isValid())
            return;
        picture.place = m_place;
        picture.place.field = field;
        found.append(picture);
    }

    const CoursePlace &m_place;
};

/// Goes through the course node by node.
class InventoryWalk
{
public:
    explicit InventoryWalk(MediaInventory &inventory)
        : m_inventory(inventory)
    { }

    Result<> begin(const CourseView &course)
    {
        CARREL_TRY_VALUE(all, course.media());
        m_inventory.items.reserve(all.size());
        for (const Media &media : all)
            m_inventory.items.append({.media = media});
        std::ranges::sort(m_inventory.items, [](const MediaItem &a, const MediaItem &b) {
            const int order = QString::compare(a.media.name, b.media.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.media.id < b.media.id;
        });
        for (qsizetype i = 0; i < m_inventory.items.size(); ++i)
            m_rows.insert(m_inventory.items[i].media.id, i);
        CARREL_TRY_VALUE(settings, course.settings());
        CARREL_TRY_VALUE(id, course.courseId());
        visitSettings(settings, id);
        return {};
    }

    void visit(const Node &node)
    {
        if (node.kind == QLatin1StringView(nodekind::page)) {
            m_page = node.id;
            m_pageTitle = node.title;
            ++m_pageNumber;
        } else if (isOutlineKind(node.kind)) {
            m_page = {};
            m_pageTitle = node.title;
        }
        const QList<MediaReference> references = mediaReferences(node.kind, node.body);
        if (references.isEmpty())
            return;
        CoursePlace place{node.id, m_page, {}, wordsFor(node)};
        for (const MediaReference &reference : references) {
            place.field = reference.path;
            use(reference.media, place);
        }
        if (const Kind *kind = findKind(node.kind)) {
            PictureFinder pictures(place);
            pictures.visit(kind->form, node.body, {});
            for (const PicturePlace &picture : std::as_const(pictures.found))
                describe(picture);
        }
    }

    void finish()
    {
        for (const MediaItem &item : std::as_const(m_inventory.items)) {
            m_inventory.bytes += item.media.size;
            m_inventory.unusedBytes += item.isUnused() ? item.media.size : 0;
        }
        findLookalikes();
    }

private:
    void visitSettings(const CourseSettings &settings, const NodeId &course)
    {
        CoursePlace place{course, {}, u"logo"_s, tr("Course settings: logo")};
        use(settings.logo, place);
        if (m_rows.contains(settings.logo)) {
            place.field = u"logoAlt"_s;
            describe({.place = place, .media = settings.logo, .description = settings.logoAlt});
        }
        use(settings.font, {course, {}, u"font"_s, tr("Course settings: font")});
        use(settings.boldFont, {course, {}, u"boldFont"_s, tr("Course settings: bold font")});
    }

    QString wordsFor(const Node &node) const
    {
        const Kind *kind = findKind(node.kind);
        const QString block = !node.title.isEmpty() || !kind ? node.title : kind->title;
        if (m_page.isNull() || node.id == m_page)
            return m_pageTitle;
        if (block.isEmpty())
            //: %1 is a number, %2 the title of a page
            return tr("Page %1: %2").arg(QString::number(m_pageNumber), m_pageTitle);
        //: %1 is a number, %2 the title of a page, %3 that of a block or its type, e.g. Image
        return tr("Page %1: %2 › %3").arg(QString::number(m_pageNumber), m_pageTitle, block);
    }

    void use(const MediaId &id, const CoursePlace &place)
    {
        if (const auto row = m_rows.constFind(id); row != m_rows.cend())
            m_inventory.items[*row].uses.append(place);
    }

    void describe(const PicturePlace &picture)
    {
        m_inventory.pictures.append(picture);
        const int missing = picture.isMissing() ? 1 : 0;
        m_inventory.missing += missing;
        if (const auto row = m_rows.constFind(picture.media); row != m_rows.cend())
            m_inventory.items[*row].undescribed += missing;
    }

    void findLookalikes()
    {
        QHash<QString, QList<MediaId>> groups;
        for (const MediaItem &item : std::as_const(m_inventory.items))
            groups[looksOf(item.media)].append(item.media.id);
        for (MediaItem &item : m_inventory.items) {
            item.lookalikes = groups.value(looksOf(item.media));
            item.lookalikes.removeOne(item.media.id);
        }
    }

    static QString looksOf(const Media &media)
    {
        return u"%1 %2 %3 %4 %5"_s.arg(media.type.section(u'/', 0, 0), QString::number(media.size),
                                       QString::number(media.body["width"_L1].toInt()),
                                       QString::number(media.body["height"_L1].toInt()),
                                       QString::number(media.body["seconds"_L1].toDouble()));
    }

    MediaInventory &m_inventory;
    QHash<MediaId, qsizetype> m_rows;
    NodeId m_page;
    QString m_pageTitle; ///< Or of the module or course.
    int m_pageNumber = 0;
};

} // namespace

Result<MediaInventory> mediaInventory(const CourseView &course, const Progress &progress)
{
    MediaInventory inventory;
    InventoryWalk walk(inventory);
    CARREL_TRY(walk.begin(course));
    CARREL_TRY(course.forEachNode([&](const Node &node, int) -> Result<> {
        if (progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, {}};
        walk.visit(node);
        return {};
    }));
    walk.finish();
    return inventory;
}

} // namespace carrel
