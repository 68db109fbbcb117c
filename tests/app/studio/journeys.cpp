// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/journeys.h"

#include "core/richtext/richtext.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

const QString coursePath = u"/course.carrel"_s;
const QString packagePath = u"/package.zip"_s;

/// Every word that the open course stores.
QString storedText(const Desk &desk)
{
    const QList<ui::MainWindow *> windows = desk.studio.windows();
    if (windows.isEmpty() || !windows.first()->desk())
        return {};
    QString text;
    const auto read = windows.first()->desk()->session().view().forEachNode([&](const Node &node,
                                                                                int) -> Result<> {
        text +=
            node.title + QString::fromUtf8(QJsonDocument(node.body).toJson(QJsonDocument::Compact));
        return {};
    });
    return read ? text : QString();
}

/// Waits until the words are in the course, not only on the screen, and says so.
void kept(const Desk &desk, const QString &words)
{
    desk.author.until(u"“%1” did not get into the course"_s.arg(words),
                      [&] { return storedText(desk).contains(words); });
    std::printf("kept %s\n", qUtf8Printable(words));
    std::fflush(stdout);
}

/// Uses a button or an entry: by a click, or by Tab and Space.
void use(const Desk &desk, const QString &name)
{
    if (desk.hand == Hand::Mouse) {
        desk.author.click(name);
        return;
    }
    desk.author.see(name);
    desk.author.tabTo(name);
    desk.author.press(Qt::Key_Space);
}

/// Writes into a field: clicked into, or reached by Tab.
void fill(const Desk &desk, const QString &field, const QString &words)
{
    if (desk.hand == Hand::Mouse) {
        desk.author.write(field, words);
    } else {
        desk.author.tabToField(field);
        desk.author.type(words);
    }
    kept(desk, words);
}

/// A new block behind the one at hand, chosen by its name.
void addBlock(const Desk &desk, const QString &kind)
{
    if (desk.hand == Hand::Mouse)
        desk.author.click(u"Add a block"_s);
    else
        desk.author.press(Qt::CTRL | Qt::Key_Return);
    desk.author.see(u"Search the types of block"_s);
    desk.author.type(kind);
    desk.author.press(Qt::Key_Return);
    desk.author.until(u"the menu of blocks did not close"_s,
                      [] { return QApplication::activePopupWidget() == nullptr; });
}

/// The file dialog of Qt: a name typed in full.
void chooseFile(const Desk &desk, const QString &path)
{
    desk.author.until(u"no file dialog"_s, [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->inherits("QFileDialog");
    });
    // The list of names that opens below the field, whenever it does, takes the Return for itself.
    const auto hasList = [] { return QApplication::activePopupWidget() != nullptr; };
    const auto isClosed = [] {
        const QWidget *dialog = QApplication::activeModalWidget();
        return !dialog || !dialog->inherits("QFileDialog");
    };
    for (int attempt = 0; attempt < 5; ++attempt) {
        desk.author.press(Qt::CTRL | Qt::Key_A); // what was typed may have been completed meanwhile
        desk.author.type(path);
        bool isListOpen = false;
        desk.author.there([&] { isListOpen = hasList(); });
        if (isListOpen)
            desk.author.press(Qt::Key_Escape);
        desk.author.press(Qt::Key_Return);
        QElapsedTimer timer;
        timer.start();
        bool closed = false;
        desk.author.until(u"the file dialog hangs"_s, [&] {
            closed = isClosed();
            return closed || timer.hasExpired(2000);
        });
        if (closed)
            return;
    }
    desk.author.until(u"the file dialog did not close"_s, isClosed);
}

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

void save(const Desk &desk)
{
    desk.author.press(Qt::CTRL | Qt::Key_S);
    chooseFile(desk, desk.folder + coursePath);
    desk.author.until(u"the file was not written"_s, [&] {
        ui::MainWindow *window = desk.studio.windows().first();
        return QFileInfo::exists(desk.folder + coursePath) && !window->work().isBusy()
            && window->desk()->unsavedSteps() == 0;
    });
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
    save(desk);
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
    save(desk);
}

} // namespace carrel::test
