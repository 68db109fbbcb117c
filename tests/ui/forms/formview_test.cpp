// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/formview.h"

#include "core/edit/fieldpath.h"
#include "core/richtext/richtext.h"
#include "tests/support/catch.h"
#include "tests/ui/forms/formfixture.h"
#include "ui/forms/fieldeditor.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject withoutFiles(const QList<Field> &fields, QJsonObject object)
{
    for (const Field &field : fields) {
        if (field.type == FieldType::Media)
            object.insert(field.key, QString());
        if (field.type != FieldType::List)
            continue;
        QJsonArray entries;
        const QJsonArray stored = object.value(field.key).toArray();
        for (const QJsonValue &entry : stored)
            entries.append(withoutFiles(field.fields, entry.toObject()));
        object.insert(field.key, entries);
    }
    return object;
}

/// The sample without the files that it names: a course of its own has none.
QJsonObject sampleWithoutFiles(const Kind &kind)
{
    return withoutFiles(kind.form, sampleOf(kind));
}

QList<FieldEditor *> editorsOf(const QWidget &form)
{
    return form.findChildren<FieldEditor *>();
}

/// Everything that can have the keyboard and says no name.
QStringList namelessControls(const QWidget &top)
{
    QStringList nameless;
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) || widget->isWindow();
        if (isPart || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(said);
        if (said->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

/// Paths of everything that is typed in a body.
QStringList textPaths(const QList<Field> &fields, const QJsonObject &object, const QString &place)
{
    QStringList paths;
    for (const Field &field : fields) {
        const QString path = place + field.key;
        const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText
            || field.type == FieldType::RichText || field.type == FieldType::Address;
        if (isText)
            paths << path;
        const QJsonArray entries = object.value(field.key).toArray();
        for (qsizetype i = 0; i < entries.size() && field.type == FieldType::List; ++i)
            paths += textPaths(field.fields, entries[i].toObject(), u"%1[%2]."_s.arg(path).arg(i));
        for (qsizetype i = 0; i < entries.size() && field.type == FieldType::TextList; ++i)
            paths << u"%1[%2]"_s.arg(path).arg(i);
    }
    return paths;
}

} // namespace

TEST_CASE("The forms of every kind")
{
    for (const Kind &kind : allKinds()) {
        DYNAMIC_SECTION("have every field once: " << kind.id.toStdString())
        {
            FormFixture fixture(kind.id);
            for (const Field &field : kind.form) {
                INFO(field.key.toStdString());
                const bool isContent = fixture.content->focusField(field.key);
                const bool isBehaviour = fixture.behaviour->focusField(field.key);
                CHECK(isContent != isBehaviour);
            }
        }
        DYNAMIC_SECTION("name every control: " << kind.id.toStdString())
        {
            FormFixture fixture(kind.id, sampleWithoutFiles(kind));
            CHECK(namelessControls(*fixture.content) == QStringList());
            CHECK(namelessControls(*fixture.behaviour) == QStringList());
        }
        DYNAMIC_SECTION("hold what they were given: " << kind.id.toStdString())
        {
            FormFixture fixture(kind.id, sampleWithoutFiles(kind));
            const QJsonObject body = fixture.body();
            for (const FormView *form : {fixture.content, fixture.behaviour}) {
                for (const FieldEditor *editor : editorsOf(*form)) {
                    INFO(editor->path().toStdString());
                    CHECK(editor->value() == valueAt(body, editor->path()));
                }
            }
            CHECK(fixture.typedPaths.isEmpty()); // showing is no typing
        }
        DYNAMIC_SECTION("keep what is typed where it is typed: " << kind.id.toStdString())
        {
            FormFixture fixture(kind.id, sampleWithoutFiles(kind));
            const QStringList paths = textPaths(kind.form, fixture.body(), {});
            for (const QString &path : paths) {
                INFO(path.toStdString());
                QTest::keyClicks(fixture.control(path), u"qQ"_s);
                fixture.keep();
                const QJsonValue value = fixture.at(path);
                const QString stored =
                    value.isString() ? value.toString() : richtext::toPlain(value);
                CHECK(stored.contains(u"qQ"));
            }
            CHECK(fixture.failures == QStringList());
        }
    }
}

TEST_CASE("FormView::setBody")
{
    FormFixture fixture(u"single"_s, sampleOf(*findKind(u"single"_s)));
    auto *stem = qobject_cast<QTextEdit *>(fixture.control(u"stem"_s));
    REQUIRE(stem);

    SECTION("leaves the cursor where it is")
    {
        QTextCursor cursor = stem->textCursor();
        cursor.setPosition(7);
        stem->setTextCursor(cursor);
        REQUIRE(changeField(*fixture.session, fixture.block, u"points"_s, 5));
        CHECK(stem->textCursor().position() == 7);
        CHECK(stem->hasFocus());
    }
    SECTION("leaves what is typed and not kept yet")
    {
        QTest::keyClicks(stem, u"qQ"_s);
        REQUIRE(changeField(*fixture.session, fixture.block, u"points"_s, 5));
        CHECK(stem->toPlainText().contains(u"qQ"_s));
        fixture.keep();
        REQUIRE(fixture.session->undo());
        REQUIRE(fixture.session->undo());
        CHECK_FALSE(stem->toPlainText().contains(u"qQ"_s));
    }
}

TEST_CASE("What is typed is read only when it is kept")
{
    FormFixture fixture(u"text"_s);
    QWidget *text = fixture.control(u"text"_s);
    const qsizetype steps = doneSteps(*fixture.session);
    QTest::keyClicks(text, u"abc"_s);
    CHECK(fixture.typedPaths == QStringList{u"text"_s, u"text"_s, u"text"_s});
    CHECK(doneSteps(*fixture.session) == steps);
    fixture.keep();
    CHECK(doneSteps(*fixture.session) == steps + 1);

    SECTION("and not at all when the form is gone")
    {
        FieldValue last;
        QObject::connect(fixture.content, &FormView::typed, &fixture.window,
                         [&last](const QString &, const FieldValue &value) { last = value; });
        QTest::keyClicks(text, u"d"_s);
        delete std::exchange(fixture.content, nullptr);
        CHECK(last().isUndefined());
        fixture.typing.type(u"text"_s, [] { return Result<>(); }); // drops the one of the form
    }
}

TEST_CASE("Which fields there are depends on a choice")
{
    FormFixture fixture(u"video"_s);
    const auto isShown = [&](const QString &key) {
        for (const FieldEditor *editor : editorsOf(*fixture.content)) {
            if (editor->field().key == key)
                return editor->isVisible();
        }
        return false;
    };
    CHECK(isShown(u"address"_s));
    CHECK_FALSE(isShown(u"media"_s));
    REQUIRE(changeField(*fixture.session, fixture.block, u"source"_s, u"file"_s));
    CHECK_FALSE(isShown(u"address"_s));
    CHECK(isShown(u"media"_s));
}

TEST_CASE("The key of a true-or-false question")
{
    FormFixture fixture(u"truefalse"_s);
    CHECK(fixture.at(u"correct"_s) == true);
    QWidget *right = fixture.control(u"correct"_s);
    CHECK(right->accessibleName() == u"Right answer: True"_s);
    REQUIRE(changeField(*fixture.session, fixture.block, u"correct"_s, false));
    QWidget *other = fixture.control(u"correct"_s);
    CHECK(other->accessibleName() == u"Right answer: False"_s);
    QTest::mouseClick(right, Qt::LeftButton, {}, QPoint(8, right->height() / 2));
    CHECK(fixture.at(u"correct"_s) == true);
    CHECK(fixture.failures == QStringList());
}

TEST_CASE("Numbers and choices of the inspector")
{
    FormFixture fixture(u"multiple"_s);

    SECTION("are kept as they are set")
    {
        QTest::keyClick(fixture.control(u"points"_s), Qt::Key_Up);
        fixture.keep();
        CHECK(fixture.at(u"points"_s) == 2);
        QTest::keyClick(fixture.control(u"scoring"_s), Qt::Key_Down);
        fixture.keep();
        CHECK(fixture.at(u"scoring"_s) == u"partial"_s);
        CHECK(fixture.failures == QStringList());
    }
    SECTION("stay as they are when the wheel passes over them")
    {
        for (QWidget *box : fixture.behaviour->findChildren<QWidget *>()) {
            if (!qobject_cast<QAbstractSpinBox *>(box) && !qobject_cast<QComboBox *>(box))
                continue;
            QWheelEvent wheel({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
        }
        CHECK(fixture.typedPaths.isEmpty());
    }
    SECTION("leave undo to the window")
    {
        QWidget *points = fixture.control(u"points"_s);
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QApplication::sendEvent(points, &undo);
        CHECK_FALSE(undo.isAccepted());
    }
}
