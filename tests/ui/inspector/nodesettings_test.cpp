// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/nodesettings.h"

#include "core/edit/outlineedits.h"
#include "core/package/content/playerfiles.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/inspector/accentfield.h"
#include "ui/inspector/inspector.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

class Shown
{
public:
    Shown()
        : owned(std::make_unique<Inspector>(*fixture.session, fixture.media))
        , inspector(*owned)
    {
        inspector.show();
        inspector.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&inspector));
    }

    template<typename Control>
    Control *control(const QString &name) const
    {
        auto *found = inspector.findChild<Control *>(name);
        REQUIRE(found);
        return found;
    }

    void typeInto(const QString &name, const QString &text) const
    {
        auto *line = control<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    WindowFixture fixture;
    NodeId page = fixture.addPageWith({u"text"_s});
    NodeId module = fixture.node(page).parent;
    std::unique_ptr<Inspector> owned;
    Inspector &inspector;
};

} // namespace

TEST_CASE("What is typed in the inspector")
{
    Shown s;
    EditSession &session = *s.fixture.session;
    s.inspector.showNode(s.page);

    SECTION("is kept when somebody asks, as one step")
    {
        s.typeInto(u"title"_s, u"Bay "_s);
        s.inspector.keepTyping();
        CHECK(s.fixture.node(s.page).title == u"Bay"_s);
        QTest::keyClicks(s.control<QLineEdit>(u"title"_s), u"four"_s);
        CHECK(s.control<QLineEdit>(u"title"_s)->text() == u"Bay four"_s);
        s.inspector.keepTyping();
        CHECK(s.fixture.node(s.page).title == u"Bay four"_s);
        REQUIRE(session.undo());
        CHECK(s.fixture.node(s.page).title == u"Four leaks"_s);
        CHECK(s.control<QLineEdit>(u"title"_s)->text() == u"Four leaks"_s);
    }
    SECTION("is kept when another node is shown")
    {
        s.typeInto(u"title"_s, u"Bay"_s);
        s.inspector.showNode(s.module);
        CHECK(s.fixture.node(s.page).title == u"Bay"_s);
    }
    SECTION("is kept when the window goes")
    {
        s.typeInto(u"title"_s, u"Bay"_s);
        s.owned.reset();
        CHECK(s.fixture.node(s.page).title == u"Bay"_s);
    }
    SECTION("is not overwritten by what changes meanwhile")
    {
        s.typeInto(u"title"_s, u"Bay"_s);
        REQUIRE(changePage(session, s.page, {.minutes = 7}));
        CHECK(s.control<QLineEdit>(u"title"_s)->text() == u"Bay"_s);
        CHECK(s.control<QSpinBox>(u"minutes"_s)->value() == 7);
    }
    SECTION("comes back where a title was left empty")
    {
        auto *title = s.control<QLineEdit>(u"title"_s);
        s.typeInto(u"title"_s, u" "_s);
        s.inspector.keepTyping();
        CHECK(s.fixture.node(s.page).title == u"Four leaks"_s);
        s.control<QSpinBox>(u"minutes"_s)->setFocus();
        REQUIRE(QTest::qWaitFor([&] { return title->text() == u"Four leaks"_s; }));
    }
}

