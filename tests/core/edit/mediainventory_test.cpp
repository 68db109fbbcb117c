// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/mediainventory.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/fieldpath.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

class InventoryFixture : public SessionFixture
{
public:
    InventoryFixture()
        : page(addPage(addModule()))
    { }

    MediaId add(const QString &name, int more = 0)
    {
        const QByteArray bytes = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 48\">"
            + QByteArray::number(++m_files).rightJustified(4, '0') + QByteArray(more, ' ')
            + "</svg>";
        return got(insertFile(*session, writeFile(name, bytes))).id;
    }

    NodeId addWith(const QString &kind, const QJsonObject &members)
    {
        return got(carrel::addBlock(*session, {page}, kind, members));
    }

    MediaInventory read() const { return got(mediaInventory(session->view())); }

    NodeId page;

private:
    int m_files = 0;
};

QJsonArray textWith(const MediaId &picture, const QString &alt)
{
    return {QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, u"See:"_s}}}}},
            QJsonObject{{u"type"_s, u"image"_s}, {u"media"_s, picture.text()}, {u"alt"_s, alt}}};
}

QStringList fieldsOf(const QList<PicturePlace> &pictures)
{
    QStringList fields;
    for (const PicturePlace &picture : pictures)
        fields.append(picture.place.field);
    return fields;
}

/// Names `picture` wherever a form can, without a description; two entries in each list.
QJsonObject filled(const QList<Field> &fields, QJsonObject object, const MediaId &picture)
{
    for (const Field &field : fields) {
        if (field.type == FieldType::Media && field.accept.startsWith(u"image/"_s))
            object.insert(field.key, picture.text());
        else if (field.type == FieldType::RichText)
            object.insert(field.key, textWith(picture, {}));
        else if (field.type == FieldType::List && field.fields.size() > 1)
            object.insert(
                field.key,
                QJsonArray{filled(field.fields, {{u"id"_s, u"entryaaaaaaa"_s}}, picture),
                           filled(field.fields, {{u"id"_s, u"entrybbbbbbb"_s}}, picture)});
    }
    return object;
}

QSet<QString> undescribedIn(const Kind &kind, const QJsonObject &stored)
{
    QSet<QString> fields;
    for (const Finding &finding : kind.check(stored)) {
        if (finding.rule.endsWith(u".no-alt"_s) || finding.rule.endsWith(u".image-alt"_s))
            fields.insert(finding.field);
    }
    return fields;
}

} // namespace

TEST_CASE("mediaInventory")
{
    InventoryFixture course;
    const MediaId board = course.add(u"board.svg"_s);

    SECTION("says of each file where it is used, and what is used nowhere")
    {
        const MediaId spare = course.add(u"A spare.svg"_s, 100);
        const NodeId image = course.addWith(u"image"_s, {{u"media"_s, board.text()}});
        const NodeId text = course.addWith(u"text"_s, {{u"text"_s, textWith(board, u"A board"_s)}});
        const MediaInventory found = course.read();
        REQUIRE(found.items.size() == 2);
        CHECK(found.items[0].media.id == spare); // by name, whatever its case
        CHECK(found.items[0].isUnused());
        const MediaItem &item = found.items[1];
        REQUIRE(item.uses.size() == 2);
        CHECK(item.uses[0].node == image);
        CHECK(item.uses[0].page == course.page);
        CHECK(item.uses[0].field == u"media"_s);
        CHECK(item.uses[0].words == u"Page 1: Four leaks › Image"_s);
        CHECK(item.uses[1].node == text);
        CHECK(item.uses[1].field == u"text[1].media"_s);
        CHECK(item.undescribed == 1);
        CHECK(found.bytes == item.media.size + found.items[0].media.size);
        CHECK(found.unusedBytes == found.items[0].media.size);
    }
    SECTION("lists every picture with what is said of it")
    {
        course.addWith(u"image"_s,
                       {{u"media"_s, board.text()},
                        {u"alt"_s, u"The board at six"_s},
                        {u"longDescription"_s, u"Four columns."_s}});
        course.addWith(u"image"_s, {{u"media"_s, board.text()}, {u"decorative"_s, true}});
        course.addWith(u"text"_s, {{u"text"_s, textWith(board, {})}});
        course.addWith(u"image"_s, {}); // no file: nothing to describe
        const auto found = course.read();
        REQUIRE(found.pictures.size() == 3);
        CHECK(found.pictures[0].description == u"The board at six"_s);
        CHECK(found.pictures[0].longDescription == u"Four columns."_s);
        CHECK(found.pictures[0].decorativeField == u"decorative"_s);
        CHECK_FALSE(found.pictures[0].isMissing());
        CHECK(found.pictures[1].isDecorative);
        CHECK_FALSE(found.pictures[1].isMissing());
        CHECK(found.pictures[2].decorativeField.isEmpty());
        CHECK(found.pictures[2].isMissing());
        CHECK(fieldsOf(found.pictures) == QStringList{u"alt"_s, u"alt"_s, u"text[1].alt"_s});
        CHECK(found.missing == 1);
    }
    SECTION("knows the logo and the fonts of the course")
    {
        CourseSettings settings = *course.session->view().settings();
        settings.logo = board;
        REQUIRE(changeSettings(*course.session, settings));
        const auto found = course.read();
        REQUIRE(found.items.first().uses.size() == 1);
        CHECK(found.items.first().uses.first().words == u"Course settings: logo"_s);
        CHECK(found.items.first().uses.first().node == course.course());
        REQUIRE(found.pictures.size() == 1);
        CHECK(found.pictures.first().place.field == u"logoAlt"_s);
        CHECK(found.pictures.first().isMissing());
    }
    SECTION("finds files that look alike")
    {
        const MediaId twin = course.add(u"board (1).svg"_s);
        const MediaId other = course.add(u"other.svg"_s, 9);
        for (const MediaItem &item : course.read().items) {
            const MediaId id = item.media.id;
            CHECK(item.lookalikes
                  == (id == board      ? QList<MediaId>{twin}
                          : id == twin ? QList<MediaId>{board}
                                       : QList<MediaId>()));
        }
        CHECK(other != twin);
    }
    SECTION("finds in every kind what its check calls undescribed, and nothing else")
    {
        int kinds = 0;
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            SeededIdSource ids(3);
            const QJsonObject written = filled(kind.form, kind.defaults(ids), board);
            const NodeId block = course.addWith(kind.id, written);
            const auto all = course.read().pictures;
            QSet<QString> missing;
            for (const PicturePlace &picture : all) {
                if (picture.place.node == block && picture.isMissing())
                    missing.insert(picture.place.field);
            }
            CHECK(missing == undescribedIn(kind, course.node(block).body));
            kinds += missing.isEmpty() ? 0 : 1;
            REQUIRE(deleteNode(*course.session, block));
        }
        CHECK(kinds > 10);
    }
    SECTION("ends when it is cancelled")
    {
        const auto cancelled =
            mediaInventory(course.session->view(), [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}
