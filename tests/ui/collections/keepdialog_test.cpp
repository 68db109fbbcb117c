// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/keepdialog.h"

#include "tests/ui/collections/collectionsfixture.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

TEST_CASE("Asking where to keep a piece")
{
    SECTION("who has no collection is offered a first one")
    {
        KeepDialog dialog({.blocks = 2, .name = u"Consent"_s}, {}, nullptr);
        CHECK(dialog.collection() == firstCollectionName());
        CHECK(dialog.shelf().isEmpty());
        CHECK(dialog.name() == u"Consent"_s);
        CHECK(unnamedControls(dialog).isEmpty());
    }

    CollectionsFixture fixture;
    KeepDialog dialog({.blocks = 1, .name = u"Consent"_s}, ownCollections(), nullptr);
    const auto combos = dialog.findChildren<QComboBox *>();
    REQUIRE(combos.size() == 2);

    SECTION("collections and their shelves are there to choose")
    {
        CHECK(dialog.collection() == u"Mine"_s);
        CHECK(combos[1]->count() == 2);
        dialog.choose(u"Mine"_s, u"Banks"_s);
        CHECK(dialog.shelf() == u"Banks"_s);
    }
    SECTION("a name that is typed begins another one, which has no shelf yet")
    {
        combos[0]->setEditText(u" Team  pieces "_s);
        CHECK(dialog.collection() == u"Team pieces"_s);
        CHECK(combos[1]->count() == 0);
        combos[0]->setEditText(u"Mine"_s);
        CHECK(combos[1]->count() == 2);
    }
    SECTION("several pages keep their own names")
    {
        KeepDialog pages({.pages = 2, .name = u"First"_s}, ownCollections(), nullptr);
        CHECK(pages.findChild<QLineEdit *>(u"pieceName"_s)->isHidden());
    }
    SECTION("a collection that cannot be read is not offered")
    {
        KeepDialog other({.blocks = 1, .name = {}},
                         {{.name = u"Broken"_s, .problem = u"It is damaged."_s}}, nullptr);
        CHECK(other.collection() == firstCollectionName());
    }
}
