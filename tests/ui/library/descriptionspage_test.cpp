// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/descriptionspage.h"

#include "core/edit/blockedits.h"
#include "tests/ui/library/libraryfixture.h"
#include "ui/library/descriptionedit.h"
#include "ui/library/descriptionsmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownDescriptions
{
    LibraryFixture course;
    QList<NodeId> blocks;
    DescriptionsPage page{course.actions};
    QTreeView &list = *page.findChild<QTreeView *>();

    ShownDescriptions()
    {
        for (int i = 0; i < 3; ++i)
            blocks << course.addImageBlock(course.addPicture(u"%1.png"_s.arg(i), {10 + i, 10}));
        QObject::connect(course.session.get(), &EditSession::changed, &page,
                         [this] { page.show(course.read()); });
        page.show(course.read());
        page.resize(1000, 600);
        page.show();
        page.activateWindow();
        settle();
    }

    DescriptionEdit &editor()
    {
        auto *editor = qobject_cast<DescriptionEdit *>(QApplication::focusWidget());
        REQUIRE(editor);
        return *editor;
    }
    QString alt(int i) { return course.node(blocks[i]).body.value(u"alt"_s).toString(); }
};

} // namespace

TEST_CASE("The descriptions of all pictures")
{
    ShownDescriptions s;
    const auto steps = doneSteps(*s.course.session);

    SECTION("are written one after the other, Tab or Enter going on")
    {
        s.page.begin();
        QTest::keyClicks(&s.editor(), u"The board"_s);
        QTest::keyClick(&s.editor(), Qt::Key_Tab);
        QTest::keyClicks(&s.editor(), u"Bay 4"_s);
        QTest::keyClick(&s.editor(), Qt::Key_Return);
        QTest::keyClicks(&s.editor(), u"The sheet"_s);
        s.page.keepTyping();
        CHECK(s.alt(0) == u"The board"_s);
        CHECK(s.alt(1) == u"Bay 4"_s);
        CHECK(s.alt(2) == u"The sheet"_s);
        CHECK(doneSteps(*s.course.session) == steps + 3);
        QTest::keyClick(&s.editor(), Qt::Key_Backtab);
        CHECK(s.editor().toPlainText() == u"Bay 4"_s);
        picture(s.page, u"library-descriptions"_s);
    }
    SECTION("are kept in time, as all typing is")
    {
        s.page.begin();
        QTest::keyClicks(&s.editor(), u"The board"_s);
        CHECK(s.alt(0).isEmpty());
        CHECK(QTest::qWaitFor([&] { return s.alt(0) == u"The board"_s; }));
        CHECK(s.editor().toPlainText() == u"The board"_s); // still there to be gone on with
    }
    SECTION("follow undo, also while one is written")
    {
        s.page.begin();
        QTest::keyClicks(&s.editor(), u"The board"_s);
        s.page.keepTyping();
        REQUIRE(s.course.session->undo());
        CHECK(s.alt(0).isEmpty());
        CHECK(s.editor().toPlainText().isEmpty());
    }
    SECTION("Esc goes back to the list, and no key of undo is the editor's")
    {
        s.page.begin();
        QTest::keyClicks(&s.editor(), u"The"_s);
        QTest::keyClick(&s.editor(), Qt::Key_Z, Qt::ControlModifier);
        CHECK(s.editor().toPlainText() == u"The"_s);
        QTest::keyClick(&s.editor(), Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == &s.list);
        CHECK(s.alt(0) == u"The"_s);
    }
    SECTION("pasted lines fill one picture each, as one step")
    {
        QString told;
        QObject::connect(&s.page, &DescriptionsPage::told, &s.page,
                         [&](const QString &text) { told = text; });
        s.page.begin();
        QApplication::clipboard()->setText(u"The board\nBay 4\nThe sheet\nToo much\n"_s);
        s.editor().paste();
        settle();
        CHECK(s.alt(0) == u"The board"_s);
        CHECK(s.alt(2) == u"The sheet"_s);
        CHECK(doneSteps(*s.course.session) == steps + 1);
        CHECK(told.contains(u"3 description(s)"_s));
        CHECK(told.contains(u"1 line(s) had no picture"_s));
    }
    SECTION("a mark as decoration is one step")
    {
        const QModelIndex mark = s.list.model()->index(1, DescriptionsModel::Decoration);
        REQUIRE(s.list.model()->setData(mark, Qt::Checked, Qt::CheckStateRole));
        CHECK(s.course.node(s.blocks[1]).body.value(u"decorative"_s).toBool());
        CHECK(doneSteps(*s.course.session) == steps + 1);
        CHECK(s.page.findChild<QLabel *>()->text().startsWith(u"2 picture(s)"_s));
    }
    SECTION("show only the missing ones where that is asked for")
    {
        REQUIRE(changeField(*s.course.session, s.blocks[0], u"alt"_s, u"The board"_s));
        s.page.findChild<QCheckBox *>()->setChecked(true);
        CHECK(s.list.model()->rowCount() == 2);
    }
    SECTION("have a name for everything")
    {
        s.page.begin();
        CHECK(unnamedControls(s.page) == QStringList());
        CHECK(s.editor().accessibleName().contains(u"Four leaks"_s));
    }
}
