// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "ui/commands/commandregistry.h"
#include "ui/find/findpanel.h"
#include "ui/find/hitmodel.h"
#include "ui/shell/palette.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void playFinding(Stage &stage)
{
    stage.openCourse();
    stage.goTo(stage.fullPage);
    stage.window().registry().action(u"find.find"_s)->trigger();
    auto *panel = stage.window().findChild<ui::FindPanel *>();
    REQUIRE(panel);
    StudioFixture::settle();
    stage.look(u"nothing typed"_s, *panel);
    auto *line = panel->findChild<QLineEdit *>(u"findText"_s);
    auto *list = panel->findChild<QTreeView *>(u"hits"_s);
    const auto *model = qobject_cast<ui::HitModel *>(list->model());
    line->setText(stage.words());
    REQUIRE(QTest::qWaitFor([&] { return model->hitCount() > 0; }));
    StudioFixture::settle();
    stage.look(u"places"_s, stage.window());
    stage.window().registry().action(u"find.replace"_s)->trigger();
    auto *with = panel->findChild<QLineEdit *>(u"replaceText"_s);
    with->setText(stage.words() + u'4');
    REQUIRE(QTest::qWaitFor([&] { return model->answer().order.with == with->text(); }));
    StudioFixture::settle();
    stage.look(u"to be replaced"_s, stage.window());
    panel->findChild<QAbstractButton *>(u"replaceAll"_s)->click();
    StudioFixture::settle();
    stage.look(u"replaced"_s, stage.window());
    line->setText(u"00990099"_s);
    REQUIRE(QTest::qWaitFor([&] { return model->hitCount() == 0; }));
    StudioFixture::settle();
    stage.look(u"nothing found"_s, *panel);
}

} // namespace

QList<Scene> findScenes()
{
    return {{u"find"_s, playFinding}};
}

} // namespace carrel::test
