// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/comparisonview.h"

#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const NodeId pageId(u"pageaaaaaaaa"_s);
const NodeId blockId(u"blockaaaaaaa"_s);

NodeComparison part(const NodeId &id, Fate fate, const QList<FieldChange> &fields = {})
{
    return {id, u"Single choice"_s, {}, true, fate, fields};
}

QStringList texts(const QWidget &view)
{
    QStringList all;
    const auto labels = view.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all;
}

QPushButton *buttonNamed(const QWidget &view, const QString &text)
{
    const auto buttons = view.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

struct Shown
{
    ComparisonView view;
    QList<NodeId> asked;

    explicit Shown(const Comparison &comparison)
    {
        QObject::connect(&view, &ComparisonView::bringBackAsked, &view,
                         [this](const NodeId &node) { asked.append(node); });
        view.resize(300, 600);
        view.wait(u"10:42 · Change Single choice"_s);
        view.show(comparison);
        view.show();
        settle();
    }
};

} // namespace

TEST_CASE("Then and now")
{
    const FieldChange changed{u"Option 1: Text"_s, u"The total is missing."_s,
                              u"The total was missing."_s};

    SECTION("are told word by word, marked by more than colour")
    {
        Shown s({part(blockId, Fate::Changed, {changed}), {}});
        const QStringList all = texts(s.view);
        CHECK(all.contains(u"“Single choice” then and now"_s));
        CHECK(all.contains(u"Option 1: Text"_s));
        CHECK(all.filter(u"<s>"_s).join(QString()).contains(u"is "_s));
        CHECK(all.filter(u"<u>"_s).join(QString()).contains(u"was "_s));
        picture(s.view, u"then-and-now"_s);
        QPushButton *bring = buttonNamed(s.view, u"Bring this back"_s);
        REQUIRE(bring);
        int whole = 0;
        QObject::connect(&s.view, &ComparisonView::wholePageAsked, &s.view, [&] { ++whole; });
        buttonNamed(s.view, u"Compare the whole page"_s)->click();
        CHECK(whole == 1);
        bring->click();
        CHECK(s.asked == QList<NodeId>{blockId});
    }
    SECTION("have room for every line, however many there are")
    {
        QList<NodeComparison> parts;
        for (int i = 0; i < 12; ++i) {
            QList<FieldChange> fields;
            for (int n = 0; n <= i; ++n)
                fields.append({u"Option %1: Text"_s.arg(n), u"The total is missing. "_s.repeated(n),
                               n % 2 == 0 ? QString() : u"The total was missing. "_s.repeated(i)});
            parts.append(part(NodeId(u"block%1aaaaaa"_s.arg(QChar(u'a' + i))),
                              i % 3 == 0 ? Fate::Deleted : Fate::Changed, fields));
        }
        Shown s({{pageId, u"Page"_s, u"Check"_s, false, Fate::Same, {}}, parts});
        for (const int width : {260, 300, 420}) {
            s.view.resize(width, 600);
            settle();
            const auto labels = s.view.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                INFO(label->text().left(60).toStdString());
                const int wanted = label->wordWrap() ? label->heightForWidth(label->width())
                                                     : label->sizeHint().height();
                if (label->isVisible())
                    CHECK(label->height() >= wanted);
            }
        }
    }
    SECTION("leave out what is the same far from the change")
    {
        const QString far = u"Nobody reads this twice. "_s;
        Shown s({part(blockId, Fate::Changed,
                      {{u"Text"_s, far.repeated(40) + u"old "_s + far.repeated(40),
                        far.repeated(40) + u"new "_s + far.repeated(40)}}),
                 {}});
        const QStringList shown = texts(s.view).filter(u"twice"_s);
        REQUIRE(shown.size() == 2);
        CHECK(shown[0].contains(u"old"_s));
        CHECK(shown[0].contains(u"… "_s));
        CHECK(shown[0].size() < 400);
    }
    SECTION("show text of a course as it is")
    {
        Shown s({part(blockId, Fate::Changed,
                      {{u"Text"_s, u"<img src=\"https://example.org/a.png\"> & so"_s, {}}}),
                 {}});
        const QString shown = texts(s.view).filter(u"example.org"_s).join(QString());
        CHECK(shown.contains(u"&lt;img"_s));
        CHECK_FALSE(shown.contains(u"<img"_s));
    }
    SECTION("of a page have a card for each block that is not as it was")
    {
        NodeComparison page{pageId, u"Page"_s, u"Check"_s, false, Fate::Same, {}};
        const NodeId other(u"blockbbbbbbb"_s);
        Shown s({page,
                 {part(blockId, Fate::Deleted, {changed}), part(other, Fate::Added),
                  part(NodeId(u"blockccccccc"_s), Fate::Same)}});
        CHECK(s.view.findChildren<QFrame *>(u"changedPart"_s).size() == 2);
        const QStringList all = texts(s.view);
        CHECK(all.contains(u"Deleted since"_s));
        CHECK(all.contains(u"Added since"_s));
        CHECK_FALSE(buttonNamed(s.view, u"Compare the whole page"_s));
        buttonNamed(s.view, u"Bring this back"_s)->click();
        buttonNamed(s.view, u"Bring all of it back"_s)->click();
        CHECK(s.asked == QList<NodeId>{blockId, pageId});
        picture(s.view, u"then-and-now-page"_s);
    }
    SECTION("say so where there is nothing to tell or to bring back")
    {
        Shown same({part(blockId, Fate::Same), {}});
        CHECK(texts(same.view).contains(u"It is as it was then: nothing has changed."_s));
        CHECK_FALSE(buttonNamed(same.view, u"Bring this back"_s));
        Shown added({part(blockId, Fate::Added), {}});
        CHECK(texts(added.view).contains(u"This did not exist then."_s));
        CHECK_FALSE(buttonNamed(added.view, u"Bring this back"_s));
    }
    SECTION("are left with Escape, and have names for everything")
    {
        Shown s({part(blockId, Fate::Changed, {changed}), {}});
        int closed = 0;
        QObject::connect(&s.view, &ComparisonView::closed, &s.view, [&] { ++closed; });
        s.view.activateWindow();
        s.view.setFocus();
        settle();
        QTest::keyClick(s.view.findChild<QToolButton *>(), Qt::Key_Escape);
        CHECK(closed == 1);
        CHECK(unnamedControls(s.view) == QStringList());
    }
}
