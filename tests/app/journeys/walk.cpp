// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/journeys/walk.h"

#include "core/edit/editsession.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/workbar.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::test {

void openFile(const Desk &desk, const QString &name)
{
    const qsizetype before = desk.studio.windows().size();
    const bool isFirst = !openSession(desk);
    if (isFirst)
        desk.author.click(u"Open…"_s);
    else
        desk.author.press(Qt::CTRL | Qt::Key_O);
    chooseFile(desk, desk.folder + u'/' + name);
    desk.author.until(u"“%1” was not opened"_s.arg(name),
                      [&] { return openSession(desk, isFirst ? 0 : before) != nullptr; });
    desk.author.see(u"Outline"_s);
}

void saveAgain(const Desk &desk, qsizetype window)
{
    desk.author.press(Qt::CTRL | Qt::Key_S);
    desk.author.until(u"the file was not written"_s, [&] {
        ui::MainWindow *saved = desk.studio.windows()[window];
        return !saved->work().isBusy() && saved->desk()->unsavedSteps() == 0;
    });
}

void exportForMoodle(const Desk &desk, int picture)
{
    Author &author = desk.author;
    const auto take = [&](const QString &name) {
        author.takePicture(u"%1-%2"_s.arg(picture++, 2, 10, QChar(u'0')).arg(name));
    };
    author.press(Qt::CTRL | Qt::Key_E);
    author.see(u"Search a destination"_s);
    if (desk.hand == Hand::Mouse)
        author.clickRow(u"Where will it go?"_s, u"Moodle"_s);
    else
        author.press(Qt::Key_Down);
    author.see(u"File name"_s);
    if (desk.hand == Hand::Mouse) {
        author.write(u"File name"_s, u"package"_s);
    } else {
        author.tabToField(u"File name"_s);
        author.press(Qt::CTRL | Qt::Key_A);
        author.type(u"package"_s);
    }
    take(u"export"_s);
    use(desk, u"Export"_s);
    author.see(u"Done"_s);
    take(u"report"_s);
    use(desk, u"Done"_s);
}

void untilStored(const Desk &desk, const QString &words, qsizetype window)
{
    desk.author.until(u"“%1” did not get into the course"_s.arg(words),
                      [&] { return storedText(desk, window).contains(words); });
}

void untilGone(const Desk &desk, const QString &words, qsizetype window)
{
    desk.author.until(u"“%1” is still in the course"_s.arg(words), [&] {
        const QString text = storedText(desk, window);
        return !text.isEmpty() && !text.contains(words);
    });
}

} // namespace carrel::test
