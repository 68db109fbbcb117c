// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/journeys.h"

#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

const QString courseFile = u"course.carrel"_s;
const QString packagePath = u"/package.zip"_s;

void writeQuestions(const Desk &desk)
{
    addBlock(desk, u"single choice"_s);
    fill(desk, u"Question"_s, u"When does a handover begin?"_s);
    fill(desk, u"Option 1"_s, u"Before the shift ends"_s);
    fill(desk, u"Option 2"_s, u"When somebody asks"_s);
    addBlock(desk, u"multiple choice"_s);
    fill(desk, u"Question"_s, u"What belongs on the sheet?"_s);
    fill(desk, u"Option 1"_s, u"What is open"_s);
    fill(desk, u"Option 2"_s, u"What was for lunch"_s);
    addBlock(desk, u"true or false"_s);
    fill(desk, u"Statement"_s, u"A handover needs both people."_s);
    addBlock(desk, u"practical"_s);
    fill(desk, u"Brief"_s, u"Hand over one true shift."_s);
}

/// A page whose questions count for the score.
void makeItCount(const Desk &desk)
{
    if (desk.hand == Hand::Keyboard) {
        // From the page in the outline, which the inspector is about then, to the pane before it.
        desk.author.tabTo(u"Outline"_s);
        desk.author.press(Qt::SHIFT | Qt::Key_F6);
    }
    use(desk, u"Quiz page"_s);
    kept(desk, u"\"quiz\":true"_s);
}

/// The body of the answer to one GET.
QByteArray fetched(const QUrl &address)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    if (!socket.waitForConnected(10'000))
        return {};
    socket.write("GET " + address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                 + " HTTP/1.1\r\nHost: " + address.authority().toUtf8()
                 + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer;
}

} // namespace

void writeCourse(const Desk &desk)
{
    use(desk, u"Blank course"_s);
    use(desk, u"Show"_s);
    fill(desk, u"Text"_s, u"A handover that holds."_s);
    addBlock(desk, u"image"_s);
    use(desk, u"Picture: Choose"_s);
    chooseFile(desk, desk.folder + u"/picture.png"_s);
    kept(desk, u"media"_s);
    fill(desk, u"Description"_s, u"Two people at a board"_s);
    addBlock(desk, u"video"_s);
    fill(desk, u"Address"_s, u"https://www.youtube.com/watch?v=aqz-KE-bpKQ"_s);
    writeQuestions(desk);
    saveAs(desk, courseFile);
}

void reopenCourse(const Desk &desk)
{
    desk.author.press(Qt::CTRL | Qt::Key_W);
    desk.author.until(u"the course did not close"_s,
                      [&] { return desk.studio.windows().first()->desk() == nullptr; });
    // The list is made anew when it has looked at its files; a click in that moment hits nothing.
    QThread::sleep(1);
    use(desk, u"Untitled course"_s);
    kept(desk, u"Hand over one true shift."_s);
    makeItCount(desk);
}

void previewCourse(const Desk &desk)
{
    const QString asked = desk.folder + u"/browser-was-asked"_s; // written by a stand-in for it
    desk.author.press(Qt::CTRL | Qt::Key_P);
    desk.author.until(u"no browser was started"_s, [&] { return QFileInfo(asked).size() > 0; });
    QFile file(asked);
    QString page;
    if (file.open(QIODevice::ReadOnly))
        page = QUrl(QString::fromUtf8(file.readAll()).trimmed()).toLocalFile();
    QFile redirect(page);
    static const QRegularExpression link(u"http://127[^\"'<> ]+"_s);
    QString address;
    if (redirect.open(QIODevice::ReadOnly))
        address = link.match(QString::fromUtf8(redirect.readAll())).captured();
    if (!fetched(QUrl(address.replace(u"&amp;"_s, u"&"_s))).contains("200 OK"))
        desk.author.giveUp(u"the preview does not answer at “%1”"_s.arg(address));
    std::puts("previewed");
    std::fflush(stdout);
}

void exportCourse(const Desk &desk)
{
    desk.author.press(Qt::CTRL | Qt::Key_E);
    desk.author.see(u"Search a destination"_s);
    if (desk.hand == Hand::Mouse)
        desk.author.click(u"Search a destination"_s);
    else
        desk.author.tabToField(u"Search a destination"_s);
    desk.author.type(u"Moodle"_s);
    desk.author.press(Qt::Key_Down);
    desk.author.see(u"File name"_s);
    if (desk.hand == Hand::Mouse)
        desk.author.click(u"File name"_s);
    else
        desk.author.tabToField(u"File name"_s);
    desk.author.press(Qt::CTRL | Qt::Key_A);
    desk.author.type(packagePath.mid(1));
    use(desk, u"Export"_s);
    use(desk, u"Done"_s);
    std::puts("exported");
    std::fflush(stdout);
}

void continueCourse(const Desk &desk)
{
    use(desk, u"Continue"_s);
    desk.author.until(u"the course did not open"_s, [&] { return !storedText(desk).isEmpty(); });
    makeItCount(desk);
    saveAs(desk, courseFile);
}

} // namespace carrel::test
