// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody writes in the real window for a long time, and the studio is killed again and again.
// After each kill the course is compared with what was written. CARREL_ENDURANCE_MINUTES says how
// long; without it two kills, and two hours with CARREL_NIGHT=1. CARREL_ENDURANCE_ROUND: seconds
// between two kills, 90 if nothing is said.

#include "core/edit/courseview.h"
#include "core/edit/editsession.h"
#include "core/richtext/richtext.h"
#include "core/storage/database.h"
#include "core/storage/gate.h"
#include "tests/app/journeys/inputs.h"
#include "tests/app/journeys/realstudio.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

#include <filesystem>
#include <memory>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

constexpr qint64 second = 1000; ///< Milliseconds.
constexpr qint64 minute = 60 * second;
constexpr qint64 longRound = 90'000; ///< Between two kills.
constexpr qint64 shortRound = 6'000;
constexpr qsizetype longestText = 4'000; ///< Characters; then the author begins anew.
const QString beginning = QStringLiteral("Facts leak out at four places.");

struct Length
{
    qint64 milliseconds = 0;
    qint64 round = shortRound;
    int kills = 2; ///< At least.
};

Length lengthOfRun()
{
    bool isGiven = false;
    int minutes = qEnvironmentVariableIntValue("CARREL_ENDURANCE_MINUTES", &isGiven);
    if (!isGiven && isNight())
        minutes = 120;
    if (minutes <= 0)
        return {};
    const int seconds = qEnvironmentVariableIntValue("CARREL_ENDURANCE_ROUND");
    return {minutes * minute, seconds > 0 ? seconds * second : longRound, 2};
}

QString textOf(const QByteArray &body)
{
    return richtext::toPlain(QJsonDocument::fromJson(body).object()[u"text"_s]);
}

/// The text in a database of a course, working copy or file.
Result<QString> textIn(Database &database)
{
    CARREL_TRY_VALUE(body, database.text("SELECT body FROM node WHERE kind = 'text'"));
    return textOf(body.toUtf8());
}

QString textInFile(const QString &path)
{
    const auto course = openCourse(path, GateDepth::Whole);
    REQUIRE(course);
    const auto text = textIn(course->reader->database());
    REQUIRE(text);
    return *text;
}

/// Everything but the text that is written on, and what time and saving change.
QByteArray restOf(const CourseView &view)
{
    QByteArray rest;
    REQUIRE(view.forEachNode([&rest](const Node &node, int depth) -> Result<> {
        rest += QByteArray::number(depth) + ' ' + node.id.text().toUtf8() + ' '
            + node.parent.text().toUtf8() + ' ' + node.kind.toUtf8() + ' ' + node.title.toUtf8();
        if (node.kind != u"text")
            rest += QJsonDocument(node.body).toJson(QJsonDocument::Compact);
        rest += '\n';
        return {};
    }));
    return rest;
}

/// The author, with what the course must hold.
class Robot
{
public:
    Robot(const Computer &computer, quint32 seed)
        : m_computer(computer)
        , m_random(seed)
    {
        makeSmallCourse(computer.path({}));
        SessionOptions options;
        options.stateFolder = computer.path(u"elsewhere"_s);
        const auto session = EditSession::open(course(), options);
        REQUIRE(session);
        m_rest = restOf((*session)->view());
    }

    /// Starts the studio, goes on with what is there and into the text.
    void sitDown()
    {
        const QStringList file = m_hasUnsaved ? QStringList() : QStringList{course()};
        m_hasWritten = false;
        m_studio = std::make_unique<RealStudio>(m_computer, file);
        if (m_hasUnsaved)
            m_studio->press(u"Return"_s); // "Continue" has the keys
        m_studio->untilTitled(u"A handover that holds"_s);
        await(m_text);
        for (int attempt = 0; attempt < 5 && !m_hasWritten; ++attempt)
            goIntoText();
        REQUIRE(m_hasWritten);
    }

    void workFor(qint64 milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds) {
            const int what = int(m_random.bounded(10));
            if (m_text.size() > longestText)
                beginAnew();
            else if (what == 0)
                save();
            else if (what <= 2 && m_hasWritten)
                undoAndRedo();
            else
                write();
        }
    }

    /// In the middle of something.
    void beKilled()
    {
        const QString words = nextWords();
        const bool isSaving = m_random.bounded(3) == 0;
        if (isSaving)
            m_studio->send(u"ctrl+s"_s);
        else
            m_studio->type(words);
        QThread::msleep(m_random.bounded(isSaving ? 300u : 1500u));
        m_studio->kill();
        m_studio.reset();
        lookAfterKill(isSaving ? m_text : m_text + words);
    }

    qsizetype written() const { return m_words; }