TEST_CASE("What is chosen in the inspector is kept at once")
{
    Shown s;
    EditSession &session = *s.fixture.session;

    SECTION("a quiz page, with its attempts")
    {
        s.inspector.showNode(s.page);
        CHECK_FALSE(s.control<QSpinBox>(u"attempts"_s)->isEnabled());
        s.inspector.findChild<QCheckBox *>()->click();
        CHECK(pageDetails(session, s.page)->isQuiz);
        s.control<QSpinBox>(u"attempts"_s)->setValue(3);
        s.inspector.keepTyping();
        CHECK(pageDetails(session, s.page)->attempts == 3);
    }
    SECTION("what a quiz page draws, when it shows answers, and how long there is")
    {
        s.inspector.showNode(s.page);
        CHECK_FALSE(s.control<QComboBox>(u"answers"_s)->isVisibleTo(&s.inspector));
        s.inspector.findChild<QCheckBox *>()->click();
        s.control<QSpinBox>(u"draw"_s)->setValue(4);
        s.inspector.keepTyping();
        CHECK(pageDetails(session, s.page)->draw == 4);
        CHECK_FALSE(s.control<QSpinBox>(u"timeLimit"_s)->isEnabled());
        auto *answers = s.control<QComboBox>(u"answers"_s);
        REQUIRE(answers->isVisibleTo(&s.inspector));
        answers->setFocus();
        QTest::keyClick(answers, Qt::Key_Down);
        CHECK(pageDetails(session, s.page)->answers == PageDetails::Answers::End);
        s.control<QSpinBox>(u"timeLimit"_s)->setValue(15);
        s.inspector.keepTyping();
        CHECK(pageDetails(session, s.page)->timeLimit == 15);
    }
    SECTION("the objectives of a module, one a line")
    {
        s.inspector.showNode(s.module);
        auto *objectives = s.control<QPlainTextEdit>(u"objectives"_s);
        objectives->setFocus();
        QTest::keyClicks(objectives, u"name the leaks"_s);
        QTest::keyClick(objectives, Qt::Key_Return);
        s.inspector.keepTyping();
        CHECK(objectives->toPlainText() == u"name the leaks\n"_s);
        QTest::keyClicks(objectives, u"hold a handover"_s);
        s.inspector.keepTyping();
        CHECK(moduleDetails(session, s.module)->objectives
              == QStringList{u"name the leaks"_s, u"hold a handover"_s});
    }
    SECTION("the settings of the course")
    {
        s.inspector.showNode(s.fixture.course());
        s.control<QSpinBox>(u"passMark"_s)->setValue(60);
        s.inspector.keepTyping();
        auto *language = s.inspector.findChild<QComboBox *>(u"language"_s);
        REQUIRE(language);
        language->setFocus();
        language->lineEdit()->selectAll();
        QTest::keyClicks(language->lineEdit(), u"fr-CH"_s);
        QTest::keyClick(language->lineEdit(), Qt::Key_Return);
        const CourseSettings settings = got(session.view().settings());
        CHECK(settings.passMark == 60);
        CHECK(settings.language == u"fr-CH"_s);
        REQUIRE(session.undo());
        CHECK(language->currentText().endsWith(u"(en)"_s));
    }
    SECTION("the look of the course")
    {
        s.inspector.showNode(s.fixture.course());
        auto *theme = s.control<QComboBox>(u"theme"_s);
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        CHECK(got(session.view().settings()).theme == CourseSettings::Theme::Studio);

        auto *accent = s.control<QPushButton>(u"accent"_s);
        auto *own = s.control<QToolButton>(u"ownAccent"_s);
        CHECK(own->isHidden());
        accent->click();
        auto *dialog = s.inspector.findChild<QColorDialog *>();
        REQUIRE(dialog);
        CHECK(dialog->testOption(QColorDialog::DontUseNativeDialog));
        CHECK(unnamedControls(*dialog) == QStringList());
        dialog->setCurrentColor(QColor(u"#ffcc00"_s));
        dialog->accept();
        CHECK(got(session.view().settings()).accent == u"#ffcc00"_s);
        CHECK(accent->text() == u"#ffcc00"_s);
        session.endMerge(); // as when some time goes by
        own->click();
        CHECK(got(session.view().settings()).accent.isEmpty());
        REQUIRE(session.undo());
        CHECK(accent->text() == u"#ffcc00"_s);
        REQUIRE(session.undo());
        REQUIRE(session.undo());
        CHECK(theme->currentIndex() == 0);
    }
    SECTION("the typeface of the course, which asks for a file only if it is the author's own")
    {
        s.inspector.showNode(s.fixture.course());
        auto *typeface = s.control<QComboBox>(u"typeface"_s);
        auto *font = s.control<QWidget>(u"font"_s);
        CHECK_FALSE(font->isVisible());
        const auto choose = [&](CourseSettings::Typeface wanted) {
            typeface->setCurrentIndex(int(wanted));
            Q_EMIT typeface->activated(int(wanted));
            CHECK(got(session.view().settings()).typeface == wanted);
        };
        choose(CourseSettings::Typeface::Wide);
        CHECK_FALSE(font->isVisible());
        choose(CourseSettings::Typeface::Own);
        CHECK(font->isVisible());
        const QString path = s.fixture.writeFile(u"house.woff2"_s, "wOF2 and more");
        s.fixture.media.setFilePicker([path](const QString &accept, QWidget *) {
            CHECK(accept == u"font/"_s);
            return path;
        });
        font->findChild<QPushButton *>()->click();
        const auto stored = got(session.view().media());
        REQUIRE(stored.size() == 1);
        CHECK(got(session.view().settings()).font == stored.first().id);
        session.endMerge();
        choose(CourseSettings::Typeface::Theme); // The file stays chosen for another time.
        CHECK(got(session.view().settings()).font == stored.first().id);
        REQUIRE(session.undo());
        CHECK(font->isVisible());
    }
    SECTION("the logo of the course, a picture that is stored")
    {
        s.inspector.showNode(s.fixture.course());
        const QString path = s.fixture.writeFile(
            u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'/>");
        s.fixture.media.setFilePicker([path](const QString &, QWidget *) { return path; });
        auto *logo = s.control<QWidget>(u"logo"_s);
        logo->findChild<QPushButton *>()->click();
        const auto stored = got(session.view().media());
        REQUIRE(stored.size() == 1);
        CHECK(got(session.view().settings()).logo == stored.first().id);
        s.typeInto(u"logoAlt"_s, u"Logo of Acme"_s);
        s.inspector.keepTyping();
        CHECK(got(session.view().settings()).logoAlt == u"Logo of Acme"_s);
    }
}

TEST_CASE("accentWords")
{
    const ThemeColours theme = got(PlayerFiles().themeColours(u"paper"_s));

    SECTION("say of a colour that can be read that it is used as it is")
    {
        const QString words = accentWords({0x12, 0x5e, 0x66}, theme);
        CHECK(words.startsWith(u"On light pages its contrast is 6."_s));
        CHECK(words.contains(u"used as it is"_s));
        CHECK(words.contains(u"lightened to #"_s));
    }
    SECTION("say what is made of one that cannot")
    {
        const QString words = accentWords({0xff, 0xcc, 0x00}, theme);
        CHECK(words.contains(u"darkened to #"_s));
        CHECK_FALSE(words.contains(u"lightened"_s));
    }
}
