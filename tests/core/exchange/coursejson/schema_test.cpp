// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

/// The members of a list's entries in the schema, where the kind's form has a list.
void checkEntries(const Field &field, const QJsonObject &property)
{
    QStringList expected{u"id"_s};
    for (const Field &member : field.fields)
        expected += member.key;
    CHECK(sorted(property[u"items"_s][u"properties"_s].toObject().keys()) == sorted(expected));
}

} // namespace

// That the schema accepts and refuses what the program does is tested in tests/player/documents.
TEST_CASE("docs/course.schema.json describes every member of every kind")
{
    QFile file(QStringLiteral(CARREL_SOURCE_DIR) + u"/docs/course.schema.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject definitions = QJsonDocument::fromJson(file.readAll())[u"$defs"_s].toObject();
    for (const Kind &kind : allKinds()) {
        INFO(kind.id.toStdString());
        const QJsonObject properties = definitions[kind.id][u"properties"_s].toObject();
        QStringList expected{u"v"_s, u"children"_s};
        for (const Field &field : kind.form) {
            expected += field.key;
            if (field.type == FieldType::List)
                checkEntries(field, properties[field.key].toObject());
        }
        CHECK(sorted(properties.keys()) == sorted(expected));
    }
}