private:
    QString course() const { return m_computer.path(u"course.carrel"_s); }

    /// By keys only, and blindly: the palette has to be quick enough. Whoever is there can write.
    void goIntoText()
    {
        m_studio->send(u"Escape"_s);
        m_studio->focus();
        m_studio->send(u"ctrl+k"_s);
        QThread::msleep(second);
        m_studio->type(u"facts leak"_s);
        QThread::msleep(second);
        m_studio->send(u"Return"_s);
        QThread::msleep(second);
        m_studio->focus();
        m_studio->send(u"Return"_s);
        m_studio->send(u"ctrl+End"_s);
        const QString text = m_text + nextWords();
        m_studio->type(text.mid(m_text.size()));
        for (QDeadlineTimer patience(10 * second); !m_hasWritten && !patience.hasExpired();) {
            QThread::msleep(100);
            m_hasWritten = textNow() == text;
        }
        m_text = m_hasWritten ? text : m_text;
        m_isSaved = m_isSaved && !m_hasWritten;
    }

    QString nextWords()
    {
        QString words;
        for (int count = 1 + int(m_random.bounded(4)); count > 0; --count)
            words += u" w%1"_s.arg(++m_words);
        return words;
    }

    void write()
    {
        const QString words = nextWords();
        m_studio->type(words);
        await(m_text + words);
        m_isSaved = false;
        m_hasWritten = true;
    }

    void beginAnew()
    {
        m_former = m_text;
        m_studio->send(u"ctrl+a"_s);
        m_studio->type(beginning);
        await(beginning);
        m_isSaved = false;
    }

    /// What undo leaves is a beginning of the text, or of that before it was begun anew.
    void undoAndRedo()
    {
        const QString before = m_text;
        m_studio->send(u"ctrl+z"_s);
        QString now;
        m_studio->until(u"nothing was undone"_s, [&] { return (now = textNow()) != before; });
        INFO("before “" << before.right(80).toStdString() << "”, undone “"
                        << now.right(80).toStdString() << "”");
        CHECK((before.startsWith(now) || m_former.startsWith(now)));
        m_studio->send(u"ctrl+shift+z"_s);
        await(before);
        m_studio->send(u"ctrl+End"_s);
    }

    void save()
    {
        if (m_isSaved)
            return;
        const QDateTime before = QFileInfo(course()).lastModified();
        m_studio->send(u"ctrl+s"_s);
        m_studio->until(u"the file was not written"_s,
                        [&] { return QFileInfo(course()).lastModified() != before; });
        CHECK(textInFile(course()) == m_text);
        m_fileText = m_text;
        m_isSaved = true;
    }

    /// From now on this text must not be lost.
    void await(const QString &text)
    {
        m_studio->until(u"not kept: “%1”"_s.arg(text.right(60)), [&] { return textNow() == text; });
        m_text = text;
    }

    /// As the working copy of the studio has it now, read beside it.
    QString textNow() const
    {
        const QDir sessions(m_computer.path(u"state/sessions"_s));
        for (const QString &name : sessions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const auto database =
                Database::open(Database::Profile::Reader, sessions.filePath(name) + u"/work.db"_s);
            if (!database)
                continue;
            if (const auto text = textIn(**database))
                return *text;
        }
        return {};
    }

    /// R1: nothing acknowledged is lost, the rest is as it was. Looks at a copy: the studio itself
    /// goes on with the work.
    void lookAfterKill(const QString &whatWasTyped)
    {
        const QTemporaryDir copy;
        std::filesystem::copy(m_computer.path(u"state"_s).toStdString(),
                              copy.filePath(u"state"_s).toStdString(),
                              std::filesystem::copy_options::recursive);
        const QString inFile = textInFile(course());
        CHECK((inFile == m_fileText || inFile == m_text));
        const auto verified = verifyCourse(course());
        REQUIRE(verified);
        CHECK(verified->problems == QStringList());
        m_fileText = inFile;

        SessionOptions options;
        options.stateFolder = copy.filePath(u"state"_s);
        const auto leftovers = EditSession::leftovers(options);
        REQUIRE(leftovers.size() <= 1);
        m_hasUnsaved = !leftovers.isEmpty();
        const auto session = m_hasUnsaved ? EditSession::recover(leftovers.first().folder, options)
                                          : EditSession::open(course(), options);
        REQUIRE(session);
        const CourseView &view = (*session)->view();
        CHECK(restOf(view) == m_rest);
        const QString found = textIn(view);
        INFO("acknowledged “" << m_text.right(80).toStdString() << "”, typed “"
                              << whatWasTyped.right(80).toStdString() << "”, found “"
                              << found.right(80).toStdString() << "”");
        REQUIRE((found.startsWith(m_text) && whatWasTyped.startsWith(found)));
        m_text = found;
        m_isSaved = !m_hasUnsaved;
        REQUIRE((*session)->close(EditSession::OnClose::Keep));
    }

    static QString textIn(const CourseView &view)
    {
        QString text;
        REQUIRE(view.forEachNode([&text](const Node &node, int) -> Result<> {
            if (node.kind == u"text")
                text = richtext::toPlain(node.body[u"text"_s]);
            return {};
        }));
        return text;
    }
    static Result<QString> textIn(Database &database) { return ::textIn(database); }

    const Computer &m_computer;
    QRandomGenerator m_random;
    std::unique_ptr<RealStudio> m_studio;
    QByteArray m_rest; ///< restOf() the course, which the author does not touch.
    QString m_text = beginning; ///< Acknowledged: the working copy had it.
    QString m_former; ///< Before the text was begun anew.
    QString m_fileText = beginning; ///< In the course file.
    bool m_isSaved = true;
    bool m_hasWritten = false; ///< In this sitting: there is something to undo.
    bool m_hasUnsaved = false; ///< The next start offers to continue.
    qsizetype m_words = 0;
};

} // namespace

TEST_CASE("Hours of writing with a kill again and again")
{
    const Length length = lengthOfRun();
    const Computer computer;
    Robot robot(computer, seedOfRun());
    QElapsedTimer timer;
    timer.start();
    int kills = 0;
    for (; kills < length.kills || timer.elapsed() < length.milliseconds; ++kills) {
        INFO("after " << kills << " kills");
        robot.sitDown();
        robot.workFor(length.round);
        robot.beKilled();
    }
    robot.sitDown(); // what the last kill left, too
    WARN(kills << " kills in " << timer.elapsed() / 1000 << " s, " << robot.written()
               << " words written");
}
