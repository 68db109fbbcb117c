// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proof/proofdialog.h"

#include "core/package/exporter.h"
#include "tests/core/package/memorycourse.h"
#include "tests/ui/support/windowfixture.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

/// A page to read and a question.
std::shared_ptr<MemoryCourse> smallCourse()
{
    auto course = std::make_shared<MemoryCourse>();
    const NodeId module = course->addModule(u"Module"_s);
    course->addBlock(course->addPage(module, u"To read"_s), u"text"_s);
    course->addSample(course->addPage(module, u"To answer"_s, {{u"quiz"_s, true}}), u"single"_s);
    return course;
}

ProofSource sourceOf(bool hasFormats)
{
    return {u"A course"_s, hasFormats, [](const QString &format) {
                const auto course = smallCourse();
                const QString id = format.isEmpty() ? u"scorm12"_s : format;
                return planProofCourse(*course, *findExporter(id), {});
            }};
}

void waitFor(ProofDialog &dialog)
{
    QElapsedTimer timer;
    timer.start();
    while (dialog.isProving() && timer.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    settle();
    REQUIRE_FALSE(dialog.isProving());
}

template<typename T>
T *named(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    FAIL("nothing is called " << name.toStdString());
    return nullptr;
}

QPushButton *button(const QWidget &window, const QString &text)
{
    for (auto *button : window.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no button says " << text.toStdString());
    return nullptr;
}

bool says(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->text().contains(words); });
}

int rowsOf(const QAbstractItemView *view)
{
    return view->model()->rowCount();
}

} // namespace

TEST_CASE("ProofDialog")
{
    ProofDialog dialog(sourceOf(true));
    dialog.show();
    auto *learners = named<QTreeView>(dialog, u"Learners"_s);
    auto *promises = named<QListView>(dialog, u"Promises"_s);
    auto *trace = named<QListView>(dialog, u"What the platform hears"_s);

    SECTION("is not modal, and everything has a name")
    {
        CHECK_FALSE(dialog.isModal());
        CHECK(unnamedControls(dialog) == QStringList());
        CHECK_FALSE(button(dialog, u"Save as text…"_s)->isEnabled());
    }

    SECTION("shows the learners, their promises and what the platform hears")
    {
        dialog.prove();
        CHECK(dialog.isProving());
        waitFor(dialog);
        picture(dialog, u"proof"_s);
        CHECK(rowsOf(learners) == 8);
        CHECK(learners->currentIndex().row() == 0);
        CHECK(rowsOf(promises) > 10);
        CHECK(rowsOf(trace) > 5);
        CHECK(says(dialog, u"Everybody ends as they should"_s));
        CHECK(says(dialog, u"leaves by Exit"_s));

        learners->setCurrentIndex(learners->model()->index(6, 0));
        CHECK(says(dialog, u"answers nothing"_s));
    }

    SECTION("begins anew with another platform or package, and shows only the newest")
    {
        dialog.prove();
        named<QComboBox>(dialog, u"Package"_s)->setCurrentIndex(3);
        named<QComboBox>(dialog, u"Platform"_s)->setCurrentIndex(2);
        waitFor(dialog);
        CHECK(rowsOf(learners) == 8);
        CHECK(learners->isColumnHidden(1));
    }

    SECTION("saves what is read as text")
    {
        dialog.prove();
        waitFor(dialog);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"trace.txt"_s);
        QString proposed;
        dialog.setFilePicker([&](const QString &name, QWidget *) {
            proposed = name;
            return path;
        });
        button(dialog, u"Save as text…"_s)->click();
        CHECK(proposed == u"A course - Moodle - Knows everything.txt");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        CHECK(text.startsWith("Moodle"));
        CHECK(text.contains("The visit begins"));
    }

    SECTION("may be closed at any time")
    {
        dialog.prove();
        dialog.close();
        CHECK_FALSE(dialog.isVisible());
    }
}

TEST_CASE("ProofDialog with what cannot be proven")
{
    SECTION("says why")
    {
        ProofDialog dialog({u"c.zip"_s, false, [](const QString &) -> Result<ProofCourse> {
                                return Error{ErrorCode::Refused, u"It is for no platform."_s};
                            }});
        dialog.show();
        dialog.prove();
        waitFor(dialog);
        CHECK(says(dialog, u"It is for no platform."_s));
        CHECK(rowsOf(named<QTreeView>(dialog, u"Learners"_s)) == 0);
        CHECK_FALSE(named<QComboBox>(dialog, u"Package"_s)->isVisible());
    }

    SECTION("shows who does not end as they should, first")
    {
        ProofDialog dialog({u"c.zip"_s, false, [](const QString &) {
                                auto course = sourceOf(false).read({});
                                if (course)
                                    course->player.replace("cmi.core.score.raw', raw",
                                                           "cmi.core.score.raw', raw + ',0'");
                                return course;
                            }});
        dialog.show();
        dialog.prove();
        waitFor(dialog);
        picture(dialog, u"proof-broken"_s);
        CHECK(says(dialog, u"do not end as they should"_s));
        auto *promises = named<QListView>(dialog, u"Promises"_s);
        CHECK(promises->model()->index(1, 0).data().toString().contains(u",0” as “score”"));
    }
}
