// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/faultloop.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace carrel::test {

/// A saved course with media and a session on it, to which things happen. Remembers what it must
/// hold.
class SessionUnderTest
{
public:
    /// With so many bytes of history; 0: as usual.
    explicit SessionUnderTest(qint64 historyLimit = 0);

    StorageFixture &fixture() { return m_fixture; }
    EditSession &session() { return *m_session; }
    QString path() const { return m_fixture.file(QStringLiteral("victim.carrel")); }
    /// The words by which an error may name a place of this test.
    QStringList places() const;
    /// Something done to it, which may fail anywhere below its folder.
    FaultyOperation operation(const char *name) const;

    /// One edit that must go well: another title, a longer text, now and then a picture.
    void edit();
    /// The same, as something that may fail. What the session must hold then is decided by
    /// checkEdited().
    Result<> tryEdit();
    /// The edit is there as a whole if it went well, else nothing of it.
    void checkEdited(const Result<> &done);

    /// The bytes of a file before something is done to it.
    void remember(const QString &path);
    void checkUntouched(const QString &path) const; ///< It has the bytes remembered.
    void checkWritten(const QString &path) const; ///< It is whole and holds what the session does.
    /// The session holds exactly what was put in, media included, and says so by undo, too.
    void checkSession();
    /// No temporary file beside the courses, in the session's folder or among the former versions.
    void checkNothingLeftBehind() const;
    /// Undo all, redo all, close and open again.
    void checkUndoAndReopening();
    void reopen();
    void openForFaults(); ///< So that faults in SQLite's files are met as well.
    /// Opens what was saved, without what could be undone: with thousands of steps, each with its
    /// media, a try takes ten times as long.
    void forgetSteps();

private:
    SessionOptions options() const;
    void openAfter(EditSession::OnClose onClose);

    StorageFixture m_fixture;
    qint64 m_historyLimit;
    std::unique_ptr<EditSession> m_session;
    QByteArray m_state; ///< What the session must hold.
    QByteArray m_remembered;
    int m_edits = 0;
};

} // namespace carrel::test
