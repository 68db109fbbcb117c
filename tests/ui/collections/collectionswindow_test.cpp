// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/collectionswindow.h"

#include "tests/ui/collections/collectionsfixture.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

/// Closes the message that `act` brings up and returns what it said.
QString messageOf(const std::function<void()> &act)
{
    QString said;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!box)
            return;
        for (const QLabel *label : box->findChildren<QLabel *>())
            said += label->text();
        box->accept();
    });
    timer.start(1);
    act();
    return said;
}

struct Shown
{
    CollectionsFixture course;
    CollectionsWindow window{course.work};

    Shown()
    {
        window.showInFront();
        QApplication::setActiveWindow(&window);
        waitForRead();
    }

    void waitForRead()
    {
        REQUIRE(QTest::qWaitFor([this] { return window.model().rowCount() > 0; }));
        settle();
    }
    QTreeView &tree() { return *window.findChild<QTreeView *>(u"pieces"_s); }
    QModelIndex rowOf(const QString &title)
    {
        const auto found = window.model().match(window.model().index(0, 0), Qt::DisplayRole, title,
                                                1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    void choose(const QString &title)
    {
        REQUIRE(rowOf(title).isValid());
        tree().setCurrentIndex(rowOf(title));
        settle();
    }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return *button;
        }
        FAIL("no button " << text.toStdString());
        std::terminate();
    }
    bool hasButton(const QString &text)
    {
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return true;
        }
        return false;
    }
    QStringList piecesOnDisk()
    {
        QStringList names;
        for (const Collection &collection : ownCollections()) {
            CollectionReader reader;
            QSignalSpy found(&reader, &CollectionReader::found);
            reader.read({});
            REQUIRE(found.wait());
            const auto all = found[0][0].value<QList<CollectionContents>>();
            for (const CollectionContents &contents : all) {
                if (contents.collection.path != collection.path)
                    continue;
                for (const Shelf &shelf : contents.shelves) {
                    for (const Piece &piece : shelf.pieces)
                        names.append(piece.name);
                }
            }
        }
        return names;
    }
};

} // namespace

