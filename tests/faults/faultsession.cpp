// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultsession.h"

#include "core/storage/gate.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QBuffer>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

constexpr int mostMediaUnderTest = 3;

/// A course without anything that only the fixture knows: its session is opened as by an author.
QString madeCourse(StorageFixture &fixture)
{
    return fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5));
}

Result<> changeMedia(Edit &edit, int number)
{
    CARREL_TRY_VALUE(all, edit.view().media());
    if (all.size() >= mostMediaUnderTest)
        CARREL_TRY(edit.removeMedia(all.first().id));
    QByteArray bytes = noise(30'000, quint32(number));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CARREL_TRY_VALUE(stored, edit.storeBytes(buffer));
    Media media;
    media.id = edit.ids().next<MediaId>();
    media.name = u"noise.bin"_s;
    media.type = u"application/octet-stream"_s;
    media.size = stored.size;
    media.sha256 = stored.sha256;
    return edit.putMedia(media);
}

Result<> changeCourse(Edit &edit, int number)
{
    CARREL_TRY(edit.putSetting(u"counter"_s, double(number)));
    CARREL_TRY_VALUE(root, edit.view().courseId());
    CARREL_TRY_VALUE(course, edit.node(root));
    course.title = u"Step %1"_s.arg(number);
    CARREL_TRY(edit.putNode(course));
    CARREL_TRY_VALUE(outline, edit.view().outline());
    CARREL_TRY_VALUE(block, edit.node(outline.last().id));
    block.body = {{u"v"_s, 1}, {u"text"_s, QString(9000, QChar(u'a' + number % 26))}};
    CARREL_TRY(edit.putNode(block));
    return number % 3 == 0 ? changeMedia(edit, number) : Result<>();
}

} // namespace

SessionUnderTest::SessionUnderTest(qint64 historyLimit)
    : m_historyLimit(historyLimit)
{
    madeCourse(m_fixture);
    reopen();
}

QStringList SessionUnderTest::places() const
{
    return {m_fixture.folder(), QFileInfo(path()).fileName()};
}

SessionOptions SessionUnderTest::options() const
{
    SessionOptions options = optionsIn(m_fixture);
    if (m_historyLimit > 0)
        options.historyLimit = m_historyLimit;
    return options;
}

FaultyOperation SessionUnderTest::operation(const char *name) const
{
    FaultyOperation operation;
    operation.name = name;
    operation.folder = m_fixture.folder();
    operation.places = places();
    return operation;
}

void SessionUnderTest::openForFaults()
{
    VfsFault::prepare();
    reopen();
}

void SessionUnderTest::reopen()
{
    openAfter(EditSession::OnClose::Keep);
}

void SessionUnderTest::forgetSteps()
{
    openAfter(EditSession::OnClose::Discard);
}

void SessionUnderTest::openAfter(EditSession::OnClose onClose)
{
    if (m_session)
        require(m_session->close(onClose));
    m_session.reset();
    m_session = taken(EditSession::open(path(), options()));
    m_state = stateOf(*m_session);
}

Result<> SessionUnderTest::tryEdit()
{
    const int number = ++m_edits;
    return m_session->perform(u"Step %1"_s.arg(number),
                              [&](Edit &edit) { return changeCourse(edit, number); });
}

void SessionUnderTest::edit()
{
    require(tryEdit());
    m_state = stateOf(*m_session);
}

void SessionUnderTest::checkEdited(const Result<> &done)
{
    const qint64 counter = qint64(taken(m_session->view().settingValues())[u"counter"].toDouble());
    if (!done)
        return checkSession();
    CHECK(counter == m_edits);
    CHECK(stateOf(*m_session) != m_state);
    m_state = stateOf(*m_session);
    checkMedia(*m_session);
}

void SessionUnderTest::remember(const QString &path)
{
    m_remembered = fileContent(path);
}

void SessionUnderTest::checkUntouched(const QString &path) const
{
    CHECK(fileContent(path) == m_remembered);
}

void SessionUnderTest::checkWritten(const QString &path) const
{
    CHECK(taken(verifyCourse(path)).problems == QStringList());
    const auto course = taken(openCourse(path, GateDepth::Whole));
    const QString title =
        taken(course.reader->database().text("SELECT title FROM node WHERE kind = 'course'"));
    const qint64 counter =
        taken(course.reader->database().integer("SELECT value FROM setting WHERE key = 'counter'"));
    CHECK(title == u"Step %1"_s.arg(m_edits));
    CHECK(counter == m_edits);
}

void SessionUnderTest::checkSession()
{
    CHECK(stateOf(*m_session) == m_state);
    checkMedia(*m_session);
    CHECK_FALSE(m_session->isReadOnly());
    if (m_edits % 8 != 0 || !m_session->canUndo())
        return;
    require(m_session->undo());
    CHECK(stateOf(*m_session) != m_state);
    require(m_session->redo());
    CHECK(stateOf(*m_session) == m_state);
}

void SessionUnderTest::checkNothingLeftBehind() const
{
    QStringList strays;
    for (QDirIterator files(m_fixture.folder(), QDir::Files | QDir::Hidden,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString name = QFileInfo(files.next()).fileName();
        const bool isKnown = name.endsWith(u".carrel") || name.startsWith(u"work.db")
            || name == u"session.json" || name == u"lock" || name.startsWith(u".~lock.")
            || name.endsWith(u".document") || name == u"places"; // of earlier versions
        if (!isKnown)
            strays << name;
    }
    CHECK(strays == QStringList());
}

void SessionUnderTest::checkUndoAndReopening()
{
    while (m_session->canUndo())
        require(m_session->undo());
    while (m_session->canRedo())
        require(m_session->redo());
    CHECK(stateOf(*m_session) == m_state);
    taken(m_session->saveAs(path()));
    require(m_session->close(EditSession::OnClose::Keep));
    m_session = taken(EditSession::open(path(), options()));
    CHECK(stateOf(*m_session) == m_state);
    checkMedia(*m_session);
    checkNothingLeftBehind();
}

} // namespace carrel::test
