// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/edit/editsession.h"
#include "tests/support/catch.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace carrel::test {

/// A session in a temporary folder, with a clock and ids that repeat.
class SessionFixture
{
public:
    SessionFixture(); ///< A new course "A handover that holds".

    SessionOptions options() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the temporary folder and returns its path.
    QString writeFile(const QString &name, const QByteArray &content) const;

    /// Ends the session as closing the window does, then opens the file again.
    void reopen(const QString &path);
    /// Ends the process as a crash would, then goes on with what is left.
    void crashAndRecover();

    NodeId course() const;
    NodeId addModule(const QString &title = QStringLiteral("What gets lost"));
    NodeId addPage(const NodeId &module, const QString &title = QStringLiteral("Four leaks"));
    NodeId addBlock(const NodeId &page, const QString &kind = QStringLiteral("text"));
    Node node(const NodeId &id) const; ///< Fails the test if it is absent.
    bool has(const NodeId &id) const;
    QStringList titlesBelow(const NodeId &parent) const;

    std::shared_ptr<SetClock> clock;
    std::unique_ptr<EditSession> session;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SeededIdSource> m_ids;
};

/// The value of a result that must be there, as a value of its own (`*f()` ends with its line).
template<typename T>
T got(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// Everything that undo covers, as text: equal texts, equal courses.
QString dump(const CourseView &view);

/// Steps of the history that are not undone.
qsizetype doneSteps(const EditSession &session);

/// Does `verb` on the fixture's course and checks that undo takes it back, redo makes it again,
/// and that both leave nothing else behind.
void checkUndoAndRedo(SessionFixture &fixture, const std::function<void()> &verb);

} // namespace carrel::test