TEST_CASE("The collections")
{
    Shown shown;
    QSignalSpy put(&shown.window, &CollectionsWindow::putRequested);
    const auto wish = [&] {
        REQUIRE(put.size() == 1);
        return put[0][0].value<PutWish>();
    };

    SECTION("stand open down to their pieces, all named for screen readers")
    {
        CHECK(shown.tree().isExpanded(shown.rowOf(u"Mine"_s)));
        CHECK(shown.tree().isExpanded(shown.rowOf(u"Talks"_s)));
        CHECK_FALSE(shown.tree().isExpanded(shown.rowOf(u"Consent"_s)));
        CHECK(unnamedControls(shown.window).isEmpty());
    }
    SECTION("what is searched for is chosen, and Enter puts it in")
    {
        QTest::keyClicks(QApplication::focusWidget(), u"consent"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        CHECK(wish().file == shown.course.file);
        CHECK(wish().nodes.size() == 1);
        CHECK(wish().onto == PutWish::Onto::Page);
    }
    SECTION("the arrows lead from the search into the list")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(shown.tree().hasFocus());
        CHECK(shown.tree().currentIndex() == shown.rowOf(u"Mine"_s));
    }
    SECTION("blocks go onto the page, pages behind the page, a shelf into the course")
    {
        shown.choose(u"Round"_s);
        shown.button(u"Put in"_s).click();
        CHECK(wish().onto == PutWish::Onto::Module);
        put.clear();
        shown.button(u"Put its blocks on the page"_s).click();
        CHECK(wish().onto == PutWish::Onto::Page);
        put.clear();
        shown.choose(u"Talks"_s);
        CHECK_FALSE(shown.hasButton(u"Put its blocks on the page"_s));
        shown.button(u"Put in"_s).click();
        CHECK(wish().onto == PutWish::Onto::Course);
        put.clear();
        shown.tree().setExpanded(shown.rowOf(u"Round"_s), true);
        shown.tree().setCurrentIndex(shown.window.model().index(1, 0, shown.rowOf(u"Round"_s)));
        QTest::keyClick(&shown.tree(), Qt::Key_Return);
        CHECK(wish().onto == PutWish::Onto::Page);
    }
    SECTION("a piece says what is in it")
    {
        shown.choose(u"Consent"_s);
        const auto *text = shown.window.findChild<QPlainTextEdit *>();
        CHECK(text->toPlainText().contains(u"Single choice"_s));
    }
    SECTION("a new name goes into the file, and the row stays chosen")
    {
        shown.choose(u"Consent"_s);
        shown.button(u"Rename"_s).click();
        QTest::keyClicks(QApplication::focusWidget(), u"Asking first"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return shown.rowOf(u"Asking first"_s).isValid(); }));
        CHECK(shown.tree().currentIndex() == shown.rowOf(u"Asking first"_s));
        CHECK(shown.piecesOnDisk() == QStringList{u"Asking first"_s, u"Round"_s});
    }
    SECTION("deleting asks first, in its place")
    {
        shown.choose(u"Consent"_s);
        QTest::keyClick(&shown.tree(), Qt::Key_Delete);
        CHECK(shown.button(u"Do not delete"_s).hasFocus());
        shown.button(u"Do not delete"_s).click();
        CHECK(shown.piecesOnDisk().size() == 2);
        shown.button(u"Delete…"_s).click();
        shown.button(u"Delete"_s).click();
        REQUIRE(QTest::qWaitFor([&] { return !shown.rowOf(u"Consent"_s).isValid(); }));
        CHECK(shown.piecesOnDisk() == QStringList{u"Round"_s});
    }
    SECTION("a new one is there at once, its name ready to be typed")
    {
        shown.button(u"New collection"_s).click();
        REQUIRE(QTest::qWaitFor([&] {
            return qobject_cast<QLineEdit *>(QApplication::focusWidget())
                && QApplication::focusWidget()->parent() == shown.tree().viewport();
        }));
        QTest::keyClicks(QApplication::focusWidget(), u"Team"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return shown.rowOf(u"Team"_s).isValid(); }));
        CHECK(ownCollections().size() == 2);
    }
    SECTION("one of a colleague is only read, and goes off the list without its file")
    {
        const QString theirs = shown.course.path(u"Theirs.carrel"_s);
        REQUIRE(QFile::copy(shown.course.file, theirs));
        REQUIRE(shown.window.addFile(theirs));
        REQUIRE(QTest::qWaitFor([&] { return shown.rowOf(u"Theirs"_s).isValid(); }));
        shown.choose(u"Theirs"_s);
        CHECK_FALSE(shown.hasButton(u"Rename"_s));
        CHECK_FALSE(shown.hasButton(u"Delete…"_s));
        shown.button(u"Take off the list"_s).click();
        REQUIRE(QTest::qWaitFor([&] { return !shown.rowOf(u"Theirs"_s).isValid(); }));
        CHECK(QFile::exists(theirs));
    }
    SECTION("a file that is no course is told in words and not listed")
    {
        const QString letter = shown.course.writeFile(u"letter.carrel"_s, "Dear Ana");
        CHECK_FALSE(messageOf([&] { CHECK_FALSE(shown.window.addFile(letter)); }).isEmpty());
    }
    SECTION("what another window keeps is seen when this one is used again")
    {
        shown.choose(u"Round"_s);
        shown.course.keep({shown.course.addPageWith({u"text"_s})}, u"Later"_s, {});
        QEvent activate(QEvent::WindowActivate);
        QApplication::sendEvent(&shown.window, &activate);
        REQUIRE(QTest::qWaitFor([&] { return shown.rowOf(u"Later"_s).isValid(); }));
        CHECK(shown.tree().currentIndex() == shown.rowOf(u"Round"_s));
    }
}

TEST_CASE("Without a collection the window says how to begin")
{
    CollectionsFixture course;
    REQUIRE(QFile::remove(course.file));
    CollectionsWindow window(course.work);
    window.showInFront();
    const auto says = [&](const QString &words) {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return says(u"Keep in a collection…"_s); }));
}
