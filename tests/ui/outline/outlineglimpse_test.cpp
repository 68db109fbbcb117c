// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineglimpse.h"

#include "core/edit/coursefile.h"
#include "core/edit/outlineedits.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/outline/outlinemodel.h"

#include <QTreeView>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Number and title of each row, indented as it stands.
QStringList rowsOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << QString(depth, u' ') + index.data(OutlineModel::NumberRole).toString() + u'|'
                + index.data().toString();
        rows += rowsOf(model, index, depth + 1);
    }
    return rows;
}

} // namespace

TEST_CASE("OutlineGlimpse")
{
    WindowFixture fixture;
    const NodeId first = fixture.addModule(u"First"_s);
    fixture.addPage(first, u"One"_s);
    fixture.addPage(first, u"Two"_s);
    REQUIRE(addPart(*fixture.session, {fixture.course()}, u"Part"_s, u"In the part"_s));
    fixture.addPage(fixture.addModule(u"Last"_s), u"Three"_s);
    const QString file = fixture.path(u"a.carrel"_s);
    REQUIRE(fixture.session->saveAs(file));

    SECTION("shows the rows and numbers that the outline of the open course has")
    {
        OutlineGlimpse glimpse;
        REQUIRE(glimpse.show(*got(glanceAtCourseFile(file))));
        const OutlineModel model(*fixture.session);
        CHECK(rowsOf(*glimpse.tree().model()) == rowsOf(model));
        CHECK(rowsOf(model).size() > 7);
    }
    SECTION("is only to be looked at")
    {
        OutlineGlimpse glimpse;
        REQUIRE(glimpse.show(*got(glanceAtCourseFile(file))));
        const QModelIndex course = glimpse.tree().model()->index(0, 0);
        CHECK_FALSE(course.flags().testFlag(Qt::ItemIsEditable));
        CHECK_FALSE(course.flags().testFlag(Qt::ItemIsDragEnabled));
        CHECK(unnamedControls(glimpse).isEmpty());
    }
}
