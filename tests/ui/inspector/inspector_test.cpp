// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/inspector.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/templates/templates.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("Inspector")
{
    WindowFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPageWith({u"single"_s, u"text"_s});
    const NodeId question = fixture.blocksOf(page).first();
    Inspector inspector(session, fixture.media);
    inspector.show();

    SECTION("shows each kind of node and has names for all its controls")
    {
        for (const NodeId &id : {fixture.course(), fixture.node(page).parent, page, question,
                                 fixture.blocksOf(page).last()}) {
            inspector.showNode(id);
            settle();
            CHECK(unnamedControls(inspector) == QStringList());
        }
    }
    SECTION("says how many words there are: of a block at once, of others once counted")
    {
        REQUIRE(changeField(session, question, u"stem"_s,
                            richtext::fromPlain(u"What gets lost first?"_s)));
        REQUIRE(changeField(session, question, u"options[0].text"_s,
                            richtext::fromPlain(u"What was said"_s)));
        inspector.showNode(question);
        CHECK(textOf(inspector).contains(wordsText({.texts = 4, .answers = 3})
                                         + u"\n4 in texts, 3 in answers"_s));
        inspector.showNode(page);
        CHECK_FALSE(textOf(inspector).contains(u"to read"_s));
        inspector.showWords(*CourseWords::countIn(session.view()));
        CHECK(textOf(inspector).contains(u", 3 in answers"_s));
    }
    SECTION("calls a module that holds modules a part")
    {
        const NodeId module = fixture.node(page).parent;
        inspector.showNode(module);
        CHECK(textOf(inspector).startsWith(u"Module"_s));
        REQUIRE(addModule(session, {module}, u"Inner"_s));
        CHECK(textOf(inspector).startsWith(u"Part"_s));
    }
    SECTION("says what is selected, and when nothing is")
    {
        CHECK(textOf(inspector).contains(u"Nothing is selected"_s));
        inspector.showNode(question);
        CHECK(textOf(inspector).contains(u"Single choice"_s));
        REQUIRE(deleteNode(session, question));
        CHECK(textOf(inspector).contains(u"Nothing is selected"_s));
        inspector.showNode(question);
        CHECK(textOf(inspector).contains(u"Nothing is selected"_s));
    }
    SECTION("follows the page: its questions count once it is a quiz page")
    {
        inspector.showNode(question);
        CHECK(textOf(inspector).contains(u"Practice question"_s));
        REQUIRE(changePage(session, page, {.isQuiz = true}));
        CHECK(textOf(inspector).contains(u"It counts"_s));
        REQUIRE(session.undo());
        CHECK(textOf(inspector).contains(u"Practice question"_s));
    }
    SECTION("leads to what is worth a look")
    {
        QSignalSpy requests(&inspector, &Inspector::fieldRequested);
        inspector.showNode(question);
        settle();
        CHECK(textOf(inspector).contains(u"The question is empty"_s));
        for (auto *go : inspector.findChildren<QPushButton *>()) {
            if (go->accessibleName().contains(u"The question is empty"_s))
                go->click();
        }
        REQUIRE(requests.size() == 1);
        CHECK(requests[0][0].value<NodeId>() == question);
        CHECK(requests[0][1].toString() == u"stem"_s);
        REQUIRE(changeField(session, question, u"stem"_s, richtext::fromPlain(u"Which one?"_s)));
        CHECK_FALSE(textOf(inspector).contains(u"The question is empty"_s));
    }
    SECTION("keeps a block it does not know as it is")
    {
        NodeId unknown;
        REQUIRE(session.perform(u"Later"_s, [&](Edit &edit) {
            Node node;
            node.id = unknown = edit.ids().next<NodeId>();
            node.parent = page;
            node.rank = u"z"_s;
            node.kind = u"hologram"_s;
            return edit.putNode(node);
        }));
        inspector.showNode(unknown);
        CHECK(textOf(inspector).contains(u"newer version"_s));
    }
}

TEST_CASE("Inspector as it looks")
{
    WindowFixture fixture;
    REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *fixture.session));
    CourseSettings settings = got(fixture.session->view().settings());
    settings.typeface = CourseSettings::Typeface::Own; // which asks for most
    REQUIRE(changeSettings(*fixture.session, settings));
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const QString name = scheme == Scheme::Dark ? u"dark"_s : u"light"_s;
    const int width = GENERATE(260, 380);
    if (!qEnvironmentVariableIsEmpty("CARREL_PICTURES"))
        applyTheme(*qobject_cast<QApplication *>(qApp), scheme);
    Inspector inspector(*fixture.session, fixture.media);
    inspector.resize(width, 900);
    inspector.show();

    QHash<QString, NodeId> shown;
    REQUIRE(fixture.session->view().forEachNode([&](const Node &node, int) -> Result<> {
        if (!shown.contains(node.kind))
            shown.insert(node.kind, node.id);
        return {};
    }));
    for (auto kind = shown.begin(); kind != shown.end(); ++kind) {
        inspector.showNode(kind.value());
        settle();
        picture(inspector, u"inspector-%1-%2-%3"_s.arg(kind.key(), name).arg(width));
        INFO(kind.key().toStdString());
        const auto *area = inspector.findChild<QScrollArea *>();
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    }
}
